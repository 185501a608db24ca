import type { Choice } from '../consent/choice.js';
import type { Language } from '../declaration/language.js';
import { fillIn, pickText } from '../declaration/texts.js';
import { answerButtons } from './answer-buttons.js';
import { button } from './button.js';
import { countInWords } from './count-in-words.js';
import type { Look, Wording } from './dialog-view.js';
import { languageList } from './language-list.js';
import { link } from './link.js';
import { privacyControl } from './privacy-control.js';
import { purposeText } from './purpose-text.js';
import { rootAttributes } from './root-attributes.js';
import { countThirdParties } from './third-parties.js';

interface NoticeProps {
  readonly wording: Wording;
  readonly look: Look;
  /** Whether the page cannot be used without an answer. */
  readonly isModal: boolean;
  readonly noticeRef: (notice: HTMLElement | null) => void;
  /** A modal notice has been closed without an answer. */
  onClosed(): void;
  onDecide(choice: Choice): void;
  onChoose(): void;
  onLanguage(language: Language): void;
}

/** The first layer: who asks, what for, how many would receive something, and the two answers. */
export function Notice(props: NoticeProps) {
  const { wording, look, isModal, noticeRef, onClosed, onDecide, onChoose, onLanguage } = props;
  const { declaration, texts, language, words } = wording;
  const { controller, purposes, modal } = declaration;
  const parties = countThirdParties(declaration);
  const asked = purposes
    .filter(({ required }) => !required)
    .map((purpose) => {
      const name = purposeText(wording, purpose, 'name') ?? '';
      // Where nouns are capitalised, they stay so.
      return purpose.name || language === 'de' ? name : name.toLocaleLowerCase(language);
    });
  const [before, after] = fillIn(texts.notice.body, {
    controller: controller.name,
    purposes: words.list(asked),
  }).split('{parties}');
  const Root = (isModal ? 'dialog' : 'div') as 'div';
  return (
    <Root
      id="samtykke-notice"
      {...rootAttributes(language, look)}
      // A site styles its sections far more than its divs.
      role={isModal ? undefined : 'region'}
      // Above everything that the page lays over itself.
      popover={isModal ? undefined : 'manual'}
      aria-label={texts.notice.title}
      data-nosnippet
      ref={noticeRef}
      onCancel={(event) => event.preventDefault()}
      // Some browsers close it at a second Escape all the same.
      onClose={onClosed}
    >
      <div>
        <h2 tabIndex={-1}>{texts.notice.title}</h2>
        {isModal && <p>{pickText(modal, language)}</p>}
        <p>
          {before}
          {parties > 0 && (
            // biome-ignore lint/a11y/useValidAnchor: it opens the preferences, as every such link does
            <a
              href="#samtykke-preferences"
              onClick={(event) => {
                event.preventDefault();
                onChoose();
              }}
            >
              {countInWords(parties, texts.parties, language)}
            </a>
          )}
          {after}
        </p>
        <p>{privacyControl(wording)}</p>
        <p>
          {fillIn(texts.notice.withdraw, { preferences: texts.preferences.title })}{' '}
          {controller.policy && link(wording, controller.policy, texts.actions.policy)}
        </p>
        {languageList(wording, onLanguage)}
      </div>
      {answerButtons(wording, onDecide, button('choose', texts.actions.choose, onChoose))}
    </Root>
  );
}
