import { Component, type Ref } from 'preact';
import type { ConsentState } from '../consent/consent-state.js';
import { authorityName } from '../declaration/authority-name.js';
import { isRightToLeft, type Language } from '../declaration/language.js';
import type { ResolvedService } from '../declaration/resolved-declaration.js';
import { fillIn } from '../declaration/texts.js';
import { answerTo, decisionInWords, type PageWording } from './answer-words.js';
import { fact } from './fact.js';
import { link } from './link.js';
import { OneByOne } from './one-by-one.js';
import { privacyControl } from './privacy-control.js';
import { type Asked, purposeText } from './purpose-text.js';
import { ServiceFacts } from './service-facts.js';

/** The visitor before the page, with what they may do about their answer. */
export interface Visitor {
  readonly state: ConsentState;
  /** Of the page. */
  readonly host: string;
  /** What has just been done, for everybody to hear. */
  readonly said?: string | undefined;
  /** Takes the focus when the button that had it is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  onChange(): void;
  onWithdraw(): void;
  /** Undefined where the browser lets nobody write to the clipboard. */
  readonly onCopy?: (() => void) | undefined;
  onDownload(): void;
}

interface DeclarationPageProps {
  readonly wording: PageWording;
  /** Undefined in Node: then nothing is told that only a browser knows. */
  readonly visitor?: Visitor | undefined;
}

/** What the element carries that the declaration page is in. */
export const pageAttributes = (language: Language) => ({
  class: 'samtykke-declaration',
  lang: language,
  dir: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
});

const mail = (address: string | undefined) =>
  address && <a href={`mailto:${address}`}>{address}</a>;

const call = (phone: string | undefined) => {
  const digits = phone?.replace(/[^\d+]/g, '');
  return digits ? <a href={`tel:${digits}`}>{phone}</a> : phone;
};

/** Who answers for the site, how to reach them, and who takes complaints about them. */
function controllerFacts(wording: PageWording) {
  const { declaration, texts, words } = wording;
  const { page } = texts;
  const { name, address, country, email, phone, policy, dpo, authority } = declaration.controller;
  const countryName = country && words.country(country);
  return (
    <section>
      <h3>{page.controller}</h3>
      <p>
        {[name, address, countryName && !address?.includes(countryName) && countryName]
          .filter(Boolean)
          .join(', ')}
        {policy && [' · ', link(wording, policy, texts.actions.policy)]}
      </p>
      {(email || phone || dpo || authority) && (
        <dl>
          {fact(page.email, mail(email))}
          {fact(page.phone, call(phone))}
          {fact(
            page.dpo,
            dpo &&
              [dpo.name, mail(dpo.email), call(dpo.phone)]
                .filter(Boolean)
                .flatMap((each, index) => (index ? [', ', each] : [each])),
          )}
          {fact(texts.preferences.complaint, authorityName(authority))}
        </dl>
      )}
    </section>
  );
}

/** The visitor's own answer, and what can be done about it. */
function ownAnswer(wording: PageWording, visitor: Visitor) {
  const { declaration, texts } = wording;
  const { page, preferences } = texts;
  const { state, host, said, headingRef } = visitor;
  const { choice } = state;
  const { purposes, services, cookie } = declaration;
  const isGranted = [...purposes, ...services].some(({ id, required }) => !required && choice[id]);
  const signal = privacyControl(wording);
  const button = (does: string, label: string, onClick: (() => void) | undefined) =>
    onClick && (
      <button key={does} type="button" data-role={does} onClick={onClick}>
        {label}
      </button>
    );
  return (
    <section>
      <h3 tabIndex={-1} ref={headingRef}>
        {page.answer}
      </h3>
      <p>{decisionInWords(wording, state)}</p>
      {signal && <p>{signal}</p>}
      {state.decided && (
        <dl>
          {purposes.map((purpose) =>
            fact(purposeText(wording, purpose, 'name') ?? '', answerTo(wording, purpose, choice)),
          )}
          {fact(page.id, <code>{state.id}</code>)}
        </dl>
      )}
      <p>
        {fillIn(cookie.domain ? preferences.wideScope : preferences.scope, {
          site: cookie.domain?.replace(/^\./, '') ?? host,
        })}
      </p>
      <div>
        {button('change', page.change, visitor.onChange)}
        {isGranted && button('withdraw', page.withdraw, visitor.onWithdraw)}
        {state.decided && button('copy', page.copy, visitor.onCopy)}
        {state.decided && button('download', page.download, visitor.onDownload)}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** What there is to know about a service. No answer changes it, so an answer does not render it anew. */
class Facts extends Component<Parameters<typeof ServiceFacts>[0]> {
  override shouldComponentUpdate() {
    return false;
  }

  override render() {
    return <ServiceFacts {...this.props} />;
  }
}

/** The whole of a declaration as a part of the owner's page, with nothing to unfold. */
export function DeclarationPage({ wording, visitor }: DeclarationPageProps) {
  const { declaration, texts, words } = wording;
  const { page, preferences } = texts;
  const { purposes, services, updated, version } = declaration;
  const answered = (asked: Asked) =>
    visitor?.state.decided ? answerTo(wording, asked, visitor.state.choice) : undefined;
  const service = (each: ResolvedService) => (
    <section key={each.id} data-service={each.id}>
      <h4>{purposeText(wording, each, 'name')}</h4>
      {!each.required && answered(each) && <p>{answered(each)}</p>}
      <Facts service={each} wording={wording} />
    </section>
  );
  return (
    <>
      <h2>{page.title}</h2>
      <p>
        {[
          updated && fillIn(page.updated, { date: words.date(new Date(updated)) }),
          `${preferences.version} ${version}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {controllerFacts(wording)}
      {visitor && ownAnswer(wording, visitor)}
      {purposes.map((purpose) => {
        const under = services.filter((each) => each.purposes[0] === purpose.id);
        const description = purposeText(wording, purpose, 'description');
        const answer = purpose.required ? preferences.alwaysOn : answered(purpose);
        return (
          <section key={purpose.id} data-purpose={purpose.id}>
            <h3>{purposeText(wording, purpose, 'name')}</h3>
            {answer && <p>{answer}</p>}
            {description && <p>{description}</p>}
            {/* Only a browser has frames to wait for. */}
            {visitor ? <OneByOne items={under} render={service} /> : under.map(service)}
          </section>
        );
      })}
    </>
  );
}
