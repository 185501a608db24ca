import { rejectAll } from './consent/choice.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { describeMistake } from './describe-mistake.js';
import type { Finding } from './finding.js';
import { consentIds } from './gate/consent-ids.js';
import { isLive } from './gate/is-live.js';

/** Where a held element keeps what it will load; scripts and snippets may keep it as text. */
const LOADS = 'script,textarea,[data-src],[data-srcset],[data-poster],[data-data],[data-href]';

/** Every element of the page that matches, those in open shadow roots too. */
export function elementsOf(selector: string, root: ParentNode = document): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? elementsOf(selector, shadowRoot) : [],
  );
  return [...root.querySelectorAll(selector), ...inside];
}

/** What is wrong with the elements that carry `data-consent`. */
export function mistakesInMarkup(declaration: ResolvedDeclaration): Finding[] {
  const none = rejectAll(declaration);
  return elementsOf('[data-consent]').flatMap((element): Finding[] => {
    const tag = `<${element.localName}>`;
    const ids = consentIds(element);
    const told = describeMistake(element, none);
    if (isLive(element)) {
      const address = ['src', 'href', 'data']
        .map((name) => element.getAttribute(name))
        .find(Boolean);
      return told.map((message) => ({ kind: 'live-element', what: address ?? tag, message }));
    }
    if (!ids[0]) {
      const message = `data-consent of a ${tag} names nothing, so it stays held whatever is granted`;
      return [{ kind: 'undeclared-id', what: '', message }];
    }
    const unknown = ids.filter((id) => !(id in none));
    const findings: Finding[] = told.map((message, index) => ({
      kind: 'undeclared-id',
      what: unknown[index] as string,
      message,
    }));
    if (!element.matches(LOADS)) {
      const message = `a ${tag} carries data-consent="${ids.join(' ')}" but neither data-src nor its like, so a grant loads nothing`;
      findings.push({ kind: 'dead-element', what: tag, message });
    }
    return findings;
  });
}
