import type { Texts } from '../declaration/texts.js';

export default {
  notice: {
    title: 'May we use cookies?',
    body: '{controller} asks for your consent to use cookies and similar techniques for {purposes}. {parties} Nothing is used until you have said yes.',
    withdraw: 'You can change your answer at any time under “{preferences}”.',
  },
  preferences: {
    title: 'Cookie settings',
    body: 'Everything optional is off until you turn it on. You can change your answer here at any time.',
    alwaysOn: 'Always on',
    partlyOn: 'Partly on',
    services: { one: '{count} service', other: '{count} services' },
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
} satisfies Texts;
