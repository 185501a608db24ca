/** Parameters that tell where a visitor came from, or who it is: the page is the same without. */
const CARRIED =
  /^(utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|yclid|igshid|mc_[ce]id|_hs(enc|mi)|__hs\w+|hsa_\w+|_g[al]|ref|phpsessid|jsessionid|sid)$/i;

/** What is fetched, and is no page. */
const FILE =
  /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|epub|zip|gz|tgz|rar|7z|exe|msi|dmg|pkg|deb|apk|iso|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|mov|avi|webm|ogg|wav|css|m?js|json|xml|rss|atom|ics|vcf|woff2?|ttf|eot|map)$/i;

/** What a visitor does by it cannot be taken back, or ends the visit. */
const ACT =
  /(log|sign)[-_]?(out|off)|logg?[-_]?(ut|av)\b|logga[-_]?ut|abmelden|deconnexion|end-?session|unsubscribe|avmeld|wp-(admin|login|json)|xmlrpc|cdn-cgi|(add|remove)[-_](to[-_]cart|item|from[-_]cart)|add_to_wishlist|[?&]action=(delete|remove|logout)|\/(delete|remove)\b/i;

/**
 * The address of a page as it is kept: without what changes nothing, so that one page has one.
 *
 * @returns undefined where there is no page to be looked at.
 */
export function pageAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const { protocol, pathname, search } = url;
  if (!/^https?:$/.test(protocol) || FILE.test(pathname) || ACT.test(pathname + search)) {
    return undefined;
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = pathname.replace(/;jsessionid=[^/]*/i, '');
  const kept = [...url.searchParams].filter(([name]) => !CARRIED.test(name));
  kept.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** What two addresses of one page have in common. */
export function pageKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
