import type { Choice } from '../consent/choice.js';
import { fillIn } from '../declaration/texts.js';
import { answerButtons } from './answer-buttons.js';
import { button } from './button.js';
import { countInWords } from './count-in-words.js';
import type { Wording } from './dialog-view.js';
import { link } from './link.js';
import { purposeText } from './purpose-text.js';
import { countThirdParties } from './third-parties.js';

interface NoticeProps {
  readonly wording: Wording;
  readonly noticeRef: (notice: HTMLElement | null) => void;
  onDecide(choice: Choice): void;
  onChoose(): void;
}

/** The first layer: who asks, what for, how many would receive something, and the two answers. */
export function Notice({ wording, noticeRef, onDecide, onChoose }: NoticeProps) {
  const { declaration, texts, language } = wording;
  const { controller, purposes } = declaration;
  const parties = countThirdParties(declaration);
  const asked = purposes
    .filter(({ required }) => !required)
    .map((purpose) => {
      const name = purposeText(wording, purpose, 'name') ?? '';
      return purpose.name ? name : name.toLocaleLowerCase(language);
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a site styles its sections far more than its divs
    <div
      id="samtykke-notice"
      class="samtykke"
      role="region"
      aria-label={texts.notice.title}
      lang={language}
      dir="auto"
      data-nosnippet
      ref={noticeRef}
    >
      <div>
        <h2>{texts.notice.title}</h2>
        <p>
          {fillIn(texts.notice.body, {
            controller: controller.name,
            purposes: new Intl.ListFormat(language).format(asked),
            parties: parties ? countInWords(parties, texts.parties, language) : '',
          })}
        </p>
        <p>
          {fillIn(texts.notice.withdraw, { preferences: texts.preferences.title })}{' '}
          {controller.policy && link(controller.policy, texts.actions.policy)}
        </p>
      </div>
      {answerButtons(wording, onDecide, button('choose', texts.actions.choose, onChoose))}
    </div>
  );
}
