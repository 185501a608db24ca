const site = document.querySelector('#site');
const headline = document.querySelector('#headline');
const phaseList = document.querySelector('#phases');
const storedList = document.querySelector('#stored');

const declaration = await (await fetch('/cookies.json')).json();
const asked = declaration.purposes.filter(({ required }) => !required).map(({ id }) => id);

/** One stretch of time between two answers. `from` is in the server's clock. */
let phases = [{ title: 'Before any answer', from: 0 }];
/** What the server's clock is ahead of ours, in milliseconds. */
let ahead = 0;
let shown = '';
let heard;

const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Hears the answers given on the page in the frame; every new page there is a new document. */
function listen() {
  const page = site.contentDocument;
  if (!page || page === heard) return;
  heard = page;
  page.addEventListener('samtykke:change', ({ detail }) => {
    const choice = detail?.state?.choice ?? detail?.choice ?? {};
    const yes = asked.filter((id) => choice[id]);
    const no = asked.filter((id) => !choice[id]);
    const had = phases.at(-1).yes ?? [];
    const lost = had.some((id) => !yes.includes(id));
    phases.push({
      title: lost ? 'Since the withdrawal' : yes.length ? 'Since the yes' : 'Since the no',
      from: performance.now() + ahead,
      yes,
      answer: [yes.length && `yes: ${yes.join(', ')}`, no.length && `no: ${no.join(', ')}`]
        .filter(Boolean)
        .join(' · '),
    });
  });
}

function vendorDetails(vendor, requests, isOpen) {
  const hosts = [...grouped(requests, ({ host }) => host)].flatMap(([host, there]) => [
    element('li', { className: 'host' }, host),
    ...[...grouped(there, ({ path }) => path.split('?')[0])].map(([path, same]) =>
      element(
        'li',
        { className: 'path', title: same.map((request) => request.path).join('\n') },
        element('code', {}, path),
        element('span', {}, `× ${same.length}`),
      ),
    ),
  ]);
  return element(
    'details',
    { open: isOpen },
    element(
      'summary',
      {},
      element('b', {}, vendor),
      element('span', {}, plural(requests.length, 'request')),
    ),
    element('ul', {}, ...hosts),
  );
}

function countInWords(requests) {
  const vendors = new Set(requests.map(({ vendor }) => vendor));
  return requests.length
    ? `${plural(requests.length, 'request')} to ${plural(vendors.size, 'vendor')}`
    : 'No vendor has been asked';
}

function phaseItem({ title, answer, requests }, opened) {
  const vendors = grouped(requests, ({ vendor }) => vendor);
  const count = countInWords(requests);
  return element(
    'li',
    { className: requests.length ? 'busy' : 'still' },
    element('div', { className: 'phase' }, title),
    element('div', { className: 'answer' }, answer ?? ''),
    element('div', { className: 'count' }, count),
    ...[...vendors].map(([vendor, those]) =>
      vendorDetails(vendor, those, opened.has(`${title} ${vendor}`)),
    ),
  );
}

function show(requests, cookies) {
  const local = Object.keys(localStorage).map((name) => [name, 'local storage']);
  const session = Object.keys(sessionStorage).map((name) => [name, 'session storage']);
  const stored = [...cookies.map((pair) => [pair.split('=')[0], 'cookie']), ...local, ...session];
  const now = JSON.stringify([requests.length, phases, stored]);
  if (now === shown) return;
  shown = now;

  const counted = phases.map((phase, index) => {
    const until = phases[index + 1]?.from ?? Infinity;
    const those = requests.filter(({ time }) => time >= phase.from && time < until);
    return { ...phase, requests: those };
  });
  // What counts is what happens under the present answer: a withdrawal goes back to nobody.
  const present = counted.at(-1);
  headline.replaceChildren(
    countInWords(present.requests),
    element('small', {}, present.title.toLowerCase()),
  );
  headline.classList.toggle('busy', present.requests.length > 0);

  const opened = new Set(
    [...phaseList.querySelectorAll('details[open]')].map(
      (each) =>
        `${each.closest('li').querySelector('.phase').textContent} ${each.querySelector('b').textContent}`,
    ),
  );
  phaseList.replaceChildren(...counted.reverse().map((phase) => phaseItem(phase, opened)));
  storedList.replaceChildren(
    ...(stored.length
      ? stored.map(([name, kind]) =>
          element('li', {}, element('code', {}, name), element('span', {}, kind)),
        )
      : [element('li', { className: 'none' }, 'Nothing')]),
  );
}

async function look() {
  listen();
  const response = await fetch('/counter/requests');
  const { now, requests, cookies } = await response.json();
  ahead = now - performance.now();
  show(requests, cookies);
}

document.querySelector('#reset').addEventListener('click', async () => {
  await fetch('/counter/reset', { method: 'POST' });
  phases = [{ ...phases.at(-1), from: 0 }];
});

async function keepLooking() {
  try {
    await look();
  } finally {
    setTimeout(keepLooking, 300);
  }
}
site.addEventListener('load', listen);
keepLooking();
