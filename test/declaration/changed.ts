/** A place in a declaration, as a mistake names it: `services[2].purpose`. */
export type Path = string;

const steps = (path: Path): string[] => path.match(/[^.[\]]+/g) ?? [];

/** A copy of `input` with another value at `path`; without one, nothing stands there. */
export function changed(input: unknown, path: Path, value?: unknown): unknown {
  const copy = structuredClone(input);
  const keys = steps(path);
  const last = keys.pop() as string;
  const place = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined && Array.isArray(place)) place.splice(Number(last), 1);
  else if (value === undefined) delete place[last];
  else {
    // An assignment to "__proto__" would not make a key.
    Object.defineProperty(place, last, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return copy;
}

/** The paths of everything in `input`, lists and objects included, from the outside in. */
export function pathsIn(input: unknown, path: Path = ''): Path[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const at = Array.isArray(input) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return [at, ...pathsIn(value, at)];
  });
}

/** What stands at `path`. */
export const valueAt = (input: unknown, path: Path): unknown =>
  steps(path).reduce((at, key) => (at as Record<string, unknown>)[key], input);
