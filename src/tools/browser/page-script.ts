/** Who has stored something, as the page tells it. */
export interface Told {
  readonly kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
  readonly name: string;
  /** Of a cookie, what stands behind its value: "; path=/; max-age=60". */
  readonly attributes: string;
  /** Address of the document. */
  readonly page: string;
  /** Where the program stands that did it, the nearest first. */
  readonly stack: string;
}

/**
 * Runs in every document before anything of its own, and tells who stores what. Must not use anything
 * around it: its text is sent to the browser.
 */
export function tellWhoStores(binding: string): void {
  const tell = (window as unknown as Record<string, (text: string) => void>)[binding];
  if (!tell) return;
  const say = (kind: Told['kind'], name: string, attributes = ''): void => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 20;
    const { stack = '' } = new Error();
    tell(JSON.stringify({ kind, name, attributes, page: location.href, stack }));
    Error.stackTraceLimit = stackTraceLimit;
  };
  const nameOf = (cookie: unknown): string => String(cookie).split(/[=;]/, 1)[0]?.trim() ?? '';
  const before = <T extends object, K extends keyof T>(
    owner: T | undefined,
    key: K,
    run: (self: unknown, words: unknown[]) => void,
  ): void => {
    const original = owner?.[key];
    if (typeof original !== 'function' || !owner) return;
    const method = original as unknown as (...words: unknown[]) => unknown;
    owner[key] = new Proxy(method, {
      apply(target, self, words) {
        try {
          run(self, words);
        } catch {
          // The page must not feel that it is looked at.
        }
        return Reflect.apply(target, self, words);
      },
    }) as unknown as T[K];
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.set) {
    const { set } = cookie;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, value: string) {
        say('cookie', nameOf(value), String(value).replace(/^[^;]*/, ''));
        set.call(this, value);
      },
    });
  }
  const { CookieStore, CacheStorage, IDBFactory } = window as unknown as Record<
    string,
    { prototype: Record<string, unknown> } | undefined
  >;
  before(CookieStore?.prototype, 'set', (_, [first]) => {
    const { name, expires } = Object(first) as { name?: string; expires?: number | null };
    const ends = expires ? `; expires=${new Date(expires).toUTCString()}` : '';
    say('cookie', name ?? String(first), ends);
  });
  before(Storage.prototype, 'setItem', (self, [name]) =>
    say(self === window.sessionStorage ? 'session' : 'local', String(name)),
  );
  before(IDBFactory?.prototype, 'open', (_, [name]) => say('indexeddb', String(name)));
  before(CacheStorage?.prototype, 'open', (_, [name]) => say('cache', String(name)));
}
