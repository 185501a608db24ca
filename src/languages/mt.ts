import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Nistgħu nużaw il-cookies?',
    body: 'Aħna, {controller}, nitolbu l-kunsens tiegħek biex nużaw cookies u teknoloġiji simili għal dawn l-għanijiet: {purposes}. {parties} Xejn minn dan ma jiġri qabel ma tgħid iva.',
    withdraw: 'Tista’ tbiddel it-tweġiba tiegħek meta trid taħt “{preferences}”.',
  },
  gpc: 'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Din it-talba hija rrispettata. Mitfi, sakemm ma tixgħelux int: {purposes}.',
  saved: 'It-tweġiba tiegħek ġiet issejvjata.',
  preferences: {
    title: 'Preferenzi dwar il-cookies',
    body: 'Dak kollu li hu fakultattiv jibqa’ mitfi sakemm tixgħelu int. Tista’ tbiddel it-tweġiba tiegħek hawn meta trid.',
    scope: 'It-tweġiba tiegħek tgħodd għal {site}.',
    wideScope: 'It-tweġiba tiegħek tgħodd għal {site} u għal dak kollu taħt dan l-indirizz.',
    alwaysOn: 'Dejjem mixgħul',
    partlyOn: 'Parzjalment mixgħul',
    services: {
      one: '{count} servizz',
      two: '{count} servizzi',
      few: '{count} servizzi',
      many: '{count}-il servizz',
      other: '{count} servizz',
    },
    details: 'Dettalji u cookies',
    search: 'Fittex servizzi u cookies',
    language: 'Lingwa',
    complaint: 'Ilmenti:',
    version: 'Verżjoni',
  },
  actions: {
    accept: 'Aċċetta kollox',
    reject: 'Irrifjuta kollox',
    choose: 'Agħżel int',
    save: 'Issejvja l-għażliet tiegħi',
    close: 'Agħlaq mingħajr ma tissejvja',
    policy: 'Politika ta’ privatezza',
    newTab: 'jinfetaħ f’tab ġdida',
  },
  parties: {
    one: 'Jekk taċċetta, {count} kumpanija oħra tirċievi informazzjoni dwar iż-żjara tiegħek.',
    two: 'Jekk taċċetta, {count} kumpaniji oħra jirċievu informazzjoni dwar iż-żjara tiegħek.',
    few: 'Jekk taċċetta, {count} kumpaniji oħra jirċievu informazzjoni dwar iż-żjara tiegħek.',
    many: 'Jekk taċċetta, {count}-il kumpanija oħra jirċievu informazzjoni dwar iż-żjara tiegħek.',
    other: 'Jekk taċċetta, {count} kumpanija oħra jirċievu informazzjoni dwar iż-żjara tiegħek.',
  },
  purposes: {
    necessary: {
      name: 'Neċessarji',
      description:
        'Iżommu s-sessjoni tiegħek miftuħa, jipproteġu l-formoli mill-abbuż u jiftakru t-tweġiba tiegħek hawn.',
    },
    functional: {
      name: 'Funzjonijiet addizzjonali',
      description:
        'Juru chats, mapep, vidjos u tipi ta’ ittri minn kumpaniji oħra, u jiftakru preferenzi bħal-lingwa.',
    },
    statistics: {
      name: 'Statistika',
      description: 'Jgħoddu ż-żjarat u juru liema paġni jinqraw u kif isibuhom il-viżitaturi.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Jagħrfuk hawn u fuq siti oħra, biex jadattaw ir-reklami u jkejlu liema minnhom iwasslu għal żjarat.',
    },
  },
  service: {
    vendor: 'Kumpanija',
    roles: {
      controller: 'kontrollur indipendenti',
      joint: 'kontrollur konġunt',
      processor: 'proċessur',
    },
    subprocessors: 'Subproċessuri',
    outsideEea: 'Barra mill-UE/ŻEE',
    yes: 'Iva',
    no: 'Le',
    collects: 'Data miġbura',
    retention: 'Perjodu ta’ żamma',
    hosts: 'Jikkonnettja ma’',
    stores: 'Maħżun fil-brawżer',
    storesNothing: 'Ma jinħażen xejn fil-brawżer.',
    columns: {
      name: 'Isem',
      kind: 'Tip',
      lifetime: 'Perjodu',
      party: 'Ta’ min hu',
      why: 'Għan',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Ħżin lokali',
      session: 'Ħżin tas-sessjoni',
      indexeddb: 'IndexedDB',
      cache: 'Memorja cache',
    },
    untilClosed: 'sakemm tagħlaq il-brawżer',
    untilDeleted: 'sakemm tħassru',
    sliding: '{lifetime}, b’tiġdid f’kull żjara',
    first: 'dan is-sit',
    third: 'parti terza',
  },
} satisfies TextsIn<'mt'>;

export const placeholder: PlaceholderTexts = {
  from: 'Dan il-kontenut ġej minn {vendor}.',
  contacts:
    'Biex jintwera, il-brawżer tiegħek irid jikkuntattja lil {host}, li mbagħad jara l-indirizz IP tiegħek u jista’ jaħżen cookies.',
  covers: 'L-għażla “{alwaysAllow}” tkopri {names}, fuq dan is-sit kollu.',
  loadOnce: 'Uri darba',
  alwaysAllow: 'Ippermetti dejjem',
};

export const page: PageTexts = {
  title: 'Dikjarazzjoni dwar il-cookies',
  updated: 'L-aħħar bidla: {date}',
  answer: 'It-tweġiba tiegħek',
  undecided: 'Għadek ma weġibtx. Ma jintuża xejn fakultattiv.',
  decided: 'Data tat-tweġiba tiegħek: {date}.',
  id: 'Identifikatur tat-tweġiba tiegħek',
  allowed: 'Permess',
  refused: 'Mhux permess',
  copy: 'Ikkopja',
  copied: 'Ikkopjat.',
  download: 'Niżżel f’format JSON',
  change: 'Biddel it-tweġiba tiegħek',
  withdraw: 'Irtira l-kunsens tiegħek',
  controller: 'Kontrollur tad-data',
  email: 'Posta elettronika',
  phone: 'Telefown',
  dpo: 'Uffiċjal tal-protezzjoni tad-data',
};
