/** Where a cookie is declared to be, when it is not where this page's own are. */
interface Place {
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
}

/**
 * Deletes a cookie by its exact name under every domain and path where this page can have one:
 * `document.cookie` does not tell whose a cookie is. `HttpOnly` cookies and those of other sites
 * stay: a page cannot touch them.
 *
 * The browser refuses a domain that belongs to a registry (`.co.uk`, `.github.io`), so trying every
 * parent needs no list of them.
 */
export function deleteCookie(name: string, { domain, path }: Place): void {
  const { hostname, pathname, protocol } = location;
  const labels = hostname.split('.');
  const domains = labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`);
  if (domain) domains.push(`; Domain=${domain}`);
  const folders = pathname.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  const paths = new Set(['/', path ?? '/', ...folders.flatMap((folder) => [folder, `${folder}/`])]);
  paths.delete('');
  // A name with the prefix __Secure- or __Host- is taken only with Secure; a partitioned cookie
  // lives in a jar of its own, which only the attribute Partitioned opens.
  const secure = protocol === 'https:' ? '; Secure' : '';
  for (const at of ['', ...domains]) {
    for (const path of paths) {
      for (const jar of [secure, '; Secure; SameSite=None; Partitioned']) {
        document.cookie = `${name}=; Max-Age=0; Path=${path}${at}${jar}`;
      }
    }
  }
}
