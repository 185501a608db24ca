import { type About, knownService, type VendorStop } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to count them and their errors; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk-configuration',
    '@microsoft/applicationinsights-web-snippet 1.2.3',
    'Open Cookie Database: Microsoft Azure App Insights',
  ],
  notes:
    'It reports errors and slow requests too; not those before the visitor’s answer. The Open Cookie Database has ai_session end with the browser.',
  example: {
    connectionString:
      'InstrumentationKey=01234567-89ab-cdef-0123-456789abcdef;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/',
  },
};

interface InsightsPage {
  appInsights?: {
    readonly config?: { disableTelemetry?: boolean };
    getCookieMgr?(): { setEnabled(isEnabled: boolean): unknown };
    [method: string]: unknown;
  };
}

/**
 * Application Insights collects and sends nothing and writes no cookies. Whether what waits in its
 * buffer is dropped is not said: the page must be loaded again.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk-configuration
 */
const stop: VendorStop = {
  own: /app-?insights|applicationinsights|js\.monitor\.azure/,
  tell({ appInsights }: InsightsPage, granted) {
    if (appInsights?.config) appInsights.config.disableTelemetry = !granted;
    appInsights?.getCookieMgr?.().setEnabled(granted);
  },
};

const METHODS =
  'trackEvent trackException trackPageView trackPageViewPerformance addTelemetryInitializer trackTrace trackDependencyData trackMetric startTrackPage stopTrackPage startTrackEvent stopTrackEvent setAuthenticatedUserContext clearAuthenticatedUserContext flush';

export const appInsights = knownService({
  id: 'app-insights',
  name: 'Azure Application Insights',
  purpose: 'statistics',
  vendor: {
    name: 'Microsoft Corporation',
    country: 'US',
    role: 'processor',
    policy: 'https://www.microsoft.com/privacy/privacystatement',
  },
  collects: 'visits',
  hosts: [
    'js.monitor.azure.com',
    '*.applicationinsights.azure.com',
    'dc.services.visualstudio.com',
  ],
  hostsFor({ connectionString }) {
    const [, host = ''] = /;IngestionEndpoint=https:\/\/([^/;]+)/.exec(connectionString) ?? [];
    return /^$|\.applicationinsights\.azure\.com$/.test(host) ? [] : [host];
  },
  stores: [
    { name: 'ai_user', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: 'ai_session', kind: 'cookie', lifetime: 'PT30M', why: 'session', uncertain: true },
    { name: 'AI_buffer_1', kind: 'session', why: 'buffer' },
    { name: 'AI_sentBuffer_1', kind: 'session', why: 'buffer' },
  ],
  options: {
    connectionString: {
      type: 'text',
      pattern: '^InstrumentationKey=[0-9a-f-]{36}(;[A-Za-z]+=[\\w:/.-]+)*;?$',
      expected: 'a connection string as "InstrumentationKey=…;IngestionEndpoint=https://…"',
      required: true,
    },
    pageView: { type: 'truth', expected: 'true or false: whether each page is counted' },
  },
  queue: { calls: ['appInsights'] },
  load({ connectionString, pageView = true }, { globals, script }) {
    const queue: (() => unknown)[] = [];
    const stub: Record<string, unknown> = {
      initialize: true,
      queue,
      sv: '10',
      version: 2,
      config: { connectionString },
    };
    for (const name of METHODS.split(' ')) {
      // Microsoft's script puts its own methods into this object, and then runs the queue.
      const later = (...words: unknown[]) => {
        queue.push(() => (stub[name] as typeof later)(...words));
      };
      stub[name] = later;
    }
    if (pageView) queue.push(() => (stub.trackPageView as (page: object) => unknown)({}));
    (globals as InsightsPage).appInsights = stub;
    script('https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js', {
      crossorigin: 'anonymous',
      'data-ai-name': 'appInsights',
    });
  },
  stop,
});
