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

export const sites: Readonly<Record<string, Site>>;
export const vendors: Readonly<Record<string, readonly string[]>>;
export function vendorOf(host: string): string | undefined;
export function realHost(hostHeader: string): string | undefined;
export function standInOrigin(host: string, port: number): string;
export function standInSite(domain: string): string;
export function standInHost(host: string): string;
export function rewriteAddresses(text: string, port: number): string;
