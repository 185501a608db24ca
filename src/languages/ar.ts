import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'هل يمكننا استخدام ملفات تعريف الارتباط؟',
    body: 'نحن في {controller} نطلب موافقتك على استخدام ملفات تعريف الارتباط (cookies) وتقنيات مماثلة للأغراض التالية: {purposes}. {parties} ولا يحدث أي من ذلك قبل موافقتك.',
    withdraw: 'يمكنك تغيير إجابتك في أي وقت من «{preferences}».',
  },
  gpc: 'يطلب متصفحك من المواقع عدم بيع بياناتك أو مشاركتها (Global Privacy Control). ونحن نلتزم بهذا الطلب. يبقى ما يلي متوقفًا ما لم يُفعَّل من جانبك: {purposes}.',
  saved: 'حُفظت إجابتك.',
  preferences: {
    title: 'إعدادات ملفات تعريف الارتباط',
    body: 'كل ما هو اختياري متوقف إلى أن يُفعَّل من جانبك. يمكنك تغيير إجابتك هنا في أي وقت.',
    scope: 'تسري إجابتك على {site}.',
    wideScope: 'تسري إجابتك على {site} وكل ما يندرج تحت هذا العنوان.',
    alwaysOn: 'مفعّل دائمًا',
    partlyOn: 'مفعّل جزئيًا',
    services: {
      zero: '{count} خدمة',
      one: 'خدمة واحدة ({count})',
      two: 'خدمتان ({count})',
      few: '{count} خدمات',
      many: '{count} خدمة',
      other: '{count} خدمة',
    },
    details: 'التفاصيل وملفات تعريف الارتباط',
    search: 'البحث في الخدمات وملفات تعريف الارتباط',
    language: 'اللغة',
    complaint: 'تُقدَّم الشكاوى إلى',
    version: 'الإصدار',
  },
  actions: {
    accept: 'قبول الكل',
    reject: 'رفض الكل',
    choose: 'تحديد خياراتي',
    save: 'حفظ خياراتي',
    close: 'إغلاق دون حفظ',
    policy: 'سياسة الخصوصية',
    newTab: 'يُفتح في علامة تبويب جديدة',
  },
  parties: {
    zero: 'إذا قبلت، فستتلقى {count} شركة أخرى معلومات عن زيارتك.',
    one: 'إذا قبلت، فستتلقى شركة واحدة أخرى ({count}) معلومات عن زيارتك.',
    two: 'إذا قبلت، فستتلقى شركتان أخريان ({count}) معلومات عن زيارتك.',
    few: 'إذا قبلت، فستتلقى {count} شركات أخرى معلومات عن زيارتك.',
    many: 'إذا قبلت، فستتلقى {count} شركة أخرى معلومات عن زيارتك.',
    other: 'إذا قبلت، فستتلقى {count} شركة أخرى معلومات عن زيارتك.',
  },
  purposes: {
    necessary: {
      name: 'الضرورية',
      description: 'تحافظ على تسجيل دخولك، وتحمي النماذج من إساءة الاستخدام، وتتذكّر إجابتك هنا.',
    },
    functional: {
      name: 'الميزات الإضافية',
      description:
        'تعرض الدردشة والخرائط ومقاطع الفيديو والخطوط من شركات أخرى، وتتذكّر إعدادات مثل اللغة.',
    },
    statistics: {
      name: 'الإحصاءات',
      description: 'تحصي الزيارات وتبيّن الصفحات التي تُقرأ وكيف يصل إليها الزوار.',
    },
    marketing: {
      name: 'التسويق',
      description: 'تتعرّف عليك هنا وفي مواقع أخرى، لتخصيص الإعلانات وقياس أيّها يؤدي إلى زيارات.',
    },
  },
  service: {
    vendor: 'الشركة',
    roles: {
      controller: 'جهة تحكم مستقلة',
      joint: 'جهة تحكم مشتركة',
      processor: 'جهة معالجة',
    },
    subprocessors: 'جهات المعالجة الفرعية',
    outsideEea: 'خارج الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية',
    yes: 'نعم',
    no: 'لا',
    collects: 'البيانات التي تُجمع',
    retention: 'مدة الاحتفاظ',
    hosts: 'الخوادم التي تتصل بها',
    stores: 'المخزَّن في المتصفح',
    storesNothing: 'لا يُخزَّن أي شيء في المتصفح.',
    columns: {
      name: 'الاسم',
      kind: 'النوع',
      lifetime: 'المدة',
      party: 'الجهة المالكة',
      why: 'الغرض',
    },
    kinds: {
      cookie: 'ملف تعريف ارتباط',
      local: 'تخزين محلي',
      session: 'تخزين الجلسة',
      indexeddb: 'IndexedDB',
      cache: 'ذاكرة تخزين مؤقت',
    },
    untilClosed: 'حتى إغلاق المتصفح',
    untilDeleted: 'حتى حذفه من جانبك',
    sliding: '{lifetime}، مع التجديد عند كل زيارة',
    first: 'هذا الموقع',
    third: 'طرف ثالث',
  },
} satisfies TextsIn<'ar'>;

export const placeholder: PlaceholderTexts = {
  from: 'هذا المحتوى مقدَّم من {vendor}.',
  contacts:
    'لعرضه، يجب أن يتصل متصفحك بالخادم {host}، الذي سيرى عندئذ عنوان IP الخاص بك وقد يخزّن ملفات تعريف ارتباط.',
  covers: 'يسري الخيار «{alwaysAllow}» في هذا الموقع كله على: {names}.',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا',
};

export const page: PageTexts = {
  title: 'بيان ملفات تعريف الارتباط',
  updated: 'آخر تعديل: {date}',
  answer: 'إجابتك',
  undecided: 'لم تصلنا إجابتك بعد. لا يُستخدم أي شيء اختياري.',
  decided: 'أجبت بتاريخ {date}.',
  id: 'معرّف إجابتك',
  allowed: 'مسموح به',
  refused: 'غير مسموح به',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  download: 'تنزيل بتنسيق JSON',
  change: 'تغيير إجابتك',
  withdraw: 'سحب موافقتك',
  controller: 'الجهة المسؤولة',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  dpo: 'مسؤول حماية البيانات',
};
