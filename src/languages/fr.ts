import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
