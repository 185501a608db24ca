import {
  allTags,
  type Item,
  isMarkup,
  type Piece,
  type RandomPage,
  type Tag,
} from './random-page.js';

/*
 * What a page says while it runs: `t1` when the script t1 runs, `t1+load` when it begins to listen,
 * `t1+t2` when it inserts t2, `t1+m3` when it sees the m3 that it has written, `t1@load` when it is
 * called.
 */

/** An entry that tells what a script sees of what it has written. */
export const SIGHT = /\+m\d+$/;

/** What must come in this order, whatever the network does. */
interface Chain {
  readonly why: string;
  readonly entries: readonly string[];
}

/** What the HTML standard says about some items that are parsed together. */
interface Order {
  /** What the parser runs in order, then what it puts off; each entry once. */
  readonly chain: readonly string[];
  /** What runs whenever it comes: each script's entries follow one another. */
  readonly free: readonly (readonly string[])[];
}

/**
 * Does what a parser does (HTML standard, "the end", "prepare the script element", "document write
 * steps"): what is written goes in behind the script that writes it, an inline script there runs
 * within the call, and behind an external one everything waits.
 */
function orderOf(items: readonly Item[]): Order {
  const chain: string[] = [];
  const free: string[][] = [];
  const deferred: Tag[] = [];
  let blocking: Tag | undefined;

  /** Runs a script. What it gives could not be parsed yet. */
  const run = (tag: Tag, said: string[], writes = false): Piece[] => {
    const written: Piece[] = [];
    said.push(tag.name);
    for (const act of tag.acts) {
      if (act.does === 'listen') said.push(`${tag.name}+${act.to}`);
      else if (act.does === 'write') {
        // Only a script that the parser waits for may write.
        if (!writes) continue;
        written.push(...act.pieces);
        parse(written, said);
        for (const piece of act.pieces) {
          if (isMarkup(piece) && !written.includes(piece)) said.push(`${tag.name}+${piece.name}`);
        }
      } else {
        said.push(`${tag.name}+${act.tag.name}`);
        if (act.how === 'inline') run(act.tag, said);
        else letGo(act.tag, `${tag.name}+${act.tag.name}`);
      }
    }
    return written;
  };
  const letGo = (tag: Tag, after?: string): void => {
    if (tag.status !== 200) return;
    const said: string[] = after ? [after] : [];
    free.push(said);
    run(tag, said);
  };
  const parse = (input: Piece[], said: string[]): void => {
    while (!blocking) {
      const piece = input.shift();
      if (!piece) return;
      if (isMarkup(piece)) continue;
      if (piece.kind === 'inline') input.unshift(...run(piece, said, true));
      else if (piece.kind === 'sync') blocking = piece;
      else if (piece.kind.startsWith('async')) letGo(piece);
      else deferred.push(piece);
    }
  };

  const input = items.flatMap((item) => (item.kind === 'snippet' ? item.tags : [item]));
  parse(input, chain);
  while (blocking) {
    const tag: Tag = blocking;
    blocking = undefined;
    if (tag.status === 200) input.unshift(...run(tag, chain, true));
    parse(input, chain);
  }
  for (const tag of deferred) if (tag.status === 200) run(tag, chain);
  return { chain, free };
}

const nameIn = (entry: string): string => /^\w+/.exec(entry)?.[0] ?? '';

/** `t1+load` → `t1@load`, in the order in which the page began to listen. */
const callsFor = (ran: readonly string[], moment: string): string[] =>
  ran.filter((entry) => entry.endsWith(`+${moment}`)).map((entry) => entry.replace('+', '@'));

/** Calls at the load: `onload` has one place, the first's, and one call, the last's. */
function loadCalls(ran: readonly string[]): string[] {
  const last = callsFor(ran, 'onload').at(-1);
  const calls = ran
    .filter((entry) => /\+(on)?load$/.test(entry))
    .map((entry) => entry.replace('+', '@'));
  const first = calls.findIndex((entry) => entry.endsWith('@onload'));
  return calls
    .map((entry, index) => (index === first ? (last as string) : entry))
    .filter((entry, index) => index === first || !entry.endsWith('@onload'));
}

/** The order of calls for a group, as far as one thing of it follows from another. */
function callsOf(ran: readonly string[]): { parsed: string[]; loaded: string[] } {
  const parsed = [
    ...callsFor(ran, 'document DOMContentLoaded'),
    ...callsFor(ran, 'window DOMContentLoaded'),
  ];
  return { parsed, loaded: loadCalls(ran) };
}

