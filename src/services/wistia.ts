import {
  type About,
  type Answers,
  knownService,
  type Queue,
} from '../declaration/known-service.js';

export const about: About = {
  because: 'It shows videos; viewers are recognised only where statistics are granted.',
  certainty: 'medium',
  sources: [
    'https://docs.wistia.com/docs/player-privacy-mode',
    'Open Cookie Database: Wistia, which calls what it stores cookies',
  ],
  notes:
    'Wistia keeps its consent in the web storage. In its privacy mode it still counts, without recognising anybody. A cookie "loglevel" is told of, without a lifetime.',
  example: {},
};

interface WistiaPage {
  _wq?: Queue;
}

interface Wistia {
  consent(isGranted: boolean): void;
}

function sayConsent(page: WistiaPage, { statistics }: Answers): void {
  page._wq ??= [];
  page._wq.push((wistia: Wistia) => wistia.consent(statistics));
}

export const wistia = knownService({
  id: 'wistia',
  name: 'Wistia',
  purpose: 'functional',
  vendor: { name: 'Wistia, Inc.', country: 'US', policy: 'https://wistia.com/privacy' },
  collects: 'embed',
  hosts: ['fast.wistia.com', 'fast.wistia.net', 'pipedream.wistia.com'],
  embeds: ['fast.wistia.net', 'fast.wistia.com'],
  stores: [
    { name: 'wistia', kind: 'local', why: 'player', uncertain: true },
    { name: 'wistia-video-progress-*', kind: 'local', why: 'player', uncertain: true },
    { name: '_distillery', kind: 'local', why: 'visitor', uncertain: true },
    { name: 'muxData', kind: 'local', why: 'visitor', uncertain: true },
  ],
  options: {},
  queue: { list: ['_wq'] },
  load(_, { globals, answers, script }) {
    sayConsent(globals, answers);
    script('https://fast.wistia.com/assets/external/E-v1.js');
  },
  signal: (answers, { globals }) => sayConsent(globals, answers),
});
