import type { Stored } from '../declaration/declaration.js';

/** What a declared name matches: itself, `*` as any characters, or a regular expression. */
export const storedPattern = ({ name }: Pick<Stored, 'name'>): RegExp =>
  /^\/.+\/$/.test(name)
    ? new RegExp(name.slice(1, -1))
    : new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '[^]*')}$`);
