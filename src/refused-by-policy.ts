/**
 * Finds the addresses that a policy of the site has refused. Chromium lists them among what has been
 * asked, most often with no time taken, and reports them as refused; Firefox lists them nowhere.
 */
export function refusedByPolicy(): (address: string) => boolean {
  const addresses = new Set<unknown>();
  if (!('ReportingObserver' in window)) return () => false;
  const add = (reports: readonly Report[]): void => {
    for (const { body } of reports)
      addresses.add((body as ReportBody & { readonly blockedURL?: string }).blockedURL);
  };
  const observer = new ReportingObserver(add, { types: ['csp-violation'], buffered: true });
  observer.observe();
  return (address) => {
    add(observer.takeRecords());
    return addresses.has(address);
  };
}
