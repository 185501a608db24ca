import type { Command } from '../../declaration/known-service.js';

/** A function that keeps what it is called with until the vendor's script has come. */
export type CallQueue = Command & Record<string, unknown>;

/**
 * The function that a vendor's snippet leaves on the page. Vendors' scripts find the calls, each an
 * `arguments` object, in a property, and put a function of theirs beside it, or in its place, once
 * they are there.
 *
 * @param property Where this vendor looks for the calls: "q", "queue", "callQueue".
 * @param others What else this vendor looks for. `push: true` makes it its own `push`.
 * @param takeOver What this vendor calls the function beside it: "callMethod", "exe", "sendEvent".
 */
export function callQueue(
  property: string,
  { push, ...others }: Readonly<Record<string, unknown>> = {},
  takeOver = 'callMethod',
): CallQueue {
  const calls: IArguments[] = [];
  const call = function () {
    const theirs = call[takeOver];
    // biome-ignore lint/complexity/noArguments: vendors' scripts look for the object itself.
    const words = arguments;
    if (typeof theirs === 'function') return theirs.apply(call, words);
    calls.push(words);
  } as unknown as CallQueue;
  Object.assign(call, others, { [property]: calls });
  if (push) call.push = call;
  return call;
}
