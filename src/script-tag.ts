import { composeConsent } from './compose-consent.js';
import { visibleCookies } from './consent/visible-cookies.js';
import type { Consent } from './consent-api.js';
import { completeDeclaration } from './declaration/complete-declaration.js';
import type { Declaration } from './declaration/declaration.js';
import { hash } from './declaration/hash.js';
import { pickLanguage } from './declaration/pick-language.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { loadOnDecision, type OnDecision } from './load-on-decision.js';
import { loadStrict } from './load-strict.js';
import { preparePage } from './prepare-page.js';
import { readDeclaration } from './read-declaration.js';
import type { Seal } from './strict/seal.js';

/** What stands at `window.samtykke` from the moment the script runs. */
interface ScriptTagConsent extends Partial<Consent> {
  /** Resolves with this object once it is complete; rejects when the declaration cannot be used. */
  readonly ready: Promise<Consent>;
  /** Calls back once the object is complete; at once when it is. */
  push(callback: (consent: Consent) => void): void;
}

declare global {
  interface Window {
    samtykke?: ScriptTagConsent | ((consent: Consent) => void)[];
  }
}

/** Fetches a file that stands beside this script: the build defines it. */
declare const importBeside: (chunk: string) => Promise<unknown>;

/**
 * Whether this browser's record says that exactly this text has been checked, and its revision, and
 * that the browser's signal has been heeded.
 */
function isChecked(text: string): boolean {
  const [, revision, word, heeds] =
    /&_r=(\w+).*&_c=(\w+)(&_gpc)?/.exec(visibleCookies().join()) ?? [];
  return !!word && word === hash(text + revision) && (!!heeds || !navigator.globalPrivacyControl);
}

const queued = window.samtykke;

// Loaded twice, it runs once.
if (!queued || !('ready' in queued)) {
  // Known only while the script runs; a module has none.
  const own = document.currentScript as HTMLScriptElement | null;
  const options: DOMStringMap = own?.dataset ?? {};
  const { declaration: address, lang } = options;

  const start = async (): Promise<Consent> => {
    const [text, parsed] = await readDeclaration(address);
    const declaration = parsed as Declaration;
    let seal: Seal | undefined;
    // What only refuses does not wait for the check.
    if (declaration?.seal || declaration?.intercept) {
      loadStrict(own, (refuse) => {
        seal = refuse(declaration, samtykke, own?.src && new URL(own.src).origin);
      });
    }
    let onDecision: OnDecision | undefined;
    let resolved: ResolvedDeclaration | undefined;
    try {
      resolved = completeDeclaration(declaration);
      preparePage(resolved);
    } catch {
      // One that is wrong is told of by the check.
    }
    if (!isChecked(text)) {
      // Most likely a first visit: what will be shown is fetched beside what checks.
      for (const chunk of [
        'dialog',
        'release',
        pickLanguage(lang, declaration?.languages),
        ...(text.match(/(?<="use":\s*")[\w-]+/g) ?? []).map((id) => `service-${id}`),
      ]) {
        importBeside(chunk).catch(() => {});
      }
      const kit: OnDecision = await loadOnDecision((problem) => console.warn('Samtykke:', problem));
      resolved = await kit.resolveWithCatalogue(declaration);
      onDecision = kit;
    }
    return composeConsent(resolved as ResolvedDeclaration, {
      options,
      onDecision,
      text,
      consent: samtykke as Consent,
      seal: (state) => seal?.(state) ?? state.choice,
    });
  };
  const ready = start();
  const samtykke: ScriptTagConsent = {
    ready,
    // A declaration that cannot be used is reported once, not once for each callback.
    push: (callback) => ready.then(callback, () => {}),
  };
  window.samtykke = samtykke;
  queued?.forEach(samtykke.push);
  ready.then(
    (detail) => document.dispatchEvent(new CustomEvent('samtykke:ready', { detail })),
    (error: Error) => console.error('Samtykke:', error.message),
  );
}
