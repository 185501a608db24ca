import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Aithnítear do bhrabhsálaí ar chuairteanna níos déanaí, ionas gur féidir cuairteoirí a chomhaireamh.',
    session: 'Ceanglaítear le chéile na rudaí a dhéanann tú le linn cuairte amháin.',
    limit: 'Cuirtear teorainn lena mhinice a sheoltar sonraí.',
    campaign: 'Cuimhnítear ar an bhfógra nó ar an nasc a thug anseo thú.',
    advertising:
      'Aithnítear do bhrabhsálaí, ar shuíomhanna eile freisin, chun fógraí a roghnú agus a dtoradh a thomhas.',
    contact: 'Nasctar do chuairteanna leis na sonraí teagmhála a thug tú.',
    refusal: 'Cuimhnítear nach mian leat go rianófaí thú.',
    answer: 'Cuimhnítear ar do rogha maidir le fianáin.',
    chat: 'Coinnítear do chomhrá agus tú ag dul ó leathanach go leathanach.',
    settings: 'Cuimhnítear ar do shocruithe.',
    robots: 'Déantar idirdhealú idir daoine agus ríomhchláir uathoibríocha.',
    security: 'Cosnaítear an suíomh ar mhí-úsáid.',
    test: 'Seiceáiltear an nglacann do bhrabhsálaí le fianáin.',
    login: 'Coinnítear logáilte isteach thú.',
    account: 'Aithnítear thú nuair atá tú logáilte isteach leis an gcuideachta seo.',
    experiment: 'Cuimhnítear ar an leagan de leathanach a taispeánadh duit.',
    player:
      'Cuimhnítear ar airde na fuaime, ar an áit a shroich tú agus ar shocruithe eile an tseinnteora.',
    buffer: 'Coinnítear sonraí go dtí go seoltar iad.',
    balance: 'Seoltar d’iarratais chuig an bhfreastalaí céanna i gcónaí.',
    basket: 'Cuimhnítear ar do chiseán siopadóireachta.',
    payment: 'Cuidítear le calaois in íocaíochtaí a bhrath.',
    form: 'Cuimhnítear ar na rudaí a líon tú isteach.',
    recording: 'Coinnítear le chéile taifeadadh ar an gcaoi a mbogann agus a gcliceálann tú.',
    shown: 'Cuimhnítear ar na teachtaireachtaí a taispeánadh duit.',
    cache: 'Lódáiltear leathanaigh níos tapa.',
    unknown: 'Ní deir an chuideachta seo cén cuspóir atá leis.',
  },
  collects: {
    connection:
      'Do sheoladh IP, agus an méid a sheolann gach brabhsálaí: an cineál brabhsálaí atá ann agus an leathanach a bhfuil tú air.',
    visits:
      'Na leathanaigh a dtugann tú cuairt orthu agus an méid a dhéanann tú orthu, conas a tháinig tú, do bhrabhsálaí agus do ghléas, agus cá bhfuil tú, a bheag nó a mhór.',
    anonymous:
      'Na leathanaigh a dtugtar cuairt orthu, na cineálacha brabhsálaithe a úsáidtear agus na tíortha óna dtagann na cuairteanna. Ní aithnítear cuairteoirí.',
    recordings:
      'An chaoi a mbogann, a gcliceálann agus a scrollann tú ar na leathanaigh, i bhfoirm léarscáileanna teasa agus taifeadtaí, mar aon le do bhrabhsálaí agus do ghléas.',
    advertising:
      'Na leathanaigh a fheiceann tú agus an méid a dhéanann tú orthu. Is féidir leis an gcuideachta seo é sin a nascadh leis an eolas atá aici fút ó áiteanna eile, agus úsáideann sí le haghaidh fógraíochta é.',
    contacts:
      'Na leathanaigh a dtugann tú cuairt orthu agus an méid a dhéanann tú orthu, nasctha le d’ainm agus le do shonraí teagmhála nuair a bheidh siad tugtha agat.',
    companies:
      'Do sheoladh IP, chun a fháil amach cén chuideachta óna dtagann do chuairt, agus na leathanaigh a fheiceann tú.',
    chat: 'An méid a scríobhann tú sa chomhrá beo, na leathanaigh óna dtagann tú, do bhrabhsálaí agus do sheoladh IP.',
    embed:
      'Do sheoladh IP, do bhrabhsálaí, an leathanach a bhfuil tú air, agus na rudaí a bhféachann tú orthu, a n-éisteann tú leo nó a léann tú.',
    map: 'Do sheoladh IP, do bhrabhsálaí, an leathanach a bhfuil tú air, agus an chuid den léarscáil a bhféachann tú uirthi.',
    robots:
      'Do sheoladh IP, do bhrabhsálaí, agus an chaoi a mbogann tú ar an leathanach, chun idirdhealú a dhéanamh idir daoine agus ríomhchláir uathoibríocha.',
    payment: 'Sonraí íocaíochta, agus sonraí faoi do ghléas chun calaois a bhrath.',
    errors:
      'Earráidí sna leathanaigh, mar aon le do bhrabhsálaí, an leathanach a bhfuil tú air agus do sheoladh IP.',
    forms: 'Na rudaí a líonann tú isteach, agus an leathanach a bhfuil tú air.',
    experiments: 'An leagan de leathanach a taispeánadh duit, agus an méid a dhéanann tú air.',
    tags: 'Do sheoladh IP agus an leathanach a bhfuil tú air. Lódálann an tseirbhís seo na seirbhísí eile a cheadaíonn tú.',
    site: 'An méid a stóráiltear anseo, agus sin amháin. Ní fhaigheann aon duine eile é.',
  },
  uncertain: 'Níl sé seo cinnte.',
  launcher: {
    label: 'Comhrá beo',
    contacts:
      'Tagann an comhrá beo ó {vendor}. Chun é a thosú, caithfidh do bhrabhsálaí dul i dteagmháil leis an gcuideachta seo. Feicfidh sí do sheoladh IP ansin, agus féadfaidh sí fianáin a stóráil.',
    once: 'Tosaigh don chuairt seo',
    always: 'Ceadaigh i gcónaí',
  },
};
