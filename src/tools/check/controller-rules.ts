import { LINKS } from './links.js';
import type { CheckRule } from './rule.js';

const noPolicy: CheckRule = {
  id: 'no-policy',
  level: 'warning',
  title: 'The privacy policy is linked to',
  because:
    'Who answers for the site tells what happens to personal data, and where to read it, before anything is asked (GDPR, art. 12 and 13).',
  links: [LINKS.gdpr],
  mend: 'Add "policy" to the controller: "/privacy", or a whole address.',
  find: ({ declaration: { controller } }) =>
    controller.policy
      ? []
      : [{ path: 'controller', subject: 'policy', message: 'No privacy policy is linked to.' }],
};

const noContact: CheckRule = {
  id: 'no-contact',
  level: 'warning',
  title: 'Visitors can write to who answers for the site',
  because:
    'Identity and contact details of the controller have to be told (GDPR, art. 13(1)(a)), and a visitor who withdraws or complains needs them.',
  links: [LINKS.gdpr],
  mend: 'Add "email" to the controller.',
  find: ({ declaration: { controller } }) =>
    controller.email
      ? []
      : [{ path: 'controller', subject: 'email', message: 'No e-mail address to write to.' }],
};

const noControllerCountry: CheckRule = {
  id: 'no-controller-country',
  level: 'warning',
  title: 'It is said in which country the controller is',
  because:
    'It belongs to who the controller is (GDPR, art. 13(1)(a)), and tells which law and which authority are meant.',
  links: [LINKS.gdpr],
  mend: 'Add "country" to the controller, in two capital letters: "NO".',
  find: ({ declaration: { controller } }) =>
    controller.country
      ? []
      : [{ path: 'controller', subject: 'country', message: 'The controller has no country.' }],
};

const noAuthority: CheckRule = {
  id: 'no-authority',
  level: 'note',
  title: 'It is said who takes complaints',
  because: 'The right to complain to an authority has to be told (GDPR, art. 13(2)(d)).',
  links: [LINKS.gdpr],
  mend: 'Add "authority" to the controller: "datatilsynet", "imy", "pts", or the name of another.',
  find: ({ declaration: { controller } }) =>
    controller.authority
      ? []
      : [{ path: 'controller', subject: 'authority', message: 'No authority takes complaints.' }],
};

/** A day that the calendar has. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const noDate: CheckRule = {
  id: 'no-date',
  level: 'warning',
  title: 'It is said when the declaration was last changed',
  because:
    'What a visitor has agreed to has to be provable later (GDPR, art. 7(1)), and nobody can tell from a version alone when it held.',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Set "updated" to the day of the last change: "2026-11-21".',
  find({ declaration: { updated }, today }) {
    const found = (message: string) => [{ path: 'updated', subject: 'updated', message }];
    if (!updated) return found('It is not said when the declaration was last changed.');
    if (!isDay(updated)) return found(`${updated} is not in the calendar.`);
    // A day may have begun elsewhere already.
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    return updated > tomorrow ? found(`${updated} has not come yet.`) : [];
  },
};

/** Who answers for the site, and since when. */
export const CONTROLLER_RULES = [noPolicy, noContact, noControllerCountry, noAuthority, noDate];
