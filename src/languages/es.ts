import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
