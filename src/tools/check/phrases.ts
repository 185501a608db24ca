/** Something that is said, in whichever of our languages. */
export interface Phrases {
  /** What is looked for within one sentence. */
  readonly said: readonly RegExp[];
  /** A sentence with one of these says the opposite, or of something else. */
  readonly unless?: RegExp;
}

/** A whole word or more: `\b` knows no å, ø and ä. */
const words = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu');

const sentencesOf = (text: string): string[] =>
  text.replace(/\s+/g, ' ').split(/(?<=[.!?…])\s+(?=\P{Ll})/u);

/** The words that say it; undefined where none do. */
export function saidIn(text: string, { said, unless }: Phrases): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (unless?.test(sentence)) continue;
    for (const pattern of said) {
      const [found] = pattern.exec(sentence) ?? [];
      if (found) return found;
    }
  }
  return undefined;
}

/** Within one sentence. */
const ANY = '[^.!?]*?';

const NOT =
  "not|never|nothing|no longer|none|cannot|\\w+n['’]t|ikke|ikkje|aldri|ingenting|ingen|inte|aldrig|inget|ej|intet|nicht|nie|nichts|kein\\w*";

/** Answers with a button are no silence. */
const BUTTON =
  'button|click\\w*|press\\w*|tap\\w*|choos\\w*|choice|knapp\\w*|klikk\\w*|trykk\\w*|velger|vel|valg|klick\\w*|tryck\\w*|väljer|val|knap\\w*|klik\\w*|tryk\\w*|vælger|Schaltfläche\\w*|anklick\\w*|Knopf|tippen|wählen|Auswahl';

/**
 * Visiting, using or going on is taken for a yes.
 */
export const IMPLIED_CONSENT: Phrases = {
  said: [
    // English
    `by (?:continuing|using|visiting|browsing|accessing|entering|staying|remaining|viewing|scrolling|your (?:use|visit))${ANY}(?:you|we) (?:\\w+ )?(?:accept|agree|consent|assume|acknowledge|approve|allow|permit|give|grant)`,
    `(?:continued|your|the|any|further) (?:use|browsing|visit)${ANY}(?:means|implies|signifies|indicates|constitutes|counts as|is (?:taken|seen|regarded|treated) as|is deemed)${ANY}(?:consent|accept\\w*|agree\\w*)`,
    `if you (?:continue|keep|go on|proceed|carry on|stay|remain)${ANY}(?:you (?:\\w+ )?(?:accept|agree|consent)|(?:we|it)(?:[’']ll| will| shall)?(?: is| be)? (?:\\w+ )?assumed?)`,
    `we(?:[’']ll| will)? assume (?:that )?you(?:[’']re| are)? (?:\\w+ )?(?:happy|ok\\w*|fine|accept\\w*|agree\\w*|consent\\w*)`,
    // Bokmål, Nynorsk, Danish
    `(?:ved|gjennom|gjennem) (?:å |at |fortsatt |fortsat |din |ditt )?(?:\\w+ )?(?:besøk\\w*|bes[øo]ge?\\w*|bruk\\w*|brug\\w*|benytt\\w*|anvend\\w*|fortset[jt]\\w*|fortsætt\\w*|surf\\w*|navig\\w*|vær[ae]?|være|bla|blad\\w*|scroll\\w*|bli\\w*)${ANY}(?:samtykk(?:er|jer|e)|samtykke(?:t)?|godta(?:r|s)|godtek|godtager|godkjenn(?:er|e)|godkender|aksepter(?:er|ar|e)|accepter(?:er|e)|gir du|gjev du|giver du|innforstått|indforstået)`,
    `(?:dersom|hvis|om|når|viss) du (?:\\w+ )?(?:fortset[jt]\\w*|fortsætt\\w*)${ANY}(?:(?:samtykk(?:er|jer)|godta(?:r|ger)|godtek|aksepter(?:er|ar)|accepterer|godkender|godkjenner) du|(?:antar|antek|antager|går vi ut fra|går vi ut ifrå|regner vi med|forutsetter vi|formoder vi|betragter vi))`,
    // Swedish
    `(?:genom|via) (?:att |fortsatt |din |ditt )?(?:\\w+ )?(?:använd\\w*|besök\\w*|fortsätt\\w*|surf\\w*|nyttja\\w*|utnyttja\\w*|bläddra\\w*|stanna\\w*|scrolla\\w*|vara)${ANY}(?:godkänn(?:er|s)|samtyck(?:er|e)|accepter(?:ar|as)|godta(?:r|s)|ger du|lämnar du|medger|tillåter|går du med på)`,
    `om du fortsätter${ANY}(?:(?:godkänner|samtycker|accepterar|godtar) du|(?:antar|förutsätter|utgår|räknar|tolkar) vi)`,
    // German
    `(?:durch|mit|bei) (?:\\p{L}+ ){0,3}(?:Nutzung|Benutzung|Besuch\\w*|Verwendung|Weiternutzung|Weitersurfen|Surfen|Fortsetz\\w*|Verbleib\\w*|Aufruf\\w*|Scrollen|Navigieren)${ANY}(?:stimm(?:en|st|t)|erklär(?:en|st|t)|willig(?:en|st|t)|akzeptier(?:en|st|t)|einverstanden)`,
    `(?:wenn|indem|falls|sofern) (?:Sie|du|ihr)${ANY}(?:weiter\\w*|fortfahr\\w*|fortsetz\\w*|besuch\\w*|surf\\w*|nutz\\w*)${ANY}(?:stimm(?:en|st|t) (?:Sie|du|ihr)|willig(?:en|st|t) (?:Sie|du|ihr)|akzeptier(?:en|st|t) (?:Sie|du|ihr)|einverstanden|gehen wir (?:davon )?aus|nehmen wir an)`,
  ].map(words),
  unless: words(`${NOT}|${BUTTON}`),
};

