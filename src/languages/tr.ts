import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Çerez kullanabilir miyiz?',
    body: '{controller}, şu amaçlarla çerez ve benzeri teknolojileri kullanmak için rızanızı istiyor: {purposes}. {parties} Siz evet demeden bunların hiçbiri yapılmaz.',
    withdraw: 'Yanıtınızı istediğiniz zaman “{preferences}” bölümünden değiştirebilirsiniz.',
  },
  gpc: 'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Bu isteğe uyulur. Siz açmadıkça kapalı kalanlar: {purposes}.',
  saved: 'Yanıtınız kaydedildi.',
  preferences: {
    title: 'Çerez ayarları',
    body: 'İsteğe bağlı her şey, siz açana kadar kapalıdır. Yanıtınızı burada istediğiniz zaman değiştirebilirsiniz.',
    scope: 'Yanıtınız {site} için geçerlidir.',
    wideScope: 'Yanıtınız {site} ve bu adresin altındaki her şey için geçerlidir.',
    alwaysOn: 'Her zaman açık',
    partlyOn: 'Kısmen açık',
    services: { one: '{count} hizmet', other: '{count} hizmet' },
    details: 'Ayrıntılar ve çerezler',
    search: 'Hizmet ve çerez ara',
    language: 'Dil',
    complaint: 'Şikâyet mercii:',
    version: 'Sürüm',
  },
  actions: {
    accept: 'Tümünü kabul et',
    reject: 'Tümünü reddet',
    choose: 'Seçim yap',
    save: 'Seçimlerimi kaydet',
    close: 'Kaydetmeden kapat',
    policy: 'Gizlilik politikası',
    newTab: 'yeni sekmede açılır',
  },
  parties: {
    one: 'Kabul ederseniz başka {count} şirket ziyaretinizle ilgili bilgi alır.',
    other: 'Kabul ederseniz başka {count} şirket ziyaretinizle ilgili bilgi alır.',
  },
  purposes: {
    necessary: {
      name: 'Zorunlu',
      description:
        'Oturumunuzu açık tutar, formları kötüye kullanıma karşı korur ve buradaki yanıtınızı hatırlar.',
    },
    functional: {
      name: 'Ek özellikler',
      description:
        'Başka şirketlerin sohbetlerini, haritalarını, videolarını ve yazı tiplerini gösterir; dil gibi ayarları hatırlar.',
    },
    statistics: {
      name: 'İstatistik',
      description:
        'Ziyaretleri sayar, hangi sayfaların okunduğunu ve ziyaretçilerin bunları nasıl bulduğunu gösterir.',
    },
    marketing: {
      name: 'Pazarlama',
      description:
        'Reklamları uyarlamak ve hangilerinin ziyaret getirdiğini ölçmek için sizi burada ve başka sitelerde tanır.',
    },
  },
  service: {
    vendor: 'Şirket',
    roles: {
      controller: 'bağımsız veri sorumlusu',
      joint: 'ortak veri sorumlusu',
      processor: 'veri işleyen',
    },
    subprocessors: 'Alt veri işleyenler',
    outsideEea: 'AB/AEA dışında',
    yes: 'Evet',
    no: 'Hayır',
    collects: 'Topladığı veriler',
    retention: 'Saklama süresi',
    hosts: 'Bağlandığı adresler',
    stores: 'Tarayıcıda saklananlar',
    storesNothing: 'Tarayıcıda hiçbir şey saklanmaz.',
    columns: {
      name: 'Ad',
      kind: 'Tür',
      lifetime: 'Süre',
      party: 'Sahibi',
      why: 'Amaç',
    },
    kinds: {
      cookie: 'Çerez',
      local: 'Yerel depolama',
      session: 'Oturum depolaması',
      indexeddb: 'IndexedDB',
      cache: 'Önbellek',
    },
    untilClosed: 'siz tarayıcıyı kapatana kadar',
    untilDeleted: 'siz silene kadar',
    sliding: '{lifetime}, her ziyarette yenilenir',
    first: 'bu site',
    third: 'üçüncü taraf',
  },
} satisfies TextsIn<'tr'>;

export const placeholder: PlaceholderTexts = {
  from: 'Bu içeriği {vendor} sağlıyor.',
  contacts:
    'İçeriği göstermek için tarayıcınızın {host} ile bağlantı kurması gerekir; bu sunucu o zaman IP adresinizi görür ve çerez kaydedebilir.',
  covers: '“{alwaysAllow}” sitenin her yerinde şunlar için geçerlidir: {names}.',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: 'Her zaman izin ver',
};

export const page: PageTexts = {
  title: 'Çerez bildirimi',
  updated: 'Son değişiklik: {date}',
  answer: 'Yanıtınız',
  undecided: 'Henüz yanıt vermediniz. İsteğe bağlı hiçbir şey kullanılmıyor.',
  decided: 'Yanıtladığınız tarih: {date}.',
  id: 'Yanıt kimliği',
  allowed: 'İzin verildi',
  refused: 'İzin verilmedi',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  download: 'JSON olarak indir',
  change: 'Yanıtımı değiştir',
  withdraw: 'Rızamı geri çek',
  controller: 'Veri sorumlusu',
  email: 'E-posta',
  phone: 'Telefon',
  dpo: 'Veri koruma görevlisi',
};
