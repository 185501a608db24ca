import { wordsFrom } from './words-from.js';

export default wordsFrom({
  language: 'is',
  months: 'janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember',
  date: '{day}. {month} {year}',
  dateWithTime: '{date} kl. {time}',
  units: {
    year: { other: '{count} ár' },
    month: { one: '{count} mánuður', other: '{count} mánuðir' },
    week: { one: '{count} vika', other: '{count} vikur' },
    day: { one: '{count} dagur', other: '{count} dagar' },
    hour: { one: '{count} klukkustund', other: '{count} klukkustundir' },
    minute: { one: '{count} mínúta', other: '{count} mínútur' },
    second: { one: '{count} sekúnda', other: '{count} sekúndur' },
  },
  and: ' og ',
  countries: `
AE Sameinuðu arabísku furstadæmin
AR Argentína
AT Austurríki
AU Ástralía
BE Belgía
BG Búlgaría
BR Brasilía
CA Kanada
CH Sviss
CL Síle
CN Kína
CY Kýpur
CZ Tékkland
DE Þýskaland
DK Danmörk
EE Eistland
ES Spánn
FI Finnland
FR Frakkland
GB Bretland
GR Grikkland
HK sérstjórnarsvæðið Hong Kong
HR Króatía
HU Ungverjaland
ID Indónesía
IE Írland
IL Ísrael
IN Indland
IS Ísland
IT Ítalía
JP Japan
KR Suður-Kórea
LI Liechtenstein
LT Litháen
LU Lúxemborg
LV Lettland
MT Malta
MX Mexíkó
MY Malasía
NL Holland
NO Noregur
NZ Nýja-Sjáland
PH Filippseyjar
PL Pólland
PT Portúgal
RO Rúmenía
RS Serbía
SE Svíþjóð
SG Singapúr
SI Slóvenía
SK Slóvakía
TH Taíland
TR Tyrkland
TW Taívan
UA Úkraína
US Bandaríkin
VN Víetnam
ZA Suður-Afríka`,
});
