/** What the commands of editors say: their help, and their messages. */
import { LOCALES } from '#schema/locale.ts';

const LANGUAGES = LOCALES.join('|');

/** Pages of help by how they know that the help is given in the place. */
type NearGivers = Readonly<Record<'stated' | 'inferred' | 'undated' | 'old' | 'nobody', number>>;

export const commands = {
  commands: {
    help: {
      formatContent: (folder: string) => `npm run format-content [-- options] [DOSSIER]

Écrit chaque fiche d’organisation dans la forme commune : l’ordre des clés, les lignes, les guillemets. Les commentaires restent,
et ce que dit la fiche ne change pas. Une fiche qui n’est pas du YAML est laissée telle quelle (npm run validate dit pourquoi).

  DOSSIER           le dossier du contenu (${folder})
  --lang ${LANGUAGES}      la langue des messages (fr)
`,
      answers: `npm run answers [-- --summary] [--lang ${LANGUAGES}]

Écrit, pour chaque besoin et chaque région, qui « Trouver de l’aide » fait appeler d’abord, puis un résumé.
`,
      campaign: `npm run campaign -- --region REGION [--folder DOSSIER] [--lang ${LANGUAGES}]

Prépare une campagne de confirmation : pour chaque organisation de la région, une feuille à imprimer et à lire au téléphone
(dix minutes), un tableau où taper les réponses (reponses.xlsx) et un formulaire KoboToolbox (kobo.xlsx).
Les réponses reviennent par npm run import -- DOSSIER/reponses.xlsx ; voir docs/campagne.md.

  --region R        la région
  --folder D        où écrire (campagne-REGION)

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
      docs: (page: string) => `npm run docs [-- --check] [--lang ${LANGUAGES}]

Écrit ${page} : chaque faute du contenu telle que npm run validate la dit, avec ce qu’en explique docs/errors.yaml.
--check n’écrit rien : dit si la page n’est plus à jour, et sort avec 1.
`,
      growth: `npm run growth [-- --quick] [--lang ${LANGUAGES}]

Ajoute dans une copie du dépôt un champ inventé, puis une facette, puis une langue, compte les fichiers touchés à la main, écrit ce
qui est dit de chaque morceau tant qu’il manque, puis regarde si le résultat est entier : page, liste, carte, couverture, exports,
questionnaire, import.
--quick ne demande qu’au compilateur, sans construire le site.

Code de sortie : 0 si chaque but est atteint, 1 sinon.
`,
      test: (kinds: string) => `npm test [-- NOM...] [--yes] [--lang ${LANGUAGES}]

Lance les tests dans cet ordre : ${kinds}. Avec un NOM, ceux dont le chemin sous test/ le contient :
npm test -- unit (sans navigateur), npm test -- offline. host et browser demandent Chromium, host aussi nginx et Apache :
ce qui manque est dit, et installé après accord ; sans question avec --yes, CI ou sans terminal.
`,
      start: `npm start [-- --port 4321] [--host ADRESSE] [--verbose] [--lang ${LANGUAGES}]

Vérifie le contenu, construit le site dans dist/ et le sert sur cette machine ; dit son adresse. Ctrl+C l’arrête.
--port et --host : où le servir ; le port suivant si celui-là est pris. --verbose : chaque étape de la construction.
`,
      duplicates: `npm run duplicates [-- --format json] [--lang ${LANGUAGES}]

Cherche les fiches qui sont probablement la même organisation : nom, sigle, téléphone, adresse électronique et site.
Ce sont des propositions : rien n’est écrit. Deux fiches qui sont bien deux organisations se notent, avec la raison, dans
content/distinct/ : elles ne sont plus proposées.

Code de sortie : 0 aucune proposition, 1 des propositions, 2 la commande ou le contenu est fautif.
`,
      importing: (replaceable: string) => `npm run import -- FICHIER --source SOURCE#REPERE [options]

Compare un tableau (CSV, XLSX, export KoboToolbox, correction reçue) aux fiches et dit, ligne par ligne, ce qui changerait.
Rien n’est écrit sans --write. Rien n’est écrasé : un désaccord devient une remarque.

  --source S#R       le document que citent ces faits (content/sources), ou une colonne « source »
  --write            écrit les fiches, et les lignes refusées avec leur motif dans FICHIER.refused.csv
  --accept A,B       remplace ces champs (${replaceable}, all) ;
                     withdraw retire une organisation qui le demande
  --save-mapping     écrit FICHIER.mapping.yaml : ce que donne chaque colonne ; à corriger, relu au prochain import
  --mapping M        un autre fichier de correspondance
  --date JOUR        le jour des changements, pour le fil (aujourd’hui)
  --sheet F          la feuille du classeur, par son nom ou son rang
  --refused R        où écrire les lignes refusées, même sans --write
  --undo             reprend les confirmations d’une feuille de campagne (npm run campaign), et elles seules
  --changes          ne montre pas les lignes inchangées
  --lang ${LANGUAGES}       la langue des messages (fr)
  --help             cette aide

Code de sortie : 0 tout est lu, 1 des lignes sont refusées ou à trancher, 2 la commande ou un fichier est fautif.
`,
      licences: (file: string) => `npm run licences [-- --check] [--lang ${LANGUAGES}]

Écrit ${file} à partir de package.json et de package-lock.json : la page « À propos » le montre.
--check n’écrit rien : dit si le fichier n’est plus à jour, et sort avec 1.
`,
      links: (file: string) => `npm run links [-- --outward] [--lang ${LANGUAGES}] [DOSSIER]

Suit chaque lien interne et chaque ancre du site construit (DOSSIER : dist ; sous BASE_PATH s’il est donné).
--outward essaie aussi les adresses d’autres sites, et note dans ${file} celles qui ne répondent plus et depuis quand :
les fiches et la page « Qualité des données » le disent. Sans réseau, rien n’est écrit.
`,
      new: (folder: string) => `npm run new -- IDENTIFIANT [--lang ${LANGUAGES}]

Écrit ${folder}/organisations/IDENTIFIANT.yaml, une fiche commentée à remplir.
L’identifiant est définitif : c’est aussi l’adresse de la page. Minuscules sans accent, chiffres, tirets : roa-prodmac.
`,
      schema: (folder: string) => `npm run schema [-- --check] [--lang ${LANGUAGES}]

Écrit ${folder} à partir de src/schema, pour que les éditeurs de texte aident à remplir les fiches.
--check n’écrit rien : dit ce qui n’est plus à jour, et sort avec 1.
`,
      validate: (folder: string) => `npm run validate [-- options] [DOSSIER]

Vérifie tout le contenu et dit chaque faute : fichier, ligne, colonne, et comment la corriger.

  DOSSIER           le dossier à vérifier (${folder})
  --lang ${LANGUAGES}      la langue des messages (fr)
  --format json     une liste JSON, pour les outils
  --help            cette aide

Code de sortie : 0 sans faute, 1 avec des fautes, 2 si la commande est mal écrite.
`,
      verify: `npm run verify -- IDENTIFIANT --by "Par téléphone" [--by-en "By telephone"] [--on 2026-11-20] [--lang ${LANGUAGES}]

Marque une fiche comme confirmée : comment (--by, jamais le nom d’une personne) et quel jour (--on, aujourd’hui sinon).

Code de sortie : 0 la fiche est marquée, 2 la commande, la date ou l’identifiant est fautif.
`,
      verifyQueue: (
        services: string,
      ) => `npm run verify:queue [-- --limit 10] [--region R] [--services A,B] [--callable] [--all] [--lang ${LANGUAGES}]

Dit quelles fiches confirmer d’abord (anciennes, besoins pressants, premières à appeler, sans deuxième source, contacts morts) et que demander au téléphone.

  --limit N        combien (10)
  --region R       celles d’une région seulement
  --services A,B   les besoins qui pressent (${services})
  --callable       seulement celles dont un numéro est connu
  --all            aussi les institutions publiques et les partenaires

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
      xlsform: `npm run xlsform [-- FICHIER.xlsx] [--lang ${LANGUAGES}]

Écrit le questionnaire (questionnaire.xlsx) à téléverser dans KoboToolbox : questions et choix en français et en anglais,
tirés du schéma, des vocabulaires et des lieux. Les réponses exportées se lisent avec npm run import.

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
    },
    campaign: (folder: string, organisations: number, facts: number) =>
      `Écrit dans ${folder} : feuilles : ${organisations}, faits à demander : ${facts}. Le mode d’emploi : docs/campagne.md.`,
    unknownOption: (option: string) => `Option inconnue : ${option} ; voir --help`,
    write: (wanted: string) => `Écrivez ${wanted} ; voir --help`,
    oneTooMany: (word: string) => `« ${word} » est de trop ; voir --help`,
    unknownWord: (option: string, word: string, known: string) => `${option} : « ${word} » ? ${known}`,
    correctFirst: 'Corrigez d’abord le contenu (npm run validate).',
    problem: (subject: string, text: string) => `${subject} : ${text}`,
    didYouMean: (near: string) => `Vouliez-vous dire « ${near} » ?`,
    noFile: 'ce fichier n’existe pas.',
    written: 'est écrit.',
    outOfDate: (path: string, command: string) => `${path} n’est pas à jour : ${command}`,
    rewritten: (count: number) => `Fiches récrites : ${count}.`,
    duplicates: (count: number) => `Propositions : ${count}.`,
    unknownLicence: (names: string) => `Licence inconnue : ${names}`,
    links: {
      noSite: 'aucun site construit ici ; npm run build',
      broken: (count: number) => `Liens internes qui ne mènent nulle part : ${count}.`,
      noNetwork: 'Aucune adresse ne répond : pas de réseau ? Rien n’est écrit.',
      trying: (count: number) => `${count} adresses d’autres sites sont essayées, sans les presser : quelques minutes.`,
      tried: (count: number, dead: number, file: string) =>
        `Adresses essayées : ${count}, sans réponse : ${dead} (${file}).`,
    },
    new: {
      notWritten: (path: string, reason: string) => `${path} ne peut pas être écrit : ${reason}`,
      notAnId: (id: string) => `« ${id} » n’est pas un identifiant.`,
      try: (near: string) => `Essayez « ${near} ».`,
      exists: (path: string) => `${path} existe déjà.`,
      written: (path: string) => `${path} est écrit. Remplissez-le, puis : npm run validate`,
    },
    validate: {
      faults: (count: number) => `${count} faute${count > 1 ? 's' : ''}.`,
      sound: (organisations: number, places: number, sources: number, terms: number) =>
        `Aucune faute. Organisations : ${organisations}, lieux : ${places}, sources : ${sources}, termes : ${terms}.`,
      untranslated: (language: string, ids: string) => `Résumés à traduire en ${language} : ${ids}.`,
    },
    verify: {
      notADate: (date: string) => `--on : « ${date} » n’est pas une date (2026-11-20).`,
      future: (date: string) => `--on : le ${date} n’est pas encore passé.`,
      noEntry: (id: string) => `Aucune fiche « ${id} ».`,
      withdrawn: (id: string) => `« ${id} » a été retirée à sa demande.`,
      confirmed: (path: string, date: string) => `${path} : confirmée le ${date}.`,
    },
    verifyQueue: {
      limit: '--limit : écrivez un nombre.',
      entry: (number: number, id: string, name: string) => `${number}. ${id} : ${name}`,
      noNumber:
        'aucun numéro qui marche : demandez-en un à ses réseaux, écrivez, ou passez ; les questions sont les mêmes',
      reasons: {
        'never-verified': () => 'jamais confirmée',
        old: (year: string) => `information de ${year}`,
        'urgent-service': (ids: string) => `besoins pressants : ${ids}`,
        'first-called': (pages: string) => `première à appeler sur ${pages} pages d’aide`,
        'single-source': (facts: string) => `sans deuxième source : ${facts} numéros et services`,
        'dead-contact': (printed: string) => `contact qui ne marche pas : ${printed}`,
        'no-contact': () => 'aucun numéro',
        'only-named': () => 'seulement citée',
        remark: (count: string) => `points relevés : ${count}`,
      },
    },
    noTest: (names: readonly string[]) =>
      `Aucun fichier de test/ ne contient « ${names.join(' », « ')} » dans son chemin.`,
    start: {
      notAPort: (port: string) => `${port} n’est pas un port`,
      building: 'Le contenu est vérifié et le site construit : d’ordinaire moins d’une minute.',
      built: (seconds: number) => `Construit en ${seconds} s, dans dist/.`,
      address: (address: string) => `Le site est ici : ${address}`,
      stop: 'Ctrl+C pour l’arrêter.',
    },
    answers: {
      columns: ['besoin', 'région', 'premier numéro', 'bureau', 'km', 'rang', 'dit ou déduit'],
      nobody: 'aucun numéro',
      basis: { stated: 'dit', inferred: 'déduit' },
      inRegion: (count: number, all: number) => `Premier numéro dans la région demandée : ${count} sur ${all}`,
      far: (count: number, km: number) => `Premier numéro à ${km} km ou plus : ${count}`,
      most: (names: string) => `Le plus souvent en premier : ${names}`,
      onNoPage: (count: number, names: string) =>
        `Peuvent être appelées et ne sont sur aucune page : ${count}${names && ` (${names})`}`,
      withoutNumber: (count: number) => `Pages sans aucun numéro : ${count}`,
      differing: (count: number) => `Pages dont le message diffère de ce qu’elles montrent : ${count}`,
      withoutGiver: (count: number) =>
        `Pages où aucune source ne nomme quelqu’un qui donne l’aide, où que ce soit : ${count}`,
      withoutNearGiver: ({ inferred, nobody, old, stated, undated }: NearGivers, year: number) =>
        `Pages (régions et pays) où aucune source de ${year} ou plus récente ne dit que l’aide est donnée sur place : ` +
        `${undated + old + nobody} sur ${stated + inferred + undated + old + nobody} ` +
        `(dont ${undated} où une source sans date le dit, ${old} où une plus ancienne le dit)`,
      nearInferred: (count: number) => `Parmi les autres, pages où nous le déduisons seulement : ${count}`,
    },
    xlsform: { name: 'le nom finit par .xlsx' },
    import: {
      noRound: '--undo : ce fichier n’a pas les réponses d’une campagne : --undo ne reprend que celles-là.',
      proposals: (path: string) => `Changements proposés, à relire puis à importer avec --source : ${path}`,
      mapping: (path: string) => `${path} est écrit : relisez-le, puis importez.`,
      noName: 'aucune colonne ne donne le nom ni l’identifiant de l’organisation. Dites-le avec --save-mapping.',
      unused: (headers: string) => `Colonnes laissées de côté : ${headers} (voir --save-mapping)`,
      refused: (path: string) => `Lignes à reprendre, avec leur motif : ${path}`,
      entries: (count: number) => `Fiches écrites : ${count}. Relisez-les (git diff), puis : npm run validate`,
      nothing: (count: number) => `Rien n’est écrit. Avec --write : ${count} fiche(s).`,
      wrongHere: (at: string) => `fautif ici : ${at}.`,
      notADay: (date: string) => `--date : « ${date} » n’est pas un jour passé (2026-11-20).`,
    },
  },
};
