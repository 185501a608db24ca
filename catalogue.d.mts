import type { About, KnownService } from './src/declaration/known-service.js';

export declare const SERVICE_IDS: readonly string[];
export declare function exportName(id: string): string;
export declare function readCatalogue(): Promise<
  readonly { readonly service: KnownService; readonly about: About }[]
>;
export declare function catalogueModules(): {
  readonly name: string;
  resolveId(source: string): string | null;
  load(id: string): Promise<string | null>;
};
