import { rejectAll } from './consent/choice.js';
import type { Context } from './context.js';
import { pickLanguage } from './declaration/pick-language.js';
import { overrideTexts } from './declaration/texts.js';
import { describeServices } from './describe-services.js';
import { type MountedPage, mountDeclarationPage } from './dialog/mount-declaration-page.js';
import { intlWords } from './languages/words.js';
import { loadMore } from './load-language.js';
import { loadOnDecision, type OnDecision } from './load-on-decision.js';
import { loadTexts } from './load-texts.js';

/** What is in its place now. */
const pages = new Map<Element, MountedPage & { readonly end: AbortController }>();

/** Ends those whose place has left the page: a program may put in another one for each view. */
function tidy(): void {
  for (const [place, { root, end }] of pages) if (place.getRootNode() !== root) end.abort();
}

/** Shows the declaration in a place, in the language of that place or of the page. */
async function show(context: Context, place: HTMLElement): Promise<void> {
  const { declaration, store, report, options, signal } = context;
  const language = pickLanguage(place.lang || options.lang, declaration.languages);
  const [{ texts, words }, { page: pageTexts }] = await Promise.all([
    loadTexts(declaration, language),
    loadMore(language),
    describeServices(declaration, report),
  ]);
  tidy();
  // The page may have gone on meanwhile, or asked twice.
  if (signal.aborted || !place.isConnected || pages.has(place)) return;
  const deciding = (act: (kit: OnDecision) => void): Promise<void> =>
    loadOnDecision(report).then(act).catch(report);
  const end = new AbortController();
  const page = mountDeclarationPage({
    wording: {
      declaration,
      language,
      texts: overrideTexts({ ...texts, page: pageTexts }, declaration.texts?.[language]),
      words: words ?? intlWords(language),
    },
    place,
    state: () => store.state,
    change: () => deciding((kit) => kit.open(context, 'preferences')),
    withdraw: () => deciding((kit) => kit.decide(context, 'dialog', rejectAll(declaration))),
    report,
  });
  pages.set(place, { ...page, end });
  end.signal.addEventListener('abort', () => {
    pages.delete(place);
    page.destroy();
  });
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  document.addEventListener(
    'samtykke:change',
    () => {
      tidy();
      if (pages.has(place)) page.update();
    },
    { signal: end.signal },
  );
}

/** Fills a place that the owner has put on the page with what it names. */
export async function fill(context: Context, place: Element): Promise<void> {
  if (place.getAttribute('data-samtykke') !== 'declaration') return;
  try {
    await show(context, place as HTMLElement);
  } catch (error) {
    context.report(`the declaration page did not arrive. ${error}`);
  }
}
