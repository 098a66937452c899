/** A made-up cited field: what an organisation pays in taxes, in words. */
import { basename } from 'node:path';
import type { Copy, Edit } from './copy.ts';
import type { Addition } from './growth.ts';

/** As an answer of the questionnaire gives it. */
const VALUE = 'Exonérée d’impôt de la croissance';

const PIECES: readonly Edit[] = [
  {
    file: 'src/schema/fields/status.ts',
    before: '// Stands with the areas',
    text: `  taxation: cited('taxation', 'text', {
    description: 'Le régime fiscal, selon le document.',
    example: 'taxation: { text: { fr: Exonérée., en: Exempt. }, cite: [cartographie-2022#t13] }',
    section: 'status',
    jsonLd: 'nonprofitStatus',
    hsds: 'tax_status',
    asked: { group: 'identity', constraint: 'text' },
    headers: 'regime fiscal; impots; tax status; taxes',
  }),`,
  },
  {
    file: 'src/i18n/fr/fields.ts',
    before: 'scope:',
    text: `    taxation: { label: 'Régime fiscal', question: 'Paie-t-elle des impôts ?' },`,
  },
  {
    file: 'src/i18n/en/fields.ts',
    before: 'scope:',
    text: `    taxation: { label: 'Tax status', question: 'Does it pay taxes?' },`,
  },
];

export const FIELD: Addition = {
  name: 'field',
  goal: 3,
  pieces: () => PIECES.map((edit) => ({ edits: [edit] })),
  *checks(copy) {
    const entry = firstEntry(copy);
    const has = copy.has.bind(copy);
    copy.write('answers.csv', `id;Régime fiscal\n${entry.id};${VALUE}\n`);
    const report = copy.command('scripts/import.ts', 'answers.csv', '--source', entry.citation, '--write');
    yield ['import', report.includes(`taxation « ${VALUE} » (ajouté)`) && has(entry.file, `fr: ${VALUE}`)];
    copy.write('answers.csv', `id;Does it pay taxes?\n${entry.id};Autre chose\n`);
    yield [
      'conflict',
      copy.command('scripts/import.ts', 'answers.csv', '--source', entry.citation).includes('--accept taxation'),
    ];
    yield ['feed', has(entry.file, 'régime fiscal', 'tax status')];
    yield ['checks', copy.command('scripts/validate.ts') !== ''];
    copy.command('scripts/new.ts', 'nouvelle');
    yield ['new entry', has('content/organisations/nouvelle.yaml', '# taxation:')];
    copy.discard('content/organisations/nouvelle.yaml');
    copy.command('scripts/schema.ts');
    yield ['schema', has('docs/schema/organisation.schema.json', '"taxation"')];
    yield ['form', asksFor(copy, 'taxation')];
    copy.build();
    yield ['page', has(`dist/organisations/${entry.id}/index.html`, '<dt>Régime fiscal</dt>', VALUE)];
    yield ['page in English', has(`dist/en/organisations/${entry.id}/index.html`, '<dt>Tax status</dt>', VALUE)];
    yield ['JSON-LD', has(`dist/organisations/${entry.id}/index.html`, `"nonprofitStatus":"${VALUE}"`)];
    yield ['CSV', has('dist/donnees/v1/organisations.csv', 'taxation_fr', 'taxation_en', VALUE)];
    yield ['spreadsheet', has('dist/donnees/v1/tableur/organisations.csv', 'Régime fiscal (français)', VALUE)];
    yield ['facts with citations', has('dist/donnees/v1/faits.csv', 'taxation', VALUE)];
    yield ['data package', has('dist/donnees/v1/datapackage.json', '"taxation_fr"', 'Régime fiscal (français)')];
    yield ['HSDS', has('dist/donnees/v1/hsds/organizations.csv', 'tax_status', VALUE)];
    yield ['HSDS with its source', has('dist/donnees/v1/hsds/metadata.csv', 'tax_status', VALUE)];
    yield ['JSON', has('dist/donnees/v1/organisations.json', '"taxation"', VALUE)];
  },
};

/** The first entry of the content, with something that it cites. */
function firstEntry(copy: Copy) {
  const [file = ''] = copy.files('content/organisations');
  const [citation = ''] = /[a-z0-9-]+#[a-z0-9-]+/.exec(copy.read(file)) ?? [];
  return { file, id: basename(file, '.yaml'), citation };
}

function asksFor(copy: Copy, question: string): boolean {
  copy.write('form.ts', READ_FORM);
  return copy.command('form.ts').split('\n').includes(question);
}

/** Prints the name of each question of the questionnaire. */
const READ_FORM = `import { questionsOf, GROUPS } from '#imports/form/form-groups.ts';
console.log(GROUPS.flatMap(questionsOf).map(({ name }) => name).join('\\n'));
`;
