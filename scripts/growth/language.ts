/** A made-up language: the English texts under another name, as a translator finds them before beginning. */
import type { Copy, Edit } from './copy.ts';
import type { Addition, Piece } from './growth.ts';

const FOLDER = 'src/i18n/eo/';
/** The area that is there last, to see who misses it. */
const LAST = 'organisation';

export const LANGUAGE: Addition = {
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
    yield ['offline', has('dist/hors-ligne/eo.json', '"eo/')];
    yield ['site map', copy.files('dist').some((path) => path.includes('sitemap') && has(path, '/eo/'))];
  },
};

function pieces(copy: Copy): readonly Piece[] {
  const texts = copy
    .filesBelow('src/i18n/en')
    .map((file): Edit => ({ file: file.replace('src/i18n/en/', FOLDER), text: inEsperanto(copy.read(file)) }));
  const index = texts.find(({ file }) => file === `${FOLDER}index.ts`);
  if (!index) throw new Error('src/i18n/en/index.ts is not there');
  const without = index.text.replace(`  ...${LAST},\n`, '').replace(new RegExp(`^import { ${LAST} }.*\\n`, 'm'), '');
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
    // No compiler knows that a folder will be read: the first command that reads it says so.
    {
      edits: [...texts, { ...index, text: without }],
      missedIn: FOLDER,
      isMissed: (own) => /i18n[\\/]eo/.test(own.failure('scripts/validate.ts')),
    },
    { edits: [index] },
  ];
}

function inEsperanto(text: string): string {
  return text.replace("'English (en)'", "'Esperanto (eo)'").replace("'English'", "'Esperanto'");
}

/** Prints the languages of the questionnaire. */
const READ_FORM = `import { textsFor } from '#i18n/texts.ts';
import { LOCALES } from '#schema/locale.ts';
console.log(LOCALES.map((locale) => textsFor(locale).questionnaire.language).join('\\n'));
`;
