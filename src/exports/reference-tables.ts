/** What the other tables point at: remarks, places, terms, documents and their passages. Promise (stable v1): columns are only added. */
import type { Directory } from '#model/directory.ts';
import type { Place } from '#schema/place.ts';
import { type SourceRecord, sourceYear } from '#schema/source.ts';
import { VOCABULARIES } from '#schema/vocabulary.ts';
import type { CodeWords } from './code-words.ts';
import { makeTable, type Table } from './table.ts';

/** What is wrong or doubtful, of organisations and of the documents themselves. */
export function remarkTable({ organisations, sources }: Directory, { code, passage }: CodeWords): Table {
  const rows = [
    ...organisations.flatMap(({ id, remarks }) =>
      remarks.map((remark) => ({ ...remark, organisation: id, source: undefined })),
    ),
    ...[...sources].flatMap(([id, { remarks }]) =>
      remarks.map((remark) => ({ ...remark, organisation: undefined, source: id, field: undefined })),
    ),
  ];
  return makeTable<(typeof rows)[number]>(
    'remarques',
    rows,
    {
      organisation: { value: (row) => row.organisation },
      source: { value: (row) => row.source },
      field: { value: (row) => row.field && code('remarkField', row.field) },
      kind: { value: (row) => code('remarkKind', row.kind) },
      text_fr: { value: (row) => row.text.fr },
      text_en: { value: (row) => row.text.en },
      printed: { value: (row) => row.printed },
      cite: { value: (row) => row.cite.map(passage) },
    },
    {
      foreignKeys: [
        { fields: ['organisation'], table: 'organisations', keys: ['id'] },
        { fields: ['source'], table: 'sources', keys: ['id'] },
      ],
    },
  );
}

/** The gazetteer. Coordinates are those of the place, or of the chief town of a region or district. */
export function placeTable({ gazetteer }: Directory, { code, levelOf, place }: CodeWords): Table {
  return makeTable<Place>(
    'lieux',
    [...gazetteer.byId.values()],
    {
      id: { value: ({ id }) => id },
      name_fr: { value: ({ name }) => name.fr },
      name_en: { value: ({ name }) => name.en },
      aliases: { value: ({ aliases }) => aliases },
      level: { value: levelOf },
      parent: { value: ({ parent }) => parent && place(parent) },
      iso: { value: ({ iso }) => iso },
      pcode: { value: ({ pcode }) => pcode?.code },
      pcode_year: { type: 'integer', value: ({ pcode }) => pcode && Number(pcode.vintage) },
      latitude: { type: 'number', value: ({ coordinates }) => coordinates?.lat },
      longitude: { type: 'number', value: ({ coordinates }) => coordinates?.lon },
      coordinates_source: { value: ({ coordinates }) => coordinates?.source },
      surveyed: { type: 'boolean', value: ({ surveyed }) => surveyed },
      place_type: { value: ({ level }) => code('level', level) },
    },
    { primaryKey: ['id'], foreignKeys: [{ fields: ['parent'], table: 'lieux', keys: ['id'] }] },
  );
}

/** Every term of every vocabulary. */
export function termTable({ vocabularies }: Directory, { vocabulary: vocabularyName }: CodeWords): Table {
  const rows = VOCABULARIES.flatMap((vocabulary) => vocabularies[vocabulary].map((term) => ({ vocabulary, ...term })));
  return makeTable<(typeof rows)[number]>(
    'termes',
    rows,
    {
      vocabulary: { value: ({ vocabulary }) => vocabularyName(vocabulary) },
      id: { value: ({ id }) => id },
      label_fr: { value: ({ label }) => label.fr },
      label_en: { value: ({ label }) => label.en },
      definition_fr: { value: ({ definition }) => definition.fr },
      definition_en: { value: ({ definition }) => definition.en },
    },
    { primaryKey: ['vocabulary', 'id'] },
  );
}

/** What everything is cited from: documents of mappings and, with a grade, public pages. */
export function sourceTable({ sources }: Directory): Table {
  return makeTable<readonly [string, SourceRecord]>(
    'sources',
    [...sources],
    {
      id: { value: ([id]) => id },
      title: { value: ([, { title }]) => title },
      author_fr: { value: ([, { author }]) => author.fr },
      author_en: { value: ([, { author }]) => author.en },
      date: { value: ([, { date }]) => date },
      year: { type: 'integer', value: ([, source]) => sourceYear(source) },
      grade: { value: ([, { grade }]) => grade },
      // An address that holds a person's name is linked from the site and written nowhere.
      url: { value: ([, { namesPerson, url }]) => (namesPerson ? undefined : url) },
      read: { value: ([, { read }]) => read },
      language: { value: ([, { language }]) => language },
      description_fr: { value: ([, { description }]) => description?.fr },
      description_en: { value: ([, { description }]) => description?.en },
    },
    { primaryKey: ['id'] },
  );
}

/** The passages that citations name: `cite` columns hold their ids. */
export function passageTable({ sources }: Directory): Table {
  const rows = [...sources].flatMap(([source, { anchors }]) =>
    Object.entries(anchors).map(([anchor, { label }]) => ({ id: `${source}#${anchor}`, source, label })),
  );
  return makeTable<(typeof rows)[number]>(
    'passages',
    rows,
    {
      id: { value: ({ id }) => id },
      source: { value: ({ source }) => source },
      label_fr: { value: ({ label }) => label.fr },
      label_en: { value: ({ label }) => label.en },
    },
    { primaryKey: ['id'], foreignKeys: [{ fields: ['source'], table: 'sources', keys: ['id'] }] },
  );
}
