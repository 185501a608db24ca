const SVG = 'http://www.w3.org/2000/svg';

/** A biscuit with a bite taken out of it; lines of no length are drawn as dots. */
const COOKIE =
  'M12 3a9 9 0 1 0 9 9 4 4 0 0 1-5-4 4 4 0 0 1-4-5M8 10h0M9 15.5h0M14.5 16h0M12.5 11.5h0';

/**
 * The button as it is put on the page, in a box without height that stands at the end of it.
 *
 * @returns the box, and what is read of the button.
 */
export function cornerElement(attributes: Readonly<Record<string, string>>): {
  readonly end: HTMLElement;
  readonly label: HTMLElement;
} {
  const end = document.createElement('div');
  end.className = 'samtykke-page-end';
  for (const [name, value] of Object.entries(attributes)) end.setAttribute(name, value);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'samtykke-corner';
  button.dataset.role = 'reopen';
  button.dataset.nosnippet = '';
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', COOKIE);
  icon.append(path);
  const label = document.createElement('span');
  // Understood everywhere, until the words of the language are there.
  label.append('Cookies');
  button.append(icon, label);
  end.append(button);
  return { end, label };
}
