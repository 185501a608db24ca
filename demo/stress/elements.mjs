/** Out of a hundred elements, mixed: most pages that are heavy are heavy with scripts. */
const KINDS = [
  ...Array(45).fill('inline'),
  ...Array(25).fill('external'),
  ...Array(15).fill('image'),
  ...Array(10).fill('snippet'),
  ...Array(4).fill('stylesheet'),
  'frame',
];

// Each kind spread over the hundred, not one after the other: 37 and 100 have no common divisor.
const kindOf = (index) => KINDS[(index * 37) % KINDS.length];

const HELD = 'data-consent="statistics"';
const inline = 'window.ran++';

const LIVE = {
  inline: () => `<script>${inline}</script>`,
  external: (folder) => `<script src="${folder}tag.js"></script>`,
  image: (folder) => `<img alt="" width="1" height="1" src="${folder}pixel.gif">`,
  snippet: () => `<script>${inline}</script><i></i>`,
  stylesheet: (folder) => `<link rel="stylesheet" href="${folder}vendor.css">`,
  frame: (folder) =>
    `<iframe title="A frame" width="300" height="60" src="${folder}frame.html"></iframe>`,
};

const held = (live) =>
  live
    .replace(/ (src|href)=/, ' data-$1=')
    .replace(/^<script/, '<script type="text/plain"')
    .replace(/^<\w+/, `$& ${HELD}`);

const elementOf = (index, folder, isLive) => {
  const kind = kindOf(index);
  const live = LIVE[kind](folder);
  if (isLive) return live;
  return kind === 'snippet' ? `<textarea hidden ${HELD}>${live}</textarea>` : held(live);
};

/**
 * As many elements that a vendor could have given, held or live.
 *
 * @param {number} count
 * @param {{ folder: string, live?: boolean, from?: number }} options
 */
export const elements = (count, { folder, live = false, from = 0 }) =>
  Array.from({ length: count }, (_, index) => elementOf(from + index, folder, live)).join('\n');

/** How many of these elements count up `window.ran`. */
export const scriptsAmong = (count) =>
  Array.from({ length: count }, (_, index) => kindOf(index)).filter((kind) =>
    ['inline', 'external', 'snippet'].includes(kind),
  ).length;
