/** A made-up language: the English texts under another name, as a translator finds them before beginning. */
import type { Copy, Edit } from './copy.ts';
import type { Addition, Piece } from './growth.ts';

const FOLDER = 'src/i18n/eo/';
/** The text that is there last, to see who misses it. */
const LAST = { file: 'questionnaire.ts', line: "    yes: 'Yes',\n" };

export const NEW_LANGUAGE: Addition = {
  name: 'language',
  // Beside a folder of its own.
  goal: 1,
  own: FOLDER,
  pieces,
  *checks(copy) {
    const has = copy.has.bind(copy);
    copy.write('form.ts', READ_FORM);
    yield ['form', copy.command('form.ts').includes('Esperanto (eo)')];
    yield ['messages', copy.command('scripts/validate.ts', '--lang', 'eo') !== ''];
    copy.build();
    const [entry = ''] = copy
      .files('dist/eo/organisations')
      .filter((path) => /\/[a-z0-9-]{2,}$/.test(path) && !path.endsWith('a-z'));
    yield ['page', has(`${entry}/index.html`, '<html lang="eo"', 'lang="fr"')];
    yield [
      'language switch',
      has('dist/index.html', 'href="/eo/"', 'hreflang="eo"') && has('dist/en/index.html', 'href="/eo/"'),
    ];
    yield ['list', has('dist/eo/organisations/index.html', '<html lang="eo"')];
    yield ['map', has('dist/eo/carte/index.html', '<html lang="eo"')];
    yield ['coverage', has('dist/eo/couverture/index.html', '<html lang="eo"')];
    yield ['help', has('dist/eo/orientation/index.html', '<html lang="eo"')];
    yield ['spreadsheet', copy.files('dist/eo/donnees/v1/tableur').length > 0];
    yield ['saved set', has('dist/hors-ligne/eo.json', '"eo/')];
    yield ['site map', copy.files('dist').some((path) => path.includes('sitemap') && has(path, '/eo/'))];
  },
};

function pieces(copy: Copy): readonly Piece[] {
  const texts = copy
    .filesBelow('src/i18n/en')
    .map((file): Edit => ({ file: file.replace('src/i18n/en/', FOLDER), text: inEsperanto(copy.read(file)) }));
  const whole = texts.find(({ file }) => file === `${FOLDER}${LAST.file}`);
  if (!whole?.text.includes(LAST.line)) throw new Error(`src/i18n/en/${LAST.file} has no line ${LAST.line}`);
  const lacking = { ...whole, text: whole.text.replace(LAST.line, '') };
  return [
    {
      edits: [
        {
          file: 'src/schema/locale.ts',
          before: '} as const satisfies',
          text: `  eo: { tag: 'eo', isRequired: false, description: 'La sama teksto en Esperanto.' },`,
        },
      ],
    },
    // No compiler knows that a folder will be read (decision 0028): the first command that reads it says so.
    { edits: [...texts, lacking], missedIn: FOLDER, missedBy: folderFault },
    { edits: [whole] },
  ];
}

/** The line in which a command says that it finds no folder for the language. */
function folderFault(copy: Copy): string {
  const lines = copy.failure('scripts/validate.ts').split('\n');
  return (
    lines
      .find((line) => line.includes('i18n/eo'))
      ?.replaceAll(copy.folder, '')
      .trim() ?? ''
  );
}

function inEsperanto(text: string): string {
  return text.replace("'English (en)'", "'Esperanto (eo)'").replace("'English'", "'Esperanto'");
}

/** Prints the languages of the questionnaire. */
const READ_FORM = `import { textsFor } from '#i18n/texts.ts';
import { LOCALES } from '#schema/locale.ts';
console.log(LOCALES.map((locale) => textsFor(locale).questionnaire.language).join('\\n'));
`;
