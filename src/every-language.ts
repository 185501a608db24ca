import type { Language } from './declaration/language.js';
import type { LanguageFile } from './declaration/texts.js';
import * as ar from './languages/ar.js';
import * as bg from './languages/bg.js';
import * as cs from './languages/cs.js';
import * as da from './languages/da.js';
import * as de from './languages/de.js';
import * as el from './languages/el.js';
import * as en from './languages/en.js';
import * as es from './languages/es.js';
import * as et from './languages/et.js';
import * as fi from './languages/fi.js';
import * as fr from './languages/fr.js';
import * as ga from './languages/ga.js';
import * as he from './languages/he.js';
import * as hr from './languages/hr.js';
import * as hu from './languages/hu.js';
import * as is from './languages/is.js';
import * as it from './languages/it.js';
import * as lt from './languages/lt.js';
import * as lv from './languages/lv.js';
import * as mt from './languages/mt.js';
import * as nb from './languages/nb.js';
import * as nl from './languages/nl.js';
import * as nn from './languages/nn.js';
import * as pl from './languages/pl.js';
import * as pt from './languages/pt.js';
import * as ro from './languages/ro.js';
import * as sk from './languages/sk.js';
import * as sl from './languages/sl.js';
import * as sv from './languages/sv.js';
import * as tr from './languages/tr.js';
import * as uk from './languages/uk.js';
import gaWords from './languages/words/ga.js';
import isWords from './languages/words/is.js';
import mtWords from './languages/words/mt.js';
import nnWords from './languages/words/nn.js';
import { intlWords, type Words } from './languages/words.js';

/** What every language says, at hand: for where nothing is fetched. */
export const EVERY_LANGUAGE: Readonly<Record<Language, LanguageFile>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  is,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  tr,
  uk,
};

const SPELLED: { readonly [language in Language]?: Words } = {
  ga: gaWords,
  is: isWords,
  mt: mtWords,
  nn: nnWords,
};

/** How a language says dates and countries; spelled out where not every `Intl` knows it. */
export const wordsOf = (language: Language): Words => SPELLED[language] ?? intlWords(language);
