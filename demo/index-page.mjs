import { catalogue, sites, themes } from './hosts.mjs';

/** The list of everything there is to look at, on `http://localhost:PORT/`. */
export function indexPage() {
  const cards = Object.entries(sites)
    .map(([domain, { name, pages }]) => {
      const others = Object.keys(pages)
        .slice(1)
        .map((path) => `<a href="https://${domain}${path}">${path}</a>`)
        .join(' ');
      return `
      <li>
        <h2><a href="https://${domain}/">${name}</a></h2>
        <p class="domain">${domain}</p>
        <p class="links"><a class="counter" href="https://${domain}/counter">With a counter</a> ${others}</p>
      </li>`;
    })
    .join('');
  const looks = Object.entries(themes)
    .map(
      ([domain, { name }]) => `
      <li>
        <h2><a href="https://${domain}/">${name}</a></h2>
        <p class="domain">${domain}</p>
        <p class="links"><a href="https://${domain}/theme.css">What the owner pastes</a></p>
      </li>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Samtykke: the demo</title>
  <link rel="icon" href="/favicon.svg">
  <link rel="stylesheet" href="/index.css">
</head>
<body>
  <main>
    <h1>Samtykke</h1>
    <p class="lead">Sites with every third-party tag held until the visitor allows it. The vendors
    are stand-ins on this machine: they set the cookies and make the requests of the real ones, and
    nothing leaves.</p>
    <ul>${cards}
    </ul>
    <h2 class="part">The catalogue</h2>
    <p class="lead">Every service that Samtykke knows on one page, each declared with one line, with
    what is granted, loaded and stored.</p>
    <ul>
      <li>
        <h2><a href="https://${catalogue.domain}/">${catalogue.name}</a></h2>
        <p class="domain">${catalogue.domain}</p>
      </li>
    </ul>
    <h2 class="part">Five themes</h2>
    <p class="lead">The dialog as a part of the site: each theme is the few lines of CSS that an owner
    pastes, and the attributes of the script tag.</p>
    <ul>${looks}
    </ul>
  </main>
</body>
</html>`;
}
