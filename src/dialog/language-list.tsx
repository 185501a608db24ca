import type { Language } from '../declaration/language.js';
import type { Wording } from './dialog-view.js';

/** The declared languages, each called as its speakers call it; nothing where there is only one. */
export const languageList = (
  { declaration: { languages = [] }, language, texts, words }: Wording,
  onLanguage: (language: Language) => void,
) =>
  languages[1] && (
    <select
      data-role="language"
      aria-label={texts.preferences.language}
      value={language}
      onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {words.language(each)}
        </option>
      ))}
    </select>
  );
