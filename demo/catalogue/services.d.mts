import type { KnownService } from '../../src/declaration/known-service.js';

/** A service of the catalogue, as the demo uses it. */
export interface CatalogueService {
  readonly service: KnownService;
  /** What it is loaded with; undefined where it is only described. */
  readonly options?: { readonly [option: string]: unknown };
  /** What it asks for when it loads, in order. */
  readonly asks: readonly string[];
  /** Its hosts, those of its frames and those that follow from its options included. */
  readonly hosts: readonly string[];
}

/** Every service of the catalogue. */
export const services: readonly CatalogueService[];
export function covers(declared: string, host: string, path?: string): boolean;
export function servicesAt(host: string): readonly CatalogueService[];
export function serviceAsking(
  host: string,
  path: string,
  search: string,
): CatalogueService | undefined;
