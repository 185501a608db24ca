import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It shows videos; it recognises viewers for its statistics, but shows no advertising.',
  certainty: 'high',
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    'Open Cookie Database: Vimeo, which gives one minute where Vimeo gives 2 years and 1 year',
    'tarteaucitron: vimeo',
  ],
  notes:
    'With "dnt=1" in the address of the frame, Vimeo sets no new cookies but those against robots. Videos with a password or a registration set a cookie each, named after the video.',
};

const third = { kind: 'cookie', party: 'third', domain: '.vimeo.com' } as const;

export const vimeo = knownService({
  id: 'vimeo',
  name: 'Vimeo',
  purpose: 'functional',
  vendor: { name: 'Vimeo.com, Inc.', country: 'US', policy: 'https://vimeo.com/privacy' },
  collects: 'embed',
  hosts: ['player.vimeo.com', 'f.vimeocdn.com', 'i.vimeocdn.com'],
  embeds: ['player.vimeo.com'],
  stores: [
    { ...third, name: 'vuid', lifetime: 'P2Y', why: 'visitor' },
    { ...third, name: 'player', lifetime: 'P1Y', why: 'player' },
    { ...third, name: 'flags', lifetime: 'P1Y', why: 'player' },
    { ...third, name: 'player_clearance', lifetime: 'P7D', why: 'robots' },
    { ...third, name: 'cf_clearance', lifetime: 'P1Y', why: 'robots' },
    { ...third, name: '__cf_bm', lifetime: 'PT30M', why: 'robots' },
    { ...third, name: '_cfuvid', lifetime: 'session', why: 'limit' },
  ],
});
