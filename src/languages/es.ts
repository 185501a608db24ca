import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: '¿Podemos usar cookies?',
    body: '{controller} solicita tu consentimiento para usar cookies y tecnologías similares con estos fines: {purposes}. {parties} Nada de esto ocurre hasta que digas que sí.',
    withdraw: 'Puedes cambiar tu respuesta en cualquier momento en «{preferences}».',
  },
  gpc: 'Tu navegador pide a los sitios web que no vendan ni compartan tus datos (Global Privacy Control). Esta petición se respeta. Desactivado, salvo que lo actives tú: {purposes}.',
  saved: 'Tu respuesta se ha guardado.',
  preferences: {
    title: 'Configuración de cookies',
    body: 'Todo lo opcional está desactivado hasta que lo actives. Puedes cambiar aquí tu respuesta en cualquier momento.',
    scope: 'Tu respuesta es válida para {site}.',
    wideScope: 'Tu respuesta es válida para {site} y todo lo que hay bajo esa dirección.',
    alwaysOn: 'Siempre activo',
    partlyOn: 'Parcialmente activo',
    services: { one: '{count} servicio', other: '{count} servicios' },
    details: 'Detalles y cookies',
    search: 'Buscar servicios y cookies',
    language: 'Idioma',
    complaint: 'Reclamaciones:',
    version: 'Versión',
  },
  actions: {
    accept: 'Aceptar todas',
    reject: 'Rechazar todas',
    choose: 'Configurar',
    save: 'Guardar mi selección',
    close: 'Cerrar sin guardar',
    policy: 'Política de privacidad',
    newTab: 'se abre en una pestaña nueva',
  },
  parties: {
    one: 'Si aceptas, {count} empresa más recibirá información sobre tu visita.',
    other: 'Si aceptas, otras {count} empresas recibirán información sobre tu visita.',
  },
  purposes: {
    necessary: {
      name: 'Necesarias',
      description:
        'Mantienen tu sesión iniciada, protegen los formularios frente a abusos y recuerdan aquí tu respuesta.',
    },
    functional: {
      name: 'Funciones adicionales',
      description:
        'Muestran chats, mapas, vídeos y tipos de letra de otras empresas, y recuerdan ajustes como el idioma.',
    },
    statistics: {
      name: 'Estadísticas',
      description:
        'Cuentan las visitas y muestran qué páginas se leen y cómo llegan a ellas los visitantes.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Te reconocen aquí y en otros sitios web, para adaptar los anuncios y medir cuáles generan visitas.',
    },
  },
  service: {
    vendor: 'Empresa',
    roles: {
      controller: 'responsable independiente del tratamiento',
      joint: 'corresponsable del tratamiento',
      processor: 'encargado del tratamiento',
    },
    subprocessors: 'Subencargados',
    outsideEea: 'Fuera de la UE/del EEE',
    yes: 'Sí',
    no: 'No',
    collects: 'Datos recogidos',
    retention: 'Plazo de conservación',
    hosts: 'Se conecta a',
    stores: 'Almacenado en el navegador',
    storesNothing: 'No se almacena nada en el navegador.',
    columns: {
      name: 'Nombre',
      kind: 'Tipo',
      lifetime: 'Duración',
      party: 'Pertenece a',
      why: 'Finalidad',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Almacenamiento local',
      session: 'Almacenamiento de sesión',
      indexeddb: 'IndexedDB',
      cache: 'Caché',
    },
    untilClosed: 'hasta que cierres el navegador',
    untilDeleted: 'hasta que lo borres',
    sliding: '{lifetime}, se renueva en cada visita',
    first: 'este sitio web',
    third: 'un tercero',
  },
} satisfies TextsIn<'es'>;

export const placeholder: PlaceholderTexts = {
  from: 'Este contenido procede de {vendor}.',
  contacts:
    'Para mostrarlo, tu navegador tiene que conectarse a {host}, que entonces ve tu dirección IP y puede almacenar cookies.',
  covers: '«{alwaysAllow}» se aplica a {names}, en todo este sitio web.',
  loadOnce: 'Cargar una vez',
  alwaysAllow: 'Permitir siempre',
};

export const page: PageTexts = {
  title: 'Declaración de cookies',
  updated: 'Última modificación: {date}',
  answer: 'Tu respuesta',
  undecided: 'Aún no has respondido. No se usa nada opcional.',
  decided: 'Respondiste el {date}.',
  id: 'Identificador de tu respuesta',
  allowed: 'Permitido',
  refused: 'No permitido',
  copy: 'Copiar',
  copied: 'Copiado.',
  download: 'Descargar en formato JSON',
  change: 'Cambiar tu respuesta',
  withdraw: 'Retirar tu consentimiento',
  controller: 'Responsable del tratamiento',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  dpo: 'Delegado de protección de datos',
};

