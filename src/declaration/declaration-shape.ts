import { isObject, type Leaf, type Shape } from './check-shape.js';
import { LANGUAGES, type Language } from './language.js';

const leaf = (expected: string, fits: (value: unknown) => boolean): Leaf => ({ expected, fits });
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);
const oneOf = (...values: unknown[]): Leaf =>
  leaf(`one of ${values.join(', ')}`, (value) => values.includes(value));
const between = (low: number, high: number): Leaf =>
  leaf(
    `a number from ${low} to ${high}`,
    (value) => typeof value === 'number' && value >= low && value <= high,
  );
const perLanguage = (value: unknown, fits: (text: unknown) => boolean): boolean =>
  isObject(value) &&
  Object.entries(value).every(([key, text]) => LANGUAGES.includes(key as Language) && fits(text));

const isFilled = matches(/./s);
const isNestedText = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && Object.values(value).every(isNestedText));
const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

const filled = leaf('a text', isFilled);
const text = leaf(
  'a text, or one for each language',
  (value) =>
    isFilled(value) || (perLanguage(value, isFilled) && Object.keys(value as object).length > 0),
);
const id = leaf('lower-case words joined by "-"', matches(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const link = leaf('a link that begins with https:, http: or /', matches(/^(https?:\/)?\/\S*$/));
const email = leaf('an e-mail address', matches(/^[^\s@]+@[^\s@]+$/));
const country = leaf('a country of two capital letters', matches(/^[A-Z]{2}$/));
const truth = leaf('true or false', (value) => typeof value === 'boolean');

/** An id, or a list of ids that is not empty. */
const idOrIds = leaf(
  'the id of a purpose, or a list of them',
  (value) => id.fits(value) || (Array.isArray(value) && value.length > 0 && value.every(id.fits)),
);

/** Whether the name between slashes is a regular expression that compiles; any other name is. */
function isStoredName(value: unknown): boolean {
  if (!isFilled(value)) return false;
  const [, source] = /^\/(.+)\/$/.exec(value as string) ?? [];
  try {
    return source === undefined || !!new RegExp(source);
  } catch {
    return false;
  }
}

const company = { 'name!': filled, country, policy: link };
const role = { role: oneOf('controller', 'joint', 'processor'), transfer: text };

const GOOGLE_TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const ids = (of: string, isKey: (key: string) => boolean): Leaf =>
  leaf(
    `an object with ids of purposes or services for ${of}`,
    (value) =>
      isObject(value) && Object.entries(value).every(([key, each]) => isKey(key) && id.fits(each)),
  );

const facts = {
  collects: text,
  retention: leaf('a length of time as P6M', matches(duration)),
  hosts: {
    any: leaf('a host without https://', matches(/^(\*\.)?[^\s:/*]+(:\d+)?(\/\S*)?$/)),
  },
  stores: {
    any: {
      object: {
        'name!': leaf('a name, or a regular expression between slashes', isStoredName),
        'kind!': oneOf('cookie', 'local', 'session', 'indexeddb', 'cache'),
        lifetime: leaf(
          '"session" or a length of time as P6M',
          (value) => value === 'session' || matches(duration)(value),
        ),
        sliding: truth,
        party: oneOf('first', 'third'),
        domain: filled,
        path: leaf('a path that begins with /', matches(/^\//)),
        why: text,
      },
    },
  },
};

const behind = { ...role, subprocessors: { any: { object: { ...company, ...role } } } };

/** A service that the owner describes. */
const SERVICE: Shape = {
  object: {
    'id!': id,
    'purpose!': idOrIds,
    'name!': text,
    vendor: { object: { ...company, ...behind } },
    ...facts,
  },
};

/** A service that the catalogue describes; its own options are checked apart. */
const USED: Shape = {
  object: {
    'use!': id,
    id,
    purpose: idOrIds,
    name: text,
    vendor: { object: { name: filled, country, policy: link, ...behind } },
    ...facts,
    options: leaf('an object', isObject),
    load: oneOf('on-click', 'on-focus'),
  },
};

/** What a declaration must look like; the types in `declaration.ts` say what it means. */
export const DECLARATION: Shape = {
  object: {
    $schema: filled,
    'version!': filled,
    updated: leaf('a day as 2026-11-21', matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
    'controller!': {
      object: {
        ...company,
        address: filled,
        email,
        phone: filled,
        authority: filled,
        dpo: { object: { name: filled, email, phone: filled } },
      },
    },
    languages: { some: oneOf(...LANGUAGES) },
    'purposes!': {
      some: {
        object: { 'id!': id, required: truth, name: text, description: text, sellsOrShares: truth },
      },
    },
    'services!': {
      some: {
        shapeOf: (value) => (isObject(value) && 'use' in value ? USED : SERVICE),
      },
    },
    cookie: {
      object: {
        name: leaf('letters, digits, _ and -', matches(/^[\w-]+$/)),
        domain: filled,
        days: between(1, 395),
      },
    },
    texts: leaf('texts for each language', (value) =>
      perLanguage(value, (texts) => isObject(texts) && isNestedText(texts)),
    ),
    modal: text,
    onWithdraw: oneOf('reload', 'stay'),
    deleteBeforeDecision: truth,
    tagTimeout: between(1, 120),
    seal: truth,
    intercept: truth,
    compat: { any: oneOf('orestbida', 'klaro', 'cookiebot', 'onetrust', 'tarteaucitron') },
    aliases: ids('the names that other tools use', () => true),
    google: {
      object: {
        mode: oneOf('basic', 'advanced'),
        types: ids('types of consent mode', (key) => GOOGLE_TYPES.includes(key)),
        regions: {
          any: {
            object: {
              'region!': {
                some: leaf('a region as "NO" or "US-CA"', matches(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)),
              },
              ...Object.fromEntries(GOOGLE_TYPES.map((type) => [type, oneOf('granted', 'denied')])),
            },
          },
        },
        wait_for_update: between(0, 10_000),
        set: { object: { ads_data_redaction: truth, url_passthrough: truth } },
      },
    },
  },
};
