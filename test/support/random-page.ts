import fc from 'fast-check';

/**
 * What a generated page may contain beside plain tags; each can be left out. The last two are
 * guarantees of HTML for pages with events: `load` waits for scripts that were inserted, and
 * `DOMContentLoaded` waits for what is released while the page is parsed.
 */
export const KINDS = [
  'module',
  'inline module',
  'insert',
  'snippet',
  'late',
  'event',
  'onload',
  'write',
  'cut write',
  'ignored write',
] as const;
export type Kind = (typeof KINDS)[number];

export type TagKind =
  | 'inline'
  | 'sync'
  | 'async'
  | 'defer'
  | 'module'
  | 'async module'
  | 'inline module';

/** A script, external unless its kind says otherwise. */
export interface Tag {
  readonly kind: TagKind;
  readonly name: string;
  /** Milliseconds until the server answers. */
  readonly delay: number;
  readonly status: number;
  readonly acts: readonly Act[];
}

/** Something to see, with an id. */
export interface Markup {
  readonly kind: 'markup';
  readonly name: string;
}

/** What a vendor gives to paste. */
export interface Snippet {
  readonly kind: 'snippet';
  readonly tags: readonly (Tag | Markup)[];
}

export type Piece = Tag | Markup;
export type Item = Piece | Snippet;

export type Moment = 'document DOMContentLoaded' | 'window DOMContentLoaded' | 'load' | 'onload';

/** What a script does after it has told that it runs. */
export type Act =
  | { readonly does: 'listen'; readonly to: Moment }
  /** `cut` tells where the text falls into two calls: a part of its length; 0 means one call. */
  | { readonly does: 'write'; readonly cut: number; readonly pieces: readonly Piece[] }
  | {
      readonly does: 'insert';
      readonly how: 'free' | 'in order' | 'inline';
      readonly place: 'head' | 'before';
      readonly tag: Tag;
    };

export interface RandomPage {
  /** Stands in the page. */
  readonly early: readonly Item[];
  /** Is added by a program after the grant; in the live page it stands last. */
  readonly late: readonly Item[];
}

export const isMarkup = (item: Item): item is Markup => item.kind === 'markup';

/** Every script of some items, those that other scripts write or insert among them. */
export function allTags(items: readonly Item[]): Tag[] {
  return items.flatMap((item) => {
    if (isMarkup(item)) return [];
    if (item.kind === 'snippet') return allTags(item.tags);
    return [
      item,
      ...item.acts.flatMap((act) =>
        act.does === 'write'
          ? allTags(act.pieces)
          : act.does === 'insert'
            ? allTags([act.tag])
            : [],
      ),
    ];
  });
}

/** The parser stops for it. */
const IN_LINE: readonly TagKind[] = ['inline', 'sync'];
const FREE: readonly TagKind[] = ['async', 'async module'];
const DELAYS = [0, 40, 80, 120]; // milliseconds

const markup = fc.constant<Markup>({ kind: 'markup', name: '' });

function anyTag(kinds: readonly TagKind[], has: ReadonlySet<Kind>, depth: number) {
  const possible = kinds.filter(
    (kind) =>
      (has.has('module') || !kind.includes('module')) &&
      (has.has('inline module') || kind !== 'inline module'),
  );
  return fc.oneof(...possible.map((kind) => tagOf(kind, has, depth)));
}

function tagOf(kind: TagKind, has: ReadonlySet<Kind>, depth: number): fc.Arbitrary<Tag> {
  const fetched = !kind.includes('inline');
  return fc.record({
    kind: fc.constant(kind),
    name: fc.constant(''),
    delay: fetched ? fc.constantFrom(...DELAYS) : fc.constant(0),
    status: fetched
      ? fc.oneof(
          { weight: 9, arbitrary: fc.constant(200) },
          { weight: 1, arbitrary: fc.constantFrom(404, 500) },
        )
      : fc.constant(200),
    acts: actsOf(kind, has, depth),
  });
}

function actsOf(kind: TagKind, has: ReadonlySet<Kind>, depth: number): fc.Arbitrary<Act[]> {
  const acts: fc.Arbitrary<Act>[] = [];
  if (has.has('event')) {
    const to: Moment[] = ['load'];
    if (!FREE.includes(kind)) {
      to.push('document DOMContentLoaded', 'window DOMContentLoaded');
      // Who is the last to set it must not be up to the network.
      if (has.has('onload')) to.push('onload');
    }
    acts.push(fc.record({ does: fc.constant('listen'), to: fc.constantFrom(...to) }));
  }
  if (has.has('insert') && depth < 2) acts.push(anyInsert(has));
  const writes = IN_LINE.includes(kind) ? has.has('write') : has.has('ignored write');
  if (writes && depth < 2) {
    const pieces = fc.array(fc.oneof(markup, anyTag(IN_LINE, has, depth + 1)), {
      minLength: 1,
      maxLength: 3,
    });
    const cut = has.has('cut write') ? fc.constantFrom(0, 0.3, 0.6, 0.9) : fc.constant(0);
    acts.push(fc.record({ does: fc.constant('write'), cut, pieces }));
  }
  return acts[0] ? fc.array(fc.oneof(...acts), { maxLength: 2 }) : fc.constant([]);
}

