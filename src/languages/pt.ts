import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Reconhece o seu navegador em visitas posteriores, para que seja possível contar os visitantes.',
    session: 'Relaciona entre si as suas ações durante uma mesma visita.',
    limit: 'Limita a frequência com que são enviados dados.',
    campaign: 'Memoriza através de que anúncio ou link chegou aqui.',
    advertising:
      'Reconhece o seu navegador, também noutros sites, para escolher os anúncios e medir os seus resultados.',
    contact: 'Associa as suas visitas aos dados de contacto que forneceu.',
    refusal: 'Memoriza que não quer que a sua atividade seja seguida.',
    answer: 'Memoriza a sua resposta sobre os cookies.',
    chat: 'Mantém a sua conversa quando passa de uma página para outra.',
    settings: 'Memoriza as suas definições.',
    robots: 'Distingue as pessoas dos programas automáticos.',
    security: 'Protege o site contra abusos.',
    test: 'Verifica se o seu navegador aceita cookies.',
    login: 'Mantém a sua sessão iniciada.',
    account: 'Reconhece a sua presença quando tem sessão iniciada numa conta desta empresa.',
    experiment: 'Memoriza que versão de uma página lhe foi mostrada.',
    player: 'Memoriza o volume, o ponto de reprodução e outras definições do leitor.',
    buffer: 'Guarda dados até serem enviados.',
    balance: 'Envia todos os seus pedidos para o mesmo servidor.',
    basket: 'Memoriza o seu carrinho de compras.',
    payment: 'Ajuda a detetar fraudes nos pagamentos.',
    form: 'Memoriza o que preencheu.',
    recording: 'Junta as partes de uma gravação dos seus cliques e movimentos.',
    shown: 'Memoriza que mensagens lhe foram mostradas.',
    cache: 'Torna mais rápido o carregamento das páginas.',
    unknown: 'Esta empresa não diz para que serve.',
  },
  collects: {
    connection:
      'O seu endereço IP e o que qualquer navegador envia: o tipo de navegador e a página em que se encontra.',
    visits:
      'Que páginas visita e o que faz nelas, como chegou, o seu navegador e o seu dispositivo, e aproximadamente onde se encontra.',
    anonymous:
      'Que páginas são visitadas, com que tipos de navegador e a partir de que países. Os visitantes não são reconhecidos.',
    recordings:
      'Como se movimenta e clica nas páginas e como as percorre, sob a forma de mapas de calor e gravações, juntamente com o seu navegador e o seu dispositivo.',
    advertising:
      'Que páginas vê e o que faz nelas. Esta empresa pode associar estas informações ao que sabe sobre si por outras vias e utiliza-as para publicidade.',
    contacts:
      'Que páginas visita e o que faz nelas, tudo isto associado ao seu nome e aos seus dados de contacto depois de os ter fornecido.',
    companies:
      'O seu endereço IP, para descobrir a partir de que empresa visita o site, e as páginas que vê.',
    chat: 'O que escreve no chat, as páginas de onde vem, o seu navegador e o seu endereço IP.',
    embed:
      'O seu endereço IP, o seu navegador, a página em que se encontra, e o que vê, ouve ou lê.',
    map: 'O seu endereço IP, o seu navegador, a página em que se encontra, e a parte do mapa que vê.',
    robots:
      'O seu endereço IP, o seu navegador e como se movimenta na página, para distinguir as pessoas dos programas automáticos.',
    payment: 'Dados de pagamento, e dados sobre o seu dispositivo para detetar fraudes.',
    errors:
      'Erros nas páginas, juntamente com o seu navegador, a página em que se encontra e o seu endereço IP.',
    forms: 'O que preenche e a página em que se encontra.',
    experiments: 'Que versão de uma página lhe foi mostrada e o que faz nela.',
    tags: 'O seu endereço IP e a página em que se encontra. Este serviço carrega os outros serviços que permite.',
    site: 'Apenas o que é armazenado aqui. Mais ninguém o recebe.',
  },
  uncertain: 'Não há certeza sobre este dado.',
  launcher: {
    label: 'Chat',
    contacts:
      'O chat provém de {vendor}. Para o iniciar, o seu navegador tem de contactar esta empresa, que passa a ver o seu endereço IP e pode armazenar cookies.',
    once: 'Iniciar para esta visita',
    always: 'Permitir sempre',
  },
};