/** A browser's own settings are taken for an answer, or as the only way to give one. */
export const BROWSER_SETTINGS: Phrases = {
  said: [
    `(?:most|all|many) (?:web )?browsers (?:\\w+ ){0,3}accept${ANY}cookies`,
    `browsers? (?:\\w+ ){0,3}automatically accepts?|accepts? cookies automatically`,
    `(?:block|refuse|reject|disable|turn off|switch off|control|delete|prevent|withdraw\\w*|change|opt out)${ANY}(?:in|through|via|by|using|with)${ANY}(?:your |the )?(?:web )?browser(?:[’']s)?(?: own)? (?:settings|preferences|options)`,
    `(?:de|dei) fleste nettles(?:ere|arar)${ANY}(?:aksepterer|godtar|aksepterar|godtek|tillater|tillèt)`,
    `nettles\\w+ ${ANY}(?:aksepterer|godtar|aksepterar|godtek|tillater) automatisk|nettles\\w+ (?:\\p{L}+ )?automatisk (?:aksepterer|godtar|aksepterar|godtek)`,
    `(?:blokker\\w*|avvis\\w*|slå\\w* av|trekk\\w*|endr\\w*|hindr\\w*|reserver\\w*|skru\\w* av)${ANY}(?:i|gjennom|ved)${ANY}(?:innstilling(?:ene|ane|ar|er)?${ANY}nettles\\w+|nettleser\\w*innstilling\\w*|nettlesarinnstilling\\w*)`,
    `(?:de flesta|många) webbläsare${ANY}(?:accepter\\w*|tillåt\\w*|godkänn\\w*)`,
    `webbläsare\\w*${ANY}automatiskt (?:accepter\\w*|tillåt\\w*|godkänn\\w*)`,
    `(?:blocker\\w*|neka\\w*|stäng\\w* av|återkall\\w*|ändr\\w*|avvisa\\w*|förhindr\\w*)${ANY}(?:inställning\\w*${ANY}webbläsar\\w*|webbläsarinställning\\w*|webbläsarens inställning\\w*)`,
    `de fleste browsere${ANY}(?:accepterer|tillader)|browsere\\w*${ANY}automatisk (?:accepterer|tillader)`,
    `(?:bloker\\w*|afvis\\w*|slå\\w* fra|trække?\\w*|ændr\\w*|forhindr\\w*)${ANY}(?:browser\\w*indstilling\\w*|indstilling\\w*${ANY}browser\\w*|browserens indstilling\\w*)`,
    `(?:die meisten|viele) Browser${ANY}(?:akzeptieren|nehmen|lassen)|Browser${ANY}automatisch (?:akzeptier\\w*|annehm\\w*)|(?:akzeptier\\w*|nehmen) Cookies automatisch`,
    `(?:Browser-?Einstellung\\w*|Einstellung\\w*${ANY}Browser\\w*)${ANY}(?:ablehn\\w*|deaktivier\\w*|verhinder\\w*|widerruf\\w*|blockier\\w*|unterbind\\w*)`,
    `(?:ablehn\\w*|deaktivier\\w*|verhinder\\w*|widerruf\\w*|blockier\\w*|unterbind\\w*)${ANY}(?:Browser-?Einstellung\\w*|Einstellung\\w*${ANY}Browser\\w*)`,
  ].map(words),
  unless: words('Global Privacy Control|GPC|Do Not Track'),
};

