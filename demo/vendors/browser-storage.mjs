/**
 * Runs in the page. Writes a cookie on the highest domain that accepts one, as the vendors'
 * "auto" setting does.
 *
 * @param {string} name
 * @param {string} value
 * @param {number} [seconds] Without it, until the browser is closed.
 */
export function storeCookie(name, value, seconds) {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, from) => labels.slice(from).join('.')).reverse();
  // Browsers drop a cookie for a public suffix without a word, so only a probe tells.
  const accepts = (domain) => {
    const probe = `_probe_${Math.random().toString(36).slice(2)}`;
    document.cookie = `${probe}=1; path=/; domain=${domain}`;
    const accepted = document.cookie.includes(`${probe}=`);
    document.cookie = `${probe}=; path=/; domain=${domain}; max-age=0`;
    return accepted;
  };
  const domain = domains.find(accepts);
  const at = domain ? `; domain=${domain}` : '';
  const age = seconds === undefined ? '' : `; max-age=${seconds}`;
  document.cookie = `${name}=${value}; path=/; samesite=lax${at}${age}`;
}

/**
 * Runs in the page. The value of a first-party cookie.
 *
 * @param {string} name
 */
export function readCookie(name) {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/**
 * Runs in the page. Reads the consent state that `gtag('consent', …)` leaves in the data layer,
 * and calls `onCommand` for every entry, past and coming.
 *
 * @param {(entry: any, consent: Record<string, string>) => void} onCommand
 */
export function followDataLayer(onCommand) {
  window.dataLayer ||= [];
  const layer = window.dataLayer;
  const consent = {};
  const take = (entry) => {
    // Google reads commands only from an arguments object: an array is ignored.
    const isCommand = Object.prototype.toString.call(entry) === '[object Arguments]';
    if (isCommand && entry[0] === 'consent') Object.assign(consent, entry[2]);
    if (isCommand || !Array.isArray(entry)) onCommand(entry, consent);
  };
  const push = layer.push;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    for (const entry of entries) take(entry);
    return length;
  };
  for (const entry of [...layer]) take(entry);
}
