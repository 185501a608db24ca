import type { OptionShape } from '../../declaration/known-service.js';
import { CATALOGUE } from '../declaration-file.js';
import type { ChosenService } from './answers.js';

/** What is written on a command line, as the type that the option has. */
export function readOption(shape: OptionShape | undefined, text: string): unknown {
  if (shape?.type === 'texts') return text.split('|').map((each) => each.trim());
  if (shape?.type === 'number') return text.trim() === '' ? text : Number(text);
  if (shape?.type === 'truth') return { true: true, false: false }[text] ?? text;
  return text;
}

/**
 * Reads `google-analytics:measurementId=G-XXXX,hubspot`: services of the catalogue, each with the
 * options it is loaded with, `:name=value` each. `stripe:` is loaded without any. Values may have
 * commas and colons: what looks like the next service, or the next option, begins one.
 */
export const readServices = (text: string): readonly ChosenService[] =>
  text
    .split(/,(?=\s*[a-z][a-z0-9-]*\s*(?:[:,]|$))/)
    .map((each) => each.trim().replace(/,$/, ''))
    .filter(Boolean)
    .map((each) => {
      const [use = '', ...parts] = each.split(/:(?=\w+=)|:$/);
      const pairs = parts.filter(Boolean);
      if (!parts.length) return { use };
      const shapes = CATALOGUE.find(({ id }) => id === use)?.options as
        | Readonly<Record<string, OptionShape>>
        | undefined;
      const options = pairs.map((pair) => {
        const [name = ''] = pair.split('=', 1);
        return [name, readOption(shapes?.[name], pair.slice(name.length + 1))];
      });
      return { use, options: Object.fromEntries(options) };
    });