/** Who does not agree is told to go. */
export const TAKE_IT_OR_LEAVE_IT: Phrases = {
  said: [
    `(?:if )?you (?:do not|don[’']t|disagree|cannot|refuse|decline)${ANY}(?:please )?(?:leave|(?:do not|don[’']t|stop|cease|refrain from) (?:use|using|visit|visiting|access|accessing))(?: \\w+)? (?:this|the|our) (?:site|website|web ?page|page|service)s?`,
    `(?:hvis|dersom|om|viss) du ik(?:ke|kje)${ANY}(?:forlat\\w*|avstå\\w*|la være å|lat vere å|lad være med at|ikke bruk\\w*|ikkje bruk\\w*|lukk\\w* nettstedet|forlad\\w*)`,
    `om du inte${ANY}(?:lämna\\w*|avstå\\w*|sluta använda|använd inte)`,
    `(?:wenn|falls|sofern) (?:Sie|du)${ANY}(?:nicht (?:zustimm\\w*|einverstanden|akzeptier\\w*)|ablehn\\w*)${ANY}(?:verlass\\w*|nutzen Sie${ANY}nicht)`,
    // Only those who say yes get in.
    `(?:you must|you have to|you need to) (?:accept|agree|consent)${ANY}(?:to (?:use|access|enter|continue|visit|see)|before you can)`,
    `du må (?:godta|samtykke|akseptere)${ANY}for å (?:bruke|få|komme|se|fortsette)`,
    `du måste (?:godkänna|samtycka|acceptera)${ANY}för att (?:använda|få|komma|se|fortsätta)`,
    `(?:Sie müssen|du musst)${ANY}(?:zustimmen|akzeptieren|einwilligen),? um`,
  ].map(words),
};

