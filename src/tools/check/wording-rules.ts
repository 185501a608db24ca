import { TO_FILL_IN } from '../to-fill-in.js';
import { type ShownText, stringsOf, textsOf } from './every-text.js';
import { LINKS } from './links.js';
import {
  BROWSER_SETTINGS,
  FILLER,
  IMPLIED_CONSENT,
  LEGITIMATE_INTEREST,
  NO_THIRD_PARTIES,
  type Phrases,
  PICTURES,
  STATISTICS_EXEMPTION,
  STEERING,
  saidIn,
  TAKE_IT_OR_LEAVE_IT,
  VAGUE,
} from './phrases.js';
import type { Checked, CheckRule } from './rule.js';
import { isThirdParty } from './third-party.js';

/** Finds a phrase in every text, or in some. */
const say =
  (
    phrases: Phrases,
    message: (said: string) => string,
    isMeant: (text: ShownText, checked: Checked) => boolean = () => true,
  ): CheckRule['find'] =>
  (checked) =>
    textsOf(checked.declaration)
      .filter((each) => isMeant(each, checked))
      .flatMap(({ path, text }) => {
        const said = saidIn(text, phrases);
        return said ? [{ path, subject: path, message: message(said) }] : [];
      });

const toFillIn: CheckRule = {
  id: 'fill-in',
  level: 'error',
  title: 'Nothing is left to be filled in',
  because:
    'Consent is informed only where visitors are told who does what, and for how long (GDPR, art. 4(11) and 13; C-673/17, Planet49). A scan cannot know all of it, and leaves a mark where it does not.',
  links: [LINKS.gdpr, LINKS.planet49],
  mend: 'Write what the mark asks for in its place.',
  find: ({ declaration }) =>
    stringsOf(declaration).flatMap(([path, text]) =>
      text.includes(TO_FILL_IN.trim())
        ? [{ path, subject: path, message: `It waits for you: "${text}".` }]
        : [],
    ),
};

const impliedConsent: CheckRule = {
  id: 'implied-consent',
  level: 'error',
  title: 'Visiting, using or going on is not called consent',
  because:
    'Consent is a clear affirmative act: silence and going on are none (GDPR, art. 4(11) and rec. 32; C-673/17, Planet49; EDPB, Guidelines 05/2020, 75–86). In Norway ekomloven § 3-15 since 1 January 2025, in Sweden LEK 9 kap. 28 §.',
  links: [LINKS.gdpr, LINKS.planet49, LINKS.consent],
  mend: 'Say what happens after a yes, and that nothing of it happens before: the notice asks.',
  find: say(IMPLIED_CONSENT, (said) => `It takes a visit for a yes: "${said}".`),
};

const browserSettings: CheckRule = {
  id: 'browser-settings',
  level: 'error',
  title: 'A browser’s settings are not called an answer, or the way to give one',
  because:
    'A browser that accepts cookies as it comes expresses no choice (C-673/17, Planet49; Norway gave that exception up on 1 January 2025), and a withdrawal is as easy as the yes was (GDPR, art. 7(3)).',
  links: [LINKS.planet49, LINKS.gdpr],
  mend: 'Say that the answer can be changed at any time in the cookie settings of the site.',
  find: say(BROWSER_SETTINGS, (said) => `It leaves the answer to the browser: "${said}".`),
};

const takeItOrLeaveIt: CheckRule = {
  id: 'take-it-or-leave-it',
  level: 'error',
  title: 'Nobody is sent away for saying no',
  because:
    'Consent that is the price of getting in is not freely given (GDPR, art. 7(4), rec. 42; EDPB, Guidelines 05/2020, 39–41).',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Say what works without a yes: everything but the services themselves.',
  find: say(TAKE_IT_OR_LEAVE_IT, (said) => `It is a yes or nothing: "${said}".`),
};

const noThirdParties: CheckRule = {
  id: 'no-third-parties',
  level: 'error',
  title: 'Nothing says that no third party is involved where one is',
  because:
    'Who receives the data has to be told (GDPR, art. 13(1)(e)), and whether third parties get access (C-673/17, Planet49, 80–81): the list beside it shows that this is not true.',
  links: [LINKS.gdpr, LINKS.planet49],
  mend: 'Take the sentence out, or say of what alone it is true, at the service that it is about.',
  find: say(
    NO_THIRD_PARTIES,
    (said) => `It says "${said}", but third parties are declared.`,
    ({ of }, { resolved }) => {
      const others = resolved.services.filter((each) => isThirdParty(each, resolved));
      if (of.kind === 'service') {
        const service = resolved.services[of.index];
        // Who only works on behalf of the owner is none in the words of the law.
        return !!service && others.includes(service) && service.vendor?.role !== 'processor';
      }
      if (of.kind === 'purpose') {
        const id = resolved.purposes[of.index]?.id;
        return others.some(({ purposes }) => id && purposes.includes(id));
      }
      return others.length > 0;
    },
  ),
};

