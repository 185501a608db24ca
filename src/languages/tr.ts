import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Ziyaretçilerin sayılabilmesi için tarayıcınızı sonraki ziyaretlerde tanır.',
    session: 'Tek bir ziyaret sırasında yaptıklarınızı bir arada tutar.',
    limit: 'Verilerin ne sıklıkta gönderileceğini sınırlar.',
    campaign: 'Sizi buraya hangi reklamın veya bağlantının getirdiğini hatırlar.',
    advertising:
      'Reklam seçmek ve reklamların etkisini ölçmek için tarayıcınızı başka sitelerde de tanır.',
    contact: 'Ziyaretlerinizi, verdiğiniz iletişim bilgileriyle ilişkilendirir.',
    refusal: 'İzlenmek istemediğinizi hatırlar.',
    answer: 'Çerezlerle ilgili yanıtınızı hatırlar.',
    chat: 'Siz sayfadan sayfaya geçerken sohbetinizi korur.',
    settings: 'Ayarlarınızı hatırlar.',
    robots: 'İnsanları programlardan ayırt eder.',
    security: 'Siteyi kötüye kullanıma karşı korur.',
    test: 'Tarayıcınızın çerezleri kabul edip etmediğini denetler.',
    login: 'Oturumunuzu açık tutar.',
    account: 'Bu şirketteki hesabınızda oturumunuz açıkken sizi tanır.',
    experiment: 'Size bir sayfanın hangi sürümünün gösterildiğini hatırlar.',
    player: 'Ses düzeyini, kaldığınız yeri ve oynatıcının diğer ayarlarını hatırlar.',
    buffer: 'Verileri gönderilene kadar tutar.',
    balance: 'İsteklerinizi aynı sunucuya gönderir.',
    basket: 'Alışveriş sepetinizi hatırlar.',
    payment: 'Ödemelerde dolandırıcılığın tespit edilmesine yardımcı olur.',
    form: 'Doldurduğunuz bilgileri hatırlar.',
    recording: 'Tıklamalarınızı ve hareketlerinizi tek bir kayıtta birleştirir.',
    shown: 'Size hangi mesajların gösterildiğini hatırlar.',
    cache: 'Sayfaların daha hızlı yüklenmesini sağlar.',
    unknown: 'Şirket bunun ne işe yaradığını belirtmiyor.',
  },
  collects: {
    connection:
      'IP adresiniz ve her tarayıcının gönderdiği bilgiler: tarayıcının türü ve bulunduğunuz sayfa.',
    visits:
      'Hangi sayfaları ziyaret ettiğiniz, orada ne yaptığınız, nasıl geldiğiniz, tarayıcınız, cihazınız ve yaklaşık olarak nerede olduğunuz.',
    anonymous:
      'Hangi sayfaların, hangi tür tarayıcılarla ve hangi ülkelerden ziyaret edildiği. Ziyaretçiler tanınmaz.',
    recordings:
      'Isı haritaları ve kayıtlar hâlinde sayfalardaki hareketleriniz, tıklamalarınız ve kaydırmalarınız; ayrıca tarayıcınız ve cihazınız.',
    advertising:
      'Hangi sayfaları gördüğünüz ve orada ne yaptığınız. Şirket bunları, hakkınızda başka yerlerden bildikleriyle ilişkilendirebilir ve reklam için kullanır.',
    contacts:
      'Hangi sayfaları ziyaret ettiğiniz ve orada ne yaptığınız. Adınızı ve adresinizi verirseniz bu bilgiler onlarla ilişkilendirilir.',
    companies:
      'Hangi şirketten ziyaret ettiğinizi bulmak için IP adresiniz ve gördüğünüz sayfalar.',
    chat: 'Sohbette yazdıklarınız, geldiğiniz sayfalar, tarayıcınız ve IP adresiniz.',
    embed:
      'IP adresiniz, tarayıcınız, bulunduğunuz sayfa ve izlediğiniz, dinlediğiniz veya okuduğunuz içerik.',
    map: 'IP adresiniz, tarayıcınız, bulunduğunuz sayfa ve haritanın baktığınız bölümü.',
    robots:
      'İnsanları programlardan ayırt etmek için IP adresiniz, tarayıcınız ve sayfadaki hareketleriniz.',
    payment: 'Ödeme bilgileri ve dolandırıcılığı tespit etmek için cihazınızla ilgili veriler.',
    errors: 'Sayfalardaki hatalarla birlikte tarayıcınız, bulunduğunuz sayfa ve IP adresiniz.',
    forms: 'Doldurduğunuz bilgiler ve bulunduğunuz sayfa.',
    experiments: 'Size bir sayfanın hangi sürümünün gösterildiği ve orada ne yaptığınız.',
    tags: 'IP adresiniz ve bulunduğunuz sayfa. İzin verdiğiniz diğer hizmetleri yükler.',
    site: 'Yalnızca burada saklananlar. Bunları başka kimse almaz.',
  },
  uncertain: 'Bu kesin değil.',
  launcher: {
    label: 'Sohbet',
    contacts:
      'Sohbeti {vendor} sağlıyor. Başlatmak için tarayıcınızın bu şirketle bağlantı kurması gerekir; şirket o zaman IP adresinizi görür ve çerez kaydedebilir.',
    once: 'Bu ziyaret için başlat',
    always: 'Her zaman izin ver',
  },
};
