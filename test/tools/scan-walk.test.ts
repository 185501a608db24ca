import { describe, expect, it } from 'vitest';
import { CommandError } from '../../src/tools/command-error.js';
import { parseCookieDatabase } from '../../src/tools/scan/cookie-database.js';
import { createFrontier } from '../../src/tools/scan/frontier.js';
import { pageAddress } from '../../src/tools/scan/page-address.js';
import { readRobots } from '../../src/tools/scan/robots.js';
import { parseSitemap, readSitemaps } from '../../src/tools/scan/sitemap.js';

describe('the address of a page', () => {
  it.each([
    ['/a#b', 'https://x.example/a'],
    ['/a?utm_source=1&b=2&a=1&gclid=3', 'https://x.example/a?a=1&b=2'],
    ['/a;jsessionid=123', 'https://x.example/a'],
    ['https://user:secret@x.example/', 'https://x.example/'],
    ['?q=1', 'https://x.example/?q=1'],
  ])('%j is kept as %j', (text, address) => {
    expect(pageAddress(text, 'https://x.example/')).toBe(address);
  });

  it.each([
    'mailto:a@b.example',
    'javascript:void 0',
    'tel:1',
    'https://',
    '/price.PDF?a=1',
    '/x.zip',
    '/log-out',
    '/signout',
    '/logg-ut',
    '/logga-ut',
    '/?add-to-cart=12',
    '/unsubscribe?id=1',
    '/wp-admin/',
    '/item?action=delete',
  ])('%j is none to open', (text) => {
    expect(pageAddress(text, 'https://x.example/')).toBeUndefined();
  });

  it.each(['/blog', '/catalogue', '/blogg/utvikling', '/product.html', '/outlook'])(
    '%j is one',
    (text) => {
      expect(pageAddress(text, 'https://x.example/')).toBe(`https://x.example${text}`);
    },
  );
});

describe('the pages to look at', () => {
  it('take turns among the parts of a site', () => {
    const { add, next } = createFrontier();
    for (const path of ['', 'blog/1', 'blog/2', 'blog/3', 'shop/1', 'about']) {
      add(`https://x.example/${path}`);
    }
    const order = Array.from({ length: 7 }, () => next()?.replace('https://x.example/', ''));
    expect(order).toEqual(['', 'blog/1', 'shop/1', 'about', 'blog/2', 'blog/3', undefined]);
  });

  it('are known by any of their names, and in three orders at most', () => {
    const { add } = createFrontier();
    expect(add('https://x.example/a')).toBe(true);
    expect(add('http://www.x.example/a/')).toBe(false);
    const added = [1, 2, 3, 4, 5].map((sort) => add(`https://x.example/list?sort=${sort}`));
    expect(added).toEqual([true, true, true, false, false]);
  });
});

describe('a sitemap', () => {
  it.each([
    ['', [], []],
    [
      '<urlset><url><loc> https://x.example/?a=1&amp;b=2 </loc></url></urlset>',
      ['https://x.example/?a=1&b=2'],
      [],
    ],
    [
      '<s:urlset xmlns:s="x"><s:url><s:loc>https://x.example/</s:loc></s:url></s:urlset>',
      ['https://x.example/'],
      [],
    ],
    [
      '<sitemapindex><sitemap><loc>https://x.example/1.xml</loc></sitemap></sitemapindex>',
      [],
      ['https://x.example/1.xml'],
    ],
    [
      'https://x.example/1\nhttps://x.example/2\n',
      ['https://x.example/1', 'https://x.example/2'],
      [],
    ],
    ['<html><body>Not found', [], []],
    ['<urlset><url><loc>nonsense</loc></url><url/></urlset>', [], []],
    ['<urlset><url>', [], []],
  ])('%j is read', (text, pages, sitemaps) => {
    expect(parseSitemap(text)).toEqual({ pages, sitemaps });
  });

  it('that names itself is read once', async () => {
    const asked: string[] = [];
    const read = async (address: string) => {
      asked.push(address);
      return '<sitemapindex><sitemap><loc>https://x.example/i.xml</loc></sitemap></sitemapindex>';
    };
    expect(await readSitemaps(['https://x.example/i.xml'], read, 10)).toEqual([]);
    expect(asked).toEqual(['https://x.example/i.xml']);
  });
});

describe('robots.txt', () => {
  const FILE = 'https://x.example/robots.txt';
  const read = (status: number, text: string) => readRobots(FILE, { status, text });
  it('is obeyed, with what it asks of this program first', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: samtykke\nDisallow: /private\nCrawl-delay: 3';
    const { mayOpen, delay } = read(200, text);
    expect(mayOpen('https://x.example/')).toBe(true);
    expect(mayOpen('https://x.example/private/a')).toBe(false);
    expect(delay).toBe(3_000);
  });

  it.each([
    [404, '', true],
    [200, '<html>everything is a page here', true],
    [503, '', false],
  ])('answered with %d %j lets pages be opened: %j', (status, text, may) => {
    expect(read(status, text).mayOpen('https://x.example/')).toBe(may);
  });
});

describe('a cookie database', () => {
  const HEAD =
    'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n';
  const find = (rows: string, name: string, domain = 'shop.example') =>
    parseCookieDatabase(`\uFEFF${HEAD}${rows}`, 'x.csv').find(name, domain);

  it('is asked by name, by how names begin, and by host', () => {
    const rows = `1,A,Analytics,a,,One,,,,0
2,B,Marketing,b_,,Two,,,,1
3,C,Functional,a,.other.example,Three,,,,0`;
    expect(find(rows, 'a')).toMatchObject({ platform: 'A', purpose: 'statistics' });
    expect(find(rows, 'a', '.other.example')).toMatchObject({ platform: 'C' });
    expect(find(rows, 'b_123')).toMatchObject({ platform: 'B', purpose: 'marketing' });
    expect(find(rows, 'c')).toBeUndefined();
  });

  it('answers with the strictest where it disagrees with itself', () => {
    expect(find('1,A,Security,a,,,,,,0\n2,B,Marketing,a,,,,,,0', 'a')?.purpose).toBe('marketing');
    expect(find('1,A,Security,a,,,,,,0', 'a')?.purpose).toBe('necessary');
  });

  it.each(['', 'a,b\n1,2', '"'])('%j is none', (text) => {
    expect(() => parseCookieDatabase(text, 'x.csv')).toThrow(CommandError);
  });
});
