import { Component, type Ref } from 'preact';
import type { Choice } from '../consent/choice.js';
import type { Language } from '../declaration/language.js';
import { fillIn } from '../declaration/texts.js';
import { answerButtons } from './answer-buttons.js';
import { button } from './button.js';
import { countInWords } from './count-in-words.js';
import type { Look } from './dialog-view.js';
import { findServices } from './find-services.js';
import { languageList } from './language-list.js';
import { privacyControl } from './privacy-control.js';
import { PurposeServices } from './purpose-services.js';
import { PurposeSwitch, type SwitchProps } from './purpose-switch.js';
import { rootAttributes } from './root-attributes.js';

/** From so many services on there is a search, and what is known of each is closed at first. */
const MANY = 12;

interface PreferencesProps extends SwitchProps {
  readonly look: Look;
  readonly dialogRef: Ref<HTMLDialogElement>;
  onDecide(choice: Choice): void;
  onClose(): void;
  onLanguage(language: Language): void;
}

/** The second layer: a switch for each purpose and each service, with everything there is to know. */
export class Preferences extends Component<PreferencesProps, { sought?: string }> {
  override render() {
    const { look, dialogRef, onDecide, onClose, onLanguage, ...switchProps } = this.props;
    const { sought = '' } = this.state;
    const { wording, draft } = switchProps;
    const { declaration, texts, language, words } = wording;
    const { controller, updated, cookie } = declaration;
    const { name, address, email, phone, authority } = controller;
    const labels = texts.preferences;
    const areMany = declaration.services.length >= MANY;
    const found = sought.trim() ? findServices(wording, sought.trim()) : declaration.services;
    const isAll = found === declaration.services;
    return (
      <dialog
        id="samtykke-preferences"
        {...rootAttributes(language, look)}
        aria-labelledby="samtykke-title"
        ref={dialogRef}
        // Told late: of an element that has gone already, or is open again.
        onClose={({ currentTarget: { isConnected, open } }) => isConnected && !open && onClose()}
      >
        <div class="samtykke-row">
          <h2 id="samtykke-title" tabIndex={-1}>
            {labels.title}
          </h2>
          <button
            type="button"
            data-role="close"
            aria-label={texts.actions.close}
            onClick={onClose}
          >
            ×
          </button>
        </div>
        <div>
          <p>{labels.body}</p>
          {languageList(wording, onLanguage)}
          <p>{privacyControl(wording)}</p>
          {areMany && (
            <p>
              <label for="samtykke-search">{labels.search}</label>
              <input
                type="search"
                id="samtykke-search"
                data-role="search"
                onInput={({ currentTarget }) => this.setState({ sought: currentTarget.value })}
              />
              <span role="status">
                {!isAll && countInWords(found.length, labels.services, language)}
              </span>
            </p>
          )}
          {declaration.purposes.map((purpose) => {
            const { id } = purpose;
            const services = found.filter(({ purposes }) => purposes[0] === id);
            return (
              <div key={id} data-purpose={id}>
                <PurposeSwitch of={purpose} heading="h3" {...switchProps} />
                {services[0] && (
                  <PurposeServices
                    // What is looked for anew is a list of its own.
                    key={isAll || sought}
                    services={services}
                    areFound={!isAll}
                    areMany={areMany}
                    {...switchProps}
                  />
                )}
              </div>
            );
          })}
          <span>
            {[
              fillIn(cookie.domain ? labels.wideScope : labels.scope, {
                site: cookie.domain?.replace(/^\./, '') ?? location.hostname,
              }),
              [
                name,
                address,
                email,
                phone,
                authority && `${labels.complaint} ${authority}`,
                `${labels.version} ${declaration.version}`,
                updated && words.date(new Date(updated)),
              ]
                .filter(Boolean)
                .join(' · '),
            ].join(' ')}
          </span>
        </div>
        {answerButtons(
          wording,
          onDecide,
          button('save', texts.actions.save, () => onDecide(draft)),
        )}
      </dialog>
    );
  }
}
