/** Where the law and its readings can be read. */
export const LAW = {
  ePrivacy: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  gdpr: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  planet49: 'https://curia.europa.eu/juris/liste.jsf?num=C-673/17',
  consent:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  scope:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en',
  patterns:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
  taskforce:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
  necessary:
    'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf',
  wcag: 'https://www.w3.org/TR/WCAG22/',
} as const;
