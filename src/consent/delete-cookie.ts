/**
 * Every domain under which this page may have a cookie: none, which is the host alone, then the host
 * and each of its parents. The browser refuses those that belong to a registry (`co.uk`,
 * `github.io`), so trying all of them needs no list.
 */
export const cookieDomains = (): string[] => [
  '',
  ...location.hostname.split('.').map((_, index, labels) => labels.slice(index).join('.')),
];

/**
 * Deletes every cookie of this exact name that this page can see: `document.cookie` does not tell
 * where a cookie stands, so each domain and each folder of the page is tried. `HttpOnly` cookies and
 * those of other sites stay: a page cannot touch them.
 *
 * @param path Another path that the cookie may have. It need not be one of this page's folders.
 */
export function deleteCookie(name: string, path = '/'): void {
  const folders = location.pathname
    .split('/')
    .map((_, index, all) => all.slice(0, index + 1).join('/'));
  // The first folder is empty, which gives "/", and alone is what a browser takes where no path is
  // named: the page's folder, even one with a semicolon, which cannot be written.
  const paths = new Set([path, ...folders.flatMap((folder) => [folder, `${folder}/`])]);
  for (const domain of cookieDomains()) {
    for (const path of paths) {
      // A name with the prefix __Secure- or __Host- is taken only with Secure, which plain http
      // refuses; a partitioned cookie lives in a jar of its own, which only Partitioned opens.
      for (const jar of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}${jar}`;
      }
    }
  }
}
