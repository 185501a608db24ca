import { type Choice, choose } from '../consent/choice.js';
import type { Wording } from './dialog-view.js';
import { type Asked, purposeText } from './purpose-text.js';

export interface SwitchProps {
  readonly wording: Wording;
  /** What the switches show; not yet decided. */
  readonly draft: Choice;
  onDraft(draft: Choice): void;
}

/** The heading of a purpose or a service, with its switch where the visitor has a say in it. */
export function PurposeSwitch({
  of,
  heading: Heading,
  wording,
  draft,
  onDraft,
}: SwitchProps & { readonly of: Asked; readonly heading: 'h3' | 'h4' }) {
  const { declaration, texts } = wording;
  const { alwaysOn, partlyOn } = texts.preferences;
  const { id, required } = of;
  const inputId = `samtykke:${id}`;
  const stateId = `${inputId}:state`;
  const descriptionId = `${inputId}:description`;
  const name = purposeText(wording, of, 'name');
  const description = purposeText(wording, of, 'description');
  const partly =
    Heading === 'h3' &&
    declaration.services.some(
      (service) => service.purposes[0] === id && draft[service.id] !== draft[id],
    );
  return (
    <>
      <div class="samtykke-row">
        <Heading>{required ? name : <label for={inputId}>{name}</label>}</Heading>
        <span id={stateId}>{required ? alwaysOn : partly && partlyOn}</span>
        {!required && (
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
            role="switch"
            id={inputId}
            // Of a switch, many screen readers know no third state.
            aria-describedby={`${stateId} ${descriptionId}`}
            checked={draft[id] === true}
            indeterminate={partly}
            onChange={({ currentTarget }) =>
              onDraft(choose(declaration, draft, { [id]: currentTarget.checked }))
            }
          />
        )}
      </div>
      {description && <p id={descriptionId}>{description}</p>}
    </>
  );
}
