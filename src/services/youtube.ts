import { type About, knownService } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'Google recognises viewers across sites, and uses what they watch for advertising.',
  certainty: 'high',
  sources: [
    'https://policies.google.com/technologies/cookies',
    'Open Cookie Database: Youtube, which gives 10 years for PREF where Google gives 8 months',
    'tarteaucitron: youtube',
  ],
  notes:
    'www.youtube-nocookie.com puts the cookies off until the video plays, but contacts Google and writes to the web storage at once: hold it, too. The picture before the video (i.ytimg.com) comes from Google as well; serve your own.',
};

const third = { kind: 'cookie', party: 'third', domain: '.youtube.com' } as const;
const kept = { kind: 'local', party: 'third', domain: 'www.youtube.com' } as const;

export const youtube = knownService({
  id: 'youtube',
  name: 'YouTube',
  purpose: 'marketing',
  vendor: GOOGLE,
  collects: 'embed',
  hosts: ['www.youtube.com', 'youtube.com', 'www.youtube-nocookie.com', 'i.ytimg.com'],
  embeds: ['www.youtube.com', 'youtube.com', 'www.youtube-nocookie.com'],
  stores: [
    { ...third, name: 'VISITOR_INFO1_LIVE', lifetime: 'P180D', why: 'advertising' },
    { ...third, name: 'VISITOR_PRIVACY_METADATA', lifetime: 'P180D', why: 'answer' },
    { ...third, name: '__Secure-ROLLOUT_TOKEN', lifetime: 'P180D', why: 'experiment' },
    { ...third, name: '__Secure-YEC', lifetime: 'P13M', why: 'security' },
    { ...third, name: 'YSC', lifetime: 'session', why: 'security' },
    { ...third, name: 'PREF', lifetime: 'P8M', why: 'settings' },
    { ...third, name: 'GPS', lifetime: 'P1D', why: 'visitor', uncertain: true },
    { ...third, name: 'SOCS', lifetime: 'P13M', why: 'answer' },
    { ...kept, name: 'yt-remote-device-id', why: 'player' },
    { ...kept, name: 'yt-remote-connected-devices', why: 'player' },
    { ...kept, name: 'ytidb::LAST_RESULT_ENTRY_KEY', why: 'player' },
  ],
});
