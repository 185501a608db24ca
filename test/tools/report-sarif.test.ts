import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyBaseline } from '../../src/tools/audit/report/baseline.js';
import type { ReportedResult } from '../../src/tools/audit/report/reported-result.js';
import { type SarifOptions, toSarif } from '../../src/tools/audit/report/sarif.js';
import { makeHostile, sampleAudit } from '../support/sample-audit.js';

const readSarif = (result: ReportedResult, options: SarifOptions = { root: process.cwd() }): Log =>
  JSON.parse(toSarif(result, options));

const resultsOf = (result: ReportedResult, options?: SarifOptions): readonly Result[] =>
  readSarif(result, options).runs[0]?.results ?? [];

const uriOf = ({ locations }: Result) =>
  locations?.[0]?.physicalLocation?.artifactLocation?.uri as string;

/** Every value under one of these names, at any depth. */
function valuesOf(value: unknown, ...names: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(names.includes(name) && typeof each === 'string' ? [each] : []),
    ...valuesOf(each, ...names),
  ]);
}

const withoutDeclaration = (): ReportedResult => ({
  ...sampleAudit(),
  declarations: [],
  findings: sampleAudit().findings.filter(({ place }) => place.page),
});

const accepted = (): ReportedResult =>
  applyBaseline(sampleAudit(), [
    { rule: 'lifetime-longer', subject: '_ga', page: '/', message: '', since: '2026-01-01' },
  ]);

describe('what an audit tells code scanning', () => {
  let isSarif: ReturnType<Ajv['compile']>;

  beforeAll(() => {
    const schema = createGenerator({
      path: 'node_modules/@types/sarif/index.d.ts',
      type: 'Log',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('Log');
    isSarif = new Ajv({ strict: false }).compile(schema as object);
  });

  it.each([
    ['a sample', sampleAudit()],
    ['a hostile site', makeHostile(sampleAudit())],
    ['no declaration', withoutDeclaration()],
    ['accepted findings', accepted()],
    ['nothing found', { ...sampleAudit(), findings: [] }],
    ['an audit that was stopped', { ...sampleAudit(), isPartial: true, visits: [] }],
  ])('is SARIF 2.1.0: %s', (_, result) => {
    const log = readSarif(result);
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    expect(log.version).toBe('2.1.0');
    // What the types do not say.
    const { rules = [] } = log.runs[0]?.tool.driver ?? {};
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex, locations } of log.runs[0]?.results ?? []) {
      expect(rules[ruleIndex as number]?.id).toBe(ruleId);
      expect(locations).toHaveLength(1);
    }
    for (const uri of valuesOf(log, 'uri', 'helpUri')) {
      expect(uri).toMatch(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/);
    }
  });

  it('tells a finding at the declaration, where GitHub can show it, and names its page and states', () => {
    const leak = resultsOf(sampleAudit()).find(({ ruleId }) => ruleId === 'request-before-consent');
    expect(uriOf(leak as Result)).toBe('cookies.json');
    expect(leak?.message.text).toBe(
      'connect.facebook.example was contacted before the visitor had answered. Seen on https://shop.example/ (no choice, accept). Hold the tag with data-consent, and declare the service.',
    );
  });

  it('names no address of another scheme where there is a declaration: GitHub refuses the file', () => {
    const log = readSarif(sampleAudit());
    expect(valuesOf(log.runs[0]?.results, 'uri').filter((uri) => uri.includes(':'))).toEqual([]);
  });

  it('points at the line of the declaration that is meant', () => {
    const note = resultsOf(sampleAudit()).find(({ level }) => level === 'note');
    expect(note?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 41,
      startColumn: 7,
    });
  });

  it('tells the path from the root of the repository', () => {
    const declarations = [{ source: resolve('site/cookies.json'), version: '1' }];
    const [first] = resultsOf({ ...sampleAudit(), declarations }, { root: process.cwd() });
    expect(uriOf(first as Result)).toBe('site/cookies.json');
  });

  it('names the page by its path on its site where there is no declaration', () => {
    const log = readSarif(withoutDeclaration());
    expect(log.runs[0]?.originalUriBaseIds).toEqual({ SITE: { uri: 'https://shop.example/' } });
    expect([...new Set(log.runs[0]?.results?.map(uriOf))].toSorted()).toEqual(['./', 'contact']);
  });

  it('knows a finding again on another port, with another query', () => {
    const moved = JSON.parse(
      JSON.stringify(sampleAudit())
        .replaceAll('https://shop.example/', 'http://localhost:8123/')
        .replaceAll('?from=menu', '?session=7'),
    );
    const prints = (result: ReportedResult) =>
      resultsOf(result).map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(moved)).toEqual(prints(sampleAudit()));
    expect(new Set(prints(sampleAudit()).map((each) => each?.primaryLocationLineHash)).size).toBe(
      5,
    );
  });

  it('marks what the baseline has accepted, or leaves it out', () => {
    const states = resultsOf(accepted()).map(({ ruleId, baselineState }) => [
      ruleId,
      baselineState,
    ]);
    expect(states).toContainEqual(['lifetime-longer', 'unchanged']);
    expect(states).toContainEqual(['request-before-consent', 'new']);
    const known = resultsOf(accepted()).find(({ suppressions }) => suppressions);
    expect(known?.ruleId).toBe('lifetime-longer');
    const left = resultsOf(accepted(), { isNewOnly: true });
    expect(left.map(({ ruleId }) => ruleId)).not.toContain('lifetime-longer');
  });

  it('tells that it was stopped, and which visits were not gone through', () => {
    const result = sampleAudit();
    const visits = result.visits.map((visit) => ({ ...visit, failed: 'It never loaded.' }));
    const [invocation] =
      readSarif({ ...result, visits, isPartial: true }).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toHaveLength(4);
  });

  it('makes no link of what a site says', () => {
    for (const { message } of resultsOf(makeHostile(sampleAudit()))) {
      expect(message.text).not.toMatch(/(?<!\\)\[/);
    }
  });
});
