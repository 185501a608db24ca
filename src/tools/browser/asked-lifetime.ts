/**
 * Seconds that a cookie is to live, by what stands behind its value: 0 or less deletes it, and
 * undefined is until the browser is closed.
 *
 * @param text A `Set-Cookie` header, or what is given to `document.cookie`.
 * @param now Milliseconds since 1970.
 */
export function askedLifetime(text: string, now = Date.now()): number | undefined {
  const attributes = new Map(
    text
      .split(';')
      .slice(1)
      .map((each) => {
        const [name = '', ...value] = each.split('=');
        return [name.trim().toLowerCase(), value.join('=').trim()] as const;
      }),
  );
  const seconds = attributes.get('max-age');
  // It overrules the other, as in browsers.
  if (seconds && /^-?\d+$/.test(seconds)) return Number(seconds);
  const moment = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(moment) ? undefined : Math.round((moment - now) / 1000);
}
