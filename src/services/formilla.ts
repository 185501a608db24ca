import { type About, knownService } from '../declaration/known-service.js';
import { tryUntil } from './shared/try-until.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'low',
  sources: [
    'Formilla’s snippet in public code (eight repositories)',
    'DuckDuckGo Tracker Radar 05f17e6: formilla.com (formillaVisitorGuid and formillaAutoMessageList, seen on seven sites)',
    'An old copy of Formilla’s script in public code (the other names)',
  ],
  notes:
    'Formilla publishes no list of its cookies: what is listed here was seen in browsers or stands in an old copy of its script, and may be incomplete. The visitor’s number is stored as soon as the script runs, for ten years, before anybody chats. Its address of the privacy policy was not checked. Its servers stand with Liquid Web.',
  example: { guid: 'cs012345-6789-abcd-ef01-23456789abcd' },
};

interface FormillaPage {
  Formilla?: {
    guid?: string;
    loadWidgets?(): unknown;
    initFormillaChat?(): unknown;
  };
}

export const formilla = knownService({
  id: 'formilla',
  name: 'Formilla Live Chat',
  purpose: 'functional',
  vendor: {
    name: 'Formilla, LLC',
    country: 'US',
    policy: 'https://www.formilla.com/privacy-policy.aspx',
    subprocessors: [{ name: 'Liquid Web Inc.', country: 'US' }],
  },
  collects: 'chat',
  hosts: ['www.formilla.com'],
  stores: [
    {
      name: '/^formillaVisitorGuid/',
      kind: 'cookie',
      lifetime: 'P10Y',
      why: 'visitor',
      uncertain: true,
    },
    {
      name: '/^formillaAutoMessageList/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'shown',
      uncertain: true,
    },
    {
      name: '/^formillaChatSession/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'chat',
      uncertain: true,
    },
    {
      name: '/^AutoDisplayChatShowncs/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'shown',
      uncertain: true,
    },
    {
      name: '/^(Offline)?AttnGrabberClosedcs/',
      kind: 'cookie',
      lifetime: 'P1D',
      why: 'shown',
      uncertain: true,
    },
  ],
  options: {
    guid: {
      type: 'text',
      pattern: '^[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$',
      expected: 'what Formilla’s snippet sets as Formilla.guid',
      required: true,
    },
  },
  corner: 'bottom right',
  load({ guid }, { globals, script }) {
    script('https://www.formilla.com/scripts/feedback.js').then(() => {
      const { Formilla } = globals as FormillaPage;
      if (!Formilla) return;
      Formilla.guid = guid;
      Formilla.loadWidgets?.();
    });
  },
  open: ({ globals }) =>
    tryUntil(() => {
      // Its window can be opened once its button is there, and it tells nobody when that is.
      if (!document.getElementById('formilla-chat-button')) return false;
      (globals as FormillaPage).Formilla?.initFormillaChat?.();
      return true;
    }),
});
