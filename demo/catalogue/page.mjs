import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { withDeclaration } from '../declarations.mjs';
import { standInOrigin } from '../hosts.mjs';
import { services } from './services.mjs';

const template = new URL('./index.html', import.meta.url);
const owner = { name: 'Everything Ltd', country: 'IE' };

/** What the answer is about here, in the order of the page. */
const PURPOSES = {
  necessary: 'Necessary',
  functional: 'Extra features',
  statistics: 'Statistics',
  marketing: 'Marketing',
};

/** A frame of each service that is shown in frames only. */
const FRAMES = {
  openstreetmap: '/export/embed.html?bbox=10.6,59.8,10.9,60.0',
  soundcloud: '/player/?url=demo',
  spotify: '/embed/track/demo',
  vimeo: '/video/1234567',
  youtube: '/embed/demo',
};

/** On a page where nobody pays or sends a form, what guards that is not necessary. */
const purposeOf = ({ service, asks }) =>
  service.purpose === 'necessary' && asks[0] ? 'functional' : service.purpose;

/**
 * What the catalogue knows, as a declaration: what can be loaded is loaded by its example's options,
 * the others are described.
 *
 * @type {typeof import('./page.d.mts').catalogueDeclaration}
 */
export const catalogueDeclaration = {
  version: '1.0',
  updated: '2026-11-22',
  controller: {
    ...owner,
    email: 'privacy@catalogue.example',
    authority: 'Data Protection Commission',
  },
  purposes: Object.keys(PURPOSES).map((id) => ({
    id,
    ...(id === 'necessary' && { required: true }),
  })),
  services: [
    {
      id: 'samtykke',
      purpose: 'necessary',
      name: 'Your answer about cookies',
      vendor: owner,
      stores: [
        {
          name: 'samtykke',
          kind: 'cookie',
          lifetime: 'P182D',
          why: 'Remembers what you answered, so that we need not ask on every page.',
        },
      ],
    },
    ...services.map((each) => ({
      use: each.service.id,
      purpose: purposeOf(each),
      ...(each.options && { options: each.options }),
      ...(each.service.id === 'x-pixel' && {
        stores: [{ name: '_twpid', kind: 'cookie', why: 'Recognises your browser on this site.' }],
      }),
    })),
  ],
};

const asText = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `https://example.com/a` on its stand-in. */
function standInAddress(address, port) {
  const { host, pathname, search } = new URL(address);
  return standInOrigin(host, port) + pathname + search;
}

const country = new Intl.DisplayNames('en', { type: 'region' });

const card = ({ service: { id, name, vendor } }) => `
        <li id="${id}">
          <h3>${asText(name)}</h3>
          <p class="vendor">${vendor ? asText(`${vendor.name}, ${country.of(vendor.country)}`) : 'Software of the site’s own'}</p>
          <p class="state">Not granted</p>
          <details hidden><summary>What it was told</summary><pre tabindex="0"></pre></details>
        </li>`;

const section = ([purpose, name]) => {
  const here = services.filter((each) => purposeOf(each) === purpose);
  return `
      <section aria-labelledby="purpose-${purpose}">
        <h2 id="purpose-${purpose}">${name} <span>${here.length}</span></h2>
        <ul class="services">${here.map(card).join('')}
        </ul>
      </section>`;
};

const frame =
  (port) =>
  ([id, path]) => {
    const { service } = services.find(({ service }) => service.id === id);
    const name = asText(service.name);
    return `
          <li><iframe title="${name}" data-consent="${id}" data-src="${standInOrigin(service.embeds[0], port)}${path}"></iframe></li>`;
  };

const jsonElement = (value) =>
  `<script type="application/json" id="services">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** What the page's own script looks for. */
const lookedFor = (port) =>
  services.map(({ service, options, asks }) => ({
    id: service.id,
    isLoaded: !!options,
    asks: asks.map((address) => standInAddress(address, port)),
    stores: service.stores
      .filter(({ party }) => party !== 'third')
      .map(({ kind, name }) => ({ kind, name })),
  }));

/**
 * One page with every service of the catalogue on it.
 *
 * @param {() => number} port
 */
export function cataloguePage(port) {
  return new Hono().get('/', async (context) => {
    const html = await readFile(template, 'utf8');
    const given = {
      count: services.length,
      sections: Object.entries(PURPOSES).map(section).join(''),
      frames: Object.entries(FRAMES).map(frame(port())).join(''),
    };
    const filled = html
      .replace(/\{\{(\w+)\}\}/g, (_, name) => given[name])
      .replace('<!-- services -->', () => jsonElement(lookedFor(port())));
    return context.html(withDeclaration(filled, catalogueDeclaration));
  });
}
