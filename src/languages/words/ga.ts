import { wordsFrom } from './words-from.js';

export default wordsFrom({
  language: 'ga',
  months:
    'Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,Nollaig',
  date: '{day} {month} {year}',
  dateWithTime: '{date} ag {time}',
  units: {
    year: {
      one: '{count} bhliain',
      two: '{count} bhliain',
      few: '{count} bliana',
      many: '{count} mbliana',
      other: '{count} bliain',
    },
    month: { one: '{count} mhí', two: '{count} mhí', few: '{count} mhí', other: '{count} mí' },
    week: {
      two: '{count} sheachtain',
      few: '{count} seachtaine',
      many: '{count} seachtaine',
      other: '{count} seachtain',
    },
    day: { other: '{count} lá' },
    hour: { many: '{count} n-uair an chloig', other: '{count} uair an chloig' },
    minute: { other: '{count} nóiméad' },
    second: { two: '{count} shoicind', few: '{count} shoicind', other: '{count} soicind' },
  },
  and: ' agus ',
  countries: `
AE Aontas na nÉimíríochtaí Arabacha
AR an Airgintín
AT an Ostair
AU an Astráil
BE an Bheilg
BG an Bhulgáir
BR an Bhrasaíl
CA Ceanada
CH an Eilvéis
CL an tSile
CN an tSín
CY an Chipir
CZ an tSeicia
DE an Ghearmáin
DK an Danmhairg
EE an Eastóin
ES an Spáinn
FI an Fhionlainn
FR an Fhrainc
GB an Ríocht Aontaithe
GR an Ghréig
HK Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne
HR an Chróit
HU an Ungáir
ID an Indinéis
IE Éire
IL Iosrael
IN an India
IS an Íoslainn
IT an Iodáil
JP an tSeapáin
KR an Chóiré Theas
LI Lichtinstéin
LT an Liotuáin
LU Lucsamburg
LV an Laitvia
MT Málta
MX Meicsiceo
MY an Mhalaeisia
NL an Ísiltír
NO an Iorua
NZ an Nua-Shéalainn
PH Na hOileáin Fhilipíneacha
PL an Pholainn
PT an Phortaingéil
RO an Rómáin
RS an tSeirbia
SE an tSualainn
SG Singeapór
SI an tSlóivéin
SK an tSlóvaic
TH an Téalainn
TR an Tuirc
TW an Téaváin
UA an Úcráin
US Stáit Aontaithe Mheiriceá
VN Vítneam
ZA an Afraic Theas`,
});