function anyInsert(has: ReadonlySet<Kind>): fc.Arbitrary<Act> {
  const inserted = (how: 'free' | 'in order' | 'inline', kind: TagKind): fc.Arbitrary<Act> =>
    fc.record({
      does: fc.constant('insert'),
      how: fc.constant(how),
      place: fc.constantFrom('head', 'before'),
      // It may come when the document has long been parsed: it hears the load only.
      tag: fc.record({
        ...{ kind: fc.constant(kind), name: fc.constant(''), status: fc.constant(200) },
        delay: kind === 'inline' ? fc.constant(0) : fc.constantFrom(...DELAYS),
        acts: has.has('event')
          ? fc.subarray<Act>([{ does: 'listen', to: 'load' }])
          : fc.constant<Act[]>([]),
      }),
    });
  return fc.oneof(
    inserted('free', 'async'),
    inserted('in order', 'async'),
    inserted('inline', 'inline'),
  );
}

const ALL: readonly TagKind[] = [
  'inline',
  'sync',
  'async',
  'defer',
  'module',
  'async module',
  'inline module',
];

/**
 * Pages of few tags of every kind.
 *
 * Half of them answer the slower the earlier they are asked, so that an order that leans on the
 * network comes out wrong.
 */
export function randomPages(has: ReadonlySet<Kind>): fc.Arbitrary<RandomPage> {
  const plain = fc.oneof(
    { weight: 8, arbitrary: anyTag(ALL, has, 0) },
    { weight: 1, arbitrary: markup },
  );
  const snippet = fc.record({
    kind: fc.constant('snippet'),
    tags: fc.array(plain, { minLength: 1, maxLength: 3 }),
  });
  const item: fc.Arbitrary<Item> = has.has('snippet')
    ? fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: snippet })
    : plain;
  const late = fc.array(item, { maxLength: has.has('late') ? 3 : 0 });
  const early = fc.array(item, { minLength: 1, maxLength: 7 });
  return fc.record({ early, late, falling: fc.boolean() }).map(completePage);
}

/** Gives every part its name, and the answers their delays. */
function completePage({ falling, ...page }: RandomPage & { falling: boolean }): RandomPage {
  const delays = allTags([...page.early, ...page.late])
    .filter(({ kind }) => !kind.includes('inline'))
    .map(({ delay }) => delay)
    .sort((one, other) => other - one);
  let count = 0;
  const named = <P extends Piece>(piece: P): P => {
    const name = `${isMarkup(piece) ? 'm' : 't'}${++count}`;
    if (isMarkup(piece)) return { ...piece, name };
    const fetched = !piece.kind.includes('inline');
    const delay = fetched && falling ? (delays.shift() ?? 0) : piece.delay;
    return { ...piece, name, delay, acts: once(piece.acts).map(inside) };
  };
  const inside = (act: Act): Act => {
    if (act.does === 'write') return { ...act, pieces: act.pieces.map(named) };
    return act.does === 'insert' ? { ...act, tag: named(act.tag) } : act;
  };
  const each = (item: Item): Item =>
    item.kind === 'snippet' ? { ...item, tags: item.tags.map(named) } : named(item);
  // In `late`, the last to set it would replace what the early ones have set, but live only.
  const withoutOnload = (item: Item): Item => dropOnload(item);
  return { early: page.early.map(each), late: page.late.map(withoutOnload).map(each) };
}

/** A script says once that it listens for something. */
const once = (acts: readonly Act[]): Act[] =>
  acts.filter(
    (act, index) =>
      act.does !== 'listen' ||
      acts.findIndex((other) => other.does === 'listen' && other.to === act.to) === index,
  );

function dropOnload<I extends Item>(item: I): I {
  if (isMarkup(item)) return item;
  if (item.kind === 'snippet') return { ...item, tags: item.tags.map(dropOnload) };
  const acts = (item as Tag).acts
    .filter((act) => act.does !== 'listen' || act.to !== 'onload')
    .map((act) => (act.does === 'write' ? { ...act, pieces: act.pieces.map(dropOnload) } : act));
  return { ...item, acts };
}
