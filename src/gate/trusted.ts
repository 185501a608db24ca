/** Marks text of the owner's own page as fit to run. */
export interface Trust {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

const same = (text: string): string => text;
const UNMARKED: Trust = { createHTML: same, createScript: same, createScriptURL: same };

let trust: Trust | undefined;

/**
 * Gives what a page with `require-trusted-types-for 'script'` asks for, by the policy `samtykke`.
 * Where that page does not allow the policy, text stays text, and the browser refuses to run it.
 *
 * @param given By another file of ours: a policy can be made only once.
 */
export function trusted(given?: Trust): Trust {
  trust ??= given;
  if (trust) return trust;
  trust = UNMARKED;
  try {
    const { trustedTypes } = window as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: Trust): Trust };
    };
    trust = trustedTypes?.createPolicy('samtykke', UNMARKED) ?? UNMARKED;
  } catch {
    // Not among the names after `trusted-types`.
  }
  return trust;
}
