import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, confirm, intro, isCancel, text } from '@clack/prompts';
import type { KnownService, OptionShape } from '../../declaration/known-service.js';
import { LANGUAGES, type Language } from '../../declaration/language.js';
import { CATALOGUE } from '../declaration-file.js';
import type { Answers, ChosenService } from './answers.js';
import { readOption } from './read-services.js';
import { usualLanguages } from './usual-languages.js';

/** Where questions are asked and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The user does not want to go on. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** @throws {Cancelled} on Ctrl-C and Escape. */
async function answered<Answer>(question: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

const must =
  (pattern: RegExp, expected: string) =>
  (value = ''): string | undefined =>
    pattern.test(value.trim()) ? undefined : `Expected ${expected}.`;

/** What a service is loaded with, where its owner wants it loaded by us. */
async function askOptions(
  { id: use, name, options = {}, load }: KnownService,
  terminal: Terminal,
): Promise<ChosenService> {
  const needed = Object.entries(options as Readonly<Record<string, OptionShape>>).filter(
    ([, { required }]) => required,
  );
  if (!load) return { use };
  const message = `Shall Samtykke load ${name} once it is allowed? With no, your own markup does.`;
  if (!(await answered(confirm({ message, ...terminal })))) return { use };
  const given: Record<string, unknown> = {};
  for (const [option, { expected, pattern = '', ...shape }] of needed) {
    const value = await answered(
      text({
        message: `${name}, ${option}: ${expected}`,
        validate: (value = '') => {
          const parts = shape.type === 'texts' ? value.split('|') : [value];
          const fits = parts.every((each) => each.trim() && new RegExp(pattern).test(each.trim()));
          return fits ? undefined : `Expected ${expected}.`;
        },
        ...terminal,
      }),
    );
    given[option] = readOption({ ...shape, expected }, value.trim());
  }
  return { use, options: given };
}

/** Asks for what has not been given. */
export async function ask(given: Partial<Answers>, terminal: Terminal): Promise<Answers> {
  const line = async (message: string, more: Partial<Parameters<typeof text>[0]> = {}) =>
    (await answered(text({ message, ...more, ...terminal }))).trim();
  intro('A declaration for your site', terminal);
  const name =
    given.name ??
    (await line('Who answers for the site?', {
      placeholder: 'Shop AS',
      validate: must(/./, 'a name'),
    }));
  const country =
    given.country ??
    (
      await line('In which country?', {
        placeholder: 'NO',
        validate: must(/^[a-z]{2}$/i, 'two letters, such as NO'),
      })
    ).toUpperCase();
  const email =
    given.email ??
    (await line('Which e-mail address do visitors write to?', {
      placeholder: 'post@shop.example',
      validate: must(/^[^\s@]+@[^\s@]+$/, 'an e-mail address'),
    }));
  const policy =
    given.policy ??
    (await line('Where is the privacy policy?', {
      placeholder: '/privacy',
      validate: must(/^(https?:\/)?\/\S*$/, 'an address, or a path that begins with /'),
    }));
  const called = new Intl.DisplayNames('en', { type: 'language' });
  const languages =
    given.languages ??
    ((await answered(
      autocompleteMultiselect<string>({
        message: 'Which languages has the site? The first is the default.',
        options: LANGUAGES.map((value) => ({ value, label: called.of(value) ?? value })),
        initialValues: [...usualLanguages(country)],
        required: true,
        maxItems: 8,
        ...terminal,
      }),
    )) as Language[]);
  const chosen =
    given.services ??
    (await answered(
      autocompleteMultiselect<string>({
        message: 'Which services does it use? Type to search, Tab to choose.',
        options: CATALOGUE.map(({ id, name, purpose }) => ({
          value: id,
          label: name,
          hint: purpose,
        })),
        maxItems: 10,
        ...terminal,
      }),
    ));
  const services: ChosenService[] = [];
  for (const each of chosen) {
    const known = typeof each === 'string' && CATALOGUE.find(({ id }) => id === each);
    if (known) services.push(await askOptions(known as KnownService, terminal));
    else if (typeof each === 'object') services.push(each);
  }
  return { ...given, name, country, email, policy, languages, services };
}
