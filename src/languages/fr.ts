import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Pouvons-nous utiliser des cookies ?',
    body: '{controller} demande votre consentement pour utiliser des cookies et des technologies similaires aux fins suivantes : {purposes}. {parties} Rien de tout cela n’a lieu tant que vous n’avez pas accepté.',
    withdraw: 'Vous pouvez modifier votre réponse à tout moment dans « {preferences} ».',
  },
  gpc: 'Votre navigateur demande aux sites de ne pas vendre ni partager vos données (Global Privacy Control). Cette demande est respectée. Reste désactivé, sauf si vous l’activez vous-même : {purposes}.',
  saved: 'Votre réponse a été enregistrée.',
  preferences: {
    title: 'Paramètres des cookies',
    body: 'Tout ce qui est facultatif est désactivé tant que vous ne l’activez pas. Vous pouvez modifier votre réponse ici à tout moment.',
    scope: 'Votre réponse vaut pour {site}.',
    wideScope: 'Votre réponse vaut pour {site} et tout ce qui se trouve sous cette adresse.',
    alwaysOn: 'Toujours actif',
    partlyOn: 'Partiellement actif',
    services: { one: '{count} service', other: '{count} services' },
    details: 'Détails et cookies',
    search: 'Rechercher un service ou un cookie',
    language: 'Langue',
    complaint: 'Réclamations :',
    version: 'Version',
  },
  actions: {
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    choose: 'Personnaliser',
    save: 'Enregistrer mes choix',
    close: 'Fermer sans enregistrer',
    policy: 'Politique de confidentialité',
    newTab: 's’ouvre dans un nouvel onglet',
  },
  parties: {
    one: 'Si vous acceptez, {count} autre entreprise recevra des informations sur votre visite.',
    other:
      'Si vous acceptez, {count} autres entreprises recevront des informations sur votre visite.',
  },
  purposes: {
    necessary: {
      name: 'Nécessaires',
      description:
        'Maintiennent votre session ouverte, protègent les formulaires contre les abus et mémorisent votre réponse ici.',
    },
    functional: {
      name: 'Fonctions supplémentaires',
      description:
        'Affichent le chat, les cartes, les vidéos et les polices d’autres entreprises, et mémorisent des réglages comme la langue.',
    },
    statistics: {
      name: 'Statistiques',
      description:
        'Comptent les visites et montrent quelles pages sont lues et comment les visiteurs y arrivent.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Vous reconnaissent ici et sur d’autres sites, pour adapter les publicités et mesurer lesquelles génèrent des visites.',
    },
  },
  service: {
    vendor: 'Entreprise',
    roles: {
      controller: 'responsable indépendant du traitement',
      joint: 'responsable conjoint du traitement',
      processor: 'sous-traitant',
    },
    subprocessors: 'Sous-traitants ultérieurs',
    outsideEea: 'Hors UE/EEE',
    yes: 'Oui',
    no: 'Non',
    collects: 'Données collectées',
    retention: 'Durée de conservation',
    hosts: 'Se connecte à',
    stores: 'Enregistré dans le navigateur',
    storesNothing: 'Rien n’est enregistré dans le navigateur.',
    columns: {
      name: 'Nom',
      kind: 'Type',
      lifetime: 'Durée',
      party: 'Appartient à',
      why: 'Finalité',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Stockage local',
      session: 'Stockage de session',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'jusqu’à la fermeture du navigateur',
    untilDeleted: 'jusqu’à ce que vous le supprimiez',
    sliding: '{lifetime}, avec renouvellement à chaque visite',
    first: 'ce site',
    third: 'un tiers',
  },
} satisfies TextsIn<'fr'>;

export const placeholder: PlaceholderTexts = {
  from: 'Ce contenu provient de {vendor}.',
  contacts:
    'Pour l’afficher, votre navigateur doit contacter {host}, qui voit alors votre adresse IP et peut enregistrer des cookies.',
  covers: '« {alwaysAllow} » couvre {names}, partout sur ce site.',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser',
};

export const page: PageTexts = {
  title: 'Déclaration relative aux cookies',
  updated: 'Dernière modification : {date}',
  answer: 'Votre réponse',
  undecided: 'Vous n’avez pas encore répondu. Rien de facultatif n’est utilisé.',
  decided: 'Vous avez répondu le {date}.',
  id: 'Identifiant de votre réponse',
  allowed: 'Autorisé',
  refused: 'Non autorisé',
  copy: 'Copier',
  copied: 'Copié.',
  download: 'Télécharger au format JSON',
  change: 'Modifier votre réponse',
  withdraw: 'Retirer votre consentement',
  controller: 'Responsable du traitement',
  email: 'Courriel',
  phone: 'Téléphone',
  dpo: 'Délégué à la protection des données',
};

