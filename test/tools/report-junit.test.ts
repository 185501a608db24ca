import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyBaseline } from '../../src/tools/audit/report/baseline.js';
import { toJunit } from '../../src/tools/audit/report/junit.js';
import type { ReportedResult } from '../../src/tools/audit/report/reported-result.js';
import { HOSTILE, makeHostile, sampleAudit } from '../support/sample-audit.js';

/** As a strict reader of XML has it. */
const read = (result: ReportedResult): Document => {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(toJunit(result), 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
};

const caseOf = (document: Document, suite: string, rule: string): Element =>
  [...document.querySelectorAll(`testsuite[name="${suite}"] > testcase`)].find((each) =>
    each.getAttribute('name')?.startsWith(`${rule}:`),
  ) as Element;

describe('what an audit tells the tests of a CI', () => {
  it('has a suite for each page, and one for what is about no page', () => {
    const suites = [...read(sampleAudit()).querySelectorAll('testsuite')];
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([
      'declaration',
      'https://shop.example/',
      'https://shop.example/contact?from=menu',
    ]);
  });

  it('fails a rule on the page where it found something, with the states and how to mend it', () => {
    const document = read(sampleAudit());
    const failure = caseOf(
      document,
      'https://shop.example/',
      'request-before-consent',
    ).firstElementChild;
    expect(failure?.tagName).toBe('failure');
    expect(failure?.getAttribute('message')).toBe(
      'connect.facebook.example was contacted before the visitor had answered.',
    );
    expect(failure?.textContent).toBe(
      'connect.facebook.example was contacted before the visitor had answered. (no choice, accept)\n  Hold the tag with data-consent, and declare the service.',
    );
    expect(caseOf(document, 'https://shop.example/', 'pre-ticked').children).toHaveLength(0);
  });

  it('counts as it has them', () => {
    const document = read(sampleAudit());
    for (const suite of document.querySelectorAll('testsuite, testsuites')) {
      expect(Number(suite.getAttribute('tests'))).toBe(suite.querySelectorAll('testcase').length);
      expect(Number(suite.getAttribute('failures'))).toBe(suite.querySelectorAll('failure').length);
    }
    expect(document.documentElement.getAttribute('failures')).toBe('4');
  });

  it('lets a note pass and keeps what it says', () => {
    const note = caseOf(read(sampleAudit()), 'declaration', 'service-never-seen');
    expect([...note.children].map(({ tagName }) => tagName)).toEqual(['system-out']);
    expect(note.textContent).toContain('hotjar');
  });

  it('skips what the baseline has accepted', () => {
    const result = applyBaseline(sampleAudit(), [
      { rule: 'lifetime-longer', subject: '_ga', page: '/', message: '', since: '' },
    ]);
    const skipped = caseOf(read(result), 'https://shop.example/', 'lifetime-longer');
    expect(skipped.querySelector('skipped')?.getAttribute('message')).toMatch(/^Accepted/);
    expect(skipped.querySelector('failure')).toBeNull();
  });

  it('tells a visit that was not gone through as an error', () => {
    const result = sampleAudit();
    const visits = result.visits.map((visit) => ({ ...visit, failed: 'It never loaded.' }));
    const document = read({ ...result, visits });
    expect(document.documentElement.getAttribute('errors')).toBe('3');
    expect(document.querySelector('error')?.getAttribute('message')).toBe('It never loaded.');
  });

  it('stays well-formed whatever a site says', () => {
    const text = toJunit(makeHostile(sampleAudit()));
    expect(XMLValidator.validate(text)).toBe(true);
    read(makeHostile(sampleAudit()));
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(testsuites.testsuite).toHaveLength(3);
    expect(text).not.toContain('<script');
    expect(text).not.toContain(HOSTILE);
  });

  it('is whole where nothing was looked at', () => {
    const document = read({ ...sampleAudit(), visits: [], findings: [] });
    expect(document.documentElement.getAttribute('tests')).toBe('0');
  });
});
