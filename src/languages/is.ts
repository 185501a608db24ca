import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Ber kennsl á vafrann þinn í síðari heimsóknum svo að hægt sé að telja gesti.',
    session: 'Tengir saman það sem þú gerir í einni heimsókn.',
    limit: 'Takmarkar hversu oft gögn eru send.',
    campaign: 'Man hvaða auglýsing eða tengill leiddi þig hingað.',
    advertising:
      'Ber kennsl á vafrann þinn, líka á öðrum vefjum, til að velja auglýsingar og mæla árangur þeirra.',
    contact: 'Tengir heimsóknir þínar við samskiptaupplýsingar sem þú hefur gefið upp.',
    refusal: 'Man að þú vilt ekki að fylgst sé með þér.',
    answer: 'Man svar þitt um vafrakökur.',
    chat: 'Varðveitir samtal þitt þegar þú ferð á milli síðna.',
    settings: 'Man stillingar þínar.',
    robots: 'Greinir fólk frá sjálfvirkum forritum.',
    security: 'Ver vefinn gegn misnotkun.',
    test: 'Athugar hvort vafrinn þinn tekur við vafrakökum.',
    login: 'Viðheldur innskráningu þinni.',
    account: 'Ber kennsl á þig ef þú hefur skráð þig inn hjá fyrirtækinu.',
    experiment: 'Man hvaða útgáfu af síðu þú hefur séð.',
    player: 'Man hljóðstyrk, hvar spilun var stöðvuð og aðrar stillingar spilarans.',
    buffer: 'Geymir gögn þar til þau hafa verið send.',
    balance: 'Sér til þess að sami netþjónn svari þér hverju sinni.',
    basket: 'Man hvað er í innkaupakörfunni þinni.',
    payment: 'Hjálpar til við að koma upp um greiðslusvik.',
    form: 'Man það sem þú hefur fyllt út.',
    recording: 'Tengir smelli þína og hreyfingar saman í eina upptöku.',
    shown: 'Man hvaða skilaboð þér hafa verið sýnd.',
    cache: 'Lætur síður birtast hraðar.',
    unknown: 'Fyrirtækið gefur ekki upp til hvers þetta er notað.',
  },
  collects: {
    connection:
      'IP-tala þín og það sem allir vafrar senda: hvers konar vafri þetta er og á hvaða síðu þú ert.',
    visits:
      'Hvaða síður þú skoðar og hvað þú gerir þar, hvernig þú komst á vefinn, vafri þinn og tæki og um það bil hvar þú ert.',
    anonymous:
      'Hvaða síður eru skoðaðar, í hvers konar vöfrum og frá hvaða löndum. Ekki eru borin kennsl á gesti.',
    recordings:
      'Hvernig þú hreyfir þig, smellir og flettir á síðunum, sem hitakort og upptökur, ásamt vafra þínum og tæki.',
    advertising:
      'Hvaða síður þú sérð og hvað þú gerir þar. Fyrirtækið getur tengt þetta við það sem það veit um þig annars staðar frá og notar það í auglýsingaskyni.',
    contacts:
      'Hvaða síður þú skoðar og hvað þú gerir þar, tengt nafni þínu og samskiptaupplýsingum eftir að þú hefur gefið þær upp.',
    companies:
      'Hvaða síður þú sérð, og IP-tala þín til að komast að því frá hvaða fyrirtæki þú tengist.',
    chat: 'Það sem þú skrifar í netspjallið, síðurnar sem þú kemur af, vafri þinn og IP-tala.',
    embed:
      'IP-tala þín, vafri þinn, síðan sem þú ert á og það sem þú horfir á, hlustar á eða lest.',
    map: 'IP-tala þín, vafri þinn, síðan sem þú ert á og hvaða hluta kortsins þú skoðar.',
    robots:
      'IP-tala þín, vafri þinn og hvernig þú hreyfir þig á síðunni, til að greina fólk frá sjálfvirkum forritum.',
    payment: 'Greiðsluupplýsingar, og gögn um tækið þitt til að koma upp um svik.',
    errors: 'Villur á síðunum, ásamt vafra þínum, síðunni sem þú ert á og IP-tölu þinni.',
    forms: 'Það sem þú fyllir út og síðan sem þú ert á.',
    experiments: 'Hvaða útgáfu af síðu þú hefur séð og hvað þú gerir þar.',
    tags: 'IP-tala þín og síðan sem þú ert á. Þjónustan sækir hinar þjónusturnar sem þú leyfir.',
    site: 'Aðeins það sem er geymt hér. Enginn annar fær það.',
  },
  uncertain: 'Ekki er víst að þetta sé rétt.',
  launcher: {
    label: 'Netspjall',
    contacts:
      'Netspjallið kemur frá {vendor}. Til að ræsa það þarf vafrinn þinn að tengjast fyrirtækinu, sem sér þá IP-tölu þína og getur vistað vafrakökur.',
    once: 'Ræsa fyrir þessa heimsókn',
    always: 'Leyfa alltaf',
  },
};
