import {
  type About,
  type Answers,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It records what visitors do on the pages; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2',
    'https://learn.microsoft.com/clarity/setup-and-installation/cookie-list',
    'Open Cookie Database: Microsoft, which takes "_clck" and "_clsk" for cookies of clarity.ms',
    'tarteaucitron: clarity',
  ],
  notes:
    'It may use what it records for advertising only where marketing is granted too. The domains of "MR", "MUID" and "SM" are not certain; "_clsk" is said to live a day or a session.',
  example: { projectId: 'abcde12345' },
};

interface ClarityPage {
  clarity?: Command;
}

const word = (granted: boolean): string => (granted ? 'granted' : 'denied');

const say = ({ clarity }: ClarityPage, advertising: boolean, analytics: boolean): unknown =>
  clarity?.('consentv2', { ad_Storage: word(advertising), analytics_Storage: word(analytics) });

/** Clarity has been granted itself, or it would not be told: that is its analytics. */
const sayConsent = (page: ClarityPage, { marketing }: Answers): unknown =>
  say(page, marketing, true);

/**
 * Clarity erases its cookies but goes on recording: the page must be loaded again. Advertising is
 * allowed where it is told the answers, not here.
 *
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const microsoftClarityStop: VendorStop = {
  own: /clarity/,
  tell: (page: ClarityPage, granted) => say(page, false, granted),
};

export const microsoftClarity = knownService({
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  purpose: 'statistics',
  vendor: {
    name: 'Microsoft Corporation',
    country: 'US',
    policy: 'https://www.microsoft.com/privacy/privacystatement',
  },
  collects: 'recordings',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  stores: [
    { name: '_clck', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: '_clsk', kind: 'cookie', lifetime: 'P1D', why: 'recording', uncertain: true },
    {
      name: 'CLID',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: 'www.clarity.ms',
      why: 'visitor',
    },
    {
      name: 'ANONCHK',
      kind: 'cookie',
      lifetime: 'PT10M',
      party: 'third',
      domain: '.c.clarity.ms',
      why: 'advertising',
    },
    {
      name: 'MR',
      kind: 'cookie',
      lifetime: 'P7D',
      party: 'third',
      domain: '.c.clarity.ms',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'MUID',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.bing.com',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'SM',
      kind: 'cookie',
      lifetime: 'session',
      party: 'third',
      domain: '.c.clarity.ms',
      why: 'advertising',
      uncertain: true,
    },
  ],
  options: {
    projectId: {
      type: 'text',
      pattern: '^[a-z0-9]+$',
      expected: 'the small letters and digits of a project id',
      required: true,
    },
  },
  queue: { calls: ['clarity'] },
  load({ projectId }, { globals, answers, script }) {
    const page = globals as ClarityPage;
    page.clarity ??= callQueue('q');
    sayConsent(page, answers);
    script(`https://www.clarity.ms/tag/${projectId}`);
  },
  signal: (answers, { globals }) => void sayConsent(globals, answers),
  stop: microsoftClarityStop,
});
