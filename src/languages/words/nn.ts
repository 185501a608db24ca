import { wordsFrom } from './words-from.js';

export default wordsFrom({
  language: 'nn',
  months: 'januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember',
  date: '{day}. {month} {year}',
  dateWithTime: '{date} kl. {time}',
  units: {
    year: { other: '{count} år' },
    month: { one: '{count} månad', other: '{count} månadar' },
    week: { one: '{count} veke', other: '{count} veker' },
    day: { other: '{count} døgn' },
    hour: { one: '{count} time', other: '{count} timar' },
    minute: { other: '{count} minutt' },
    second: { other: '{count} sekund' },
  },
  and: ' og ',
  countries: `
AE Dei sameinte arabiske emirata
AR Argentina
AT Austerrike
AU Australia
BE Belgia
BG Bulgaria
BR Brasil
CA Canada
CH Sveits
CL Chile
CN Kina
CY Kypros
CZ Tsjekkia
DE Tyskland
DK Danmark
EE Estland
ES Spania
FI Finland
FR Frankrike
GB Storbritannia
GR Hellas
HK Hongkong SAR Kina
HR Kroatia
HU Ungarn
ID Indonesia
IE Irland
IL Israel
IN India
IS Island
IT Italia
JP Japan
KR Sør-Korea
LI Liechtenstein
LT Litauen
LU Luxembourg
LV Latvia
MT Malta
MX Mexico
MY Malaysia
NL Nederland
NO Noreg
NZ New Zealand
PH Filippinane
PL Polen
PT Portugal
RO Romania
RS Serbia
SE Sverige
SG Singapore
SI Slovenia
SK Slovakia
TH Thailand
TR Tyrkia
TW Taiwan
UA Ukraina
US USA
VN Vietnam
ZA Sør-Afrika`,
});
