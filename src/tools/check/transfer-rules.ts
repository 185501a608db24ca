import type { Subprocessor, Text } from '../../declaration/declaration.js';
import { isOutsideEea } from '../../dialog/eea.js';
import { stringsOf } from './every-text.js';
import { LINKS } from './links.js';
import { DEAD_AGREEMENTS, NO_GROUND, saidIn } from './phrases.js';
import type { CheckRule, Found } from './rule.js';
import { isThirdParty } from './third-party.js';

const deadAgreement: CheckRule = {
  id: 'dead-agreement',
  level: 'error',
  title: 'No transfer rests on Privacy Shield or Safe Harbor',
  because:
    'The Court of Justice has declared both invalid: Safe Harbor in C-362/14 of 6 October 2015, Privacy Shield in C-311/18 of 16 July 2020. What holds for the United States is the decision of 10 July 2023 on the EU-US Data Privacy Framework, for companies on its list, or standard contractual clauses.',
  links: [LINKS.schrems1, LINKS.schrems2, LINKS.privacyFramework],
  mend: 'Look the company up at dataprivacyframework.gov: where it is on the list, write "EU-US Data Privacy Framework"; else name the standard contractual clauses that you have with it.',
  find: ({ declaration: { $schema, ...declaration } }) =>
    stringsOf(declaration).flatMap(([path, text]) => {
      // An address has no sentences.
      const said = saidIn(text.replace(/privacyshield\.gov/i, 'Privacy Shield'), DEAD_AGREEMENTS);
      return said ? [{ path, subject: path, message: `It says "${said}", which is invalid.` }] : [];
    }),
};

/** Countries that the Commission has found to protect data well enough. */
const ADEQUATE = /^(AD|AR|CA|CH|FO|GB|GG|IL|IM|JE|JP|KR|NZ|UY)$/;

const inWords = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');

const noTransferGround: CheckRule = {
  id: 'no-transfer-ground',
  level: 'warning',
  title: 'Data that leave the EEA have a ground to',
  because:
    'They may only go where the Commission has decided that they are safe, or under safeguards such as its standard clauses (GDPR, art. 44 to 46), and which of these it is has to be told (art. 13(1)(f)).',
  links: [LINKS.gdpr, LINKS.privacyFramework],
  mend: 'Ask the company, and add "transfer" to its vendor: "EU-US Data Privacy Framework", or "Standard contractual clauses".',
  find: ({ resolved }) =>
    resolved.services.flatMap((service, index): Found[] => {
      const { vendor, id: subject } = service;
      if (!vendor || !isThirdParty(service, resolved)) return [];
      const path = `services[${index}].vendor`;
      const companies: readonly Subprocessor[] = [vendor, ...(vendor.subprocessors ?? [])];
      const leaving = companies.filter(({ country }) => country && isOutsideEea(country));
      // What is said of the vendor is said of whom it passes data on to.
      const bare = leaving.find(({ transfer }) => !transfer && !vendor.transfer);
      if (bare) {
        const country = bare.country as string;
        const message = `${bare.name} is in ${country}, outside the EEA, and no ground for that is stated.`;
        if (!ADEQUATE.test(country)) return [{ path, subject, message }];
        const mend = `Add "transfer" to the vendor: "The Commission’s adequacy decision for ${country}".`;
        return [{ path, subject, message, mend }];
      }
      return leaving
        .map(({ transfer = vendor.transfer }) => inWords(transfer))
        .filter((ground) => saidIn(ground, NO_GROUND))
        .slice(0, 1)
        .map((ground) => ({
          path: `${path}.transfer`,
          subject,
          message: `The ground for sending data out of the EEA is "${shortened(ground)}", which is none.`,
        }));
    }),
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What leaves the European Economic Area. */
export const TRANSFER_RULES = [deadAgreement, noTransferGround];
