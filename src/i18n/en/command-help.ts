/** What each command says of itself where it is asked for `--help`. */
import { LOCALES } from '#schema/locale.ts';
import type { SiteText } from '../site-text.ts';

const LANGUAGES = LOCALES.join('|');

export const commandHelp: SiteText['commands']['help'] = {
  formatContent: (folder) => `npm run format-content [-- options] [FOLDER]

Writes every entry of an organisation in the common form: the order of keys, the lines, the quotes. Comments stay, and what the
entry says does not change. An entry that is not YAML is left as it is (npm run validate says why).

  FOLDER            the folder of the content (${folder})
  --lang ${LANGUAGES}      the language of the messages (fr)
`,
  answers: `npm run answers [-- --summary] [--lang ${LANGUAGES}]

Writes, for each need and region, whom “Find help” tells people to call first, then a summary.
`,
  campaign: `npm run campaign -- --region REGION [--folder FOLDER] [--lang ${LANGUAGES}]

Prepares a round of confirmation: for each organisation of the region a sheet to print and to read on the telephone
(ten minutes), a table for the answers (reponses.xlsx) and a form for KoboToolbox (kobo.xlsx).
The answers come back through npm run import -- FOLDER/reponses.xlsx; see docs/campagne.md.

  --region R        the region
  --folder D        where to write (campagne-REGION)

Exit status: 0, or 2 if the command or the content has a fault.
`,
  docs: (page) => `npm run docs [-- --check] [--lang ${LANGUAGES}]

Writes ${page}: each fault of the content as npm run validate reports it, with its explanation from docs/errors.yaml.
--check writes nothing: it reports whether the page is out of date, and exits with 1.
`,
  growth: `npm run growth [-- --quick] [--lang ${LANGUAGES}]

Adds a made-up field, then a facet, then a language in a copy of the repository, counts the files touched by hand, prints what
is reported of each missing piece, then checks that the result is complete: page, list, map, coverage, exports,
questionnaire, import.
--quick asks the compiler alone and does not build the site.

Exit status: 0 if each goal is reached, 1 if not.
`,
  test: (kinds) => `npm test [-- NAME...] [--yes] [--lang ${LANGUAGES}]

Runs the tests in this order: ${kinds}. With a NAME, those whose path below test/ holds it:
npm test -- unit (without a browser), npm test -- saved-copy. host, browser and engines need Chromium, host also nginx and
Apache, engines older Chromiums, which npm brings:
what is missing is listed, and installed once you agree; with --yes, with CI set or without a terminal, nothing is asked.
`,
  start: `npm start [-- --port 4321] [--host ADDRESS] [--verbose] [--lang ${LANGUAGES}]

Checks the content, builds the site into dist/ and serves it on this machine; prints its address. Ctrl+C stops it.
--port and --host: where to serve it; the next port if that one is taken. --verbose: each step of the build.
`,
  duplicates: `npm run duplicates [-- --format json] [--lang ${LANGUAGES}]

Looks for entries that are probably the same organisation: name, acronym, telephone, e-mail and site.
These are suggestions: nothing is written. Two entries that are indeed two organisations are noted, with the reason, in
content/distinct/: they are not suggested again.

Exit status: 0 no suggestion, 1 suggestions, 2 the command or the content has a fault.
`,
  importing: (replaceable) => `npm run import -- FILE [FILE...] --source SOURCE#ANCHOR [options]

Compares a table (CSV, XLSX, KoboToolbox export, correction received) with the entries and reports, row by row, what would change.
Several files are read one after the other, each on what the one before leaves.
Nothing is written without --write. Nothing is overwritten: a conflict becomes a remark.

  --source S#A       the document that these facts cite (content/sources), or a column “source”
  --write            writes the entries, and the refused rows with their reason to FILE.refused.csv
  --accept A,B       replaces these fields (${replaceable}, all);
                 withdraw withdraws an organisation that asks for it
  --save-mapping     writes FILE.mapping.yaml: what each column gives; correct it; the next import reads it
  --mapping M        another mapping file
  --date DAY         the day of the changes, for the feed (today)
  --sheet S          the sheet of the workbook, by its name or number
  --header N         the row of the columns’ titles, where it is not found
  --refused R        where to write the refused rows, even without --write
  --undo             takes back the confirmations of a sheet of a campaign (npm run campaign), and those alone
  --changes          does not show unchanged rows
  --lang ${LANGUAGES}       the language of the messages (fr)
  --help             this help

Exit status: 0 everything is read, 1 rows are refused or undecided, 2 the command or a file has a fault.
`,
  licences: (file) => `npm run licences [-- --check] [--lang ${LANGUAGES}]

Writes ${file} from package.json and package-lock.json: the page “About” shows it.
--check writes nothing: it reports whether the file is out of date, and exits with 1.
`,
  links: (file) => `npm run links [-- --outward] [--lang ${LANGUAGES}] [FOLDER]

Follows each internal link and anchor of the built site (FOLDER: dist; below BASE_PATH if it is given).
--outward also tries the addresses of other sites, and notes in ${file} those that no longer answer and since when:
the entries and the page “Data quality” say so. Without a network, nothing is written.
`,
  new: (folder) => `npm run new -- ID [--lang ${LANGUAGES}]

Writes ${folder}/organisations/ID.yaml, a commented entry to fill in.
The id is permanent: it is also the address of the page. Lower-case letters, digits, hyphens: roa-prodmac.
`,
  newCountry: (folder) => `npm run new-country -- CODE [--lang ${LANGUAGES}]

Writes into ${folder}/places the places of a country to fill in, and checks the whole content with them.
CODE: the two letters of the country (ISO 3166-1), SN for Senegal. What follows: docs/country.md.
`,
  schema: (folder) => `npm run schema [-- --check] [--lang ${LANGUAGES}]

Writes ${folder} from src/schema, so that text editors help to fill in the entries.
--check writes nothing: it reports what is out of date, and exits with 1.
`,
  validate: (folder) => `npm run validate [-- options] [FOLDER]

Checks the whole content and reports each fault: file, line, column, and how to fix it.

  FOLDER            the folder to check (${folder})
  --lang ${LANGUAGES}      the language of the messages (fr)
  --format json     a JSON list, for tools
  --help            this help

Exit status: 0 without faults, 1 with faults, 2 if the command is misused.
`,
  verify: `npm run verify -- ID --by "Par téléphone" [--by-en "By telephone"] [--on 2026-11-20] [--lang ${LANGUAGES}]

Marks an entry as confirmed: how (--by in French, --by-en in English, never a person’s name) and on which day (--on, else today).

Exit status: 0 the entry is marked, 2 the command, the date or the id is wrong.
`,
  verifyQueue: (
    services,
  ) => `npm run verify:queue [-- --limit 10] [--region R] [--services A,B] [--callable] [--all] [--lang ${LANGUAGES}]

Lists which entries to confirm first (old, urgent needs, first to call, without a second source, dead contacts) and what to ask on the telephone.

  --limit N        how many (10)
  --region R       those of one region only
  --services A,B   the urgent needs (${services})
  --callable       only those with a known number
  --all            public bodies and partners too

Exit status: 0, or 2 if the command or the content has a fault.
`,
  deploy: `npm run deploy -- PLACE [options] [--lang ${LANGUAGES}]

Publishes dist/: new files first, then pages, then what follows them; what is no part of the site any more goes last.
Interrupted, it leaves whole pages; run again, it goes on. PLACE is a folder, or what rclone knows (name:bucket/path).

  --dry-run         says what would change, and changes nothing
  --back            puts back what was there before the last publication
  --from FOLDER     another built site than dist/
  --former FOLDER   where to keep the former state (.publications/…); never on the site

Exit code: 0, or 2 if the command is wrong or stopped on its way.
`,
  verifySite: `npm run verify-site -- FOLDER|ADDRESS [--lang ${LANGUAGES}]

Says whether a published site is what its code builds: reads its version (a-propos/version.json), builds it again in a folder of its
own, and compares every file. The full-text index, which does not come out the same twice, is compared by its results.

Exit code: 0 all is the same, 1 files differ, 2 the command is wrong or the site does not say its version.
`,
  translations: `npm run translations -- CODE [--xlsx] [--read FILE] [--lang ${LANGUAGES}]

Writes content/translations/CODE.po: each sentence of “Find help”, to be translated. What is translated is kept; a sentence that has
changed is marked to be looked at again. CODE is that of the language (BCP 47): ar, bm, ff-Adlm. Translates nothing. See docs/translations.md.

  --xlsx             writes CODE.xlsx too, for a spreadsheet
  --read FILE        takes what came back: the PO file or the spreadsheet

Exit code: 0, or 2 if the command or a file is at fault.
`,
  voices: `npm run voices [-- FILE.zip] [--remove VOICE] [--lang ${LANGUAGES}]

Checks the recordings that the page /contribuer/voix/ gives (length, loudness, silence, a phrase of today), converts them to MP3 and
files them in content/audio/. Without a file: how far each language is. Needs ffmpeg. See docs/voices.md.

  --remove VOICE     removes every recording of a voice, by its code

Exit code: 0, 1 where recordings are to be done again, 2 where the command or the file is at fault.
`,
  xlsform: `npm run xlsform [-- FILE.xlsx] [--lang ${LANGUAGES}]

Writes the questionnaire (questionnaire.xlsx) to upload to KoboToolbox: questions and choices in French and English, from
the schema, the vocabularies and the places. The exported answers are read by npm run import.

Exit status: 0, or 2 if the command or the content has a fault.
`,
};
