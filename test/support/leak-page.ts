import { SHOP } from './shop.js';
import { shopPage } from './site.js';

/** How a page is kept from third parties that stand live in it. */
export type Strictness = 'intercept' | 'seal';

/** How far a live tag came before the visitor had answered. */
export type Leak = 'nothing' | 'a request' | 'runs';

/** One way in which a page that nobody can edit asks a third party. */
export interface Way {
  /** The row of the README's table. */
  readonly name: string;
  /** What stands in the page after our script; "URL" is an address of the third party. */
  readonly html: string;
  /** What the third party is asked for; a script adds its name to `window.ran`. */
  readonly file?: string;
}

const SCRIPT = '/tag.js?name=leak';

/** In the order of the README. */
export const WAYS: readonly Way[] = [
  { name: '`<script src>` in the HTML', html: '<script src="URL"></script>', file: SCRIPT },
  {
    name: '`<script async src>` in the HTML',
    html: '<script async src="URL"></script>',
    file: SCRIPT,
  },
  {
    name: '`<script type="module" src>` in the HTML',
    html: '<script type="module" src="URL"></script>',
    file: SCRIPT,
  },
  { name: '`<img>` in the HTML', html: '<img alt="" src="URL">', file: '/pixel.gif?leak' },
  { name: '`<iframe>` in the HTML', html: '<iframe src="URL"></iframe>', file: '/frame?leak' },
  {
    name: '`<link rel="stylesheet">` in the HTML',
    html: '<link rel="stylesheet" href="URL">',
    file: '/style.css?leak',
  },
  {
    name: '`@import` in a `<style>`',
    html: '<style>@import url("URL");</style>',
    file: '/style.css?leak',
  },
  {
    name: 'a script inserted, by `.src`',
    html: `<script>const tag = document.createElement('script'); tag.src = 'URL'; tag.type = 'text/javascript'; document.head.appendChild(tag);</script>`,
    file: SCRIPT,
  },
  {
    name: 'a script inserted, by `setAttribute`',
    html: `<script>const tag = document.createElement('script'); tag.setAttribute('src', 'URL'); document.head.append(tag);</script>`,
    file: SCRIPT,
  },
  {
    name: 'a script by `createContextualFragment`',
    html: `<script>document.body.append(document.createRange().createContextualFragment('<script src="URL"><\\/script>'));</script>`,
    file: SCRIPT,
  },
  {
    name: 'a script copied from a `<template>`',
    html: '<template id="kept"><script src="URL"></script></template><script>document.body.append(document.importNode(kept.content, true));</script>',
    file: SCRIPT,
  },
  {
    name: 'a script by `document.write`',
    html: `<script>document.write('<script src="URL"><\\/script>');</script>`,
    file: SCRIPT,
  },
  {
    name: '`<img>` by `innerHTML`',
    html: `<div id="box"></div><script>box.innerHTML = '<img alt="" src="URL">';</script>`,
    file: '/pixel.gif?leak',
  },
  {
    name: '`<iframe>` by `innerHTML`',
    html: `<div id="box"></div><script>box.innerHTML = '<iframe src="URL"></iframe>';</script>`,
    file: '/frame?leak',
  },
  {
    name: '`new Image()`',
    html: `<script>new Image().src = 'URL';</script>`,
    file: '/pixel.gif?leak',
  },
  { name: '`fetch`', html: `<script>fetch('URL').catch(() => {});</script>` },
  {
    name: '`XMLHttpRequest`',
    html: `<script>const ask = new XMLHttpRequest(); ask.open('GET', 'URL'); ask.send();</script>`,
  },
  { name: '`navigator.sendBeacon`', html: `<script>navigator.sendBeacon('URL', 'x');</script>` },
  {
    name: '`WebSocket`',
    html: `<script>new WebSocket('URL'.replace('http', 'ws'));</script>`,
  },
  { name: '`EventSource`', html: `<script>new EventSource('URL');</script>` },
];

/** A page with one way in it; a slow script before ours lets the browser look far ahead. */
export function leakPage(
  { html, file = '/leak' }: Way,
  strictness: Strictness,
  vendor: string,
): string {
  const services = SHOP.services.map((service) =>
    service.id === 'counter' ? { ...service, hosts: [new URL(vendor).host] } : service,
  );
  return shopPage(html.replaceAll('URL', vendor + file), {
    declaration: { ...SHOP, services, [strictness]: true },
    script:
      '<script src="/tag.js?name=slow&after=150"></script><script src="/samtykke.js"></script>',
  });
}

/** How far it came, from what the third party was asked and what ran in the page. */
export function leakOf(vendorPaths: readonly string[], ran: readonly string[]): Leak {
  if (ran.includes('leak')) return 'runs';
  return vendorPaths.length ? 'a request' : 'nothing';
}

const columnOf = (strictness: Strictness, browser: string): string =>
  `${strictness === 'seal' ? 'sealed' : 'intercept'}, ${browser[0]?.toUpperCase()}${browser.slice(1)}`;

/** A cell of the table that the README has of this. Some begin with "at times". */
export function leakTold(
  readme: string,
  way: string,
  strictness: Strictness,
  browser: string,
): string | undefined {
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const column = columnOf(strictness, browser);
  const index = rows.find((cells) => cells.includes(column))?.indexOf(column) ?? -1;
  return rows.find((cells) => cells[1] === way)?.[index];
}
