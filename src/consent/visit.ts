/** Where a visit keeps what the visitor has started for it: ids, with spaces between. */
export const VISIT_KEY = 'samtykke_visit';
/** Before the id of a chat that opens when the page has come anew. */
const OPENS = '+';

function read(): readonly string[] {
  try {
    return sessionStorage.getItem(VISIT_KEY)?.split(' ') ?? [];
  } catch {
    // Where nothing can be kept, it is for this page.
    return [];
  }
}

function write(words: readonly string[]): void {
  try {
    if (words[0]) sessionStorage.setItem(VISIT_KEY, words.join(' '));
    else sessionStorage.removeItem(VISIT_KEY);
  } catch {
    // The same.
  }
}

/** Ids of what the visitor has started for this visit. */
export const startedForVisit = (): readonly string[] =>
  read().filter((word) => !word.startsWith(OPENS));

/** Keeps them, in place of those that were kept before. */
export const keepForVisit = (ids: Iterable<string>): void =>
  write([...ids, ...read().filter((word) => word.startsWith(OPENS))]);

/** Keeps that a chat is to open when the page has been loaded again. */
export const openAfterReload = (id: string): void => write([...read(), OPENS + id]);

/** Ids of the chats that are to open, once. */
export function takeOpening(): readonly string[] {
  const words = read();
  const opening = words.filter((word) => word.startsWith(OPENS));
  if (opening[0]) write(words.filter((word) => !opening.includes(word)));
  return opening.map((word) => word.slice(OPENS.length));
}
