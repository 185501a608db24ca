const services = JSON.parse(document.querySelector('#services').textContent);

/** An address as it is looked for: some have the time in them, some a hash or an empty query. */
const plain = (address) => address.replace(/#.*|\?$/, '').replace(/\/\d{13}\//, '/time/');

const pattern = (name) =>
  /^\/.+\/$/.test(name)
    ? new RegExp(name.slice(1, -1))
    : new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`);

for (const service of services) {
  service.card = document.getElementById(service.id);
  service.asks = service.asks.map(plain);
  service.stores = service.stores.map(({ kind, name }) => ({ kind, pattern: pattern(name) }));
}

/** What the page has fetched so far. */
const fetched = new Set();

const storedNow = () => ({
  cookie: document.cookie.split('; ').map((each) => each.split('=')[0]),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
});

const readable = (entry) => {
  try {
    return JSON.stringify(entry, (_, value) =>
      typeof value === 'function' ? '(a function)' : value,
    );
  } catch {
    return String(entry);
  }
};

function tell(card, told = []) {
  const details = card.querySelector('details');
  details.hidden = !told.length;
  const text = told.map(readable).join('\n');
  const place = details.querySelector('pre');
  if (place.textContent !== text) place.textContent = text;
}

const set = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

function show(state) {
  const stored = storedNow();
  const seen = new Set();
  const sums = { granted: 0, loaded: 0 };
  for (const { id, isLoaded, asks, stores, card } of services) {
    const granted = !!state.choice[id];
    const loaded = granted && isLoaded && asks.every((address) => fetched.has(address));
    const names = stores.flatMap(({ kind, pattern }) =>
      (stored[kind] ?? []).filter((name) => pattern.test(name)).map((name) => `${kind} ${name}`),
    );
    for (const name of names) seen.add(name);
    sums.granted += granted;
    sums.loaded += loaded;
    const count = new Set(names).size;
    card.dataset.state = loaded ? 'loaded' : granted ? 'granted' : 'refused';
    set(
      card.querySelector('.state'),
      [granted ? 'Granted' : 'Not granted', loaded && 'loaded', count && `${count} stored`]
        .filter(Boolean)
        .join(' · '),
    );
    tell(card, window.told?.[id]);
  }
  for (const [name, sum] of Object.entries({ ...sums, stored: seen.size })) {
    set(document.querySelector(`[data-sum=${name}]`), String(sum));
  }
}

const consent = await window.samtykke.ready;
const look = () => show(consent.state);
consent.subscribe(look);
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) fetched.add(plain(name));
  look();
}).observe({ type: 'resource', buffered: true });
// Nothing tells of what is stored.
setInterval(look, 1000);
