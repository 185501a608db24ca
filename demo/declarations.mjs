import { readFile } from 'node:fs/promises';
import { standInHost, standInSite } from './hosts.mjs';

/** The declaration of the site in `folder`, with the stand-ins for the domain of its cookie and for its hosts. */
export async function readDeclaration(folder) {
  const file = new URL(`./${folder}/declaration.json`, import.meta.url);
  const declaration = JSON.parse(await readFile(file, 'utf8'));
  const domain = declaration.cookie?.domain;
  if (domain) declaration.cookie.domain = standInSite(domain);
  for (const service of declaration.services) {
    service.hosts &&= service.hosts.map(standInHost);
  }
  return declaration;
}

/**
 * The declaration of the site in `folder`, as if `controller` asked, in the words of the library.
 * What that site loads is only described: it is not this one's.
 */
export async function borrowDeclaration(folder, controller) {
  const { texts, cookie, controller: owner, ...rest } = await readDeclaration(folder);
  const borrowed = JSON.parse(JSON.stringify(rest).replaceAll(owner.name, controller.name));
  const services = borrowed.services.map(({ options, load, ...service }) => service);
  return { ...borrowed, services, controller };
}

/** `html` with the declaration in the place of its marker, as an owner would have it there. */
export function withDeclaration(html, declaration) {
  // "</script>" in a text would end the element, and "<!--" would swallow the rest of the page.
  const json = JSON.stringify(declaration, null, 2).replaceAll('<', '\\u003c');
  return html.replace(
    '<!-- samtykke-declaration -->',
    () => `<script type="application/json" id="samtykke-declaration">\n${json}\n</script>`,
  );
}
