import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'האם נוכל להשתמש בעוגיות?',
    body: 'אנחנו, {controller}, מבקשים את הסכמתכם לשימוש בעוגיות (cookies) ובטכנולוגיות דומות למטרות האלה: {purposes}. {parties} שום דבר מכל זה לא יקרה לפני שתאשרו.',
    withdraw: 'אפשר לשנות את התשובה בכל עת תחת ”{preferences}”.',
  },
  gpc: 'הדפדפן שלכם מבקש מאתרים לא למכור ולא לשתף את המידע שלכם (Global Privacy Control). אנחנו מכבדים את הבקשה הזו. כבוי, אלא אם תפעילו בעצמכם: {purposes}.',
  saved: 'התשובה שלכם נשמרה.',
  preferences: {
    title: 'הגדרות עוגיות',
    body: 'כל מה שאינו הכרחי כבוי עד שתפעילו אותו. אפשר לשנות כאן את התשובה בכל עת.',
    scope: 'התשובה שלכם תקפה עבור {site}.',
    wideScope: 'התשובה שלכם תקפה עבור {site} וכל מה שנמצא תחת הכתובת הזו.',
    alwaysOn: 'פעיל תמיד',
    partlyOn: 'פעיל חלקית',
    services: {
      one: 'שירות אחד ({count})',
      two: '{count} שירותים',
      other: '{count} שירותים',
    },
    details: 'פרטים ועוגיות',
    search: 'חיפוש שירותים ועוגיות',
    language: 'שפה',
    complaint: 'להגשת תלונות:',
    version: 'גרסה',
  },
  actions: {
    accept: 'אישור הכול',
    reject: 'דחיית הכול',
    choose: 'בחירה לפי מטרה',
    save: 'שמירת הבחירות שלי',
    close: 'סגירה ללא שמירה',
    policy: 'מדיניות פרטיות',
    newTab: 'נפתח בכרטיסייה חדשה',
  },
  parties: {
    one: 'אם תאשרו, חברה אחת נוספת ({count}) תקבל מידע על הביקור שלכם.',
    two: 'אם תאשרו, {count} חברות נוספות יקבלו מידע על הביקור שלכם.',
    other: 'אם תאשרו, {count} חברות נוספות יקבלו מידע על הביקור שלכם.',
  },
  purposes: {
    necessary: {
      name: 'שירותים הכרחיים',
      description:
        'שומרים על החיבור שלכם לחשבון, מגינים על טפסים מפני שימוש לרעה וזוכרים כאן את התשובה שלכם.',
    },
    functional: {
      name: 'תכונות נוספות',
      description: 'מציגים צ׳אט, מפות, סרטונים וגופנים של חברות אחרות, וזוכרים הגדרות כמו שפה.',
    },
    statistics: {
      name: 'סטטיסטיקה',
      description: 'סופרים ביקורים ומראים אילו דפים נקראים ואיך המבקרים מגיעים אליהם.',
    },
    marketing: {
      name: 'שיווק',
      description:
        'מזהים אתכם כאן ובאתרים אחרים, כדי להתאים מודעות ולמדוד אילו מהן מובילות לביקורים.',
    },
  },
  service: {
    vendor: 'חברה',
    roles: {
      controller: 'בעל שליטה עצמאי במידע',
      joint: 'בעל שליטה משותף במידע',
      processor: 'מעבד מידע',
    },
    subprocessors: 'מעבדי משנה',
    outsideEea: 'מחוץ לאיחוד האירופי/לאזור הכלכלי האירופי',
    yes: 'כן',
    no: 'לא',
    collects: 'המידע שנאסף',
    retention: 'תקופת השמירה',
    hosts: 'מתחבר אל',
    stores: 'נשמר בדפדפן',
    storesNothing: 'שום דבר לא נשמר בדפדפן.',
    columns: {
      name: 'שם',
      kind: 'סוג',
      lifetime: 'משך',
      party: 'בעלים',
      why: 'מטרה',
    },
    kinds: {
      cookie: 'עוגייה',
      local: 'אחסון מקומי',
      session: 'אחסון הפעלה',
      indexeddb: 'IndexedDB',
      cache: 'מטמון',
    },
    untilClosed: 'עד לסגירת הדפדפן',
    untilDeleted: 'עד שתמחקו',
    sliding: '{lifetime}, עם חידוש בכל ביקור',
    first: 'האתר הזה',
    third: 'צד שלישי',
  },
} satisfies TextsIn<'he'>;

export const placeholder: PlaceholderTexts = {
  from: 'התוכן הזה מסופק על ידי {vendor}.',
  contacts:
    'כדי להציג אותו, הדפדפן שלכם צריך לפנות אל {host}. השרת הזה יראה את כתובת ה-IP שלכם ויוכל לשמור עוגיות.',
  covers: 'הבחירה ”{alwaysAllow}” חלה בכל האתר על: {names}.',
  loadOnce: 'לטעון פעם אחת',
  alwaysAllow: 'לאפשר תמיד',
};

export const page: PageTexts = {
  title: 'הצהרת עוגיות',
  updated: 'שינוי אחרון: {date}',
  answer: 'התשובה שלכם',
  undecided: 'עדיין לא עניתם. אין שימוש בשום דבר שאינו הכרחי.',
  decided: 'עניתם ב-{date}.',
  id: 'מזהה התשובה שלכם',
  allowed: 'מאושר',
  refused: 'לא מאושר',
  copy: 'העתקה',
  copied: 'הועתק.',
  download: 'הורדה בפורמט JSON',
  change: 'שינוי התשובה',
  withdraw: 'ביטול ההסכמה',
  controller: 'הגורם האחראי',
  email: 'דוא״ל',
  phone: 'טלפון',
  dpo: 'הממונה על הגנת הפרטיות',
};
