const NAMES: Readonly<Record<string, string>> = {
  datatilsynet: 'Datatilsynet',
  imy: 'Integritetsskyddsmyndigheten (IMY)',
  pts: 'Post- och telestyrelsen (PTS)',
};

/** The name of the authority that takes complaints: of those we know by a short word, in full. */
export const authorityName = (word: string | undefined): string | undefined =>
  word && (Object.hasOwn(NAMES, word) ? NAMES[word] : word);
