import type { Host, Stored } from '../../declaration/declaration.js';
import type { KnownService, KnownStored } from '../../declaration/known-service.js';
import type { ResolvedService } from '../../declaration/resolved-declaration.js';
import { pickText, type WhyWord } from '../../declaration/texts.js';
import { storedPattern } from '../../gate/stored-pattern.js';

/** What gives a service away. */
export interface Trace {
  /** "its host www.googletagmanager.com". */
  readonly by: string;
  /** Where it stands, from the service on: `hosts[0]`. */
  readonly at: string;
  /** Whose it may be. */
  readonly services: readonly KnownService[];
}

/** What vendors store that does not follow anybody. */
const HARMLESS: readonly WhyWord[] = [
  'answer',
  'refusal',
  'balance',
  'basket',
  'login',
  'payment',
  'robots',
  'security',
];

const hostOf = (declared: Host): string => declared.replace(/[:/].*$/, '').toLowerCase();
const pathOf = (declared: Host): string => /\/.*$/.exec(declared)?.[0] ?? '/';

/** Whether what is asked at one host may be asked at the other. */
function overlap(one: Host, other: Host): boolean {
  const covers = (wide: string, name: string): boolean =>
    wide === name || (wide.startsWith('*.') && name.endsWith(wide.slice(1)));
  const [a, b] = [hostOf(one), hostOf(other)];
  const [first, second] = [pathOf(one), pathOf(other)];
  return (covers(a, b) || covers(b, a)) && (first.startsWith(second) || second.startsWith(first));
}

/** Names that a declared name may stand for, to be looked up. */
const samplesOf = ({ name }: Pick<Stored, 'name'>): readonly string[] =>
  /^\/.+\/$/.test(name) ? [] : [name.replace(/\*/g, 'A1'), name.replace(/\*/g, '1')];

function isSame(stated: Stored, known: KnownStored): boolean {
  if (stated.kind !== known.kind || HARMLESS.includes(known.why)) return false;
  // Of another site's, a name as "C" or "uid" says nothing without the site.
  if (known.party === 'third' && stated.domain !== known.domain) return false;
  if (known.name.length < 4) return false;
  if (stated.name === known.name) return true;
  return (
    samplesOf(stated).some((name) => storedPattern(known).test(name)) ||
    (stated.name.length > 3 && samplesOf(known).some((name) => storedPattern(stated).test(name)))
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/**
 * Everything about a service that the catalogue knows: what it uses, what it is called, where it is
 * asked, what it stores.
 */
export function tracesOf(
  service: ResolvedService,
  stores: readonly Stored[],
  hosts: readonly Host[],
  catalogue: readonly KnownService[],
): readonly Trace[] {
  const { use, id, name } = service;
  if (use) {
    const known = catalogue.filter((each) => each.id === use);
    return [{ by: 'it is used', at: 'use', services: known }];
  }
  const called = plain(pickText(name, 'en') ?? '');
  return [
    { by: `its id "${id}"`, at: 'id', services: catalogue.filter((each) => each.id === id) },
    {
      by: `its name "${pickText(name, 'en')}"`,
      at: 'name',
      // "X", "Drift" and "Segment" are words too.
      services: catalogue.filter((each) => called.length > 8 && plain(each.name) === called),
    },
    ...hosts.map((host, index) => ({
      by: `its host ${host}`,
      at: `hosts[${index}]`,
      services: catalogue.filter(({ hosts, embeds = [] }) =>
        [...hosts, ...embeds].some((other) => overlap(host, other)),
      ),
    })),
    ...stores.map((stored, index) => ({
      by: `"${stored.name}", which it stores`,
      at: `stores[${index}]`,
      services: catalogue.filter((each) => each.stores.some((other) => isSame(stored, other))),
    })),
  ].filter(({ services }) => services.length > 0);
}
