// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { link } from '../../src/dialog/link.js';
import { LANGUAGES } from '../support/languages.js';

const shown = (href: string) => {
  const place = document.createElement('p');
  render(link({ texts: LANGUAGES.nb }, href, 'Policy'), place);
  return place;
};

it.each(['https://vendor.example/', 'HTTP://vendor.example', '/policy', '//vendor.example'])(
  'links to %j, without handing the page over',
  (href) => {
    const anchor = shown(href).querySelector('a');
    expect(anchor?.getAttribute('href')).toBe(href);
    expect(anchor?.rel).toBe('noopener');
    expect(anchor?.ariaLabel).toBe('Policy (åpnes i ny fane)');
  },
);

it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'policy.html', ''])(
  'shows the mere text for %j',
  (href) => expect(shown(href).innerHTML).toBe('Policy'),
);
