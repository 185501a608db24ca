import { isLive } from './is-live.js';

/** What a snippet has become in the page. */
export interface InsertedSnippet {
  readonly nodes: readonly ChildNode[];
  /** Its scripts, held, in order. */
  readonly scripts: readonly HTMLScriptElement[];
}

/**
 * Parses what a `<textarea hidden data-consent>` keeps and puts it in after the textarea, its
 * scripts still held.
 */
export function insertSnippet(textarea: HTMLTextAreaElement): InsertedSnippet {
  // Not `value`: a browser may restore what a form field held before a reload.
  // Parsed in a head, a <noscript> would lose its <img> to the body.
  const html = `<body>${textarea.defaultValue}`;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Parsed without scripting, a <noscript> is no longer text: its pixel would load.
  for (const each of parsed.querySelectorAll('noscript')) each.remove();
  const nodes = [...parsed.body.childNodes];
  const scripts = [...parsed.scripts].filter(isLive);
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
    script.nonce ||= textarea.nonce;
  }
  textarea.after(...nodes);
  return { nodes, scripts };
}