/** That nobody else gets anything. */
export const NO_THIRD_PARTIES: Phrases = {
  said: [
    `no (?:\\w+ )?third[- ]part(?:y|ies)`,
    `(?:not|never|nothing|none|nobody|\\w+n[’']t)${ANY}(?:shar\\w*|passed|pass|disclos\\w*|given|give|sold|sell|transfer\\w*|sent|send|forward\\w*)${ANY}(?:third[- ]part(?:y|ies)|other compan(?:y|ies)|anyone else|others)`,
    `(?:without|free of|free from) (?:any )?third[- ]part(?:y|ies)`,
    `ingen tredj(?:e)?part\\w*`,
    `(?:ikke|ikkje|aldri|ingen|ingenting)${ANY}(?:gi(?:s|tt|r)?|gje(?:ve|v|ven)?|del(?:e|er|es|t|ast|ar)?|utlever\\w*|overfør\\w*|overlever\\w*|videreformidl\\w*|vidareformidl\\w*|solgt|selges|selger|videregi\\w*|videregiv\\w*|send\\w*)${ANY}(?:tredj(?:e)?part\\w*|tredjemann|tredjemand|andre selskaper|andre selskap|andre virksomheder|utenforstående)`,
    `(?:gis|blir gitt|vert gitt|deles|delast|delt|utlever\\w*|overfør\\w*|videreformidles|selges|videregis|videregives|delas|lämnas|överförs|säljs|ges|sendes|sælges|vidarebefordras) (?:\\p{L}+ )?(?:ikke|ikkje|aldri|inte|aldrig|ej)${ANY}(?:tredj(?:e)? ?part\\w*|tredjemann|tredjemand|tredje ?man|andre selskap\\w*|andra företag|andre virksomheder|utenforstående|utomstående)`,
    `(?:inga|ingen) (?:tredje ?part\\w*|tredje ?parter)`,
    `(?:inte|aldrig|inga|inget|ej)${ANY}(?:del(?:a|as|ar|at|ats)?|lämna\\w*|överför\\w*|överlåt\\w*|sälj\\w*|säljs|vidarebefordr\\w*|ges|skick\\w*)${ANY}(?:tredje ?part\\w*|tredje ?man|andra företag|utomstående)`,
    `(?:keine|ohne) (?:Dritt(?:en|e|anbieter\\w*|parteien|unternehmen)|Weitergabe${ANY}Dritte)`,
    `(?:nicht|nie|niemals|keine\\w*)${ANY}(?:an |mit )(?:\\p{L}+ )?Dritte[n]?`,
  ].map(words),
  // "… until you have said yes", "… without your consent": true, and worth saying.
  unless: words(
    'until|before|unless|without your|if you|when you|only|except|consent\\w*|før|uten (?:at|ditt|din|eksplisitt|uttrykkelig|samtykke)|med mindre|bare|hvis|dersom|viss|unntatt|samtykk\\w*|utan (?:ditt|att|samtycke)|innan|förrän|om du|såvida|bara|samtyck\\w*|uden (?:dit|at|samtykke)|medmindre|kun|bevor|erst|ohne Ihre\\w*|ohne deine\\w*|wenn|außer|es sei denn|nur|Einwilligung|zustimm\\w*',
  ),
};

/** Agreements of the past that no longer let data out of the EEA. */
export const DEAD_AGREEMENTS: Phrases = {
  said: [/privacy[ -]?shield/iu, /safe[ -]?harbou?r(?!s? (?:island|street|clause))/iu],
  unless: words(
    `invalid\\w*|struck|annulled|replaced|replaces|former|no longer|not (?:the|on|rely|based)|successor|ugyldig\\w*|opphevet|kjent ugyldig|erstatt\\w*|ikke lenger|ikkje lenger|tidligere|ogiltig\\w*|upphävd\\w*|ersatt\\w*|ersätt\\w*|inte längre|tidigare|ugyldig\\w*|ophævet|erstattet|ikke længere|ungültig\\w*|aufgehoben|ersetzt\\w*|nicht mehr|frühere\\w*`,
  ),
};

/** That there is nothing to rest on. */
export const NO_GROUND: Phrases = {
  said: [
    '(?:none|not|nothing|nowhere) (?:\\w+ )?(?:stated|known|given|specified|named|told)',
    'unknown|unclear|unspecified|n/a|none|no ground|to be determined|tbd',
    '(?:ikke|ikkje) (?:\\w+ )?(?:oppgitt|oppgjeve|kjent|angitt|kjend|oplyst|angivet|kendt)|ukjent|ukjend|ukendt|ingen',
    'inte (?:\\w+ )?(?:angiv\\w*|känd|uppgiv\\w*)|okänd\\w*|anges inte|ej angiv\\w*|inget|ingen',
    'nicht (?:\\w+ )?(?:angegeben|bekannt|genannt)|unbekannt|keine Angabe\\w*|keine',
  ].map((pattern) => words(pattern)),
  unless: words(
    'further|additional|other than|framework|contractual|klausul\\w*|standard\\w*|clauses?|DPF|SCC',
  ),
};

/** That storing rests on an interest of the owner's. */
export const LEGITIMATE_INTEREST: Phrases = {
  said: [
    `legitimate interests?`,
    `beretti(?:ge|get|ga|ged)\\w* interess\\w*`,
    `(?:rettmessig|legitim|rettkom[me]n)\\w* interess\\w*`,
    `berättiga\\w* intress\\w*`,
    `legitim\\w* intress\\w*`,
    `berechtigte\\w* Interess\\w*`,
    `interesseavveining\\w*|intresseavvägning\\w*|interesseafvejning\\w*|Interessenabwägung`,
  ].map(words),
  unless: words(`${NOT}|without`),
};

