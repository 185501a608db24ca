import type { ResolvedService } from '../declaration/resolved-declaration.js';
import { pickText } from '../declaration/texts.js';
import type { Wording } from './dialog-view.js';

/** The services that have the sought words in their name, or a company's, or a cookie's, or a host's. */
export function findServices(
  { declaration: { services }, language }: Wording,
  sought: string,
): readonly ResolvedService[] {
  const lower = (text = '') => text.toLocaleLowerCase(language);
  const parts = lower(sought).split(/\s+/);
  return services.filter(({ id, name, vendor, hosts, stores }) => {
    const known = lower(
      [id, pickText(name, language), vendor?.name, hosts, stores.map((each) => each.name)].join(),
    );
    return parts.every((part) => known.includes(part));
  });
}
