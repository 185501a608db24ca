import type { Entry, LineTools } from './entry.js';
import { insertMarkup, parseMarkup } from './insert-markup.js';

/**
 * Puts what a tag has written into the page at its place, as far as it can stand alone; its scripts
 * come before whatever comes after the tag.
 *
 * @param all Whether the tag will write no more.
 */
export function putIn(
  entry: Entry,
  all: boolean,
  { line, enter, start, rewind, drop }: LineTools,
): void {
  const { live, held, written } = entry;
  const text = written.join('');
  // Where Trusted Types are asked for, this throws at what the browser would have thrown at.
  for (const each of written) new DOMParser().parseFromString(each, 'text/html');
  if (!text || !live) return;
  const last = parseMarkup(`${text}<i>`).body.lastElementChild;
  // Cut within a tag or a character, it is not what it will be.
  if (!all && /<[^>]*$|&[^;\s]*$/.test(text)) return;
  // An element that is still open would take in what follows.
  if (!all && (last?.localName !== 'i' || last.nextSibling || last.hasAttributes())) return;
  written.length = 0;
  const place = entry.place ?? new Text();
  if (!entry.place) live.after(place);
  entry.place = place;
  const { nodes, scripts } = insertMarkup(text, place, held.nonce);
  const children = scripts.map(enter);
  const next = children.filter(({ turn }) => turn === 'line');
  const { unwrite } = entry;
  const refs = nodes.map((node) => new WeakRef(node));
  entry.unwrite = () => {
    const stopped = children.map(drop).every(Boolean);
    for (const ref of refs) ref.deref()?.remove();
    return unwrite?.() !== false && stopped;
  };
  // What it wrote before stands right after it, and what that wrote.
  const comesFrom = ({ parent }: Entry): boolean =>
    parent === entry || (!!parent && comesFrom(parent));
  const begin = line.indexOf(entry) + 1;
  let from = begin;
  for (let each = line[from]; each && comesFrom(each); each = line[from]) from++;
  if (next.some(({ source }) => source)) rewind(from);
  line.splice(from, 0, ...next);
  for (const each of next) each.parent = entry;
  // A parser runs an inline script at once, and waits for an external one.
  for (const each of next) {
    if (each.source || line.slice(begin, line.indexOf(each)).some(({ settled }) => !settled)) break;
    if (!each.live && !each.settled) start(each);
  }
}
