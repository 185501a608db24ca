import { whenParsed } from './gate/when-parsed.js';

const OPENER = 'a[href$="#samtykke"],[data-role=reopen]';

/**
 * Opens the preferences from every link to `#samtykke`, and when the page is come to by one.
 *
 * @param offer Called where a page has no such link: a visitor must always find the way back to
 * the answer (GDPR, art. 7(3)).
 */
export function offerReopening(open: () => void, offer: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target as Element).closest?.(OPENER)) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  whenParsed(
    () => {
      if (location.hash === '#samtykke') open();
      if (!document.querySelector(OPENER)) offer();
    },
    { signal },
  );
}
