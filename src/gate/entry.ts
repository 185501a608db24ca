/** A held script on its way. */
export interface Entry {
  readonly held: HTMLScriptElement;
  readonly source: string;
  /** `free` runs whenever it comes; `deferred` once the document is parsed. */
  readonly turn: 'free' | 'deferred' | 'line';
  /** Whether it is a module in the page itself: nothing tells when such a one has run. */
  readonly silent: boolean;
  /** The running element, once it is in the page. */
  live?: HTMLScriptElement | undefined;
  /** The same once it has run: a page that throws it away need not keep it for us. */
  past?: WeakRef<HTMLScriptElement>;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether those after it need not wait for it. */
  settled?: boolean;
  ran?: boolean;
  /** What it has written that is not in the page yet. */
  readonly written: string[];
  /** Before this, what it writes is put in. */
  place?: Text;
  /** The tag that wrote it. */
  parent?: Entry;
  /** Takes what it has written out of the page. False when some of it has run. */
  unwrite?: () => boolean;
}

/** What a queue lets do with its scripts. */
export interface LineTools {
  /** What runs in order, first to last. */
  readonly line: Entry[];
  /** Makes a held script one of the queue's. */
  enter(held: HTMLScriptElement): Entry;
  start(entry: Entry): void;
  /** Takes back, from a place in the line, what has been started too early. */
  rewind(from: number): void;
  /** Ends an entry. False when it has run. */
  drop(entry: Entry): boolean;
}
