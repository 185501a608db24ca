import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

/** Google Fonts: no cookie, only requests, and those carry the visitor's address. */
export const googleFonts = new Hono()
  .get('/fonts.googleapis.com/css2', (context) => {
    const families = context.req.queries('family') ?? [];
    const faces = families.map((family) => {
      const name = family.split(':')[0] ?? family;
      const file = name.toLowerCase().replaceAll(' ', '');
      return `@font-face {
  font-family: '${name}';
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url(https://fonts.gstatic.com/s/${file}/v1/${file}.ttf) format('truetype');
}`;
    });
    return context.body(faces.join('\n'), 200, { 'content-type': 'text/css; charset=utf-8' });
  })
  // The request is what counts: this font has no letter in it, so the page keeps its fallback.
  .get('/fonts.gstatic.com/s/*', async (context) =>
    context.body(await readFile(new URL('./empty-font.ttf', import.meta.url)), 200, {
      'content-type': 'font/ttf',
    }),
  );