const legitimateInterest: CheckRule = {
  id: 'legitimate-interest',
  level: 'error',
  title: 'Storing and reading does not rest on a legitimate interest',
  because:
    'Only consent or strict necessity lets something be stored or read (ePrivacy Directive, art. 5(3); Cookie Banner Taskforce, type H; IMY’s reprimand of Aller Media, April 2025).',
  links: [LINKS.ePrivacy, LINKS.taskforce],
  mend: 'Put the service under a purpose that is asked about, and take the sentence out.',
  find: say(LEGITIMATE_INTEREST, (said) => `It rests on "${said}".`),
};

const statisticsExemption: CheckRule = {
  id: 'statistics-exemption',
  level: 'warning',
  title: 'Statistics are not called exempt from consent',
  because:
    'EEA law has no such exemption in general (ePrivacy Directive, art. 5(3); WP29, Opinion 04/2012, 4.3). The French authority accepts some tools under strict conditions, and British law own statistics with a simple way to object.',
  links: [LINKS.exemptions, LINKS.cnil],
  mend: 'Ask for statistics too, and take the sentence out; where an authority has exempted your tool, leave this rule out with --ignore.',
  find: say(STATISTICS_EXEMPTION, (said) => `It says that statistics need no consent: "${said}".`),
};

const steering: CheckRule = {
  id: 'steering',
  level: 'warning',
  title: 'Nothing presses for a yes',
  because:
    'Words that make a no feel bad, or a yes feel good, steer by emotion (EDPB, Guidelines 03/2022, emotional steering), and such a yes is not freely given.',
  links: [LINKS.deceptivePatterns],
  mend: 'Say soberly what happens after a yes, and that a no costs nothing.',
  find: (checked) => [
    ...say(
      STEERING,
      (said) => `It presses for a yes: "${said}".`,
      ({ of, key }) => isQuestion(key, of.kind),
    )(checked),
    ...textsOf(checked.declaration)
      .filter(({ of, key }) => isQuestion(key, of.kind))
      .flatMap(({ path, text }) => {
        const [picture] = PICTURES.exec(text) ?? [];
        const message = `The picture ${picture} presses for a yes.`;
        return picture ? [{ path, subject: path, message }] : [];
      }),
  ],
};

/** Whether it stands where visitors are asked. */
const isQuestion = (key: string, kind: string): boolean =>
  kind === 'dialog' ? /^(notice|actions|preferences|placeholder)\b/.test(key) : key === 'modal';

const isVague = (text: string): boolean => {
  if (!VAGUE.test(text)) return false;
  const rest = text
    .replace(new RegExp(VAGUE.source, 'giu'), ' ')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && !FILLER.test(word));
  return rest.length < 3;
};

const vaguePurpose: CheckRule = {
  id: 'vague-purpose',
  level: 'warning',
  title: 'A purpose says what happens, not that it is good',
  because:
    'Consent is specific (GDPR, art. 4(11) and 5(1)(b)): “improving users’ experience” is the authorities’ own example of what is not (WP29, Opinion 03/2013; EDPB, Guidelines 05/2020).',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Say what is done with what, as in “Counts visits, and shows which pages are read”.',
  find: ({ declaration }) =>
    textsOf(declaration)
      .filter(({ key }) =>
        /^(description|why|collects)$|^purposes\..*description$|^notice\.body$/.test(key),
      )
      .filter(({ text }) => isVague(text))
      .map(({ path }) => ({
        path,
        subject: path,
        message: 'It only says that the site gets better for it.',
      })),
};

const noticeLeavesOut: CheckRule = {
  id: 'notice-leaves-out',
  level: 'warning',
  title: 'The notice says who asks, and that third parties are involved',
  because:
    'Who asks, for what, and who else gets the data is to be known before the answer (GDPR, art. 13; EDPB, Guidelines 05/2020, 64–65).',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Put "{controller}" and "{parties}" into the text, where the library fills in the name and the number.',
  find: ({ declaration, resolved }) =>
    textsOf(declaration)
      .filter(({ of, key }) => of.kind === 'dialog' && key === 'notice.body')
      .flatMap(({ path, text, language }) => {
        const { controller, services } = resolved;
        const whole = `${text} ${titleIn(declaration.texts, language)}`;
        const others = services.filter((each) => !each.required && isThirdParty(each, resolved));
        const names = others.map(({ vendor }) => vendor?.name as string);
        const missing = [
          !/\{controller\}/.test(whole) && !whole.includes(controller.name) && 'who asks',
          names[0] &&
            !/\{parties\}/.test(whole) &&
            !names.every((name) => whole.includes(name)) &&
            'how many other companies are told of the visit',
        ].filter(Boolean);
        const message = `The notice does not say ${missing.join(', nor ')}.`;
        return missing[0] ? [{ path, subject: path, message }] : [];
      }),
};

const titleIn = (
  texts: Checked['declaration']['texts'],
  language: ShownText['language'],
): string => {
  const notice = language && texts?.[language]?.notice;
  return typeof notice === 'object' && typeof notice.title === 'string' ? notice.title : '';
};

/** What the texts say. */
export const WORDING_RULES = [
  toFillIn,
  impliedConsent,
  browserSettings,
  takeItOrLeaveIt,
  noThirdParties,
  legitimateInterest,
  statisticsExemption,
  steering,
  vaguePurpose,
  noticeLeavesOut,
];
