import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../../demo/server.d.mts';
import { startDemo } from '../../demo/server.mjs';
import type { AuditResult } from '../../src/tools/audit/audit-result.js';
import { axeSource } from '../../src/tools/audit/axe.js';
import { EVERY_RULE } from '../../src/tools/audit/rules/every-rule.js';
import { runAudit } from '../../src/tools/audit/run-audit.js';
import { type StateName, statesOf } from '../../src/tools/audit/states.js';
import { type BrokenSites, startBrokenSites } from '../support/broken-sites.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { browserArguments, runSamtykke, startSamtykke } from '../support/run-samtykke.js';

const EVERY_STATE = statesOf('no choice,reject,accept,only,withdraw');
const BANNER = { acceptSelector: '#yes', rejectSelector: '#no' };

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const audited = async (
  urls: readonly string[],
  { states = EVERY_STATE, ...more }: { states?: readonly StateName[] } & object = {},
): Promise<AuditResult> =>
  runAudit(
    browser,
    urls,
    {
      version: '0',
      states,
      rules: EVERY_RULE,
      axe: await axeSource(),
      idle: 0,
      quiet: 250,
      hasScreenshots: false,
      pages: 1,
      concurrency: 3,
      tell() {},
      ...more,
    },
    new AbortController().signal,
  );

const found = ({ findings }: AuditResult): string[] =>
  findings.map(({ rule, subject }) => `${rule}: ${subject}`);

const failures = ({ visits }: AuditResult): (string | undefined)[] =>
  visits.flatMap(({ failed }) => failed ?? []);

describe('samtykke audit finds what is wrong with a site, and nothing else', () => {
  let sites: BrokenSites;
  beforeAll(async () => {
    sites = await startBrokenSites();
  });
  afterAll(() => sites.close());

  it.each(['sound', 'sound-modal'])('nothing, of a site without mistakes: %s', async (name) => {
    const result = await audited([sites.at(name)]);
    expect(found(result)).toEqual([]);
    expect(failures(result)).toEqual([]);
    expect(result.tool).toBe('Samtykke');
    expect(result.visits.map(({ state }) => state)).toEqual([
      'no choice',
      'reject',
      'accept',
      'only statistics',
      'withdraw',
    ]);
  });

  it('nothing, of a site without mistakes that has a notice of its own', async () => {
    const result = await audited([sites.at('sound-banner')], BANNER);
    expect(found(result)).toEqual([]);
    expect(failures(result)).toEqual([]);
    expect(result.tool).toBe('told by selectors');
  });

  it('a notice of an unknown tool, by its words', async () => {
    const result = await audited([sites.at('sound-banner')]);
    expect(found(result)).toEqual([]);
    expect(failures(result)).toEqual([]);
    expect(result.tool).toBe('known by its words');
  });

  it.each([
    ['Usercentrics', 'in-shadow'],
    ['Sourcepoint', 'in-frame'],
  ])('answers to another tool by its known buttons: %s, %s', async (tool, name) => {
    const result = await audited([sites.at(name)]);
    expect(found(result)).toEqual([]);
    expect(failures(result)).toEqual([]);
    expect(result.tool).toBe(tool);
  });

  it.each<[string, string, string, string]>([
    ['a leaking pixel', 'leaking-pixel', 'request-before-consent: counter.example', 'no choice'],
    [
      'a tag that is live before consent',
      'live-tag',
      'request-before-consent: www.googletagmanager.com',
      'no choice',
    ],
    ['a cookie before any answer', 'stored-early', 'stored-before-consent: _count', 'no choice'],
    ['an undeclared cookie', 'undeclared-cookie', 'undeclared-cookie: _other', 'accept'],
    ['an undeclared key', 'undeclared-key', 'undeclared-key: local:_other', 'accept'],
    ['an undeclared host', 'undeclared-host', 'undeclared-host: pixel.example', 'accept'],
    [
      'a tag under the wrong purpose',
      'wrong-purpose',
      'request-before-consent: ads.example',
      'only statistics',
    ],
    [
      'a cookie that survives a withdrawal',
      'survives-withdrawal',
      'left-after-withdrawal: _count',
      'withdraw',
    ],
    ['a lifetime that is a lie', 'lifetime-lie', 'lifetime-too-short: _count', 'accept'],
    ['a service that never shows up', 'never-seen', 'never-seen: ghost', 'accept'],
    ['a question that is not asked', 'notice-missing', 'notice-missing: notice', 'no choice'],
  ])('%s', async (_, name, finding, state) => {
    const [seenIn = ''] = state.split(' statistics');
    const result = await audited([sites.at(name)], {
      states: statesOf(`no choice,${seenIn === 'no choice' ? 'reject' : seenIn}`),
    });
    expect(found(result)).toEqual([finding]);
    expect(result.findings[0]?.place.state).toBe(state);
  });

  it.each<[string, string, string, string?]>([
    ['a switch that is on already', 'pre-ticked', 'pre-ticked: Statistics', 'no choice,accept'],
    ['a notice without a no', 'no-reject', 'no-first-layer-reject: reject', 'no choice,accept'],
    [
      'buttons that are not alike',
      'unequal-buttons',
      'unequal-buttons: buttons',
      'no choice,accept',
    ],
    ['a notice that takes the focus', 'focus-stolen', 'focus-stolen: focus', 'no choice,accept'],
    ['a page that cannot be used', 'page-locked', 'page-locked: lock', 'no choice,reject'],
    ['a no that takes two presses', 'two-clicks', 'reject-needs-more-clicks: clicks'],
    ['a no that is forgotten', 'asked-again', 'asked-again: notice', 'reject,accept'],
    ['an answer without a way back', 'no-reopen', 'no-reopen: reopen', 'reject,accept'],
    [
      'a withdrawal that changes nothing',
      'stays-on',
      'request-before-consent: counter.example',
      'accept,withdraw',
    ],
    ['a cookie after a no', 'stored-after-no', 'stored-after-refusal: _count'],
    ['a notice that not everybody can use', 'inaccessible', 'axe: label', 'no choice,reject'],
  ])('%s', async (_, name, finding, states = EVERY_STATE.join()) => {
    const result = await audited([sites.at(name)], { ...BANNER, states: statesOf(states) });
    expect(found(result)).toEqual([finding]);
  });
});

