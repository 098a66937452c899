/** Articles, acronyms, bibliography, how the directory was made. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const articles = {
  articles: {
    title: 'Dossiers',
    lead: 'Des textes courts, dans nos mots, sur ce que disent les documents. Chaque phrase importante mène à son passage.',
    none: 'Aucun dossier n’est encore écrit pour ce pays.',
    part: {
      cartographie: 'La cartographie, partie par partie',
      encadres: 'Les encadrés',
      documents: 'Les autres documents',
    },
    minutes: (count: number) => `Lecture : ${n(count, 'minute', 'minutes')}`,
    /** Behind a large number. */
    figureOf: {
      organisations: (count: number) => (count > 1 ? 'organisations nommées' : 'organisation nommée'),
      passages: (count: number) => (count > 1 ? 'passages cités' : 'passage cité'),
    },
    rests: (count: number) => n(count, 'source', 'sources'),
    ownWords: 'Résumé dans nos mots.',
    contents: 'Dans ce dossier',
    sources: 'Sources de ce dossier',
    named: 'Organisations nommées',
    neighbours: 'Dossiers voisins',
    previous: 'Avant :',
    next: 'Ensuite :',
    withdrawn: 'une organisation retirée à sa demande',
    bar: 'En barre',
  },
  acronyms: {
    title: 'Sigles',
    lead: 'Ce que veulent dire les sigles des documents, et où ils servent.',
    count: (count: number) => n(count, 'sigle', 'sigles'),
    acronym: 'Sigle',
    words: 'Ce qu’il veut dire',
    used: 'Où il sert',
    unknown: 'Aucun document ne l’explique.',
    entry: 'Fiche :',
    inArticles: 'Dossiers :',
    language: { fr: 'en français', en: 'en anglais', de: 'en allemand' },
  },
  bibliography: {
    title: 'Bibliographie',
    lead: 'Les ouvrages et les sites que la bibliographie des documents énumère. Les noms d’auteurs sont ceux d’ouvrages publiés.',
    cite: 'Citer ce document',
    citePage: 'Citer cette page',
    text: 'Texte',
    formats: 'BibTeX et RIS',
    copy: (formats: string, title: string) => `${formats} : ${title}`,
    download: 'Télécharger',
    downloadAll: 'Tout télécharger',
    undated: 's. d.',
    accessed: (date: string) => `Consulté le ${date}`,
  },
  method: {
    title: 'Méthode',
    lead: 'Comment cet annuaire est fait, et ce qu’il ne sait pas. Les nombres sont comptés dans les fiches à chaque publication.',
    from: 'D’où vient ce que vous lisez',
    fromText: (documents: number, pages: number, passages: number, citations: number) =>
      `Tout vient de ${n(documents, 'document', 'documents')}${pages > 0 ? ` et de ${n(pages, 'page publique', 'pages publiques')}` : ''}, en tout ${n(passages, 'passage', 'passages')}. Les fiches y renvoient ${n(citations, 'fois', 'fois')}. Les phrases sont les nôtres ; les faits et les nombres sont ceux des sources.`,
    checked: 'Chaque fichier est contrôlé avant publication : un renvoi qui ne mène nulle part arrête tout.',
    counted: 'Ce qui est compté',
    organisations: (count: number) => n(count, 'fiche publiée', 'fiches publiées'),
    withdrawn: (count: number) => n(count, 'fiche retirée à sa demande', 'fiches retirées à leur demande'),
    articles: (count: number) => n(count, 'dossier', 'dossiers'),
    tiers: 'Les niveaux d’information',
    tiersText:
      'Nous séparons toujours les organisations interviewées, celles que les documents citent seulement et celles dont seules des pages publiques parlent. Les premières ont répondu à une enquête : on en sait plus. Des deuxièmes, on ne sait parfois que le nom. Les dernières ne comptent ni dans les matrices ni dans les tableaux de la cartographie.',
    tierCount: (count: number, label: string, hint: string) => `${label} : ${count} (${hint}).`,
    kinds: 'Les sortes de fiches',
    counting: 'Comment nous comptons dans les régions',
    countingText: [
      'Une organisation compte dans une région quand un document nomme la région, ou un lieu de cette région, parmi les endroits où elle agit ou rend un service.',
      'Une adresse seule ne compte pas : un siège dans la capitale ne dit rien de l’endroit où l’on aide.',
      'Celles qui agissent dans tout le pays sont comptées à part, partout de la même façon.',
    ],
    surveyed: (surveyed: number, regions: number) =>
      `Des entretiens ont été menés dans ${surveyed} des ${n(regions, 'région', 'régions')}. Ailleurs, une région vide veut dire « non enquêtée », jamais « personne ».`,
    inferred: 'Ce que nous déduisons',
    inferredText:
      'Quand un document ne le dit pas en toutes lettres mais que cela s’ensuit, nous le notons « déduit ». Par exemple : un thème qui s’intitule « accueil » donne le service « accueil ». La page le signale toujours.',
    facts: 'Faits déduits',
    rule: 'La règle, mot par mot',
    ruleText:
      'Un thème, un public ou un service est déduit d’un mot du nom imprimé, ou d’un thème qu’un document donne. Rien n’est déduit d’une déduction. Un service n’est déduit que pour une organisation connue aujourd’hui.',
    concluded: 'Ce qui est déduit',
    fromName: 'Mots du nom',
    fromThemes: 'Thèmes donnés par un document',
    nothing: 'aucun',
    remarks: 'Ce que nous corrigeons, et comment',
    remarksText: (organisations: number, documents: number) =>
      `Nous ne corrigeons pas en silence. Une valeur fausse ou douteuse reste imprimée comme preuve, avec ce qui ne va pas : ${n(organisations, 'point', 'points')} sur les fiches, ${n(documents, 'point', 'points')} sur les documents eux-mêmes. Une valeur n’est corrigée que si une autre source la donne.`,
    remarksTable: 'Points relevés sur les fiches, par sujet',
    subject: 'Sujet',
    number: 'Nombre',
    unknown: 'Ce que l’annuaire ne sait pas',
    verified: (verified: number, total: number) =>
      `Si c’est encore vrai : ${n(verified, 'fiche a été confirmée', 'fiches ont été confirmées')} depuis son document, sur ${total}.`,
    dated: (count: number) =>
      `Si elles existent encore : ${n(count, 'organisation n’est connue', 'organisations ne sont connues')} que par un document ancien. Elles viennent après les autres, avec l’année.`,
    withPhone: (count: number, total: number) =>
      `Comment joindre les autres : ${count} fiches sur ${total} ont un numéro que l’on peut appeler.`,
    withoutArea: (count: number) => `Où elles agissent : ${n(count, 'fiche n’a', 'fiches n’ont')} aucun lieu d’action.`,
    withService: (count: number, total: number) =>
      `Ce que l’on peut y demander : ${count} fiches sur ${total} ont au moins un service, dit ou déduit.`,
    access:
      'Les horaires, le coût et les papiers demandés : presque toujours inconnus. Nous écrivons « à vérifier par téléphone ».',
    absent: 'Qui manque : une organisation absente d’ici peut très bien exister.',
    choices: 'Nos choix',
    choicesText: [
      'Aucun nom de personne ni récit d’une personne, même sans son nom. Les auteurs d’ouvrages cités sont nommés.',
      'Aucun lieu plus précis que la ville.',
      'La description d’une sorte d’organisations n’est jamais donnée à l’une d’elles.',
      'Un réseau n’a que les membres que les documents lui donnent : nous n’en ajoutons aucun.',
      'Une organisation qui demande à partir quitte toutes les pages et tous les fichiers.',
    ],
    see: 'Voir aussi',
  },
} as const;
