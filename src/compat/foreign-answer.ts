import type { Compat } from '../declaration/declaration.js';
import type { Naming } from './naming.js';

const DAY = 86_400_000; // milliseconds

/** What a visitor has answered to another consent tool. */
export interface ForeignAnswer {
  /** In the words of the declaration, purposes and services. Absent means that nobody knows. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Milliseconds since 1970: not after the answer was given. */
  readonly decidedAt: number;
}

/** Names in a tool's own words. Undefined where it keeps something that may not be an answer. */
type Given = readonly (readonly [name: string, answer: boolean | undefined])[];

interface Read {
  readonly given: Given;
  readonly decidedAt: number;
}

/** The one cookie of a name. Of two, nobody can say which is the visitor's. */
function cookieOf(cookies: readonly string[], name: string): string {
  const [value = '', ...more] = cookies
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
  return more[0] === undefined ? value : '';
}

const parse = (text: string): Record<string, unknown> => JSON.parse(decodeURIComponent(text)) ?? {};

/** NaN for anything but a date and a time as programs write them. */
const timeOf = (text: unknown): number =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(`${text}`) ? Date.parse(`${text}`) : Number.NaN;

/**
 * Version 3. Every category that there was has its place in `services`; those that were accepted are
 * in `categories` too. A category that is accepted may still lack one of its services, and only
 * those that are accepted are listed: then each of them answers for itself.
 *
 * @see https://cookieconsent.orestbida.com/reference/api-reference.html#getcookie
 */
function readOrestbida(cookies: readonly string[], now: number): Read | undefined {
  const { categories, services, consentId, lastConsentTimestamp, expirationTime } = parse(
    cookieOf(cookies, 'cc_cookie'),
  );
  // It may have been written for what the site itself keeps in it, before any answer.
  if (!consentId || !Array.isArray(categories) || !services) return undefined;
  if (typeof expirationTime === 'number' && expirationTime < now) return undefined;
  const given = Object.entries(services).flatMap(([category, accepted]): Given => {
    if (!Array.isArray(accepted)) return [[category, undefined]];
    if (!categories.includes(category)) return [[category, false]];
    return [
      [category, accepted.length ? undefined : true],
      ...accepted.map((service): Given[number] => [`${service}`, true]),
    ];
  });
  return { given, decidedAt: timeOf(lastConsentTimestamp) };
}

/**
 * Every service with its answer, and no date: as old as it can be, where the owner has left the
 * lifetime at the 120 days that it has by itself. It is written only when the visitor answers.
 *
 * @see https://github.com/kiprotect/klaro/blob/master/src/consent-manager.js
 */
function readKlaro(cookies: readonly string[], now: number): Read {
  const given = Object.entries(parse(cookieOf(cookies, 'klaro'))).map(
    ([name, answer]): Given[number] => [name, typeof answer === 'boolean' ? answer : undefined],
  );
  return { given, decidedAt: now - 120 * DAY };
}

/** One `key:value` of Cookiebot's cookie, a literal of a program and not JSON. */
const FIELD = /(\w+):(?:'([^']*)'|([\w.+-]+))(?:,|$)/y;

/**
 * Undefined where the tool itself has answered: by region, or because the visitor went on.
 *
 * @see https://www.cookiebot.com/en/developer/
 */
function readCookiebot(cookies: readonly string[]): Read | undefined {
  const [, text = ''] =
    /^\{(.+)\}$/.exec(decodeURIComponent(cookieOf(cookies, 'CookieConsent'))) ?? [];
  const fields = new Map<string, string>();
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, key, quoted, plain] = FIELD.exec(text) ?? [];
    // What is not read to its end, or says something twice, may say anything.
    if (!key || fields.has(key)) return undefined;
    fields.set(key, quoted ?? plain ?? '');
  }
  if (fields.get('method') !== 'explicit') return undefined;
  const given = ['necessary', 'preferences', 'statistics', 'marketing'].map(
    (name): Given[number] => {
      const answer = fields.get(name);
      return [name, answer === 'true' || (answer === 'false' ? false : undefined)];
    },
  );
  const utc = fields.get('utc') ?? '';
  return { given, decidedAt: /^\d{13}$/.test(utc) ? +utc : Number.NaN };
}

/**
 * `OptanonConsent` is there from the first page on. `OptanonAlertBoxClosed` says when the banner was
 * answered, or closed; and where a region is not asked, closing it leaves everything on. `intType`
 * says what was pressed: 1 and 4 accept all, 6 confirms what is chosen, 2 and 5 reject all, 3 closes.
 * So a yes needs one of those three.
 *
 * @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
function readOneTrust(cookies: readonly string[]): Read | undefined {
  const fields = new URLSearchParams(cookieOf(cookies, 'OptanonConsent'));
  if (fields.get('AwaitingReconsent') === 'true') return undefined;
  const isPressed = /^[146]$/.test(fields.get('intType') ?? '');
  const given = (fields.get('groups') ?? '').split(',').map((each): Given[number] => {
    const [name = '', answer] = each.split(':');
    return [name, answer === '0' ? false : answer === '1' && isPressed ? true : undefined];
  });
  const closed = decodeURIComponent(cookieOf(cookies, 'OptanonAlertBoxClosed'));
  return { given, decidedAt: timeOf(closed) };
}

/**
 * Nothing is read of tarteaucitron's cookie, `!gtag=true!facebookpixel=wait`. It has no date, and
 * every page that has a service without a question writes it again for another year, so nobody knows
 * how old an answer is. And `true` may stand there without one: for visitors from outside the EU, for
 * those who went on to a second page, and where the owner has set it so.
 *
 * @see https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js
 */
const readTarteaucitron = (): undefined => undefined;

const READERS: Readonly<
  Record<Compat, (cookies: readonly string[], now: number) => Read | undefined>
> = {
  orestbida: readOrestbida,
  klaro: readKlaro,
  cookiebot: readCookiebot,
  onetrust: readOneTrust,
  tarteaucitron: readTarteaucitron,
};

/**
 * Reads what a visitor has answered to another consent tool. Undefined in any doubt: there is no
 * cookie or there are two, it is unreadable, it has no date, or nobody has answered. Never throws: a
 * cookie is written by strangers.
 *
 * @param cookies `name=value` of every cookie.
 * @param now Milliseconds since 1970.
 */
export function foreignAnswer(
  tool: Compat,
  cookies: readonly string[],
  naming: Naming,
  now: number,
): ForeignAnswer | undefined {
  try {
    const { given = [], decidedAt = Number.NaN } = READERS[tool](cookies, now) ?? {};
    if (!Number.isFinite(decidedAt)) return undefined;
    const byId = new Map<string, Set<boolean | undefined>>();
    for (const [name, answer] of given) {
      const id = naming(name);
      byId.set(id, (byId.get(id) ?? new Set()).add(answer));
    }
    // Where several of theirs are one of ours, one no is a no, and one doubt leaves no yes.
    const known = [...byId].filter(([, answers]) => answers.has(false) || !answers.has(undefined));
    const answers = { __proto__: null } as unknown as Record<string, boolean>;
    for (const [id, given] of known) answers[id] = !given.has(false);
    return known[0] && { answers, decidedAt };
  } catch {
    return undefined;
  }
}
