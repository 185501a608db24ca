import { readFile } from 'node:fs/promises';
import {
  findNodeAtLocation,
  getNodePath,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { quote } from '../declaration/check-shape.js';
import type { Declaration } from '../declaration/declaration.js';
import { DeclarationError, type Problem } from '../declaration/declaration-error.js';
import { resolveDeclaration } from '../declaration/resolve-declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import * as everyService from '../every-service.js';
import { CommandError } from './command-error.js';
import type { Place } from './finding.js';
import { unreadable } from './unreadable.js';

/** Every service of the catalogue. */
export const CATALOGUE = Object.values(everyService);

/** A declaration as it stands in a file. */
export interface DeclarationFile {
  /** Path or address, as it was given. */
  readonly source: string;
  readonly text: string;
  readonly isJson: boolean;
  /** What the text says, whatever that is; undefined where it is no JSON. */
  readonly input: unknown;
  /** Everything that keeps it from being used, with its place; none where it can be. */
  readonly problems: readonly (Problem & { readonly place: Place })[];
  /** Undefined where there are problems. */
  readonly declaration: Declaration | undefined;
  /** Where something stands: a path as problems have it, `services[0].options`. */
  placeOf(path: string): Place;
}

const MEND =
  'Name the file of the declaration, or an address that it is served at. "samtykke init" writes one.';

async function readSource(source: string): Promise<string> {
  if (!/^https?:/.test(source)) {
    try {
      return await readFile(source, 'utf8');
    } catch (error) {
      throw unreadable('The declaration', source, error, MEND);
    }
  }
  let answer: Response;
  try {
    answer = await fetch(source, { signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    const { message, cause } = error as Error;
    throw new CommandError(
      `The declaration ${source} could not be fetched: ${(cause as Error)?.message ?? message}.`,
      MEND,
    );
  }
  if (!answer.ok) {
    throw new CommandError(`The declaration ${source} was answered with ${answer.status}.`, MEND);
  }
  return answer.text();
}

/** The words of a path: `services[0].id` is "services", 0, "id". */
const wordsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, word]) => (index ? Number(index) : (quoted ?? (word as string))),
  );

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** The sign that nothing is understood from on, in words; undefined where the text is at its end. */
const signAt = (text: string, offset: number): string | undefined =>
  /^(?:"(?:[^"\\\n]|\\.){0,40}"?|[\w.+-]{1,40}|\S)/.exec(text.slice(offset).trimStart())?.[0];

/** What a parser expected and found, in words. */
function inWords({ error, offset }: ParseError, text: string): Pick<Problem, 'expected' | 'found'> {
  const name = printParseErrorCode(error);
  const words = name.replace(/\B[A-Z]/g, ' $&').toLowerCase();
  const found = signAt(text, offset) ?? 'the end of the text';
  if (name === 'InvalidCommentToken') return { expected: 'JSON, which has no comments', found };
  if (name === 'EndOfFileExpected') return { expected: 'nothing after the last brace', found };
  const missing = /^(.+) expected$/.exec(words)?.[1];
  return missing ? { expected: `a ${missing}`, found } : { expected: 'JSON', found: words };
}

/** The path of a key, as problems have it. */
const pathOf = (key: Node): string =>
  getNodePath(key)
    .map((word, index) => {
      if (typeof word === 'number') return `[${word}]`;
      if (!/^[\w$-]+$/.test(word)) return `[${JSON.stringify(word)}]`;
      return index ? `.${word}` : word;
    })
    .join('');

/** Keys that stand twice in one object: of the first, nothing is read. */
function findRepeatedKeys(
  tree: Node,
  at: (offset: number) => Place,
): (Problem & { readonly place: Place })[] {
  if (tree.type !== 'object') {
    return (tree.children ?? []).flatMap((each) => findRepeatedKeys(each, at));
  }
  const seen = new Set<unknown>();
  return (tree.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const below = value ? findRepeatedKeys(value, at) : [];
    if (!key) return below;
    const isAgain = seen.has(key.value);
    seen.add(key.value);
    if (!isAgain) return below;
    const path = pathOf(key);
    const found = `${JSON.stringify(key.value)} again`;
    return [
      { path, expected: 'each key once', found, place: { ...at(key.offset), path } },
      ...below,
    ];
  });
}

/**
 * Reads a declaration from a file or an address, and finds everything that is wrong with it.
 *
 * @throws {CommandError} when there is nothing to read.
 */
export async function readDeclarationFile(source: string): Promise<DeclarationFile> {
  const text = (await readSource(source)).replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const at = (offset: number): Place => ({ file: source, ...positionOf(text, offset) });
  /** Of what is not there, the nearest that is and holds it. */
  const placeOf = (path: string): Place => {
    const words = wordsOf(path);
    let node: Node | undefined;
    while (tree && !node) {
      node = findNodeAtLocation(tree, words);
      if (!words.length) break;
      words.pop();
    }
    // A property is found by its key, which is what an editor should point at.
    const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return { ...at((key ?? node ?? tree)?.offset ?? 0), path };
  };
  if (errors.length || !tree) {
    const first = errors[0];
    const problem = {
      path: '',
      ...(first && text.trim() ? inWords(first, text) : { expected: 'JSON', found: 'nothing' }),
      place: { ...at(first && text.trim() ? first.offset : 0), path: '' },
    };
    return {
      source,
      text,
      input: undefined,
      problems: [problem],
      isJson: false,
      declaration: undefined,
      placeOf,
    };
  }
  const input: unknown = getNodeValue(tree);
  const problems = findRepeatedKeys(tree, at);
  /** What must not be there is pointed at by itself, and not by what it stands in. */
  const placeOfProblem = ({ path, found }: Problem): Place => {
    const isKey = found.startsWith('the key ');
    const key = (isKey ? findNodeAtLocation(tree, wordsOf(path)) : undefined)?.children
      ?.map(({ children }) => children?.[0])
      .find((each) => each && quote(each.value) === found.slice('the key '.length));
    return key ? { ...at(key.offset), path: pathOf(key) } : placeOf(path);
  };
  try {
    resolveDeclaration(input, CATALOGUE);
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    problems.push(...error.problems.map((each) => ({ ...each, place: placeOfProblem(each) })));
  }
  const declaration = problems.length ? undefined : (input as Declaration);
  return { source, text, input, problems, isJson: true, declaration, placeOf };
}

/** A declaration that can be used. */
export interface UsableDeclaration extends DeclarationFile {
  readonly declaration: Declaration;
  readonly resolved: ResolvedDeclaration;
}

/** @throws {CommandError} with every problem and its place when it cannot be used. */
export async function readUsableDeclaration(source: string): Promise<UsableDeclaration> {
  const file = await readDeclarationFile(source);
  const { declaration, problems } = file;
  if (!declaration) {
    const lines = problems.map(
      ({ place: { line, column }, path, expected, found }) =>
        `  ${line}:${column}  ${path ? `${path}: ` : ''}expected ${expected}, got ${found}`,
    );
    throw new CommandError(`The declaration "${source}" is not valid:\n${lines.join('\n')}`);
  }
  return { ...file, declaration, resolved: resolveDeclaration(declaration, CATALOGUE) };
}
