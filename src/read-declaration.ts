import { whenParsed } from './gate/when-parsed.js';

/** Milliseconds to wait for a declaration that has to be fetched. */
const PATIENCE = 8000;

/**
 * Reads the declaration from an address, or from the page once it is parsed.
 *
 * @throws {Error} in one sentence, when it is not there, not in time, or not JSON.
 */
export async function readDeclaration(
  address: string | undefined,
): Promise<readonly [text: string, parsed: unknown]> {
  try {
    let text = '';
    if (address) {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw response.status;
      text = await response.text();
    } else {
      const find = () => document.querySelector('#samtykke-declaration');
      // What the parser is still reading may lack its end; what is followed by something does not.
      if (!find()?.nextSibling) await new Promise<void>((parsed) => whenParsed(parsed));
      text = find()?.textContent ?? '';
    }
    return [text, JSON.parse(text)];
  } catch (error) {
    throw new Error(`cannot read ${address ?? 'the declaration'}. ${error}`);
  }
}
