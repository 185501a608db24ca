import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptAllOf,
  applyBaseline,
  type Baseline,
  readBaseline,
  writeBaseline,
} from '../../src/tools/audit/report/baseline.js';
import { CommandError } from '../../src/tools/command-error.js';
import { makeHostile, sampleAudit } from '../support/sample-audit.js';

const entry = (rule: string, subject: string, page: string) => ({
  rule,
  subject,
  page,
  message: 'As it was told.',
  since: '2026-01-01',
});

const LEAK = entry('request-before-consent', 'connect.facebook.example', '/');

describe('what the owner has accepted', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samtykke-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  it('is taken out of the findings, in every state', () => {
    const { findings, accepted, stale } = applyBaseline(sampleAudit(), [LEAK]);
    expect(findings.map(({ rule }) => rule)).not.toContain('request-before-consent');
    expect(accepted).toHaveLength(2);
    expect(stale).toEqual([]);
  });

  it('is known again on another host, port and query', () => {
    const result = sampleAudit();
    const moved = JSON.parse(
      JSON.stringify(result)
        .replaceAll('https://shop.example/', 'http://localhost:3000/')
        .replaceAll('?from=menu', '?a=b'),
    );
    const baseline = acceptAllOf(result, []);
    expect(applyBaseline(moved, baseline)).toMatchObject({ findings: [], stale: [] });
  });

  it('does not accept the same on another page, unless it says every page', () => {
    const elsewhere = { ...LEAK, page: '/contact' };
    expect(applyBaseline(sampleAudit(), [elsewhere]).accepted).toEqual([]);
    expect(applyBaseline(sampleAudit(), [{ ...LEAK, page: '*' }]).accepted).toHaveLength(2);
  });

  it('tells what is accepted for nothing', () => {
    const gone = entry('pre-ticked', 'statistics', '/');
    expect(applyBaseline(sampleAudit(), [LEAK, gone]).stale).toEqual([gone]);
  });

  it.each([
    ['a page that was not visited', entry('pre-ticked', 'statistics', '/about')],
    ['a rule that was not looked at', entry('another-rule', 'statistics', '/')],
  ])('does not call stale what could not be found again: %s', (_, unknown) => {
    expect(applyBaseline(sampleAudit(), [unknown]).stale).toEqual([]);
    expect(acceptAllOf(sampleAudit(), [unknown])).toContainEqual(unknown);
  });

  it('calls nothing stale when the audit was stopped', () => {
    const gone = entry('pre-ticked', 'statistics', '/');
    expect(applyBaseline({ ...sampleAudit(), isPartial: true }, [gone]).stale).toEqual([]);
  });

  it('is written sorted, keeps what was said before, and loses what is gone', () => {
    const known = { ...LEAK, why: 'Until March.' };
    const updated = acceptAllOf(sampleAudit(), [entry('pre-ticked', 'statistics', '/'), known]);
    expect(updated.map(({ rule }) => rule)).toEqual([
      'lifetime-longer',
      'request-before-consent',
      'service-never-seen',
      'survives-withdrawal',
      'unequal-buttons',
    ]);
    expect(updated).toContainEqual(known);
    expect(updated[0]).toEqual({
      rule: 'lifetime-longer',
      subject: '_ga',
      page: '/',
      message: 'The cookie “_ga” lives for 730 days; 395 are declared.',
      since: '2026-11-21',
    });
  });

  it('can be written, read, and accepts everything then', async () => {
    const path = join(folder, 'new', 'baseline.json');
    const result = makeHostile(sampleAudit());
    const baseline: Baseline = acceptAllOf(result, []);
    await writeBaseline(path, baseline);
    expect(await readBaseline(path)).toEqual(baseline);
    expect(applyBaseline(result, await readBaseline(path)).findings).toEqual([]);
    expect(JSON.parse(await readFile(path, 'utf8')).schema).toBe(1);
  });

  it.each([
    ['no JSON', '{', /is no JSON/],
    ['a list', '[]', /no list "accepted"/],
    ['nothing', 'null', /no list "accepted"/],
    ['another version', '{"schema":2,"accepted":[]}', /schema 2/],
    [
      'an entry without a page',
      '{"schema":1,"accepted":[{"rule":"a","subject":"b"}]}',
      /accepted\[0\]/,
    ],
  ])('is refused when it is %s', async (name, text, message) => {
    const path = await write(`${name}.json`, text);
    const error = await readBaseline(path).catch((each) => each);
    expect(error).toBeInstanceOf(CommandError);
    expect(error.message).toMatch(message);
  });

  it('may only be missing when it is about to be written', async () => {
    const path = join(folder, 'missing.json');
    await expect(readBaseline(path)).rejects.toThrow(/there is no such file/);
    expect(await readBaseline(path, true)).toEqual([]);
    await expect(readBaseline(folder, true)).rejects.toThrow(/it is a folder/);
  });
});
