import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'An bhfuil cead againn fianáin a úsáid?',
    body: 'Iarrann {controller} do thoiliú chun fianáin agus teicneolaíochtaí comhchosúla a úsáid ar mhaithe leis na cuspóirí seo: {purposes}. {parties} Ní tharlóidh aon chuid de sin go dtí go dtugann tú do thoiliú.',
    withdraw: 'Is féidir leat do rogha a athrú am ar bith faoi “{preferences}”.',
  },
  gpc: 'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt (Global Privacy Control). Cloítear leis sin. Múchta mura gcuireann tú féin ar siúl iad: {purposes}.',
  saved: 'Sábháladh do rogha.',
  preferences: {
    title: 'Socruithe fianán',
    body: 'Tá gach rud roghnach múchta go dtí go gcuireann tú ar siúl é. Is féidir leat do rogha a athrú anseo am ar bith.',
    scope: 'Baineann do rogha le {site}.',
    wideScope: 'Baineann do rogha le {site} agus le gach rud faoin seoladh sin.',
    alwaysOn: 'Ar siúl i gcónaí',
    partlyOn: 'Ar siúl go páirteach',
    services: {
      one: '{count} seirbhís',
      two: '{count} sheirbhís',
      few: '{count} sheirbhís',
      many: '{count} seirbhís',
      other: '{count} seirbhís',
    },
    details: 'Mionsonraí agus fianáin',
    search: 'Cuardaigh seirbhísí agus fianáin',
    language: 'Teanga',
    complaint: 'Gearáin chuig:',
    version: 'Leagan',
  },
  actions: {
    accept: 'Glac le gach rud',
    reject: 'Diúltaigh do gach rud',
    choose: 'Déan do rogha féin',
    save: 'Sábháil mo roghanna',
    close: 'Dún gan sábháil',
    policy: 'Beartas príobháideachais',
    newTab: 'osclaítear i gcluaisín nua é',
  },
  parties: {
    one: 'Má ghlacann tú leis, gheobhaidh {count} chuideachta eile faisnéis faoi do chuairt.',
    two: 'Má ghlacann tú leis, gheobhaidh {count} chuideachta eile faisnéis faoi do chuairt.',
    few: 'Má ghlacann tú leis, gheobhaidh {count} chuideachta eile faisnéis faoi do chuairt.',
    many: 'Má ghlacann tú leis, gheobhaidh {count} gcuideachta eile faisnéis faoi do chuairt.',
    other: 'Má ghlacann tú leis, gheobhaidh {count} cuideachta eile faisnéis faoi do chuairt.',
  },
  purposes: {
    necessary: {
      name: 'Riachtanach',
      description:
        'Coinnítear logáilte isteach thú, cosnaítear foirmeacha ar mhí-úsáid agus cuimhnítear ar do rogha anseo.',
    },
    functional: {
      name: 'Gnéithe breise',
      description:
        'Taispeántar comhrá beo, léarscáileanna, físeáin agus clónna ó chuideachtaí eile, agus cuimhnítear ar shocruithe amhail an teanga.',
    },
    statistics: {
      name: 'Staitisticí',
      description:
        'Comhairtear cuairteanna agus taispeántar cé na leathanaigh a léitear agus conas a aimsíonn cuairteoirí iad.',
    },
    marketing: {
      name: 'Margaíocht',
      description:
        'Aithnítear thú anseo agus ar shuíomhanna eile, chun fógraí a oiriúnú agus chun a thomhas cé na cinn a spreagann cuairteanna.',
    },
  },
  service: {
    vendor: 'Cuideachta',
    roles: {
      controller: 'rialaitheoir neamhspleách',
      joint: 'rialaitheoir comhpháirteach',
      processor: 'próiseálaí',
    },
    subprocessors: 'Fophróiseálaithe',
    outsideEea: 'Lasmuigh den AE/LEE',
    yes: 'Tá',
    no: 'Níl',
    collects: 'Bailítear',
    retention: 'Tréimhse choinneála',
    hosts: 'Nasctar le',
    stores: 'Stóráilte sa bhrabhsálaí',
    storesNothing: 'Ní stóráiltear aon rud sa bhrabhsálaí.',
    columns: {
      name: 'Ainm',
      kind: 'Cineál',
      lifetime: 'Tréimhse',
      party: 'Úinéir',
      why: 'Cuspóir',
    },
    kinds: {
      cookie: 'Fianán',
      local: 'Stóráil logánta',
      session: 'Stóráil seisiúin',
      indexeddb: 'IndexedDB',
      cache: 'Taisce',
    },
    untilClosed: 'go dtí go ndúnann tú an brabhsálaí',
    untilDeleted: 'go dtí go scriosann tú é',
    sliding: '{lifetime}, athnuaitear ar gach cuairt é',
    first: 'an suíomh seo',
    third: 'tríú páirtí',
  },
} satisfies TextsIn<'ga'>;

export const placeholder: PlaceholderTexts = {
  from: 'Tagann an t-ábhar seo ó {vendor}.',
  contacts:
    'Chun an t-ábhar a thaispeáint, caithfidh do bhrabhsálaí dul i dteagmháil le {host}. Feicfear do sheoladh IP ansin, agus féadfar fianáin a stóráil.',
  covers: 'Baineann “{alwaysAllow}” leis an méid seo ar fud an tsuímh: {names}.',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh i gcónaí',
};

export const page: PageTexts = {
  title: 'Ráiteas faoi fhianáin',
  updated: 'Athrú is déanaí: {date}',
  answer: 'Do rogha',
  undecided: 'Níl rogha déanta agat fós. Ní úsáidtear aon rud roghnach.',
  decided: 'Dáta do rogha: {date}.',
  id: 'Aitheantóir do rogha',
  allowed: 'Ceadaithe',
  refused: 'Gan cheadú',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte.',
  download: 'Íoslódáil mar JSON',
  change: 'Athraigh do rogha',
  withdraw: 'Tarraing siar do thoiliú',
  controller: 'Cé atá freagrach',
  email: 'Ríomhphost',
  phone: 'Teileafón',
  dpo: 'Oifigeach cosanta sonraí',
};
