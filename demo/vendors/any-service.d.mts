import type { Hono } from 'hono';
import type { KnownService, KnownStored } from '../../src/declaration/known-service.js';

/** What a stand-in stores under the name of the page's own site. */
export interface StoredByStandIn extends Pick<KnownStored, 'kind' | 'name'> {
  readonly seconds: number | undefined;
}

export function exampleName(name: string): string;
export function storedBy(service: KnownService): readonly StoredByStandIn[];
export function anyService(port: () => number): Hono;
