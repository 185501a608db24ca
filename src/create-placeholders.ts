import type { Language } from './declaration/declaration.js';
import { pickLanguage } from './declaration/pick-language.js';
import { overrideTexts, type PlaceholderTexts } from './declaration/texts.js';
import {
  mountPlaceholders,
  type Placeholders,
  type PlaceholderTools,
} from './dialog/mount-placeholders.js';
import { loadTexts } from './load-texts.js';

/** What placeholders are made with. */
export interface PlaceholderParts extends Omit<PlaceholderTools, 'language' | 'texts'> {
  /** Of the page by default. */
  readonly language?: string | undefined;
}

const LANGUAGES: Readonly<Record<Language, () => Promise<{ readonly default: PlaceholderTexts }>>> =
  {
    en: () => import('./languages/placeholder/en.js'),
    nb: () => import('./languages/placeholder/nb.js'),
    sv: () => import('./languages/placeholder/sv.js'),
  };

/** Fetches the words for what stands in the place of held frames: its own, and those of purposes. */
export async function createPlaceholders({
  language: wanted,
  ...tools
}: PlaceholderParts): Promise<Placeholders> {
  const { languages, texts: own } = tools.declaration;
  const language = pickLanguage(wanted, languages);
  const [{ texts }, { default: words }] = await Promise.all([
    loadTexts(tools.declaration, language),
    LANGUAGES[language](),
  ]);
  return mountPlaceholders({
    ...tools,
    language,
    texts: { ...texts, ...overrideTexts(words, own?.[language]) },
  });
}
