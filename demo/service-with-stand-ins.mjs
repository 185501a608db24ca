/**
 * A file of the catalogue whose service asks the stand-ins. It puts its addresses together only in
 * the browser, from its options, so that is where they are changed.
 *
 * @param {string} source
 */
export const serviceWithStandIns = (source) =>
  source.replace(
    /export\s*\{\s*([\w$]+) as default\s*\};?\s*$/,
    (_, service) => `export default (${withStandIns})(${service});\n`,
  );

/** Runs in the page. */
function withStandIns(service) {
  const standIn = (address) => {
    const url = new URL(address, location.href);
    if (!/(^|\.)localhost$/.test(url.hostname)) {
      url.protocol = 'http:';
      url.hostname += '.localhost';
      url.port = location.port;
    }
    return url.href;
  };
  const host = (declared) => declared.replace(/^[^:/]+/, '$&.localhost');
  const instead = { ...service, hosts: service.hosts.map(host) };
  if (service.embeds) instead.embeds = service.embeds.map(host);
  if (service.hostsFor) instead.hostsFor = (options) => service.hostsFor(options).map(host);
  if (service.load) {
    instead.load = (options, page) =>
      service.load(
        options,
        // What the page answers is asked anew each time.
        Object.assign(Object.create(page), {
          script: (address, attributes) => page.script(standIn(address), attributes),
          style: (address) => page.style(standIn(address)),
        }),
      );
  }
  return instead;
}