/** That statistics need not be asked about. */
export const STATISTICS_EXEMPTION: Phrases = {
  said: (() => {
    const counting =
      '(?:statisti\\p{L}*|analy\\p{L}*|measur\\p{L}*|måling\\w*|mätning\\w*|Messung\\w*|Reichweitenmessung|audience|besøkstall|trafikk\\w*|trafik\\w*)';
    const free =
      '(?:exempt\\w*|(?:do|does|need|needs|require|requires|is|are) (?:not|no)(?: \\w+){0,3} (?:consent|permission)|no consent (?:is |was )?(?:needed|required|necessary)|without (?:your |any )?consent|(?:krever|trenger|treng|krev) (?:ikke|ikkje|ingen|ikke noe|ikkje noko) (?:\\w+ )?samtykke|unntatt|unntak fra samtykke|uten (?:ditt )?samtykke|(?:kräver|behöver) (?:inte|inget) (?:\\w+ )?samtycke|utan (?:ditt )?samtycke|undantag\\w*|undantagna|(?:kræver|behøver) (?:ikke|intet) (?:\\w+ )?samtykke|uden (?:dit )?samtykke|undtaget|einwilligungsfrei|(?:ohne|keine) (?:\\p{L}+ )?(?:Einwilligung|Zustimmung)(?: erforderlich| nötig)?|ausgenommen)';
    return [`${counting}${ANY}${free}`, `${free}${ANY}${counting}`].map(words);
  })(),
  // Nothing is counted without a consent: the opposite.
  unless: words(
    'not (?:\\w+ )?(?:counted|measured|collected|used|set|loaded|run)|nothing|never|no (?:statistics|analytics|measurement|counting|data|cookies)|ingen (?:statistikk|statistik|målinger|data)|ingenting|aldri|aldrig|inget|inga|ingen|nichts|nie|(?:ikke|ikkje|inte|nicht) (?:\\w+ )?(?:uten|utan|uden|ohne)|(?:samles|brukes|settes|används|sätts|samlas|bruges|sættes) (?:ikke|inte)',
  ),
};

/** That something makes the site good: nobody knows what it does. */
export const VAGUE = words(
  '(?:(?:en |ei |the |a |den |eine? |das |die )?(?:mye |much |meget |mycket )?(?:god|bedre|betre|beste|best|bästa|bättre|bra|better|great|good|optimal\\w*|improved|enhanced|forbedre\\p{L}*|forbetre\\p{L}*|förbättr\\p{L}*|improv\\p{L}*|enhanc\\p{L}*|optimi\\p{L}*|optimer\\p{L}*|verbesser\\p{L}*|bessere\\w*|beste\\w*|bedste|possible|mulig\\w*|möjlig\\w*|möglich\\w*)(?: (?:the|your|din|ditt|our|a|den|Ihr|dein|possible|mulige|möjliga|mögliche|user|deres|deg|dig|us|av|of|i|på)){0,3} )?(?:user ?experience|experience|(?:bruker|brukar|bruger|användar|kunde|besøks)?(?:opplevelse|oppleving|oplevelse|upplevelse)\\w*|Nutz(?:er|ungs)\\p{L}*|Benutzer(?:erlebnis|erfahrung|freundlichkeit)\\p{L}*|Erlebnis\\w*|Erfahrung\\w*|brukervennlig\\w*|användarvänlig\\w*)',
);

