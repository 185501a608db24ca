import {
  type Act,
  allTags,
  type Item,
  isMarkup,
  type RandomPage,
  type Tag,
} from './random-page.js';

/** A text inside a script. `<` would begin what the parser of the page takes for its own. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');

const said = (entry: string): string => `ran.push(${quoted(entry)})`;

function actCode(act: Act, { name }: Tag, base: string): string[] {
  if (act.does === 'listen') {
    const heard = `()=>${said(`${name}@${act.to}`)}`;
    const [target, event] = act.to.split(' ');
    const listens = {
      'document DOMContentLoaded': `${target}.addEventListener(${quoted(`${event}`)},${heard})`,
      'window DOMContentLoaded': `${target}.addEventListener(${quoted(`${event}`)},${heard})`,
      load: `addEventListener("load",${heard})`,
      onload: `window.onload=${heard}`,
    };
    return [said(`${name}+${act.to}`), listens[act.to]];
  }
  if (act.does === 'write') {
    const html = act.pieces.map((piece) => liveHtml(piece, base)).join('');
    const at = Math.floor(html.length * act.cut);
    const texts = at ? [html.slice(0, at), html.slice(at)] : [html];
    return [
      ...texts.map((text) => `document.write(${quoted(text)})`),
      ...act.pieces
        .filter(isMarkup)
        .map(
          (seen) => `if(document.getElementById("${seen.name}"))${said(`${name}+${seen.name}`)}`,
        ),
    ];
  }
  const { how, place, tag } = act;
  return [
    said(`${name}+${tag.name}`),
    `(()=>{const s=document.createElement("script");${
      how === 'inline' ? `s.text=${quoted(scriptCode(tag, base))}` : `s.src="${base}${tag.name}.js"`
    };${how === 'in order' ? 's.async=false;' : ''}const here=document.currentScript;${
      place === 'before' ? 'if(here)here.before(s);else ' : ''
    }document.head.append(s)})()`,
  ];
}

/** What a script says and does. */
export const scriptCode = (tag: Tag, base: string): string =>
  [said(tag.name), ...tag.acts.flatMap((act) => actCode(act, tag, base))].join(';');

const ATTRIBUTES: Readonly<Record<string, string>> = {
  async: ' async',
  defer: ' defer',
  'async module': ' async',
};

/** An item as its vendor would have it in the page. */
export function liveHtml(item: Item, base: string): string {
  if (isMarkup(item)) return `<p id="${item.name}">${item.name}</p>`;
  if (item.kind === 'snippet') return item.tags.map((each) => liveHtml(each, base)).join('');
  const type = item.kind.includes('module') ? ' type="module"' : '';
  const inline = item.kind.includes('inline');
  const source = inline ? '' : ` src="${base}${item.name}.js"`;
  return `<script id="${item.name}"${type}${ATTRIBUTES[item.kind] ?? ''}${source}>${
    inline ? scriptCode(item, base) : ''
  }</script>`;
}

/** The same item, held. */
export function heldHtml(item: Item, base: string): string {
  if (isMarkup(item)) return liveHtml(item, base);
  if (item.kind === 'snippet') {
    return `<textarea hidden data-consent="statistics">${liveHtml(item, base)}</textarea>`;
  }
  // Only in its own tag: what it writes stays as it is.
  return liveHtml(item, base).replace(
    /^<script[^>]*>/,
    (tag) =>
      `<script type="text/plain" data-consent="statistics"${tag
        .slice('<script'.length)
        .replace(' type="module"', ' data-type="module"')
        .replace(' src=', ' data-src=')}`,
  );
}

/** One item to a line, with what its files answer: for a person to read. */
export function pageInWords({ early, late }: RandomPage, base: string): string {
  const lines = (items: readonly Item[]): string =>
    items.map((item) => `  ${heldHtml(item, base)}\n`).join('');
  const files = allTags([...early, ...late])
    .filter(({ kind }) => !kind.includes('inline'))
    .map(
      (tag) =>
        `  ${tag.name}.js after ${tag.delay} ms: ${tag.status === 200 ? scriptCode(tag, base) : tag.status}\n`,
    );
  const added = late[0] ? `added after the grant:\n${lines(late)}` : '';
  return `held in the page:\n${lines(early)}${added}files:\n${files.join('')}`;
}