/** What a run is not held to. */
export interface Leave {
  /**
   * The browser's own `DOMContentLoaded` and `load` need not wait for anything: they do not know of
   * the tags that a returning visitor's page is still fetching. Everybody is called all the same.
   */
  readonly events?: boolean;
  /** What is written behind an external script may stand there before that has run. */
  readonly seen?: boolean;
}

function chainsOf(items: readonly Item[], ran: readonly string[], leave: Leave): Chain[] {
  const { chain, free } = orderOf(items);
  const tags = allTags(items);
  const names = new Set(tags.map(({ name }) => name));
  const own = ran.filter((entry) => names.has(nameIn(entry)));
  const { parsed, loaded } = callsOf(own);
  const inserted = tags.flatMap(({ name, acts }) =>
    acts.flatMap((act) =>
      act.does === 'insert' && act.how === 'in order' ? [[name, act.tag.name]] : [],
    ),
  );
  const inOrder = own.filter((entry) => inserted.some(([by, name]) => entry === `${by}+${name}`));
  const rules = [
    { why: 'the parser runs in order, then what it has put off', entries: chain },
    ...free.map((entries) => ({ why: 'a script runs after the one that inserts it', entries })),
    {
      why: 'scripts inserted with async = false run in the order of their insertion',
      entries: inOrder.map((entry) => entry.replace(/.*\+/, '')),
    },
  ];
  if (leave.events) return rules;
  return [
    ...rules,
    { why: 'DOMContentLoaded calls in the order of listening', entries: parsed },
    { why: 'load calls in the order of listening', entries: loaded },
    ...(parsed[0] && chain[0]
      ? [
          {
            why: 'DOMContentLoaded comes after all that is not async',
            entries: [chain.at(-1) as string, parsed[0]],
          },
        ]
      : []),
    ...[...chain, ...free.flat()].flatMap((entry) =>
      loaded[0] ? [{ why: 'load comes after every script', entries: [entry, loaded[0]] }] : [],
    ),
    ...(parsed[0] && loaded[0]
      ? [
          {
            why: 'load comes after DOMContentLoaded',
            entries: [parsed.at(-1) as string, loaded[0]],
          },
        ]
      : []),
  ];
}

/** What comes out of a page by itself: everything that is not a call. */
const entriesOf = (items: readonly Item[]): string[] => {
  const { chain, free } = orderOf(items);
  return [...chain, ...free.flatMap((entries) => entries.filter((each) => !chain.includes(each)))];
};

/** Everything that a page says, each entry as often as it comes, in no order. */
export function allEntries({ early, late }: RandomPage): string[] {
  return [early, late].flatMap((items) => {
    const entries = [...new Set(entriesOf(items))];
    const { parsed, loaded } = callsOf(entries);
    return [...entries, ...parsed, ...loaded];
  });
}

/** What a run breaks of that which the HTML standard guarantees; nothing when all is well. */
export function brokenRules(page: RandomPage, ran: readonly string[], leave: Leave = {}): string[] {
  // Which handler `onload` keeps is seen only in the run.
  const calls = [page.early, page.late].flatMap((items) => {
    const names = new Set(allTags(items).map(({ name }) => name));
    const own = ran.filter((entry) => names.has(nameIn(entry)));
    const { parsed, loaded } = callsOf(own);
    return [...parsed, ...loaded];
  });
  const expected = [
    ...new Set([page.early, page.late].flatMap((items) => entriesOf(items))),
    ...calls,
  ];
  // What is set as `onload` before and after the event is called twice, by the browser and by us.
  const isLeft = (entry: string): boolean => !!leave.events && entry.endsWith('@onload');
  const missing = expected.filter((entry) => !ran.includes(entry) && !isLeft(entry));
  const strange = ran.filter(
    (entry, index) =>
      ran.indexOf(entry) !== index ||
      (!expected.includes(entry) && !isLeft(entry) && !(leave.seen && SIGHT.test(entry))),
  );
  const chains = [page.early, page.late].flatMap((items) => chainsOf(items, ran, leave));
  const wrong = chains.flatMap(({ why, entries }) => {
    const there = entries.filter((entry) => ran.includes(entry));
    const places = there.map((entry) => ran.indexOf(entry));
    const at = places.findIndex(
      (place, index) => index > 0 && place < (places[index - 1] as number),
    );
    return at < 0 ? [] : [`${why}: ${there[at - 1]} before ${there[at]}`];
  });
  return [
    ...missing.map((entry) => `${entry} is missing`),
    ...strange.map((entry) => `${entry} is too much`),
    ...new Set(wrong),
  ];
}
