import { stepBetween } from './step-between.js';

/**
 * Steps in before a node comes into the page: a copy has its address already, and a script runs at
 * once. What the gate puts in for a held element is its own affair.
 */
export function stepBeforeInsertion(look: (node: Node) => void): void {
  for (const [owner, methods] of [
    [Node.prototype, 'appendChild insertBefore replaceChild'],
    [
      Element.prototype,
      'append prepend before after replaceWith replaceChildren insertAdjacentElement',
    ],
    [DocumentFragment.prototype, 'append prepend replaceChildren'],
  ] as const) {
    for (const method of methods.split(' ')) {
      stepBetween(owner, method, (go, nodes: unknown[], self: HTMLElement) => {
        if (self.isConnected && !self.dataset?.consent) {
          for (const node of nodes) if (node instanceof Node) look(node);
        }
        return go();
      });
    }
  }
}
