import type { Declaration, Text, TextsOverride } from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';

/** Where a text stands: it says something of the whole, of one purpose, of one service, or is a word of the dialog. */
export type TextOf =
  | { readonly kind: 'purpose' | 'service'; readonly index: number }
  | { readonly kind: 'dialog' | 'declaration' };

/** One text that visitors may read. */
export interface ShownText {
  /** `purposes[1].description.nb`. */
  readonly path: string;
  /** The key it stands under: `description`, `why`, or of the dialog `actions.reject`. */
  readonly key: string;
  readonly text: string;
  /** Undefined where it is the same in every language. */
  readonly language: Language | undefined;
  readonly of: TextOf;
}

/** A text with the places that it is written at, whole or by language. */
function* spread(
  text: Text | undefined,
  path: string,
  key: string,
  of: TextOf,
): Iterable<ShownText> {
  if (typeof text === 'string') yield { path, key, text, language: undefined, of };
  else {
    for (const [language, each] of Object.entries(text ?? {})) {
      yield { path: `${path}.${language}`, key, text: each, language: language as Language, of };
    }
  }
}

function* overrides(
  texts: TextsOverride,
  path: string,
  keys: readonly string[],
  language: Language,
): Iterable<ShownText> {
  for (const [name, value] of Object.entries(texts)) {
    const at = /^[\w$-]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
    const inner = [...keys, name];
    if (typeof value === 'object') yield* overrides(value, at, inner, language);
    else {
      const of = { kind: 'dialog' } as const;
      yield { path: at, key: inner.join('.'), text: value, language, of };
    }
  }
}

function* walk({ purposes, services, modal, texts }: Declaration): Iterable<ShownText> {
  for (const [index, purpose] of purposes.entries()) {
    const of = { kind: 'purpose', index } as const;
    yield* spread(purpose.name, `purposes[${index}].name`, 'name', of);
    yield* spread(purpose.description, `purposes[${index}].description`, 'description', of);
  }
  for (const [index, { name, collects, vendor, stores = [] }] of services.entries()) {
    const of = { kind: 'service', index } as const;
    const path = `services[${index}]`;
    yield* spread(name, `${path}.name`, 'name', of);
    yield* spread(collects, `${path}.collects`, 'collects', of);
    yield* spread(vendor?.transfer, `${path}.vendor.transfer`, 'transfer', of);
    for (const [number, { transfer }] of (vendor?.subprocessors ?? []).entries()) {
      const at = `${path}.vendor.subprocessors[${number}].transfer`;
      yield* spread(transfer, at, 'transfer', of);
    }
    for (const [number, { why }] of stores.entries()) {
      yield* spread(why, `${path}.stores[${number}].why`, 'why', of);
    }
  }
  yield* spread(modal, 'modal', 'modal', { kind: 'declaration' });
  for (const [language, override] of Object.entries(texts ?? {})) {
    yield* overrides(override, `texts.${language}`, [], language as Language);
  }
}

/** Every text of the owner's that visitors may read. */
export const textsOf = (declaration: Declaration): readonly ShownText[] => [...walk(declaration)];

/** Every string of a declaration, links and names included, with its path. */
export function stringsOf(
  value: unknown,
  path = '',
): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((each, index) => stringsOf(each, `${path}[${index}]`));
  return Object.entries(value ?? {}).flatMap(([key, each]) => {
    const name = /^[\w$-]+$/.test(key) ? `${path && '.'}${key}` : `[${JSON.stringify(key)}]`;
    return stringsOf(each, path + name);
  });
}
