import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/tools/audit/report/json.js';
import { makeHostile, PICTURE, sampleAudit } from '../support/sample-audit.js';

describe('what an audit tells other programs', () => {
  it('is everything but the pictures', () => {
    const text = toJson(sampleAudit());
    const { schema, visits, findings, declarations } = JSON.parse(text);
    expect(schema).toBe(1);
    expect(declarations).toEqual([{ source: 'cookies.json', version: '1.3' }]);
    expect(findings).toHaveLength(5);
    expect(findings.flatMap(({ also = [] }) => also)).toEqual([
      { page: 'https://shop.example/', state: 'accept' },
    ]);
    expect(visits).toHaveLength(3);
    expect(visits[0].requests[0].url).toBe('https://shop.example/');
    expect(visits[0].stored.cookies[0].name).toBe('fr');
    expect(text).not.toContain(PICTURE);
  });

  it('is the same in whatever order the visits have ended', () => {
    const result = sampleAudit();
    const other = {
      ...result,
      visits: result.visits.toReversed(),
      findings: result.findings.toReversed(),
      rules: result.rules.toReversed(),
    };
    expect(toJson(other)).toBe(toJson(result));
  });

  it('keeps every text as the site has it', () => {
    const result = makeHostile(sampleAudit());
    const { findings } = JSON.parse(toJson(result));
    expect(findings.map(({ subject }: { subject: string }) => subject).toSorted()).toEqual(
      result.findings.map(({ subject }) => subject).toSorted(),
    );
  });
});
