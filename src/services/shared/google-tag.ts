import type { Command, VendorPage } from '../../declaration/known-service.js';

interface GooglePage {
  dataLayer?: unknown[];
  gtag?: Command;
  /** There once a script of Google's has run. */
  readonly google_tag_manager?: object;
}

/** Google's tags take commands only as an `arguments` object; a list in its place is passed over. */
function command(list: unknown[]): Command {
  return function () {
    // biome-ignore lint/complexity/noArguments: see above
    list.push(arguments);
  };
}

const says =
  (word: string) =>
  (entry: unknown): boolean =>
    (entry as unknown[] | undefined)?.[0] === word;

/**
 * Sets up one product of Google's and puts its tag into the page. The consent stands in the data
 * layer before. An event that the page has sent earlier would find nothing set up, and be dropped:
 * it is moved behind the set-up.
 *
 * @param settings Taken over by `config`.
 * @see https://developers.google.com/tag-platform/gtagjs/install
 * @see https://support.google.com/tagmanager/answer/14779480
 */
export function putGoogleTag(
  { globals, script }: VendorPage,
  id: string,
  settings?: Readonly<Record<string, unknown>>,
): void {
  const page = globals as GooglePage;
  page.dataLayer ??= [];
  const list = page.dataLayer;
  // Google's script takes over `push` of the list once it runs: then events are no longer ours.
  // Others take it over too, but read nothing.
  const isRead = list.push !== Array.prototype.push && page.google_tag_manager;
  const isEvent = says('event');
  const early = isRead ? [] : list.filter(isEvent);
  if (early[0]) list.splice(0, list.length, ...list.filter((entry) => !isEvent(entry)));
  const gtag = command(list);
  // The page's own calls go there, and those that it has made before.
  page.gtag ??= gtag;
  // Said once, however many products there are.
  if (!list.some(says('js'))) gtag('js', new Date());
  gtag('config', id, ...(settings ? [settings] : []));
  list.push(...early);
  script(`https://www.googletagmanager.com/gtag/js?id=${id}`);
}
