import type { Purpose, Service } from '../declaration/declaration.js';
import { pickText, type StandardPurpose } from '../declaration/texts.js';
import type { Wording } from './dialog-view.js';

/** What the visitor answers about: a purpose, or a service under it. */
export type Asked = Pick<Purpose | Service, 'id' | 'name'> &
  Pick<Purpose, 'description'> & { readonly required: boolean };

/** The owner's own words about a purpose or a service; else ours about a standard purpose. */
export const purposeText = (
  { texts, language }: Pick<Wording, 'texts' | 'language'>,
  asked: Asked,
  part: 'name' | 'description',
): string | undefined =>
  pickText(asked[part], language) ?? texts.purposes[asked.id as StandardPurpose]?.[part];
