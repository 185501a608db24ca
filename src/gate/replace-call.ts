/**
 * Lets `take` have the calls of a browser's function.
 *
 * @param take What it gives is given to the caller; what is falsy leaves the call to the browser.
 * @returns what gives the function back, unless somebody has wrapped it since.
 */
export function replaceCall(
  target: object,
  name: string,
  take: (given: never[]) => unknown,
): () => void {
  const known = target as Record<string, unknown>;
  const native = known[name] as (...given: never[]) => unknown;
  const replaced = function (this: unknown, ...given: never[]): unknown {
    const self = this ?? target;
    return (self === target && take(given)) || native.apply(self, given);
  };
  known[name] = replaced;
  return () => {
    if (known[name] === replaced) known[name] = native;
  };
}
