/**
 * Steps between the page and a function of the browser: a method, a constructor, or what sets a
 * property. A proxy keeps its name, its length, its `instanceof` and its looks.
 *
 * @param act Goes on by `go`, with the arguments as they then are.
 */
export function stepBetween<Self, Args extends unknown[]>(
  owner: object,
  name: string,
  act: (go: () => unknown, args: Args, self: Self) => unknown,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const key = descriptor?.set ? 'set' : 'value';
  const native = descriptor?.[key];
  // Not every browser has every one.
  if (typeof native !== 'function') return;
  const between = new Proxy(native, {
    apply: (native, self, args) => act(() => Reflect.apply(native, self, args), args as Args, self),
    construct: (native, args, made) =>
      act(() => Reflect.construct(native, args, made), args as Args, made as Self) as object,
  });
  if (native.prototype) native.prototype.constructor = between;
  Object.defineProperty(owner, name, { ...descriptor, [key]: between });
}
