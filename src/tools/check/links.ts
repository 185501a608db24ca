const edpb = (path: string): string =>
  `https://www.edpb.europa.eu/our-work-tools/our-documents/${path}_en`;
const court = (number: string): string => `https://curia.europa.eu/juris/liste.jsf?num=${number}`;

/** Where what the rules rest on can be read. */
export const LINKS = {
  gdpr: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ePrivacy: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  planet49: court('C-673/17'),
  schrems1: court('C-362/14'),
  schrems2: court('C-311/18'),
  privacyFramework: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
  consent: edpb('guidelines/guidelines-052020-consent-under-regulation-2016679'),
  deceptivePatterns: edpb('guidelines/guidelines-032022-deceptive-design-patterns-social-media'),
  storage: edpb('guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive'),
  taskforce: edpb('other/report-work-undertaken-cookie-banner-taskforce'),
  exemptions:
    'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf',
  cnil: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  consentMode: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
} as const;
