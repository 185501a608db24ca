import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Recognises your browser on later visits, so that visitors can be counted.',
    session: 'Holds together what you do during one visit.',
    limit: 'Limits how often data are sent.',
    campaign: 'Remembers which advertisement or link brought you here.',
    advertising: 'Recognises your browser, on other sites too, to choose and measure advertising.',
    contact: 'Links your visits to contact details that you have given.',
    refusal: 'Remembers that you do not want to be tracked.',
    answer: 'Remembers your answer about cookies.',
    chat: 'Keeps your conversation as you go from page to page.',
    settings: 'Remembers your settings.',
    robots: 'Tells people and programs apart.',
    security: 'Protects the site against misuse.',
    test: 'Checks whether your browser accepts cookies.',
    login: 'Keeps you logged in.',
    account: 'Recognises you when you are logged in with the provider.',
    experiment: 'Remembers which version of a page you have been shown.',
    player: 'Remembers volume, position and other settings of the player.',
    buffer: 'Holds data until they have been sent.',
    balance: 'Sends your requests to the same server.',
    basket: 'Remembers your shopping basket.',
    payment: 'Helps to detect fraud in payments.',
    form: 'Remembers what you have filled in.',
    recording: 'Holds together a recording of your clicks and movements.',
    shown: 'Remembers which messages you have been shown.',
    cache: 'Makes pages load faster.',
    unknown: 'The provider does not say what it is for.',
  },
  collects: {
    connection: 'Your IP address, and what every browser sends: its kind, and the page you are on.',
    visits:
      'Which pages you visit and what you do there, how you came, your browser and device, and roughly where you are.',
    anonymous:
      'Which pages are visited, from which kinds of browsers and countries. Visitors are not recognised.',
    recordings:
      'How you move, click and scroll on the pages, as heat maps and recordings, with your browser and device.',
    advertising:
      'Which pages you see and what you do there. The provider can link this to what it knows about you from elsewhere, and uses it for advertising.',
    contacts:
      'Which pages you visit and what you do there, linked to your name and contact details once you have given them.',
    companies: 'Your IP address, to find out which company you visit from, and the pages you see.',
    chat: 'What you write in the chat, the pages you come from, your browser and your IP address.',
    embed: 'Your IP address, your browser, the page you are on, and what you watch, hear or read.',
    map: 'Your IP address, your browser, the page you are on, and which part of the map you look at.',
    robots:
      'Your IP address, your browser, and how you move on the page, to tell people and programs apart.',
    payment: 'Payment details, and data about your device to detect fraud.',
    errors: 'Errors in the pages, with your browser, the page you are on, and your IP address.',
    forms: 'What you fill in, and the page you are on.',
    experiments: 'Which version of a page you have been shown, and what you do there.',
    tags: 'Your IP address and the page you are on. It loads the other services that you allow.',
    site: 'Only what is stored here. Nobody else receives it.',
  },
  uncertain: 'This is not certain.',
  launcher: {
    label: 'Chat',
    contacts:
      'The chat comes from {vendor}. To start it, your browser must contact them; they then see your IP address and may store cookies.',
    once: 'Start for this visit',
    always: 'Always allow',
  },
};
