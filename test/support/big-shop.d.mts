import type { Declaration } from '../../src/declaration/declaration.js';

export function bigShop(services: number, cookies: number): Declaration;
