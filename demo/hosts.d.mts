import type { Controller } from '../src/declaration/declaration.js';

export interface Site {
  /** What the index page calls it. */
  readonly name: string;
  /** Below `demo/`. */
  readonly folder: string;
  /** File by path; `/` is the first. */
  readonly pages: Readonly<Record<string, string>>;
  /** `Set-Cookie` by path, as the site itself sets them. */
  readonly cookies?: Readonly<Record<string, readonly string[]>>;
}

/** A page that shows the dialog in a site's own look. */
export interface Theme {
  /** What the index page calls it. */
  readonly name: string;
  /** Below `demo/`. */
  readonly folder: string;
  /** The folder, below `demo/`, of the site whose declaration it borrows. */
  readonly declaration: string;
  /** Who asks in place of that site. */
  readonly controller: Controller;
}

export const themes: Readonly<Record<string, Theme>>;
/** The page with every service of the catalogue. */
export const catalogue: { readonly domain: string; readonly name: string };
export const sites: Readonly<Record<string, Site>>;
export const vendors: Readonly<Record<string, readonly string[]>>;
export function vendorOf(host: string): string | undefined;
export function realHost(hostHeader: string): string | undefined;
export function standInOrigin(host: string, port: number): string;
export function standInSite(domain: string): string;
export function standInHost(host: string): string;
export function rewriteAddresses(text: string, port: number): string;
