import { isOutsideEea } from '../../dialog/eea.js';
import { LINKS } from './links.js';
import type { CheckRule } from './rule.js';

const modal: CheckRule = {
  id: 'modal',
  level: 'warning',
  title: 'The page can be read without an answer',
  because:
    'An answer that has to be given before a page can be used is not freely given (GDPR, art. 7(4), rec. 42 and 43; EDPB, Guidelines 05/2020, 39–41).',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Take "modal" out; where it must be, have somebody who knows the law look at your reason.',
  find: ({ declaration }) =>
    declaration.modal
      ? [
          {
            path: 'modal',
            subject: 'modal',
            message: 'Visitors have to answer before they can use the page.',
          },
        ]
      : [],
};

const advancedConsentMode: CheckRule = {
  id: 'advanced-consent-mode',
  level: 'warning',
  title: 'Google’s tags load only when they are allowed to',
  because:
    'In its advanced mode Google hears of everybody’s visit, the address and the browser included, before any answer and after a no. Asking a third party’s host and reading the browser may itself need consent in the EEA (ePrivacy Directive, art. 5(3); EDPB, Guidelines 2/2023).',
  links: [LINKS.storage, LINKS.consentMode],
  mend: 'Leave "google.mode" out: "basic" loads nothing of Google’s before it is granted.',
  find: ({ declaration: { google } }) =>
    google?.mode === 'advanced'
      ? [
          {
            path: 'google.mode',
            subject: 'advanced',
            message: 'Google’s tags load before any answer, and after a no.',
          },
        ]
      : [],
};

/** What must not be granted by itself where. */
function isGuarded(region: string, type: string): boolean {
  const country = region.slice(0, 2);
  // The United Kingdom lets own statistics and appearance go without a question, and no advertising.
  if (country === 'GB') return type.startsWith('ad_');
  return !isOutsideEea(country) && type !== 'security_storage';
}

const grantedByDefault: CheckRule = {
  id: 'granted-by-default',
  level: 'error',
  title: 'Nothing is granted before the visitor has answered',
  because:
    'Consent is a clear act, and comes first (GDPR, art. 4(11); C-673/17, Planet49; ePrivacy Directive, art. 5(3)).',
  links: [LINKS.planet49, LINKS.ePrivacy, LINKS.consentMode],
  mend: 'Take it out: what is not named is denied.',
  find: ({ declaration: { google } }) =>
    (google?.regions ?? []).flatMap(({ region: regions, ...types }, index) =>
      Object.entries(types).flatMap(([type, word]) => {
        const region = word === 'granted' && regions.find((each) => isGuarded(each, type));
        if (!region) return [];
        const path = `google.regions[${index}].${type}`;
        return [{ path, subject: type, message: `"${type}" is granted in ${region} by default.` }];
      }),
    ),
};

const answerLifetime: CheckRule = {
  id: 'answer-lifetime',
  level: 'warning',
  title: 'Visitors are asked again after six to twelve months',
  because:
    'Who has said no is not to be asked again and again (EDPB, Guidelines 03/2022, continuous prompting): the French, Italian and Irish authorities name six months. And after a year few remember what they have allowed.',
  links: [LINKS.deceptivePatterns, LINKS.cnil],
  mend: 'Leave "cookie.days" out: 182 days is what the authorities agree on.',
  find({ declaration: { cookie } }) {
    const { days = 182 } = cookie ?? {};
    const found = (message: string) => [{ path: 'cookie.days', subject: 'days', message }];
    if (days < 180) return found(`Visitors are asked again after ${days} days, a no included.`);
    return days > 366 ? found(`A yes holds for ${days} days, more than a year.`) : [];
  },
};

/** What the library is told to do. */
export const SETTING_RULES = [modal, advancedConsentMode, grantedByDefault, answerLifetime];
