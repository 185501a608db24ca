import type { ComponentChildren } from 'preact';
import type { Stored, Subprocessor, Text } from '../declaration/declaration.js';
import type { ResolvedService } from '../declaration/resolved-declaration.js';
import { fillIn, pickText } from '../declaration/texts.js';
import { durationInWords } from './duration-in-words.js';
import { isOutsideEea } from './eea.js';
import { link } from './link.js';
import { PurposeSwitch, type SwitchProps } from './purpose-switch.js';

/** A service: who is behind it, what it learns, and what it stores. */
export function ServiceDetails({
  service,
  ...switchProps
}: SwitchProps & { readonly service: ResolvedService }) {
  const { declaration, texts, language } = switchProps.wording;
  const { id, vendor = declaration.controller, retention, stores } = service;
  const { role, subprocessors = [] } = service.vendor ?? {};
  const companies: Subprocessor[] = [vendor, ...subprocessors];
  const words = texts.service;
  const inWords = (text: Text | undefined) => pickText(text, language);
  const countryNames = new Intl.DisplayNames(language, { type: 'region' });
  const withCountry = ({ name, country }: Subprocessor) =>
    country ? `${name} (${countryNames.of(country)})` : name;
  const leavesEea = ({ country }: Subprocessor) => country && isOutsideEea(country);
  const lifetimeInWords = ({ kind, lifetime = kind, sliding }: Stored) => {
    // Without a lifetime, the kind tells how long it stays; of a cookie nobody knows.
    if (lifetime === 'session') return words.untilClosed;
    if (lifetime === 'cookie') return '?';
    if (lifetime === kind) return words.untilDeleted;
    const duration = durationInWords(lifetime, language);
    return sliding ? fillIn(words.sliding, { lifetime: duration }) : duration;
  };
  const fact = (term: string, children: ComponentChildren) =>
    children && (
      <div>
        <dt>{term}</dt>
        <dd>{children}</dd>
      </div>
    );
  return (
    <div data-service={id}>
      <PurposeSwitch of={service} heading="h4" {...switchProps} />
      <dl>
        {fact(words.vendor, [
          withCountry(vendor),
          role && `, ${words.roles[role]}`,
          vendor.policy && [' · ', link(vendor.policy, texts.actions.policy)],
        ])}
        {fact(words.subprocessors, subprocessors.map(withCountry).join(', '))}
        {fact(
          words.outsideEea,
          vendor.country && [
            companies.some(leavesEea) ? words.yes : words.no,
            companies.map(({ transfer }) => transfer && `. ${inWords(transfer)}`),
          ],
        )}
        {fact(words.collects, inWords(service.collects))}
        {fact(words.retention, retention && durationInWords(retention, language))}
        {fact(words.hosts, service.hosts?.join(', '))}
      </dl>
      {stores[0] ? (
        <table>
          <caption>{words.stores}</caption>
          <tbody>
            {stores.map((stored) => (
              <tr key={stored.name}>
                <th scope="row">{stored.name}</th>
                <td>{words.kinds[stored.kind]}</td>
                <td>{lifetimeInWords(stored)}</td>
                <td>
                  {words[stored.party ?? 'first']}
                  {stored.domain && ` (${stored.domain})`}
                </td>
                <td>{inWords(stored.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{words.storesNothing}</p>
      )}
    </div>
  );
}
