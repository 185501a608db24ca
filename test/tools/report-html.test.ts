import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { acceptAllOf, applyBaseline } from '../../src/tools/audit/report/baseline.js';
import { tellLifetime } from '../../src/tools/audit/report/html/stored-table.js';
import { toHtml } from '../../src/tools/audit/report/html.js';
import type { ReportedResult } from '../../src/tools/audit/report/reported-result.js';
import { makeHostile, PICTURE, sampleAudit } from '../support/sample-audit.js';

const read = (result: ReportedResult): Document => new JSDOM(toHtml(result)).window.document;

/** What is read, with one space between words. */
const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const rowsOf = (document: Document, caption: RegExp): string[][] => {
  const table = [...document.querySelectorAll('table')].find((each) =>
    caption.test(each.caption?.textContent ?? ''),
  );
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
};

describe('the page that is handed over', () => {
  it('says at its top what was found, when, with what, and against which declaration', () => {
    const text = textOf(read(sampleAudit()).querySelector('[aria-labelledby=summary]'));
    for (const each of [
      '3 errors, 1 warning and 1 note found.',
      '2 pages of shop.example were opened 3 times',
      '21 November 2026 at 10:15 UTC',
      'Chrome/143.0.7499.40',
      'samtykke 0.1.0',
      'cookies.json, version 1.3',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('gives a verdict for each state', () => {
    expect(rowsOf(read(sampleAudit()), /by what the visitor had answered/)).toEqual([
      [
        'no choice',
        'The visitor answers nothing: waits, scrolls, presses Escape, loads the page again.',
        'connect.facebook.example, fonts.example',
        '1 cookie',
        '1 error 1 warning',
      ],
      [
        'accept',
        'The visitor accepts everything.',
        'connect.facebook.example, www.google-analytics.com',
        '2 cookies and 1 storage key',
        '2 errors',
      ],
      [
        'withdraw',
        'The visitor accepts everything, and withdraws it later.',
        'www.google-analytics.com',
        '1 cookie',
        '1 error',
      ],
    ]);
  });

  it('explains each finding: what was seen, why it matters, its sources, how to mend it', () => {
    const text = textOf(
      [...read(sampleAudit()).querySelectorAll('.finding')].find((each) =>
        textOf(each).includes('request-before-consent'),
      ),
    );
    expect(text).toContain('connect.facebook.example was contacted before');
    expect(text).toContain('https://shop.example/: no choice, accept');
    expect(text).toContain('How to mend it: Hold the tag with data-consent');
    expect(text).toContain('ekomloven § 3-15');
    expect(text).toContain('https://lovdata.no/lov/2024-12-13-76');
  });

  it('leads from each finding to what was seen', () => {
    const document = read(sampleAudit());
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(document.querySelectorAll(`[id="${link.hash.slice(1)}"]`)).toHaveLength(1);
    }
  });

  it('shows requests by host, and which of them were not allowed', () => {
    const [first] = [...read(sampleAudit()).querySelectorAll('.visit')];
    const hosts = [...(first?.querySelectorAll('.lane-name') ?? [])].map(textOf);
    expect(hosts).toEqual([
      'connect.facebook.example 2 · not allowed',
      'fonts.example 1 · third party',
      'shop.example 3',
    ]);
    expect(first?.querySelector('.stroke-found')?.getAttribute('d')).toBe('M42 0v20M674 0v20');
  });

  it('calls what came before a withdrawal allowed', () => {
    const result = sampleAudit();
    const findings = [
      {
        ...(result.findings[0] as NonNullable<(typeof result.findings)[0]>),
        rule: 'request-after-withdrawal',
        subject: 'www.google-analytics.com',
        place: { page: 'https://shop.example/contact?from=menu', state: 'withdraw' },
      },
    ];
    const visit = [...read({ ...result, findings }).querySelectorAll('.visit')].at(-1);
    expect(textOf(visit?.querySelector('.lane-found .lane-name'))).toBe(
      'www.google-analytics.com 2 · not allowed',
    );
    expect(visit?.querySelector('.stroke-found')?.getAttribute('d')).toBe('M665 0v20');
  });

  it('tells what lay on the equipment, how long it lives and what set it', () => {
    expect(rowsOf(read(sampleAudit()), /visitor’s equipment/)).toEqual([
      [
        'fr',
        'Cookie (HttpOnly, Secure)',
        '.connect.facebook.example (third party)',
        '3 months (90 days)',
        'an answer of https://connect.facebook.example/tr?id=1 (step “open”)',
      ],
    ]);
  });

  it.each([
    [undefined, 'until the browser is closed'],
    [63_071_990, '2 years (730 days)'],
    [34_164_000, '395 days'],
    [86_399, '1 day'],
    [1199, '20 minutes'],
    [0.4, '0 seconds'],
  ])('says %s seconds as %j', (seconds, words) => expect(tellLifetime(seconds)).toBe(words));

  it('shows steps that look alike in one picture', () => {
    const [first] = [...read(sampleAudit()).querySelectorAll('.visit')];
    const pictures = [...(first?.querySelectorAll('img') ?? [])];
    expect(pictures.map(({ src }) => src)).toEqual([`data:image/jpeg;base64,${PICTURE}`]);
    expect(pictures[0]?.alt).toBe(
      'What the page looked like: The page was opened. Nothing was done for a while. The page was scrolled. The page was loaded again.',
    );
  });

  it('says plainly that nothing was found', () => {
    const document = read({ ...sampleAudit(), findings: [] });
    expect(textOf(document.querySelector('.verdict-holds'))).toMatch(/^Nothing was found\./);
    expect(document.querySelector('#findings')).toBeNull();
  });

  it.each([
    ['it was stopped', { isPartial: true }, 'The audit was stopped before its end.'],
    ['no page was looked at', { visits: [] }, 'No page was looked at.'],
    [
      'a visit was not gone through',
      { visits: sampleAudit().visits.map((each) => ({ ...each, failed: 'It never loaded.' })) },
      '3 visits could not be gone through to the end.',
    ],
  ])('does not say that all is well when %s', (_, change, words) => {
    const document = read({ ...sampleAudit(), findings: [], ...change });
    expect(document.querySelector('.verdict-holds')).toBeNull();
    expect(textOf(document.querySelector('.verdict-warning'))).toContain(words);
  });

  it('does not say that nothing was found when it was found and accepted', () => {
    const document = read(applyBaseline(sampleAudit(), acceptAllOf(sampleAudit(), [])));
    expect(document.querySelector('.verdict-holds, .mark-holds')).toBeNull();
    expect(textOf(document.querySelector('.verdict'))).toMatch(
      /^Nothing new was found\..*5 findings are known and accepted by the owner/,
    );
    expect(rowsOf(document, /by what the visitor had answered/).map((row) => row.at(-1))).toEqual([
      '2 accepted',
      '2 accepted',
      '1 accepted',
    ]);
    expect(document.querySelectorAll('.stroke-found')).toHaveLength(2);
    expect(textOf(document.querySelector('[aria-labelledby=held]'))).not.toContain('lifetime');
  });

  it('keeps accepted findings apart, and tells what is accepted for nothing', () => {
    const document = read(
      applyBaseline(sampleAudit(), [
        { rule: 'lifetime-longer', subject: '_ga', page: '/', message: '', since: '' },
        { rule: 'pre-ticked', subject: 'statistics', page: '/', message: '', since: '' },
      ]),
    );
    expect(textOf(document.querySelector('[aria-labelledby=accepted]'))).toContain('730 days');
    expect(textOf(document.querySelector('[aria-labelledby=findings]'))).not.toContain('730 days');
    expect(textOf(document.querySelector('[aria-labelledby=stale]'))).toContain('pre-ticked');
  });

  it('lets no text of a site become a part of the page', () => {
    const document = read(makeHostile(sampleAudit()));
    expect(
      document.querySelectorAll('script, iframe, object, embed, form, link, base'),
    ).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^(https:|#)/);
        if (name === 'src') expect(value).toBe(`data:image/jpeg;base64,${PICTURE}`);
        if (name === 'style') expect(value).toMatch(/^left:[\d.]+%$/);
      }
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(document.documentElement.textContent).not.toMatch(/[\u0000\u001b\u202e]/);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
  });

  it('makes no link of what is no address of the web', () => {
    const result = sampleAudit();
    const rules = result.rules.map((rule) => ({
      ...rule,
      links: ['javascript:alert(1)', 'data:text/html,x', 'https://['],
    }));
    const links = [...read({ ...result, rules }).querySelectorAll('.finding a')];
    expect(links.filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual([]);
  });

  it('shows no picture that is none', () => {
    const result = sampleAudit();
    const visits = result.visits.map((visit) => ({
      ...visit,
      steps: [{ name: 'open', at: 0, screenshot: '"><script>alert(1)</script>' }],
    }));
    expect(read({ ...result, visits }).querySelectorAll('img, script')).toHaveLength(0);
  });

  it('stays a page that can be used with 10,000 requests, to few hosts and to many', () => {
    const result = sampleAudit();
    const [visit] = result.visits as [(typeof result.visits)[0]];
    const [request] = visit.requests as [(typeof visit.requests)[0]];
    const requests = Array.from({ length: 20_000 }, (_, index) => {
      const host = index % 2 ? 'pixel.example' : `host-${index}.example`;
      return { ...request, host, url: `https://${host}/${index}`, at: index };
    });
    const html = toHtml({ ...result, visits: [{ ...visit, requests }] });
    expect(html.length).toBeLessThan(200_000);
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('.lane')).toHaveLength(25);
    expect(textOf(document.body)).toContain('10,000 addresses');
    expect(textOf(document.body)).toContain('9,901 more requests went to 9,901 more hosts.');
  });

  it('leaves out pictures that would make it too large, but not of what was found', () => {
    const result = sampleAudit();
    const large = 'A'.repeat(10_000_000);
    const visits = result.visits.map((visit) => ({
      ...visit,
      steps: [{ name: 'open', at: 0, screenshot: large }],
    }));
    const findings = result.findings.filter(({ place }) => place.state === 'withdraw');
    const document = read({ ...result, visits, findings });
    expect(document.querySelectorAll('img')).toHaveLength(2);
    expect([...document.querySelectorAll('.visit')].at(-1)?.querySelector('img')).not.toBeNull();
    expect(textOf(document.body)).toContain('Its pictures are left out');
  });
});
