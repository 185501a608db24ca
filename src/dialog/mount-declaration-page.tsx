import { render } from 'preact';
import type { ConsentState } from '../consent/consent-state.js';
import { answerRecord } from './answer-record.js';
import { answerInWords, type PageWording } from './answer-words.js';
import css from './declaration-page.css?inline';
import { DeclarationPage, pageAttributes } from './declaration-page.js';
import { purposeText } from './purpose-text.js';
import { adoptStylesheet } from './stylesheet.js';

/** What a declaration page needs from the world. */
export interface PageTools {
  readonly wording: PageWording;
  /** Whatever stands in it makes room, and comes back in the end. */
  readonly place: Element;
  /** The state at the time it is asked for. */
  state(): ConsentState;
  /** Lets the visitor answer anew. */
  change(): unknown;
  /** Takes back every grant; settles once that is done, or has failed. */
  withdraw(): Promise<void>;
  report(problem: unknown): void;
}

/** A declaration page in its place. */
export interface MountedPage {
  /** Where the place stood when it was filled: the document, or a shadow root. */
  readonly root: Node;
  /** Shows the state as it is now. */
  update(): void;
  /** Gives the place back as it was. */
  destroy(): void;
}

/** Gives the visitor a file. */
function download(name: string, content: string): void {
  const anchor = document.createElement('a');
  anchor.download = name;
  anchor.href = `data:application/json;charset=utf-8,${encodeURIComponent(content)}`;
  anchor.click();
}

/** Shows the declaration in its place. */
export function mountDeclarationPage(tools: PageTools): MountedPage {
  const { wording, place, state, change, withdraw, report } = tools;
  const { declaration, language, texts, words } = wording;
  const { hostname } = location;
  const root = place.getRootNode() as Document | ShadowRoot;
  const attributes = Object.entries(pageAttributes(language));
  const before = attributes.map(([name]) => place.getAttribute(name));
  const content = [...place.childNodes];
  const removeStylesheet = adoptStylesheet(css, root);
  let said: string | undefined;
  let isWithdrawing = false;
  let heading: HTMLElement | null = null;

  /** Says something where something else, or the same, may have been said before. */
  const say = (text: string): void => {
    said = undefined;
    show();
    said = text;
    show();
  };

  function show(): void {
    const hadFocus = place.contains(root.activeElement);
    render(
      <DeclarationPage
        wording={wording}
        visitor={{
          state: state(),
          host: hostname,
          said,
          headingRef(element) {
            heading = element;
          },
          onChange: change,
          onWithdraw() {
            isWithdrawing = true;
            withdraw().finally(() => {
              isWithdrawing = false;
            });
          },
          // Only https has it.
          onCopy:
            navigator.clipboard &&
            (() =>
              navigator.clipboard
                .writeText(answerInWords(wording, state(), hostname))
                .then(() => say(texts.page.copied), report)),
          onDownload() {
            const record = answerRecord(declaration, language, state(), hostname);
            download(`samtykke-${record.id}.json`, JSON.stringify(record, null, 2));
          },
        }}
      />,
      place,
    );
    // The button that had it has done its work, and is gone.
    if (hadFocus && !place.contains(root.activeElement)) heading?.focus();
  }

  for (const [name, value] of attributes) {
    if (name === 'class') place.classList.add(value);
    else place.setAttribute(name, value);
  }
  place.replaceChildren();
  show();
  return {
    root,
    update() {
      said = undefined;
      show();
      if (!isWithdrawing) return;
      const refused = declaration.purposes.filter(({ id }) => !state().choice[id]);
      const names = refused.map((each) => purposeText(wording, each, 'name') ?? '');
      say(`${texts.page.refused}: ${words.list(names)}`);
    },
    destroy() {
      render(null, place);
      removeStylesheet();
      place.replaceChildren(...content);
      attributes.forEach(([name], index) => {
        const value = before[index];
        if (typeof value === 'string') place.setAttribute(name, value);
        else place.removeAttribute(name);
      });
    },
  };
}
