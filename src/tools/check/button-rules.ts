import type { Language } from '../../declaration/language.js';
import { textsOf } from './every-text.js';
import { LINKS } from './links.js';
import type { CheckRule, Found } from './rule.js';

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, 'iu');

/** That a no is not said plainly. */
const EVASIVE = words(
  'continue|proceed|go on|later|not now|maybe|skip|more|learn|manage|settings|customi[sz]e|options|close|fortset|fortsett|fortsätt|fortsæt|senere|ikke nå|ikkje no(?!\\p{L})|ikke nu|inte nu|kanskje|kanske|måske|hopp over|hoppa över|spring over|les mer|läs mer|læs mere|innstilling|inställning|indstilling|administrer|hantera|lukk|stäng|luk(?!\\p{L})|weiter|fortfahren|später|nicht jetzt|vielleicht|überspringen|mehr|einstellung|verwalten|schließen',
);

/** Words of which a plain no has one. */
const NO: { readonly [language in Language]?: RegExp } = {
  en: words("reject|decline|refuse|deny|disallow|no(?!\\p{L})|none|only|don[’']t|do not|disagree"),
  nb: words('avvis|avslå|nei|nekt|ikke|ingen|bare|kun|forkast'),
  nn: words('avvis|avslå|nei|nekt|ikkje|ingen|berre|kun|forkast'),
  da: words('afvis|afslå|nej|nægt|ikke|ingen|kun|forkast'),
  sv: words('avvisa|avböj|nej|neka|inte|inga|inget|ingen|endast|bara|avslå|förkasta'),
  de: words('ablehn|lehne|lehnen|nein|verweiger|kein|nicht|nur|abweis|widersprech'),
};

/** Words of which a plain yes has one. */
const YES: { readonly [language in Language]?: RegExp } = {
  en: words('accept|allow|agree|yes(?!\\p{L})|consent|permit|approve'),
  nb: words('godta|godkjenn|aksepter|tillat|ja(?!\\p{L})|samtykk|gi samtykke'),
  nn: words('godta|godkjenn|aksepter|tillat|tillèt|ja(?!\\p{L})|samtykk'),
  da: words('accepter|godkend|godtag|tillad|ja(?!\\p{L})|samtyk|giv samtykke'),
  sv: words('acceptera|godkänn|godta|tillåt|ja(?!\\p{L})|samtyck|medge'),
  de: words('akzeptier|zustimm|erlaub|ja(?!\\p{L})|einwillig|annehm|einverstanden|stimme'),
};

/** That a button which keeps the switches as they are gives everything. */
const GRANTS: RegExp = words(
  'accept|agree|allow all|godta|godkjenn|aksepter|samtykk|tillat alle|acceptera|godkänn|samtyck|tillåt alla|accepter|godkend|samtyk|tillad alle|akzeptier|zustimm|einwillig|alle erlauben|OK(?!\\p{L})',
);

const unclearButton: CheckRule = {
  id: 'unclear-button',
  level: 'warning',
  title: 'A button says what it does: a yes, a no, or what was chosen',
  because:
    'Consent is clear and cannot be misunderstood (GDPR, art. 4(11)), a no is as easy as a yes (Cookie Banner Taskforce, 6–19), and no button hides what it does (EDPB, Guidelines 03/2022).',
  links: [LINKS.gdpr, LINKS.taskforce, LINKS.deceptivePatterns],
  mend: 'Leave the button’s text out, and the library says it: “Reject all”, “Accept all”, “Save my choices”.',
  find: ({ declaration }) =>
    textsOf(declaration).flatMap(({ of, key, text, path, language }): Found[] => {
      const [, button] = of.kind === 'dialog' ? (/^actions\.(\w+)$/.exec(key) ?? []) : [];
      if (!button || !language) return [];
      const found = (message: string, level?: Found['level']): Found[] => [
        { path, subject: key, message, ...(level && { level }) },
      ];
      if (!text.trim()) return found(`The button "${button}" has no text.`, 'error');
      const said = `“${text}”`;
      if (button === 'reject') {
        const yes = YES[language];
        const no = NO[language];
        if (EVASIVE.test(text)) return found(`${said} is not plainly a no.`);
        if (no && !no.test(text)) {
          return found(`${said} is not plainly a no.`, yes?.test(text) ? 'error' : undefined);
        }
      }
      if (button === 'accept') {
        const yes = YES[language];
        if (yes && !yes.test(text)) return found(`${said} is not plainly a yes.`);
      }
      if (button === 'save' && GRANTS.test(text)) {
        return found(
          `${said} sounds like a yes to everything, but keeps what was chosen.`,
          'error',
        );
      }
      return [];
    }),
};

/** What the buttons say. */
export const BUTTON_RULES = [unclearButton];
