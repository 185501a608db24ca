/** A consent tool, by what a visitor can press in it. All are CSS selectors; shadow roots are passed. */
export interface ConsentTool {
  readonly name: string;
  /** The first layer as a whole. */
  readonly notice: string;
  readonly accept: string;
  readonly reject: string;
  /** Leads from the first layer to the second. */
  readonly choose?: string;
  /** The second layer as a whole. */
  readonly preferences?: string;
  /** Says no to everything in the second layer. */
  readonly rejectAll?: string;
  /** Leads back to the answer once it is given. */
  readonly reopen?: string;
  /** Whether it stands in a frame of its own. */
  readonly isFramed?: true;
  /** Where the selectors come from. */
  readonly source: string;
  /** They come from reports about the tool, not from itself: it may have changed since. */
  readonly isUnsure?: true;
}

export const SAMTYKKE: ConsentTool = {
  name: 'Samtykke',
  notice: '#samtykke-notice',
  accept: '#samtykke-notice [data-role=accept]',
  reject: '#samtykke-notice [data-role=reject]',
  choose: '#samtykke-notice [data-role=choose]',
  preferences: '#samtykke-preferences',
  rejectAll: '#samtykke-preferences [data-role=reject]',
  reopen: 'a[href$="#samtykke"], [data-role=reopen]',
  source: 'its README',
};

const AUTOCONSENT = 'https://github.com/duckduckgo/autoconsent/tree/main';

