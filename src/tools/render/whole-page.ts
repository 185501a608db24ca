import type { PageWording } from '../../dialog/answer-words.js';
import css from '../../dialog/declaration-page.css?inline';
import { pageAttributes } from '../../dialog/declaration-page.js';

const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that needs nothing else, around the declaration. */
export function wholePage({ declaration, language, texts }: PageWording, html: string): string {
  const { dir } = pageAttributes(language);
  const name = written(declaration.controller.name);
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${written(texts.page.title)} – ${name}</title>
<style>
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: auto; padding: 1rem; }
${css}
</style>
</head>
<body>
<main>
<h1>${name}</h1>
${html}
</main>
</body>
</html>
`;
}
