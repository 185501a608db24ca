import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../src/tools/audit/report/terminal.js';
import { makeHostile, sampleAudit } from '../support/sample-audit.js';

const plain = picocolors.createColors(false);

describe('what an audit tells in a terminal', () => {
  it('tells each finding with its page, its states and how to mend it, errors first', () => {
    const text = toTerminal(sampleAudit(), plain);
    expect(
      text,
    ).toContain(`  connect.facebook.example was contacted before the visitor had answered.
    https://shop.example/ (no choice, accept)
    → Hold the tag with data-consent, and declare the service.
`);
    expect(text.match(/^(error|warning|note)/gm)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'note',
    ]);
    expect(text).toContain('cookies.json:41:7');
  });

  it('sums up in the end', () => {
    const lines = toTerminal(sampleAudit(), plain).trimEnd().split('\n');
    expect(lines.slice(-2)).toEqual([
      '3 errors, 1 warning and 1 note on 2 pages in 3 states.',
      '6 rules, 3 visits, 14 requests, 41 s, Chrome/143.0.7499.40, answers given to Samtykke, declaration cookies.json (version 1.3)',
    ]);
  });

  it('says plainly that nothing was found, and what was looked at', () => {
    const text = toTerminal({ ...sampleAudit(), findings: [] }, plain);
    expect(text.split('\n')[0]).toBe(
      'Nothing was found: 6 rules hold on 2 pages in 3 states (no choice, accept and withdraw).',
    );
  });

  it('does not call a part the whole', () => {
    const result = { ...sampleAudit(), findings: [], isPartial: true };
    const text = toTerminal(result, plain);
    expect(text).toContain('Nothing was found so far on 2 pages');
    expect(text).toContain('stopped before its end');
    expect(toTerminal({ ...result, visits: [] }, plain)).toContain('No page was looked at.');
  });

  it('names a visit that could not be gone through', () => {
    const result = sampleAudit();
    const visits = result.visits.map((visit, index) =>
      index ? visit : { ...visit, failed: 'The button was not found.' },
    );
    const text = toTerminal({ ...result, visits }, plain);
    expect(text).toContain('1 visit could not be gone through to the end:');
    expect(text).toContain(
      '  https://shop.example/contact?from=menu (withdraw): The button was not found.',
    );
  });

  it('counts pages that are too many to be read', () => {
    const result = sampleAudit();
    const [finding] = result.findings;
    const findings = Array.from({ length: 40 }, (_, index) => ({
      ...(finding as NonNullable<typeof finding>),
      place: { page: `https://shop.example/${index}`, state: 'no choice' },
    }));
    const text = toTerminal({ ...result, findings }, plain);
    expect(text).toContain('and on 32 more pages');
    expect(text.split('\n').length).toBeLessThan(20);
  });

  it('lets no site steer the terminal', () => {
    const text = toTerminal(makeHostile(sampleAudit()), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('\\u001b[31m');
  });
});
