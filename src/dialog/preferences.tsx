import type { Ref } from 'preact';
import type { Choice } from '../consent/choice.js';
import { answerButtons } from './answer-buttons.js';
import { button } from './button.js';
import { countInWords } from './count-in-words.js';
import { dateInWords } from './date-in-words.js';
import { PurposeSwitch, type SwitchProps } from './purpose-switch.js';
import { ServiceDetails } from './service-details.js';

interface PreferencesProps extends SwitchProps {
  readonly dialogRef: Ref<HTMLDialogElement>;
  onDecide(choice: Choice): void;
  onClose(): void;
}

/** The second layer: a switch for each purpose and each service, with everything there is to know. */
export function Preferences({ dialogRef, onDecide, onClose, ...switchProps }: PreferencesProps) {
  const { wording, draft } = switchProps;
  const { declaration, texts, language } = wording;
  const { controller, updated } = declaration;
  const { name, address, email, phone, authority } = controller;
  const words = texts.preferences;
  return (
    <dialog
      id="samtykke-preferences"
      class="samtykke"
      aria-labelledby="samtykke-title"
      lang={language}
      dir="auto"
      ref={dialogRef}
      // Told late: of an element that has gone already, or is open again.
      onClose={({ currentTarget: { isConnected, open } }) => isConnected && !open && onClose()}
    >
      <div class="samtykke-row">
        <h2 id="samtykke-title" tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" data-role="close" aria-label={texts.actions.close} onClick={onClose}>
          ×
        </button>
      </div>
      <div>
        <p>{words.body}</p>
        {declaration.purposes.map((purpose) => {
          const { id } = purpose;
          const services = declaration.services.filter(({ purposes }) => purposes[0] === id);
          return (
            <div key={id} data-purpose={id}>
              <PurposeSwitch of={purpose} heading="h3" {...switchProps} />
              {services[0] && (
                <details>
                  <summary>{countInWords(services.length, words.services, language)}</summary>
                  {services.map((service) => (
                    <ServiceDetails key={service.id} service={service} {...switchProps} />
                  ))}
                </details>
              )}
            </div>
          );
        })}
        <span>
          {[
            name,
            address,
            email,
            phone,
            authority && `${words.complaint} ${authority}`,
            `${words.version} ${declaration.version}`,
            updated && dateInWords(updated, language),
          ]
            .filter(Boolean)
            .join(' · ')}
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
