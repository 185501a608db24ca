import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readCatalogue } from './catalogue.mjs';

/** What begins and what ends the table in the README. */
const BEGIN = '<!-- services -->';
const END = '<!-- /services -->';

const HEAD = `| \`use\` | name, company | purpose | options | loads, shows | stores | on a withdrawal | certainty |
|---|---|---|---|---|---|---|---|`;

/** A text within a cell of a table. */
const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => `\`${cell(text)}\``;

function withdrawalOf({ load, stop, embeds = [], hosts, options = {} }) {
  if (stop?.inPlace) return 'told to stop; the page stays';
  if (stop) return 'told to stop; the page reloads';
  if (!hosts[0]) return load ? 'told; the page stays' : 'deleted';
  if (Object.keys(options).includes('families')) return 'taken away; the page stays';
  if (load) return embeds[0] ? 'reloads; a held frame is emptied' : 'reloads';
  return embeds[0] ? 'a held frame is emptied; the page stays' : 'reloads, if a script was held';
}

/** The row of one service in the README. */
export function rowOf(service, about) {
  const { id, name, vendor, purpose, options, load, hosts, embeds = [], stores } = service;
  const { certainty } = about;
  const given = Object.entries(options ?? {}).map(
    ([option, { required }]) => code(option) + (required ? '' : '?'),
  );
  const stored = stores.map(
    ({ name, kind, uncertain }) =>
      code(name) + (kind === 'cookie' ? '' : ` ${kind}`) + (uncertain ? '?' : ''),
  );
  return `| ${[
    code(id),
    `${name}${vendor ? `, ${vendor.name}${vendor.country ? ` (${vendor.country})` : ''}` : ''}`,
    purpose,
    load ? given.join(' ') || '`{}`' : '',
    [hosts[0] && code(hosts[0]), embeds[0] && embeds[0] !== hosts[0] && code(embeds[0])]
      .filter(Boolean)
      .join(' '),
    stored.join(' '),
    withdrawalOf(service),
    certainty,
  ].join(' | ')} |`;
}

// Run by itself, it writes the table into the README.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = (await readCatalogue()).map(({ service, about }) => rowOf(service, about));
  const readme = readFileSync('README.md', 'utf8');
  const [before] = readme.split(BEGIN);
  const [, after] = readme.split(END);
  writeFileSync('README.md', `${before}${BEGIN}\n${HEAD}\n${rows.join('\n')}\n${END}${after}`);
}
