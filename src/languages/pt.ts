import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Podemos utilizar cookies?',
    body: '{controller} pede o seu consentimento para utilizar cookies e tecnologias semelhantes com estas finalidades: {purposes}. {parties} Nada disto acontece sem que diga que sim.',
    withdraw: 'Pode alterar a sua resposta em qualquer altura em «{preferences}».',
  },
  gpc: 'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Este pedido é respeitado. Desativado, a não ser que o ative: {purposes}.',
  saved: 'A sua resposta foi guardada.',
  preferences: {
    title: 'Definições de cookies',
    body: 'Tudo o que é opcional está desativado até que o ative. Pode alterar aqui a sua resposta em qualquer altura.',
    scope: 'A sua resposta é válida para {site}.',
    wideScope:
      'A sua resposta é válida para {site} e para tudo o que se encontra sob esse endereço.',
    alwaysOn: 'Sempre ativo',
    partlyOn: 'Parcialmente ativo',
    services: { one: '{count} serviço', other: '{count} serviços' },
    details: 'Detalhes e cookies',
    search: 'Pesquisar serviços e cookies',
    language: 'Idioma',
    complaint: 'Reclamações:',
    version: 'Versão',
  },
  actions: {
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    choose: 'Personalizar',
    save: 'Guardar as minhas escolhas',
    close: 'Fechar sem guardar',
    policy: 'Política de privacidade',
    newTab: 'abre num novo separador',
  },
  parties: {
    one: 'Se aceitar, mais {count} empresa vai receber informações sobre a sua visita.',
    other: 'Se aceitar, mais {count} empresas vão receber informações sobre a sua visita.',
  },
  purposes: {
    necessary: {
      name: 'Necessários',
      description:
        'Mantêm a sua sessão iniciada, protegem os formulários contra abusos e memorizam aqui a sua resposta.',
    },
    functional: {
      name: 'Funcionalidades adicionais',
      description:
        'Mostram chats, mapas, vídeos e tipos de letra de outras empresas e memorizam definições como o idioma.',
    },
    statistics: {
      name: 'Estatísticas',
      description:
        'Contam as visitas e mostram que páginas são lidas e como os visitantes chegam a elas.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Reconhecem a sua presença aqui e noutros sites, para adaptar os anúncios e medir quais deles geram visitas.',
    },
  },
  service: {
    vendor: 'Empresa',
    roles: {
      controller: 'responsável independente pelo tratamento',
      joint: 'responsável conjunto pelo tratamento',
      processor: 'subcontratante',
    },
    subprocessors: 'Subcontratantes ulteriores',
    outsideEea: 'Fora da UE/do EEE',
    yes: 'Sim',
    no: 'Não',
    collects: 'Dados recolhidos',
    retention: 'Prazo de conservação',
    hosts: 'Liga-se a',
    stores: 'Armazenado no navegador',
    storesNothing: 'Nada é armazenado no navegador.',
    columns: {
      name: 'Nome',
      kind: 'Tipo',
      lifetime: 'Duração',
      party: 'Pertence a',
      why: 'Finalidade',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Armazenamento local',
      session: 'Armazenamento de sessão',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'até fechar o navegador',
    untilDeleted: 'até o eliminar',
    sliding: '{lifetime}, com renovação a cada visita',
    first: 'este site',
    third: 'terceiros',
  },
} satisfies TextsIn<'pt'>;

export const placeholder: PlaceholderTexts = {
  from: 'Este conteúdo provém de {vendor}.',
  contacts:
    'Para o mostrar, o seu navegador tem de contactar {host}, que passa a ver o seu endereço IP e pode armazenar cookies.',
  covers: '«{alwaysAllow}» abrange {names}, em todo este site.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre',
};

export const page: PageTexts = {
  title: 'Declaração de cookies',
  updated: 'Última alteração: {date}',
  answer: 'A sua resposta',
  undecided: 'Ainda não respondeu. Nada de opcional está a ser utilizado.',
  decided: 'Respondeu a {date}.',
  id: 'Identificador da sua resposta',
  allowed: 'Permitido',
  refused: 'Não permitido',
  copy: 'Copiar',
  copied: 'Copiado.',
  download: 'Descarregar em formato JSON',
  change: 'Alterar a sua resposta',
  withdraw: 'Retirar o seu consentimento',
  controller: 'Responsável pelo tratamento',
  email: 'Correio eletrónico',
  phone: 'Telefone',
  dpo: 'Encarregado da proteção de dados',
};
