import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'May we use cookies?',
    body: '{controller} asks for your consent to use cookies and similar technologies for {purposes}. {parties} None of this happens until you have said yes.',
    withdraw: 'You can change your answer at any time under “{preferences}”.',
  },
  gpc: 'Your browser asks sites not to sell or share your data (Global Privacy Control). This is honoured. Off unless you turn it on yourself: {purposes}.',
  saved: 'Your answer has been saved.',
  preferences: {
    title: 'Cookie settings',
    body: 'Everything optional is off until you turn it on. You can change your answer here at any time.',
    scope: 'Your answer holds for {site}.',
    wideScope: 'Your answer holds for {site} and everything under that address.',
    alwaysOn: 'Always on',
    partlyOn: 'Partly on',
    services: { one: '{count} service', other: '{count} services' },
    details: 'Details and cookies',
    search: 'Search services and cookies',
    language: 'Language',
    complaint: 'Complaints go to',
    version: 'Version',
  },
  actions: {
    accept: 'Accept all',
    reject: 'Reject all',
    choose: 'Choose for yourself',
    save: 'Save my choices',
    close: 'Close without saving',
    policy: 'Privacy policy',
    newTab: 'opens in a new tab',
  },
  parties: {
    one: 'If you accept, {count} other company receives information about your visit.',
    other: 'If you accept, {count} other companies receive information about your visit.',
  },
  purposes: {
    necessary: {
      name: 'Necessary',
      description:
        'Keeps you logged in, protects forms against abuse and remembers your answer here.',
    },
    functional: {
      name: 'Extra features',
      description:
        'Shows chat, maps, videos and fonts from other companies, and remembers settings such as language.',
    },
    statistics: {
      name: 'Statistics',
      description: 'Counts visits and shows which pages are read and how visitors find them.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Recognises you here and on other sites, to adapt ads and to measure which of them lead to visits.',
    },
  },
  service: {
    vendor: 'Company',
    roles: {
      controller: 'independent controller',
      joint: 'joint controller',
      processor: 'processor',
    },
    subprocessors: 'Subprocessors',
    outsideEea: 'Outside the EU/EEA',
    yes: 'Yes',
    no: 'No',
    collects: 'Collects',
    retention: 'Keeps it for',
    hosts: 'Connects to',
    stores: 'Stored in the browser',
    storesNothing: 'Nothing is stored in the browser.',
    columns: {
      name: 'Name',
      kind: 'Kind',
      lifetime: 'Kept',
      party: 'Belongs to',
      why: 'What for',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Local storage',
      session: 'Session storage',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'until you close the browser',
    untilDeleted: 'until you delete it',
    sliding: '{lifetime}, renewed on each visit',
    first: 'this site',
    third: 'third party',
  },
} satisfies TextsIn<'en'>;

export const placeholder: PlaceholderTexts = {
  from: 'This content comes from {vendor}.',
  contacts:
    'To show it, your browser must contact {host}, which then sees your IP address and may store cookies.',
  covers: '“{alwaysAllow}” covers {names}, everywhere on this site.',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow',
};

export const page: PageTexts = {
  title: 'Cookie declaration',
  updated: 'Last changed {date}',
  answer: 'Your answer',
  undecided: 'You have not answered yet. Nothing optional is used.',
  decided: 'You answered on {date}.',
  id: 'ID of your answer',
  allowed: 'Allowed',
  refused: 'Not allowed',
  copy: 'Copy',
  copied: 'Copied.',
  download: 'Download as JSON',
  change: 'Change your answer',
  withdraw: 'Withdraw your consent',
  controller: 'Who is responsible',
  email: 'E-mail',
  phone: 'Phone',
  dpo: 'Data protection officer',
};
