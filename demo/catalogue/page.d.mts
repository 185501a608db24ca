import type { Hono } from 'hono';
import type { Declaration } from '../../src/declaration/declaration.js';

/** What the catalogue knows, as a declaration. */
export const catalogueDeclaration: Declaration;
export function cataloguePage(port: () => number): Hono;
