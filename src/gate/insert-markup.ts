import { isLive } from './is-live.js';
import { trusted } from './trusted.js';

/** What markup has become in the page. */
export interface InsertedMarkup {
  readonly nodes: readonly ChildNode[];
  /** Its scripts, held, in order. */
  readonly scripts: readonly HTMLScriptElement[];
}

/** Parses markup without running or loading anything. */
export const parseMarkup = (html: string): Document =>
  // Parsed in a head, a <noscript> would lose its <img> to the body.
  new DOMParser().parseFromString(trusted().createHTML(`<body>${html}`), 'text/html');

/**
 * Puts markup into the page before a node, its scripts still held.
 *
 * @param nonce For scripts that have none of their own.
 */
export function insertMarkup(html: string, before: ChildNode, nonce: string): InsertedMarkup {
  const parsed = parseMarkup(html);
  // Parsed without scripting, a <noscript> is no longer text: its pixel would load.
  for (const each of parsed.querySelectorAll('noscript')) each.remove();
  const nodes = [...parsed.body.childNodes];
  const scripts = [...parsed.scripts].filter(isLive);
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
    script.nonce ||= nonce;
  }
  before.before(...nodes);
  return { nodes, scripts };
}
