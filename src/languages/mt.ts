import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Jagħraf il-brawżer tiegħek meta terġa’ żżur is-sit, biex il-viżitaturi jkunu jistgħu jingħaddu.',
    session: 'Jgħaqqad flimkien dak li tagħmel matul żjara waħda.',
    limit: 'Jillimita kemm-il darba tintbagħat id-data.',
    campaign: 'Jiftakar liema reklam jew link ġabek hawn.',
    advertising:
      'Jagħraf il-brawżer tiegħek, anke fuq siti oħra, biex jagħżel ir-reklami u jkejjel ir-riżultati tagħhom.',
    contact: 'Jorbot iż-żjarat tiegħek mad-dettalji ta’ kuntatt li tajt.',
    refusal: 'Jiftakar li ma tridx li tiġi segwita l-attività tiegħek.',
    answer: 'Jiftakar it-tweġiba tiegħek dwar il-cookies.',
    chat: 'Iżomm il-konverżazzjoni tiegħek waqt li tgħaddi minn paġna għal oħra.',
    settings: 'Jiftakar il-preferenzi tiegħek.',
    robots: 'Jagħmel distinzjoni bejn nies u programmi awtomatiċi.',
    security: 'Jipproteġi s-sit mill-abbuż.',
    test: 'Jara jekk il-brawżer tiegħek jaċċettax il-cookies.',
    login: 'Iżomm is-sessjoni tiegħek miftuħa.',
    account: 'Jagħrfek meta tkun dħalt fil-kont tiegħek ma’ din il-kumpanija.',
    experiment: 'Jiftakar liema verżjoni ta’ paġna ntwerietlek.',
    player: 'Jiftakar il-volum, il-punt fejn wasalt u preferenzi oħra tal-vidjo jew tal-awdjo.',
    buffer: 'Iżomm id-data sakemm tintbagħat.',
    balance: 'Jibgħat it-talbiet tiegħek dejjem lejn l-istess server.',
    basket: 'Jiftakar il-basket tax-xiri tiegħek.',
    payment: 'Jgħin biex tinkixef il-frodi fil-pagamenti.',
    form: 'Jiftakar dak li mlejt.',
    recording:
      'Jgħaqqad flimkien il-partijiet ta’ reġistrazzjoni tal-klikks u tal-movimenti tiegħek.',
    shown: 'Jiftakar liema messaġġi ntwerewlek.',
    cache: 'Jgħin biex il-paġni jinfetħu aktar malajr.',
    unknown: 'Din il-kumpanija ma tgħidx għalxiex jintuża.',
  },
  collects: {
    connection:
      'L-indirizz IP tiegħek, u dak li jibgħat kull brawżer: it-tip tiegħu u l-paġna li tkun fuqha.',
    visits:
      'Liema paġni żżur u x’tagħmel fihom, kif wasalt, il-brawżer u l-apparat tiegħek, u bejn wieħed u ieħor fejn tinsab.',
    anonymous:
      'Liema paġni jinfetħu, b’liema tipi ta’ brawżer u minn liema pajjiżi. Il-viżitaturi ma jingħarfux.',
    recordings:
      'Kif tiċċaqlaq, tikklikkja u tiskrollja fuq il-paġni, bħala mapep tas-sħana u reġistrazzjonijiet, flimkien mal-brawżer u l-apparat tiegħek.',
    advertising:
      'Liema paġni tara u x’tagħmel fihom. Din il-kumpanija tista’ torbot dan ma’ dak li taf dwarek minn postijiet oħra, u tużah għar-reklamar.',
    contacts:
      'Liema paġni żżur u x’tagħmel fihom, b’rabta mal-isem u d-dettalji ta’ kuntatt tiegħek ladarba tkun tajthom.',
    companies:
      'L-indirizz IP tiegħek, biex ikun magħruf minn liema kumpanija qed iżżur is-sit, u l-paġni li tara.',
    chat: 'Dak li tikteb fiċ-chat, il-paġni li tiġi minnhom, il-brawżer tiegħek u l-indirizz IP tiegħek.',
    embed:
      'L-indirizz IP tiegħek, il-brawżer tiegħek, il-paġna li tkun fuqha, u dak li tara, tisma’ jew taqra.',
    map: 'L-indirizz IP tiegħek, il-brawżer tiegħek, il-paġna li tkun fuqha, u l-parti tal-mappa li tkun qed tara.',
    robots:
      'L-indirizz IP tiegħek, il-brawżer tiegħek, u kif tiċċaqlaq fuq il-paġna, biex issir distinzjoni bejn nies u programmi awtomatiċi.',
    payment: 'Id-dettalji tal-pagament, u data dwar l-apparat tiegħek biex tinkixef il-frodi.',
    errors:
      'L-iżbalji fil-paġni, flimkien mal-brawżer tiegħek, il-paġna li tkun fuqha u l-indirizz IP tiegħek.',
    forms: 'Dak li timla, u l-paġna li tkun fuqha.',
    experiments: 'Liema verżjoni ta’ paġna ntwerietlek, u x’tagħmel fiha.',
    tags: 'L-indirizz IP tiegħek u l-paġna li tkun fuqha. Dan is-servizz jattiva s-servizzi l-oħra li tippermetti.',
    site: 'Dak biss li jinħażen hawn. Ħadd ieħor ma jirċevih.',
  },
  uncertain: 'Dan mhux ċert.',
  launcher: {
    label: 'Chat',
    contacts:
      'Is-servizz taċ-chat ġej minn {vendor}. Biex jibda, il-brawżer tiegħek irid jikkuntattja lil din il-kumpanija, li mbagħad tara l-indirizz IP tiegħek u tista’ taħżen cookies.',
    once: 'Ibda għal din iż-żjara',
    always: 'Ippermetti dejjem',
  },
};
