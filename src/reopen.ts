import { whenParsed } from './gate/when-parsed.js';

const OPENER = 'a[href$="#samtykke"],[data-role=reopen]';

/**
 * Opens the preferences from every link to `#samtykke`, and when the page is come to by one. Where
 * a page has no such link, puts a small button in the corner: a visitor must always find the way
 * back to the answer (GDPR, art. 7(3)).
 */
export function offerReopening(open: () => void, signal: AbortSignal): void {
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
      if (document.querySelector(OPENER)) return;
      const button = document.createElement('button');
      button.className = 'samtykke';
      button.dataset.role = 'reopen';
      // A returning visitor has fetched no language, and this word is understood in every one.
      button.textContent = 'Cookies';
      button.style.cssText = 'position:fixed;left:14px;bottom:14px;padding:14px';
      document.body.append(button);
      signal.addEventListener('abort', () => button.remove());
    },
    { signal },
  );
}
