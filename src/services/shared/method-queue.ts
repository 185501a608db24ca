/** A list with methods, which keeps what they are called with until the vendor's script has come. */
export type MethodQueue = unknown[] & Record<string, unknown>;

/**
 * The list that some vendors' snippets leave on the page: `list.track('x')` keeps `['track', 'x']`.
 *
 * @param methods Their names, with spaces between.
 * @param isChained Whether each method gives back the list, for the next call.
 */
export function methodQueue(methods: string, isChained = false): MethodQueue {
  const list = [] as unknown as MethodQueue;
  for (const name of methods.split(' ')) {
    list[name] = (...words: unknown[]) => {
      list.push([name, ...words]);
      return isChained ? list : undefined;
    };
  }
  return list;
}
