/**
 * The text of a script that runs `main` in the page.
 *
 * `main` travels as text, so it sees only what is handed to it: values as JSON, and functions that
 * travel as text likewise.
 *
 * @param {(given: any) => void} main
 * @param {Readonly<Record<string, unknown>>} [given]
 */
export function browserScript(main, given = {}) {
  const entries = Object.entries(given).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${typeof value === 'function' ? value : JSON.stringify(value)}`,
  );
  return new Response(`(${main})({${entries.join(',\n')}});\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** One transparent pixel, with the cookies a vendor sets along with it. */
export function pixel(cookies = []) {
  return new Response(GIF, { headers: withCookies({ 'content-type': 'image/gif' }, cookies) });
}

/** A small page, as an embed shows it. */
export function embedPage(title, body, cookies = []) {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 20px; background: canvas; color: canvastext }
  h1 { font-size: 17px; margin: 0 0 8px }
  p { margin: 0 0 8px }
</style>
<h1>${title}</h1>
${body}
</html>`;
  const headers = withCookies({ 'content-type': 'text/html; charset=utf-8' }, cookies);
  return new Response(html, { headers });
}

/** On to the next address of a vendor's chain. */
export function redirect(to, cookies = []) {
  return new Response(null, { status: 302, headers: withCookies({ location: to }, cookies) });
}

/**
 * A `Set-Cookie` value as a vendor sends it from its own domain.
 *
 * Browsers take `Secure` from `*.localhost` without https, and `SameSite=None` needs it.
 *
 * @param {string} domain The real domain, with its leading dot.
 * @param {number} [seconds] Without it, until the browser is closed.
 */
export function vendorCookie(name, value, domain, seconds) {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Domain=${domain}.localhost; Path=/${age}; Secure; SameSite=None`;
}

function withCookies(headers, cookies) {
  const all = new Headers(headers);
  for (const cookie of cookies) all.append('set-cookie', cookie);
  return all;
}
