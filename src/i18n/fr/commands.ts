/** What the commands of editors say: their messages; their help stands in `command-help.ts`. */
import { commandHelp } from './command-help.ts';
import { deployWords } from './deploy.ts';

/** Pages of help by how they know that the help is given in the place. */
type NearGivers = Readonly<Record<'stated' | 'inferred' | 'undated' | 'old' | 'nobody', number>>;

export const commands = {
  commands: {
    help: commandHelp,
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
    newCountry: {
      notACode: (code: string) => `« ${code} » n’est pas le code d’un pays : deux lettres majuscules, ISO 3166-1 (SN).`,
      exists: (country: string, regions: number) =>
        `${country} est déjà là, avec ${regions} région${regions > 1 ? 's' : ''} dans content/places.`,
      written: (path: string) =>
        `${path} est écrit, et le contenu n’a aucune faute. Remplissez les positions, puis suivez docs/country.md.`,
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
      person: (text: string) =>
        `--by : « ${text} » semble nommer une personne. Dites comment (« Par téléphone »), non qui : rien n’est écrit.`,
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
    needs: {
      missing: (names: string) => `Il manque : ${names}. Ces tests ne peuvent pas tourner.`,
      without: (command: string) => `Sans cela : ${command}`,
      installs: (names: string) => `Il manque : ${names}. npm test peut l’installer :`,
      agree: 'Installer ? [o/N]',
      yes: ['o', 'oui'] as readonly string[],
      advice: {
        chromium:
          'Debian : apt-get install chromium-headless-shell ; ailleurs : npx playwright install --with-deps chromium ; ou son chemin dans CHROMIUM_PATH.',
        nginx:
          'nginx et son module brotli (Debian : apt-get install nginx-light libnginx-mod-http-brotli-filter media-types).',
        engines:
          'Firefox et WebKit (Debian 12 : apt-get install firefox-esr webkit2gtk-driver wpewebkit-driver cog xvfb) ; les vieux Chromium viennent de npm (npm pack), sous Linux x64.',
        ffmpeg: 'ffmpeg (Debian : apt-get install ffmpeg).',
        rclone: 'rclone (Debian : apt-get install rclone ; ailleurs : rclone.org), ou son chemin dans RCLONE_PATH.',
        apache: 'Apache tel que Debian l’installe (apt-get install apache2-bin media-types).',
      },
    },
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
    content: {
      notADay: (text: string) => `BUILD_DATE=${text} : écrivez un jour comme 2026-11-29`,
      unknownCountries: (codes: string, known: string) =>
        `BUILD_COUNTRIES : aucun pays n’a le code ${codes}. Connus : ${known}`,
      noneMapped: (codes: string, known: string) =>
        `BUILD_COUNTRIES=${codes} : aucun de ces pays n’a été cartographié ; ajoutez-en un (${known})`,
      noFolder: (path: string) => `${path} : ce dossier n’existe pas`,
      noOrganisations: (path: string) => `${path} : pas de dossier « organisations » ici`,
    },
    deploy: deployWords,
    verifySite: {
      noVersion: (site: string) => `${site} : pas de a-propos/version.json`,
      noCommit: 'Ce site a été construit d’une archive : il ne dit pas sa version.',
      changed: (commit: string) => `Ce site a été construit avec des fichiers qui différaient de ${commit}.`,
      building: (commit: string) => `Construit ${commit} à nouveau : quelques minutes.`,
      how: { missing: 'absent du site publié', other: 'différent', unknown: 'de trop dans le site publié' },
      result: (files: number, differences: number) => `Fichiers : ${files}, différences : ${differences}.`,
    },
    translations: {
      code: (word: string) => `« ${word} » n’est pas le code d’une autre langue : ar, bm, ff-Adlm…`,
      noFile: (file: string) => `${file} : ce fichier n’existe pas.`,
      noColumns: (file: string, columns: string) => `${file} : il faut ces colonnes : ${columns}`,
      state: ({ missing, old, translated }: { missing: number; old: number; translated: number }) =>
        `Traduites : ${translated}, à revoir : ${old}, à traduire : ${missing}.`,
    },
    voices: {
      noLanguage: (code: string, known: string) =>
        `content/audio/${code}/language.yaml n’existe pas : écrivez-le d’abord. Langues : ${known}.`,
      notPackage: 'ce n’est pas le fichier de la page d’enregistrement.',
      noSound: 'le son manque',
      unknown: 'cette phrase n’est pas dans la liste d’aujourd’hui',
      older: 'la phrase a changé depuis',
      faults: {
        short: 'trop court',
        long: 'trop long',
        silent: 'presque rien ne s’entend',
        quiet: 'trop faible',
        clipped: 'trop fort, le son est coupé',
      },
      taken: (taken: number, refused: number, folder: string) =>
        `Enregistrements pris : ${taken}, à refaire : ${refused} (${folder}).`,
      removal: (speaker: string) => `Pour tout retirer de cette voix : npm run voices -- --remove ${speaker}`,
      noSpeaker: (speaker: string) => `Aucun enregistrement de « ${speaker} ».`,
      removed: (count: number) => `Enregistrements retirés : ${count}.`,
      state: ({ missing, old, recorded }: { missing: number; old: number; recorded: number }) =>
        `enregistrées : ${recorded}, à refaire : ${old}, manquent : ${missing}.`,
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
