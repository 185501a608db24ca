import { wordsFrom } from './words-from.js';

export default wordsFrom({
  language: 'mt',
  months: 'Jannar,Frar,Marzu,April,Mejju,Ġunju,Lulju,Awwissu,Settembru,Ottubru,Novembru,Diċembru',
  date: '{day} ta’ {month} {year}',
  dateWithTime: '{date} {time}',
  // A dual says "two" by itself. From 11 to 19, "-il" goes between.
  units: {
    year: { two: 'sentejn', few: '{count} snin', many: '{count}-il sena', other: '{count} sena' },
    month: {
      two: 'xahrejn',
      few: '{count} xhur',
      many: '{count}-il xahar',
      other: '{count} xahar',
    },
    week: {
      two: 'ġimagħtejn',
      few: '{count} ġimgħat',
      many: '{count}-il ġimgħa',
      other: '{count} ġimgħa',
    },
    day: { two: 'jumejn', few: '{count} ijiem', many: '{count}-il jum', other: '{count} jum' },
    hour: {
      two: 'sagħtejn',
      few: '{count} sigħat',
      many: '{count}-il siegħa',
      other: '{count} siegħa',
    },
    minute: {
      two: '{count} minuti',
      few: '{count} minuti',
      many: '{count}-il minuta',
      other: '{count} minuta',
    },
    second: {
      two: '{count} sekondi',
      few: '{count} sekondi',
      many: '{count}-il sekonda',
      other: '{count} sekonda',
    },
  },
  and: ' u ',
  andLast: ', u ',
  countries: `
AE l-Emirati Għarab Magħquda
AR l-Arġentina
AT l-Awstrija
AU l-Awstralja
BE il-Belġju
BG il-Bulgarija
BR Il-Brażil
CA il-Kanada
CH l-Iżvizzera
CL iċ-Ċili
CN iċ-Ċina
CY Ċipru
CZ ir-Repubblika Ċeka
DE il-Ġermanja
DK id-Danimarka
EE l-Estonja
ES Spanja
FI il-Finlandja
FR Franza
GB ir-Renju Unit
GR il-Greċja
HK ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina
HR il-Kroazja
HU l-Ungerija
ID l-Indoneżja
IE l-Irlanda
IL Iżrael
IN l-Indja
IS l-Iżlanda
IT l-Italja
JP il-Ġappun
KR il-Korea t’Isfel
LI il-Liechtenstein
LT il-Litwanja
LU il-Lussemburgu
LV il-Latvja
MT Malta
MX il-Messiku
MY il-Malasja
NL in-Netherlands
NO in-Norveġja
NZ New Zealand
PH il-Filippini
PL il-Polonja
PT il-Portugall
RO ir-Rumanija
RS is-Serbja
SE l-Iżvezja
SG Singapore
SI is-Slovenja
SK is-Slovakkja
TH it-Tajlandja
TR it-Turkija
TW it-Tajwan
UA l-Ukrajna
US l-Istati Uniti
VN il-Vjetnam
ZA l-Afrika t’Isfel`,
});