/** Words that add nothing to what a purpose says. */
export const FILLER =
  /^(?:a|an|and|are|as|at|av|att|be|best|better|bedre|bra|browsing|bruk|bruke|bruker|brukes|bruges|bruger|by|cookies?|da|das|deg|dein|dem|den|der|det|die|dig|din|ditt|du|ein|eine|einer|en|enhance|enjoy|er|et|ett|få|for|for-?bedre\p{L}*|forbedr\p{L}*|förbättr\p{L}*|från|fra|for-?bedring|für|fungerer|fungerar|fungere|fungera|function\p{L}*|gi|gir|give|gives|giver|ge|ger|god|good|have|help\p{L}*|hjelpe\p{L}*|hjälp\p{L}*|hjælp\p{L}*|i|ihnen|ihr|ihre\w*|improv\p{L}*|in|informasjonskapsl\p{L}*|information|innhentes|is|it|kakor|kunne|les|make|making|men|mit|mulig|mulige|möglich\p{L}*|med|more|mer|nettsted\p{L}*|nettsid\p{L}*|nettstad\p{L}*|hjemmeside\p{L}*|website|web|webbplats\p{L}*|webbsid\p{L}*|webseite\p{L}*|website-?s|of|og|och|oss|on|optimal\w*|optimalt|optimi\p{L}*|our|on|page|pages|på|possible|provide\p{L}*|site|siden|sidene|sider|så|som|that|the|their|them|these|they|this|til|tilby|to|und|um|us|use|used|user\p{L}*|uses|vår|våre|vårt|våra|vi|we|well|will|wir|with|without|work\p{L}*|works|you|your|zu|å|är|och|ens|unser\p{L}*|verwenden|verbesser\p{L}*|nutzen|stadig|always|alltid|alltså|innhold|services?|tjenest\p{L}*|tjänst\p{L}*|dienste?|experience|opplevelse|upplevelse|oplevelse)$/iu;

/** Words that press for a yes. */
export const STEERING: Phrases = {
  said: [
    // What is lost with a no.
    `(?:worse|poorer|bad|limited|lesser|degraded|inferior) (?:\\w+ )?experience|miss(?:ing)? out|you will miss`,
    `(?:dårligere|dårlegare|redusert|begrenset) (?:\\w+ )?(?:bruker|brukar|bruger)?(?:opplevelse|oppleving|oplevelse)|gå\\w* glipp av|går du glip af`,
    `(?:sämre|begränsad) (?:\\w+ )?(?:användar)?upplevelse|missa(?:r)? du|gå miste om`,
    `(?:schlechtere\\w*|eingeschränkte\\w*) (?:\\p{L}+ )?(?:Nutzer)?(?:erlebnis|erfahrung)|verpassen (?:Sie|du)|Sie verpassen|entgehen`,
    // What is won with a yes.
    `(?:best|better|full|perfect|optimal|richer|great)(?: possible)? (?:\\w+ )?experience`,
    `(?:best mulig|beste|bedre|full|perfekt|optimal|betre)(?:e)? (?:\\w+ )?(?:bruker|brukar|bruger)?(?:opplevelse|oppleving|oplevelse)\\w*`,
    `(?:bästa|bättre|full|perfekt|optimal)(?: möjliga)? (?:\\w+ )?(?:användar)?upplevelse\\w*`,
    `(?:beste|bessere|optimale|perfekte|volle)\\w* (?:\\p{L}+ )?(?:Nutzer|Benutzer)?(?:erlebnis|erfahrung)\\w*`,
    // Pleading.
    `please (?:accept|allow|say yes|agree)|help us by|support us by|vennligst (?:godta|aksepter)|ver venleg og (?:godta|aksepter)|hjelp oss ved|støtt oss|acceptera gärna|vänligen (?:acceptera|godkänn)|hjälp oss genom|stöd oss|accepter venligst|hjælp os ved|støt os|bitte (?:akzeptieren|stimmen|erlauben)|helfen Sie uns|unterstützen Sie uns`,
    `we (?:love|❤️?) cookies|vi elsker (?:cookies|informasjonskapsler)|vi älskar (?:cookies|kakor)|wir lieben Cookies|(?:everyone|everybody) loves cookies`,
    `(?:no|nei|nej|nein),? (?:I|jeg|eg|jag|ich) (?:don[’']t|do not|hate|prefer|vil ikke|vil heller|vil ikkje|vill inte|vill hellre|möchte (?:nicht|lieber)|will (?:nicht|lieber))`,
  ].map(words),
};

/** A cookie or a heart presses too, in a question that is to be sober. */
export const PICTURES =
  /[\u{1F36A}\u{2764}\u{1F496}\u{1F60D}\u{1F622}\u{1F62D}\u{1F64F}\u{1F494}\u{1F970}]/u;
