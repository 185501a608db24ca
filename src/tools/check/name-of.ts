import type { ResolvedService } from '../../declaration/resolved-declaration.js';
import { pickText } from '../../declaration/texts.js';

/** What an owner knows a service by. */
export const nameOf = ({ id, name }: ResolvedService): string => {
  const text = pickText(name, 'en') ?? id;
  return text.toLowerCase() === id ? text : `${text} ("${id}")`;
};