export const services: ServiceTexts = {
  why: {
    visitor: 'Reconoce tu navegador en visitas posteriores, para saber cuántos visitantes hay.',
    session: 'Relaciona entre sí lo que haces durante una misma visita.',
    limit: 'Limita la frecuencia con la que se envían datos.',
    campaign: 'Recuerda qué anuncio o enlace te ha traído aquí.',
    advertising:
      'Reconoce tu navegador, también en otros sitios web, para elegir los anuncios y medir sus resultados.',
    contact: 'Relaciona tus visitas con los datos de contacto que has facilitado.',
    refusal: 'Recuerda que no quieres que se rastree tu actividad.',
    answer: 'Recuerda tu respuesta sobre las cookies.',
    chat: 'Conserva tu conversación cuando pasas de una página a otra.',
    settings: 'Recuerda tus ajustes.',
    robots: 'Distingue a las personas de los programas automáticos.',
    security: 'Protege el sitio web frente a abusos.',
    test: 'Comprueba si tu navegador acepta cookies.',
    login: 'Mantiene tu sesión iniciada.',
    account: 'Te reconoce cuando has iniciado sesión en tu cuenta de esta empresa.',
    experiment: 'Recuerda qué versión de una página se te ha mostrado.',
    player: 'Recuerda el volumen, el punto de reproducción y otros ajustes del reproductor.',
    buffer: 'Guarda datos hasta que se envían.',
    balance: 'Envía todas tus peticiones al mismo servidor.',
    basket: 'Recuerda tu cesta de la compra.',
    payment: 'Ayuda a detectar fraudes en los pagos.',
    form: 'Recuerda lo que has rellenado.',
    recording: 'Une las partes de una grabación de tus clics y movimientos.',
    shown: 'Recuerda qué mensajes se te han mostrado.',
    cache: 'Hace que las páginas se carguen más rápido.',
    unknown: 'Esta empresa no dice para qué sirve.',
  },
  collects: {
    connection:
      'Tu dirección IP y lo que envía cualquier navegador: de qué tipo es y en qué página estás.',
    visits:
      'Qué páginas visitas y qué haces en ellas, cómo has llegado, tu navegador y tu dispositivo, y dónde estás aproximadamente.',
    anonymous:
      'Qué páginas se visitan, con qué tipos de navegador y desde qué países. No se reconoce a los visitantes.',
    recordings:
      'Cómo te mueves, haces clic y te desplazas por las páginas, en forma de mapas de calor y grabaciones, junto con tu navegador y tu dispositivo.',
    advertising:
      'Qué páginas ves y qué haces en ellas. Esta empresa puede relacionarlo con lo que sabe de ti por otras vías, y lo usa para publicidad.',
    contacts:
      'Qué páginas visitas y qué haces en ellas, todo ello vinculado a tu nombre y tus datos de contacto una vez que los has facilitado.',
    companies:
      'Tu dirección IP, para averiguar desde qué empresa visitas el sitio web, y las páginas que ves.',
    chat: 'Lo que escribes en el chat, las páginas de las que vienes, tu navegador y tu dirección IP.',
    embed:
      'Tu dirección IP, tu navegador, la página en la que estás, y lo que ves, escuchas o lees.',
    map: 'Tu dirección IP, tu navegador, la página en la que estás, y qué parte del mapa miras.',
    robots:
      'Tu dirección IP, tu navegador y cómo te mueves por la página, para distinguir a las personas de los programas automáticos.',
    payment: 'Datos de pago, y datos sobre tu dispositivo para detectar fraudes.',
    errors:
      'Errores en las páginas, junto con tu navegador, la página en la que estás y tu dirección IP.',
    forms: 'Lo que rellenas y la página en la que estás.',
    experiments: 'Qué versión de una página se te ha mostrado y qué haces en ella.',
    tags: 'Tu dirección IP y la página en la que estás. Este servicio carga los demás servicios que permites.',
    site: 'Solo lo que se almacena aquí. Nadie más lo recibe.',
  },
  uncertain: 'No hay certeza sobre este dato.',
  launcher: {
    label: 'Chat',
    contacts:
      'El chat procede de {vendor}. Para iniciarlo, tu navegador tiene que conectarse con esta empresa, que entonces ve tu dirección IP y puede almacenar cookies.',
    once: 'Iniciar para esta visita',
    always: 'Permitir siempre',
  },
};
