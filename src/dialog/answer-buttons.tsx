import type { ComponentChildren } from 'preact';
import { acceptAll, type Choice, rejectAll } from '../consent/choice.js';
import { button } from './button.js';
import type { Wording } from './dialog-view.js';

/** The two answers to everything, in the same order in both layers, and then a third button. */
export const answerButtons = (
  { declaration, texts }: Wording,
  onDecide: (choice: Choice) => void,
  third: ComponentChildren,
) => (
  <div class="samtykke-answers">
    {button('reject', texts.actions.reject, () => onDecide(rejectAll(declaration)))}
    {button('accept', texts.actions.accept, () => onDecide(acceptAll(declaration)))}
    {third}
  </div>
);
