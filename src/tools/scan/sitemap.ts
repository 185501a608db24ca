import { XMLParser } from 'fast-xml-parser';

/** What a sitemap names. */
export interface Sitemap {
  readonly pages: readonly string[];
  /** Sitemaps that it is an index of. */
  readonly sitemaps: readonly string[];
}

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

interface Entry {
  readonly loc?: unknown;
}

const addressesOf = (entries: unknown): string[] =>
  (Array.isArray(entries) ? (entries as Entry[]) : [])
    .map((entry) => (typeof entry?.loc === 'string' ? entry.loc.trim() : ''))
    .filter((address) => URL.canParse(address));

/** Reads a sitemap, or an index of them, or a list with an address in each line. Never throws. */
export function parseSitemap(text: string): Sitemap {
  if (!text.includes('<')) {
    const pages = text.split(/\s+/).filter((line) => /^https?:/.test(line) && URL.canParse(line));
    return { pages, sitemaps: [] };
  }
  try {
    const { urlset, sitemapindex } = parser.parse(text) as {
      readonly urlset?: { readonly url?: unknown };
      readonly sitemapindex?: { readonly sitemap?: unknown };
    };
    return {
      pages: addressesOf(urlset?.url),
      sitemaps: addressesOf(sitemapindex?.sitemap),
    };
  } catch {
    return { pages: [], sitemaps: [] };
  }
}

/** A site with more than that has said enough. */
const SITEMAPS = 50;

/**
 * Every page that sitemaps name, and those that they are an index of.
 *
 * @param addresses Where to begin.
 * @param read Gives the text; undefined where there is none.
 * @param enough Pages after which no more sitemaps are read.
 */
export async function readSitemaps(
  addresses: readonly string[],
  read: (address: string) => Promise<string | undefined>,
  enough: number,
): Promise<string[]> {
  const waiting = [...addresses];
  const seen = new Set<string>();
  const pages = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next) || seen.size >= SITEMAPS || pages.size >= enough) continue;
    seen.add(next);
    const sitemap = parseSitemap((await read(next)) ?? '');
    for (const page of sitemap.pages) pages.add(page);
    waiting.push(...sitemap.sitemaps);
  }
  return [...pages];
}
