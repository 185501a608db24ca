import { whenParsed } from './gate/when-parsed.js';

/** Milliseconds to wait for a declaration that has to be fetched. */
const PATIENCE = 8000;

async function fetched(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw response.status;
  return response.text();
}

async function inPage(): Promise<string> {
  const find = () => document.querySelector('#samtykke-declaration');
  // What the parser is still reading may lack its end; what is followed by something does not.
  if (!find()?.nextSibling) await new Promise<void>((parsed) => whenParsed(parsed));
  return find()?.textContent ?? '';
}

/**
 * Reads the declaration from an address, or from the page once it is parsed.
 *
 * @throws {Error} in one sentence, when it is not there, not in time, or not JSON.
 */
export async function readDeclaration(
  address: string | undefined,
): Promise<readonly [text: string, parsed: unknown]> {
  try {
    const text = await (address ? fetched(address) : inPage());
    return [text, JSON.parse(text)];
  } catch (error) {
    throw new Error(`cannot read the declaration ${address ?? 'in the page'}. ${error}`);
  }
}
