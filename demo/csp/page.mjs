import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { readDeclaration, withDeclaration } from '../declarations.mjs';
import { standInOrigin } from '../hosts.mjs';

const page = new URL('./index.html', import.meta.url);

/**
 * A page under a strict policy: scripts by nonce, one stylesheet of its own, and no host but those
 * that the held tag talks to once it is released.
 *
 * @param {() => number} port
 */
export function cspPage(port) {
  return new Hono().get('/csp.example', async (context) => {
    const nonce = randomBytes(16).toString('base64');
    context.header(
      'content-security-policy',
      [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        "style-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${standInOrigin('region1.google-analytics.com', port())}`,
        "base-uri 'none'",
      ].join('; '),
    );
    const html = await readFile(page, 'utf8');
    return context.html(
      withDeclaration(html, await readDeclaration('csp')).replaceAll('{{nonce}}', nonce),
    );
  });
}
