import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readDeclaration, withDeclaration } from '../declarations.mjs';
import { elements } from './elements.mjs';

const template = new URL('./index.html', import.meta.url);
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
/** The same small files thousands of times: the browser keeps them, so that the page is measured. */
const KEPT = { 'cache-control': 'max-age=3600' };

/**
 * A page with very many held elements, at `/stress` of any host that is not a site's. In its
 * address, `elements` tells how many (5000), `live` writes them as they would be without Samtykke,
 * and `without` leaves the library out.
 *
 * @param {string} dist The folder with the built library.
 */
export function stressPage(dist) {
  const page = new Hono();
  page.get('/', async (context) => {
    const { elements: count = '5000', live, without } = context.req.query();
    const isLive = live !== undefined;
    const html = (await readFile(template, 'utf8'))
      .replace('{{count}}', count)
      .replace('{{elements}}', () => elements(Number(count), { folder: '/stress/', live: isLive }))
      .replace(
        '{{script}}',
        isLive || without !== undefined ? '' : '<script src="/stress/samtykke.js"></script>',
      );
    return context.html(withDeclaration(html, await readDeclaration('stress')));
  });
  page.get('/tag.js', (context) =>
    context.body('window.ran++', 200, { 'content-type': 'text/javascript', ...KEPT }),
  );
  page.get('/vendor.css', (context) =>
    context.body('i { color: gray; }', 200, { 'content-type': 'text/css', ...KEPT }),
  );
  page.get('/pixel.gif', (context) =>
    context.body(PIXEL, 200, { 'content-type': 'image/gif', ...KEPT }),
  );
  page.get('/frame.html', (context) =>
    context.body('<!doctype html><title>A frame</title><p>A frame</p>', 200, {
      'content-type': 'text/html',
      ...KEPT,
    }),
  );
  page.get(
    '/:file{samtykke[\\w.-]*}',
    serveStatic({
      root: dist,
      rewriteRequestPath: (path) => path.slice(path.lastIndexOf('/')),
    }),
  );
  return page;
}