export const services: ServiceTexts = {
  why: {
    visitor:
      'Reconnaît votre navigateur lors de visites ultérieures, afin de pouvoir compter les visiteurs.',
    session: 'Relie entre elles vos actions au cours d’une même visite.',
    limit: 'Limite la fréquence d’envoi des données.',
    campaign: 'Mémorise quelle publicité ou quel lien vous a conduit ici.',
    advertising:
      'Reconnaît votre navigateur, y compris sur d’autres sites, pour choisir les publicités et mesurer leurs résultats.',
    contact: 'Relie vos visites aux coordonnées que vous avez données.',
    refusal: 'Mémorise que vous ne voulez pas que l’on suive votre activité.',
    answer: 'Mémorise votre réponse au sujet des cookies.',
    chat: 'Conserve votre conversation lorsque vous passez d’une page à l’autre.',
    settings: 'Mémorise vos réglages.',
    robots: 'Distingue les personnes des programmes automatiques.',
    security: 'Protège le site contre les abus.',
    test: 'Vérifie si votre navigateur accepte les cookies.',
    login: 'Maintient votre session ouverte.',
    account: 'Vous reconnaît lorsque vous avez une session ouverte auprès de cette entreprise.',
    experiment: 'Mémorise quelle version d’une page vous a été montrée.',
    player: 'Mémorise le volume, la position de lecture et d’autres réglages du lecteur.',
    buffer: 'Conserve des données jusqu’à leur envoi.',
    balance: 'Dirige toutes vos demandes vers le même serveur.',
    basket: 'Mémorise votre panier.',
    payment: 'Aide à détecter les fraudes lors des paiements.',
    form: 'Mémorise ce que vous avez saisi.',
    recording:
      'Relie entre elles les parties d’un enregistrement de vos clics et de vos mouvements.',
    shown: 'Mémorise quels messages vous ont été montrés.',
    cache: 'Accélère le chargement des pages.',
    unknown: 'Cette entreprise ne dit pas à quoi cela sert.',
  },
  collects: {
    connection:
      'Votre adresse IP et ce que tout navigateur envoie : son type et la page où vous êtes.',
    visits:
      'Les pages que vous visitez et ce que vous y faites, la façon dont vous y arrivez, votre navigateur et votre appareil, et votre position approximative.',
    anonymous:
      'Les pages visitées, les types de navigateurs utilisés et les pays d’où viennent les visites. Les visiteurs ne sont pas reconnus.',
    recordings:
      'Vos mouvements, vos clics et le défilement des pages, sous forme de cartes de chaleur et d’enregistrements, avec votre navigateur et votre appareil.',
    advertising:
      'Les pages que vous voyez et ce que vous y faites. Cette entreprise peut relier ces informations à ce qu’elle sait de vous par ailleurs, et les utilise pour la publicité.',
    contacts:
      'Les pages que vous visitez et ce que vous y faites, le tout relié à votre nom et à vos coordonnées une fois que vous les avez donnés.',
    companies:
      'Votre adresse IP, pour savoir depuis quelle entreprise vous visitez le site, et les pages que vous voyez.',
    chat: 'Ce que vous écrivez dans le chat, les pages d’où vous venez, votre navigateur et votre adresse IP.',
    embed:
      'Votre adresse IP, votre navigateur, la page où vous êtes, et ce que vous regardez, écoutez ou lisez.',
    map: 'Votre adresse IP, votre navigateur, la page où vous êtes, et la partie de la carte que vous regardez.',
    robots:
      'Votre adresse IP, votre navigateur et vos mouvements sur la page, pour distinguer les personnes des programmes automatiques.',
    payment:
      'Vos données de paiement, et des données sur votre appareil pour détecter les fraudes.',
    errors:
      'Les erreurs dans les pages, avec votre navigateur, la page où vous êtes et votre adresse IP.',
    forms: 'Ce que vous saisissez et la page où vous êtes.',
    experiments: 'La version d’une page qui vous a été montrée et ce que vous y faites.',
    tags: 'Votre adresse IP et la page où vous êtes. Ce service charge les autres services que vous autorisez.',
    site: 'Uniquement ce qui est enregistré ici. Personne d’autre ne le reçoit.',
  },
  uncertain: 'Ce n’est pas certain.',
  launcher: {
    label: 'Chat',
    contacts:
      'Le chat provient de {vendor}. Pour le démarrer, votre navigateur doit contacter cette entreprise, qui voit alors votre adresse IP et peut enregistrer des cookies.',
    once: 'Démarrer pour cette visite',
    always: 'Toujours autoriser',
  },
};
