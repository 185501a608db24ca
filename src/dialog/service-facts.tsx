import type { Subprocessor, Text } from '../declaration/declaration.js';
import type { ResolvedService, ResolvedStored } from '../declaration/resolved-declaration.js';
import { fillIn, pickText } from '../declaration/texts.js';
import type { Wording } from './dialog-view.js';
import { isOutsideEea } from './eea.js';
import { fact } from './fact.js';
import { link } from './link.js';

/** A name that is no word of the language: from right to left, "_ga" would else read "ga_". */
const asWritten = (name: string) => <bdi key={name}>{name}</bdi>;

/** Who is behind a service, what it learns, and what it stores. */
export function ServiceFacts({
  service,
  wording,
}: {
  readonly service: ResolvedService;
  readonly wording: Wording;
}) {
  const { declaration, texts, language, words } = wording;
  const { vendor = declaration.controller, retention, stores, learns } = service;
  const said = texts.services;
  const { subprocessors = [] } = service.vendor ?? {};
  const companies: Subprocessor[] = [vendor, ...subprocessors];
  const labels = texts.service;
  const { columns } = labels;
  const inWords = (text: Text | undefined) => pickText(text, language);
  const company = ({ name, country, role, policy }: Subprocessor) => (
    <div key={name}>
      {asWritten(name)}
      {country && ` (${words.country(country)})`}
      {role && ` · ${labels.roles[role]}`}
      {policy && [' · ', link(wording, policy, texts.actions.policy)]}
    </div>
  );
  const leavesEea = ({ country }: Subprocessor) => country && isOutsideEea(country);
  const lifetimeInWords = ({ kind, lifetime = kind, sliding }: ResolvedStored) => {
    // Without a lifetime, the kind tells how long it stays; of a cookie nobody knows.
    if (lifetime === 'session') return labels.untilClosed;
    if (lifetime === 'cookie') return '?';
    if (lifetime === kind) return labels.untilDeleted;
    const duration = words.duration(lifetime);
    return sliding ? fillIn(labels.sliding, { lifetime: duration }) : duration;
  };
  return (
    <>
      <dl>
        {fact(labels.vendor, company(vendor))}
        {fact(labels.subprocessors, subprocessors[0] && subprocessors.map(company))}
        {fact(
          labels.outsideEea,
          vendor.country && [
            companies.some(leavesEea) ? labels.yes : labels.no,
            companies.map(({ transfer }) => transfer && `. ${inWords(transfer)}`),
          ],
        )}
        {fact(labels.collects, inWords(service.collects) ?? (learns && said?.collects[learns]))}
        {fact(labels.retention, retention && words.duration(retention))}
        {fact(
          labels.hosts,
          service.hosts?.[0] &&
            service.hosts.map((host, index) => [index > 0 && ', ', asWritten(host)]),
        )}
      </dl>
      {stores[0] ? (
        <table>
          <caption>{labels.stores}</caption>
          <thead>
            <tr>
              {[columns.name, columns.kind, columns.lifetime, columns.party, columns.why].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {stores.map((stored) => (
              <tr key={stored.kind + stored.name}>
                <th scope="row">{asWritten(stored.name)}</th>
                <td>{labels.kinds[stored.kind]}</td>
                <td>{lifetimeInWords(stored)}</td>
                <td>
                  {labels[stored.party ?? 'first']}
                  {stored.domain && [' (', asWritten(stored.domain), ')']}
                </td>
                <td>
                  {inWords(stored.why) ?? (stored.reason && said?.why[stored.reason])}
                  {stored.uncertain && ` ${said?.uncertain}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{labels.storesNothing}</p>
      )}
    </>
  );
}
