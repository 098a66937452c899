/** What each command says of itself where it is asked for `--help`. */
import { LOCALES } from '#schema/locale.ts';

const LANGUAGES = LOCALES.join('|');

export const commandHelp = {
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
npm test -- unit (sans navigateur), npm test -- saved-copy. host, browser et engines demandent Chromium, host aussi nginx
et Apache, engines d’anciens Chromium, que npm apporte :
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
  importing: (replaceable: string) => `npm run import -- FICHIER [FICHIER...] --source SOURCE#REPERE [options]

Compare un tableau (CSV, XLSX, export KoboToolbox, correction reçue) aux fiches et dit, ligne par ligne, ce qui changerait.
Plusieurs fichiers se lisent l’un après l’autre, chacun sur ce que laisse le précédent.
Rien n’est écrit sans --write. Rien n’est écrasé : un désaccord devient une remarque.

  --source S#R       le document que citent ces faits (content/sources), ou une colonne « source »
  --write            écrit les fiches, et les lignes refusées avec leur motif dans FICHIER.refused.csv
  --accept A,B       remplace ces champs (${replaceable}, all) ;
                 withdraw retire une organisation qui le demande
  --save-mapping     écrit FICHIER.mapping.yaml : ce que donne chaque colonne ; à corriger, relu au prochain import
  --mapping M        un autre fichier de correspondance
  --date JOUR        le jour des changements, pour le fil (aujourd’hui)
  --sheet F          la feuille du classeur, par son nom ou son rang
  --header N         la ligne des titres de colonnes, si elle n’est pas trouvée
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
  newCountry: (folder: string) => `npm run new-country -- CODE [--lang ${LANGUAGES}]

Écrit dans ${folder}/places les lieux d’un pays à remplir, et vérifie tout le contenu avec eux.
CODE : les deux lettres du pays (ISO 3166-1), SN pour le Sénégal. La suite : docs/country.md.
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
  deploy: `npm run deploy -- ENDROIT [options] [--lang ${LANGUAGES}]

Publie dist/ : les nouveaux fichiers d’abord, puis les pages, puis ce qui les suit ; ce qui n’est plus du site part en dernier.
Interrompue, elle laisse des pages entières ; relancée, elle reprend. ENDROIT est un dossier, ou ce que rclone connaît (nom:seau/chemin).

  --dry-run         dit ce qui changerait, et ne change rien
  --back            remet ce qu’il y avait avant la dernière publication
  --from DOSSIER    un autre site construit que dist/
  --former DOSSIER  où garder l’état d’avant (.publications/…) ; jamais sur le site

Code de sortie : 0, ou 2 si la commande est fautive ou s’est arrêtée en chemin.
`,
  verifySite: `npm run verify-site -- DOSSIER|ADRESSE [--lang ${LANGUAGES}]

Dit si un site publié est bien ce que son code construit : lit sa version (a-propos/version.json), la construit à nouveau dans un
dossier à part, et compare chaque fichier. L’index plein texte, qui ne sort pas deux fois le même, est comparé par ses résultats.

Code de sortie : 0 tout est pareil, 1 des fichiers diffèrent, 2 la commande est fautive ou le site ne dit pas sa version.
`,
  translations: `npm run translations -- CODE [--xlsx] [--read FICHIER] [--lang ${LANGUAGES}]

Écrit content/translations/CODE.po : chaque phrase de « Trouver de l’aide », à traduire. Ce qui est traduit est gardé ; une phrase qui a
changé est marquée à revoir. CODE est celui de la langue (BCP 47) : ar, bm, ff-Adlm. Ne traduit rien. Voir docs/translations.md.

  --xlsx             écrit aussi CODE.xlsx, pour un tableur
  --read FICHIER     reprend ce qui est revenu : le PO, ou le tableur

Code de sortie : 0, ou 2 si la commande ou un fichier est fautif.
`,
  voices: `npm run voices [-- FICHIER.zip] [--remove VOIX] [--lang ${LANGUAGES}]

Vérifie les enregistrements que donne la page /contribuer/voix/ (durée, force, silence, phrase d’aujourd’hui), les convertit en MP3 et les
range dans content/audio/. Sans fichier : où en est chaque langue. Demande ffmpeg. Voir docs/voices.md.

  --remove VOIX      retire tous les enregistrements d’une voix, par son code

Code de sortie : 0, 1 si des enregistrements sont à refaire, 2 si la commande ou le fichier est fautif.
`,
  xlsform: `npm run xlsform [-- FICHIER.xlsx] [--lang ${LANGUAGES}]

Écrit le questionnaire (questionnaire.xlsx) à téléverser dans KoboToolbox : questions et choix en français et en anglais,
tirés du schéma, des vocabulaires et des lieux. Les réponses exportées se lisent avec npm run import.

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
} as const;