/** Tools that are met most. The first that is seen on a page is the one that answers are given to. */
export const CONSENT_TOOLS: readonly ConsentTool[] = [
  SAMTYKKE,
  {
    name: 'Cookiebot',
    notice: '#CybotCookiebotDialog',
    accept:
      '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept, #CybotCookiebotDialogBodyLevelButtonAccept',
    reject:
      '#CybotCookiebotDialogBodyButtonDecline, #CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll',
    choose:
      '#CybotCookiebotDialogBodyLevelButtonCustomize, #CybotCookiebotDialogNavDetails, #CybotCookiebotDialogBodyButtonDetails',
    reopen: '#CookiebotWidget button, a[href*="Cookiebot.renew"], [onclick*="Cookiebot.renew"]',
    source: `${AUTOCONSENT}/lib/cmps/cookiebot.ts`,
    isUnsure: true,
  },
  {
    name: 'OneTrust',
    notice: '#onetrust-banner-sdk',
    accept: '#onetrust-accept-btn-handler',
    reject: '#onetrust-reject-all-handler',
    choose: '#onetrust-pc-btn-handler',
    preferences: '#onetrust-pc-sdk',
    rejectAll: '.ot-pc-refuse-all-handler',
    reopen: '.ot-sdk-show-settings, #ot-sdk-btn, #ot-sdk-btn-floating button',
    source: `${AUTOCONSENT}/lib/cmps/onetrust.ts`,
    isUnsure: true,
  },
  {
    name: 'Usercentrics',
    notice: '[data-testid=uc-container], #uc-banner-modal, .cmp-wrapper, #usercentrics-cmp-ui',
    accept: '[data-testid=uc-accept-all-button], [data-action-type=accept], #uc-btn-accept-banner',
    reject: '[data-testid=uc-deny-all-button], [data-action-type=deny], #uc-btn-deny-banner',
    choose:
      '[data-testid=uc-more-button], [data-testid=uc-customize-anchor], [data-action-type=more]',
    reopen:
      '[data-testid=uc-privacy-button], [data-action-type=privacy-button], a[href*="UC_UI.showSecondLayer"], [onclick*="UC_UI.show"]',
    source: `${AUTOCONSENT}/rules/autoconsent/usercentrics-api.json`,
    isUnsure: true,
  },
  {
    name: 'Quantcast Choice',
    notice: '#qc-cmp2-ui',
    accept: '.qc-cmp2-summary-buttons > button[mode=primary]',
    reject: '#disagree-btn, .qc-cmp2-summary-buttons > button[mode=secondary]:nth-of-type(2)',
    choose: '#more-options-btn, .qc-cmp2-summary-buttons > button[mode=secondary]:nth-of-type(1)',
    reopen: '.qc-cmp2-persistent-link, #qc-cmp2-persistent-link, [onclick*="displayConsentUi"]',
    source: `${AUTOCONSENT}/rules/autoconsent/quantcast.json`,
    isUnsure: true,
  },
  {
    name: 'Didomi',
    notice: '#didomi-notice, #didomi-popup',
    accept: '#didomi-notice-agree-button',
    reject: '#didomi-notice-disagree-button, .didomi-continue-without-agreeing',
    choose: '#didomi-notice-learn-more-button',
    preferences: '.didomi-consent-popup-preferences',
    reopen:
      '[href*="Didomi.preferences.show"], [onclick*="Didomi.preferences.show"], .didomi-preferences-link',
    source: `${AUTOCONSENT}/rules/autoconsent/didomi.json`,
    isUnsure: true,
  },
  {
    name: 'CookieYes',
    notice: '.cky-consent-container',
    accept: '.cky-consent-container [data-cky-tag=accept-button]',
    reject: '.cky-consent-container [data-cky-tag=reject-button]',
    choose: '.cky-consent-container [data-cky-tag=settings-button]',
    preferences: '.cky-modal',
    rejectAll: '.cky-modal [data-cky-tag=detail-reject-button]',
    reopen: '[data-cky-tag=revisit-consent] button, .cky-btn-revisit, .cky-banner-element',
    source: `${AUTOCONSENT}/rules/autoconsent/cookieyes.json`,
    isUnsure: true,
  },
  {
    name: 'Complianz',
    notice: '.cmplz-cookiebanner',
    accept: '.cmplz-cookiebanner .cmplz-accept',
    reject: '.cmplz-cookiebanner .cmplz-deny',
    choose: '.cmplz-cookiebanner .cmplz-view-preferences',
    reopen: '.cmplz-manage-consent, .cmplz-show-banner',
    source: `${AUTOCONSENT}/rules/autoconsent/complianz-banner.json`,
    isUnsure: true,
  },
  {
    name: 'Borlabs Cookie',
    notice: '#BorlabsCookieBox, .brlbs-cmpnt-dialog',
    accept: 'a[data-cookie-accept-all], .brlbs-btn-accept-all',
    reject: '.brlbs-btn-accept-only-essential, a[data-cookie-refuse]',
    choose: 'a[data-cookie-individual]',
    reopen:
      '.borlabs-cookie-preference, .borlabs-cookie-open-dialog-preferences, [data-borlabs-cookie-actions=open-dialog-preferences]',
    source: `${AUTOCONSENT}/rules/autoconsent/borlabs.json`,
    isUnsure: true,
  },
  {
    name: 'Klaro',
    notice: '.klaro > .cookie-notice, .klaro .cookie-modal',
    accept: '.klaro .cookie-notice .cm-btn-success, .klaro .cm-btn-accept-all',
    reject: '.klaro .cn-decline',
    choose: '.klaro .cn-learn-more, .klaro .cm-btn-lern-more',
    preferences: '.klaro .cookie-modal',
    rejectAll: '.klaro .cookie-modal .cn-decline',
    reopen: '[onclick*="klaro.show"], [href*="klaro.show"]',
    source: 'https://github.com/klaro-org/klaro-js/blob/master/src/components/consent-notice.jsx',
  },
  {
    name: 'CookieConsent (orestbida)',
    notice: '#cc-main .cm, #cc--main #cm',
    accept: '#cc-main .cm__btn[data-role=all], #cc--main #c-p-bn',
    reject: '#cc-main .cm__btn[data-role=necessary], #cc--main #c-s-bn',
    choose: '#cc-main .cm__btn[data-role=show]',
    preferences: '#cc-main .pm',
    rejectAll: '#cc-main .pm__btn[data-role=necessary], #cc--main #s-rall-bn',
    reopen: '[data-cc=show-preferencesModal], [data-cc="c-settings"], [data-cc=show-consentModal]',
    source:
      'https://github.com/orestbida/cookieconsent/blob/master/src/core/modals/consentModal.js',
  },
  {
    name: 'tarteaucitron',
    notice: '#tarteaucitronAlertBig',
    // Without a button to refuse, what looks like it leads to the second layer.
    accept: '#tarteaucitronPersonalize2, #tarteaucitronAllAllowed',
    reject: '#tarteaucitronAllDenied2',
    choose: '#tarteaucitronCloseAlert, #tarteaucitronPersonalize',
    preferences: '#tarteaucitron',
    rejectAll: '#tarteaucitronAllDenied',
    reopen:
      '#tarteaucitronManager, [href*="tarteaucitron"], [onclick*="tarteaucitron.userInterface.openPanel"]',
    source: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js',
  },
  {
    name: 'Osano',
    notice: '.osano-cm-dialog',
    accept: '.osano-cm-accept-all, .osano-cm-accept',
    reject: '.osano-cm-denyAll, .osano-cm-deny',
    choose: '.osano-cm-manage',
    reopen: '.osano-cm-widget, [onclick*="Osano.cm.showDrawer"]',
    source: `${AUTOCONSENT}/rules/autoconsent/osano.json`,
    isUnsure: true,
  },
  {
    name: 'iubenda',
    notice: '#iubenda-cs-banner',
    accept: '.iubenda-cs-accept-btn',
    reject: '.iubenda-cs-reject-btn',
    choose: '.iubenda-cs-customize-btn',
    rejectAll: '.iub-btn-reject',
    reopen: '.iubenda-cs-preferences-link, .iubenda-tp-btn',
    source: `${AUTOCONSENT}/rules/autoconsent/iubenda.json`,
    isUnsure: true,
  },
  {
    name: 'TrustArc',
    notice: '#truste-consent-track, #truste-consent-content, #trustarc-banner-overlay',
    accept: '#truste-consent-button',
    reject: '#truste-consent-required',
    choose: '#truste-show-consent',
    reopen: '#teconsent a, #teconsent button',
    source: `${AUTOCONSENT}/lib/cmps/trustarc-top.ts`,
    isUnsure: true,
  },
  {
    name: 'Cookie Information',
    notice:
      '#coiOverlay, #coiConsentBanner, #coi-banner-wrapper, #cookie-information-template-wrapper',
    accept: '.coi-banner__accept[onclick*="submitAllCategories"], .coi-banner__accept',
    reject: '.coi-banner__decline, #declineButton, [onclick*="declineAllCategories"]',
    choose: '.coi-banner__nextpage',
    reopen:
      '#Coi-Renew, #Coi-Renew button, [onclick*="CookieConsent.renew"], [onclick*="CookieInformation.renew"]',
    source: 'https://github.com/cavi-au/Consent-O-Matic/blob/master/rules/cookieinformation.json',
    isUnsure: true,
  },
  {
    name: 'Sourcepoint',
    notice: '.message-container, #notice',
    accept: '.sp_choice_type_11, .sp_choice_type_ACCEPT_ALL',
    reject: '.sp_choice_type_13, .sp_choice_type_REJECT_ALL',
    choose: '.sp_choice_type_12',
    reopen: '[onclick*="loadPrivacyManagerModal"]',
    isFramed: true,
    source: `${AUTOCONSENT}/lib/cmps/sourcepoint-frame.ts`,
    isUnsure: true,
  },
  {
    name: 'Axeptio',
    notice: '.axeptio_widget, .axeptio_mount',
    accept: '#axeptio_btn_acceptAll',
    reject: '#axeptio_btn_dismiss, .ax-discardButton',
    choose: '#axeptio_btn_configure',
    reopen: '#axeptio_main_button, [onclick*="openAxeptioCookies"]',
    source: `${AUTOCONSENT}/rules/autoconsent/axeptio.json`,
    isUnsure: true,
  },
  {
    name: 'CookieFirst',
    notice: '#cookiefirst-root, .cookiefirst-root',
    accept: '[data-cookiefirst-action=accept]',
    reject: '[data-cookiefirst-action=reject]',
    choose: '[data-cookiefirst-action=adjust]',
    preferences: '[data-cookiefirst-widget=modal]',
    reopen: '[data-cookiefirst-button], [onclick*="CookieFirst.openPanel"]',
    source: `${AUTOCONSENT}/rules/autoconsent/cookiefirst.json`,
    isUnsure: true,
  },
  {
    name: 'Termly',
    notice: '#termly-code-snippet-support > div',
    accept: '[data-tid=banner-accept]',
    reject: '[data-tid=banner-decline]',
    choose: '.t-preference-button, [data-testid=preferences-link]',
    rejectAll: '.t-declineAllButton',
    reopen: '.termly-display-preferences, [onclick*="displayPreferenceModal"]',
    source: `${AUTOCONSENT}/rules/autoconsent/termly.json`,
    isUnsure: true,
  },
];
