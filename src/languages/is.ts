import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Megum við nota vafrakökur?',
    body: '{controller} biður um samþykki þitt fyrir notkun á vafrakökum og svipaðri tækni í þessum tilgangi: {purposes}. {parties} Ekkert af þessu gerist fyrr en þú hefur sagt já.',
    withdraw: 'Þú getur breytt svari þínu hvenær sem er undir „{preferences}“.',
  },
  gpc: 'Vafrinn þinn biður vefi um að hvorki selja upplýsingar um þig né deila þeim (Global Privacy Control). Orðið er við þeirri beiðni. Slökkt er á þessu nema þú kveikir á því: {purposes}.',
  saved: 'Svar þitt hefur verið vistað.',
  preferences: {
    title: 'Vafrakökustillingar',
    body: 'Slökkt er á öllu valkvæðu þar til þú kveikir á því. Þú getur breytt svari þínu hér hvenær sem er.',
    scope: 'Svar þitt gildir fyrir {site}.',
    wideScope: 'Svar þitt gildir fyrir {site} og allt undir því léni.',
    alwaysOn: 'Alltaf kveikt',
    partlyOn: 'Kveikt að hluta',
    services: { one: '{count} þjónusta', other: '{count} þjónustur' },
    details: 'Nánari upplýsingar og vafrakökur',
    search: 'Leita að þjónustu og vafrakökum',
    language: 'Tungumál',
    complaint: 'Tekur við kvörtunum:',
    version: 'Útgáfa',
  },
  actions: {
    accept: 'Samþykkja allt',
    reject: 'Hafna öllu',
    choose: 'Velja hvað er leyft',
    save: 'Vista val mitt',
    close: 'Loka án þess að vista',
    policy: 'Persónuverndarstefna',
    newTab: 'opnast í nýjum flipa',
  },
  parties: {
    one: 'Ef þú samþykkir fær {count} annað fyrirtæki upplýsingar um heimsókn þína.',
    other: 'Ef þú samþykkir fá {count} önnur fyrirtæki upplýsingar um heimsókn þína.',
  },
  purposes: {
    necessary: {
      name: 'Nauðsynlegt',
      description:
        'Viðheldur innskráningu þinni, ver eyðublöð gegn misnotkun og man svar þitt hér.',
    },
    functional: {
      name: 'Viðbótarvirkni',
      description:
        'Sýnir netspjall, kort, myndbönd og leturgerðir frá öðrum fyrirtækjum og man stillingar á borð við tungumál.',
    },
    statistics: {
      name: 'Tölfræði',
      description: 'Telur heimsóknir og sýnir hvaða síður eru lesnar og hvernig gestir finna þær.',
    },
    marketing: {
      name: 'Markaðssetning',
      description:
        'Ber kennsl á þig hér og á öðrum vefjum til að laga auglýsingar að þér og mæla hverjar þeirra leiða til heimsókna.',
    },
  },
  service: {
    vendor: 'Fyrirtæki',
    roles: {
      controller: 'sjálfstæður ábyrgðaraðili',
      joint: 'sameiginlegur ábyrgðaraðili',
      processor: 'vinnsluaðili',
    },
    subprocessors: 'Undirvinnsluaðilar',
    outsideEea: 'Utan ESB/EES',
    yes: 'Já',
    no: 'Nei',
    collects: 'Gögn sem safnað er',
    retention: 'Geymslutími',
    hosts: 'Tengist',
    stores: 'Geymt í vafranum',
    storesNothing: 'Ekkert er geymt í vafranum.',
    columns: {
      name: 'Heiti',
      kind: 'Tegund',
      lifetime: 'Geymslutími',
      party: 'Eigandi',
      why: 'Tilgangur',
    },
    kinds: {
      cookie: 'Vafrakaka',
      local: 'Staðbundin geymsla',
      session: 'Lotugeymsla',
      indexeddb: 'IndexedDB',
      cache: 'Skyndiminni',
    },
    untilClosed: 'þar til þú lokar vafranum',
    untilDeleted: 'þar til þú eyðir því',
    sliding: '{lifetime}, endurnýjast við hverja heimsókn',
    first: 'þessi vefur',
    third: 'þriðji aðili',
  },
} satisfies TextsIn<'is'>;

export const placeholder: PlaceholderTexts = {
  from: 'Þetta efni kemur frá {vendor}.',
  contacts:
    'Til að birta efnið þarf vafrinn þinn að tengjast {host}, sem sér þá IP-tölu þína og getur vistað vafrakökur.',
  covers: '„{alwaysAllow}“ gildir á öllum vefnum fyrir: {names}.',
  loadOnce: 'Sækja einu sinni',
  alwaysAllow: 'Leyfa alltaf',
};

export const page: PageTexts = {
  title: 'Yfirlýsing um vafrakökur',
  updated: 'Síðast breytt {date}',
  answer: 'Svar þitt',
  undecided: 'Þú hefur ekki svarað enn. Ekkert valkvætt er notað.',
  decided: 'Þú svaraðir {date}.',
  id: 'Auðkenni svars þíns',
  allowed: 'Leyft',
  refused: 'Ekki leyft',
  copy: 'Afrita',
  copied: 'Afritað.',
  download: 'Sækja sem JSON',
  change: 'Breyta svari',
  withdraw: 'Afturkalla samþykki',
  controller: 'Ábyrgðaraðili',
  email: 'Netfang',
  phone: 'Sími',
  dpo: 'Persónuverndarfulltrúi',
};
