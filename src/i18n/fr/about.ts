/** About, accessibility, how to correct. */

import { plural } from '../locale.ts';

export const about = {
  about: {
    title: 'À propos',
    what: 'Ce qu’est cet annuaire',
    whatText: [
      'Un annuaire public des organisations de la société civile qui agissent dans le champ des migrations. Il est construit à partir de la cartographie du programme de Coopération Régionale de Politiques Migratoires (CRPM) et d’autres documents, tous listés sur la page des sources.',
      'Un programme contrôle la forme et les renvois de chaque fiche avant publication ; il ne dit pas si l’information est encore vraie. Chaque information cite son document. Ce qui est douteux est dit douteux.',
    ],
    tiers: 'Ce que l’annuaire compte',
    counting: 'Comment nous comptons',
    countingText:
      'Une organisation compte dans une région quand un document nomme la région, ou un lieu de cette région, parmi ses lieux d’action. Une adresse seule ne compte pas. Celles qui agissent dans tout le pays sont comptées à part.',
    limits: 'Ce que l’annuaire ne sait pas',
    limitsText: [
      'Une organisation absente n’est pas une organisation qui n’existe pas. La cartographie n’a interrogé qu’un petit nombre d’organisations, là où les entretiens ont eu lieu.',
      'Les informations datent de leur document. Aucune n’a été confirmée depuis, sauf mention contraire.',
      'Aucune organisation n’est placée plus précisément que sa ville.',
    ],
    privacy: 'Vie privée',
    privacyText: [
      'Ce site ne dépose aucun cookie et n’appelle aucun autre serveur. Il ne garde rien dans votre appareil, sauf si vous demandez ci-dessous l’annuaire hors ligne, ou si vous cochez « Garder sur cet appareil » dans votre sélection.',
      'L’hébergeur voit, comme pour tout site, l’adresse de votre appareil et les pages demandées.',
      'Ce que vous cherchez ou filtrez est écrit dans l’adresse de la page, pour pouvoir y revenir ou la partager. L’hébergeur peut donc le voir au moment où la page est demandée ; la recherche elle-même se fait dans votre appareil.',
    ],
    build: 'Cette version',
    commit: (id: string) => `Construite à partir de la version ${id} du code et du contenu.`,
    changed: 'Des fichiers avaient changé depuis : elle ne peut être refaite à l’identique.',
    noCommit: 'Construite à partir d’une archive, sans numéro de version.',
    verify: 'Qui a le code peut la refaire et comparer chaque fichier :',
    versionFile: 'Version et réglages (JSON)',
    billFile: 'Nomenclature des logiciels (CycloneDX)',
    credits: 'Crédits',
    creditsText: (points: string) =>
      `Coordonnées des lieux : ${points}. Les documents restent la propriété de leurs auteurs.`,
  },
  accessibility: {
    title: 'Accessibilité',
    goal: 'Ce que nous visons',
    goalText:
      'Le site vise le niveau AA des règles WCAG 2.2. Il fonctionne au clavier, sans JavaScript, sur un petit écran et agrandi à 200 %. Il est fait pour être lu par un lecteur d’écran ; aucun n’a encore été écouté.',
    tested: 'Ce qui est vérifié à chaque publication',
    testedText: [
      'Chaque page modèle est parcourue par un programme (axe), en clair et en sombre, à 360 et à 1280 pixels : c’est un filet, non un audit.',
      'Chaque page se lit et se parcourt sans JavaScript.',
      'Chaque page s’imprime.',
    ],
    limits: 'Limites connues',
    limitsText:
      'Les vérifications automatiques ne remplacent pas l’avis de personnes qui utilisent un lecteur d’écran. Elles n’ont pas encore été consultées. Les valeurs imprimées sont gardées dans la langue du document.',
    audit: {
      title: 'Notre audit',
      own: (reference: string) =>
        `Audit fait par l’équipe du site elle-même, sur le texte publié du ${reference}. Ce n’est pas l’audit d’un tiers.`,
      rate: (share: string, holding: number, applying: number) =>
        `${share} des critères applicables sont respectés sur tout l’échantillon : ${holding} sur ${applying}.`,
      notApplicable: (count: number) => `${plural('fr', count, 'critère', 'critères')} sans objet dans l’échantillon.`,
      dates: (from: string, to: string) => (from === to ? `Vu le ${from}.` : `Vu du ${from} au ${to}.`),
      failing: 'Ce qui n’est pas conforme',
      noneFailing:
        'Dans cet échantillon nous n’avons rien trouvé qui ne soit pas conforme. Cela ne veut pas dire que rien ne gêne : nous n’avons écouté aucun lecteur d’écran ni interrogé personne qui en utilise un.',
      sample: 'L’échantillon, dans les deux langues',
      documents: 'Et hors des pages',
      conditions: 'Comment',
      criteria: 'Critère par critère',
      theme: (number: string) => `Thématique ${number}`,
      titleLanguage: '',
      results: { conforme: 'respecté', 'non-conforme': 'non respecté', 'non-applicable': 'sans objet' },
      means: {
        automatic: 'Par un test repris à chaque changement',
        manual: 'Par une personne',
        both: 'Par un test et par une personne',
      },
    },
    report: 'Dire ce qui bloque',
    reportText: 'Si une page vous résiste, dites-le de la façon indiquée sur la page « Corriger ou rejoindre ».',
  },
  contribute: {
    title: 'Corriger ou rejoindre',
    lead: 'Une erreur, un numéro qui ne répond plus, une organisation à ajouter ou à retirer : voici comment faire.',
    correct: 'Corriger une fiche',
    correctText: [
      'Notez le nom de l’organisation, ce qui est faux, ce qui serait juste, et comment vous le savez.',
      'Le plus utile : un numéro qui ne répond plus, une adresse qui a changé, un lieu ou un service faux, une organisation fermée.',
    ],
    withdraw: 'Retirer votre organisation',
    withdrawText:
      'Une organisation peut demander à ne plus figurer ici, sans donner de raison. Son nom, ses contacts et sa fiche quittent alors toutes les pages et tous les fichiers ; son adresse dit seulement « retirée à sa demande ».',
    join: 'Ajouter une organisation',
    joinText:
      'Donnez le nom, le lieu, ce que fait l’organisation, un contact publiable, et un document ou une page qui en atteste.',
    how: 'Comment nous l’envoyer',
    byEmail: (address: string) => `Par courrier électronique : ${address}`,
    byWhatsapp: (number: string) => `Par WhatsApp : ${number}`,
    noChannel:
      'Aucune adresse d’envoi n’est encore configurée pour ce site. Remettez votre correction, sur papier, à la personne ou au partenaire qui vous a fait connaître cet annuaire.',
  },
} as const;