describe('samtykke audit of the demo sites', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  it.each(['inprog.no', 'attend.no', 'infosoft.se'])('%s keeps what it declares', async (host) => {
    const result = await audited([`${demo.origin(host)}/`]);
    expect(result.findings.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(failures(result)).toEqual([]);
  });
});

describe('the command', () => {
  let sites: BrokenSites;
  beforeAll(async () => {
    sites = await startBrokenSites();
  });
  afterAll(() => sites.close());

  const run = async (...args: readonly string[]) =>
    runSamtykke(['audit', ...args, ...(await browserArguments())]);
  const QUICK = ['--idle', '0', '--no-screenshots'];

  it('prints one JSON document, and says by its exit code that something was found', async () => {
    const { code, out, err } = await run(
      sites.at('leaking-pixel'),
      '--states',
      'no-choice',
      '--idle',
      '0',
      '--json',
    );
    const result = JSON.parse(out) as AuditResult;
    expect(code).toBe(1);
    expect(found(result)).toEqual(['request-before-consent: counter.example']);
    expect(result.declarations).toEqual([{ source: sites.at('leaking-pixel'), version: '1' }]);
    const [visit] = result.visits;
    expect(visit?.steps[0]).toEqual({ name: 'open', at: expect.any(Number) });
    expect(err).toContain('no choice');
  });

  it('says that all holds', async () => {
    const { code, out } = await run(sites.at('sound'), '--states', 'reject', ...QUICK);
    expect(out).toMatch(/rules hold/);
    expect(code).toBe(0);
  });

  it('looks at the rules that are asked for', async () => {
    const { code, out } = await run(
      sites.at('leaking-pixel'),
      '--states',
      'no choice',
      '--ignore',
      'request-before-consent',
      ...QUICK,
    );
    expect(out).toMatch(/18 rules hold/);
    expect(code).toBe(0);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a host that is not there', ['http://nowhere.invalid/'], /does not resolve|cannot be reached/],
    ['an unknown rule', ['http://x.localhost/', '--rules', 'nice'], /no rule "nice"/],
    ['an unknown state', ['http://x.localhost/', '--states', 'happy'], /no state "happy"/],
    ['no page', [], /Which page\?/],
  ])('ends with a clear line: %s', async (_, args, line) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(line);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a selector that is none', ['--accept-selector', '###'], /"###" is no selector/],
    ['a declaration that is not there', ['--declaration', 'none.json'], /no such file/],
  ])('ends with a clear line: %s', async (_, args, line) => {
    const { code, err } = await run(sites.at('sound'), ...QUICK, ...args);
    expect(err).toMatch(line);
    expect(code).toBe(2);
  });

  it('keeps what it has seen when it is stopped', async () => {
    const running = startSamtykke([
      'audit',
      sites.at('leaking-pixel'),
      '--idle',
      '60',
      '--json',
      ...(await browserArguments()),
    ]);
    await running.until(/2\/5/);
    running.interrupt();
    const { code, out } = await running.ended;
    const result = JSON.parse(out) as AuditResult;
    expect(result.isPartial).toBe(true);
    expect(found(result)).toEqual(['request-before-consent: counter.example']);
    expect(code).toBe(2);
  });
});
