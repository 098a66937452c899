/** Lays answers out as KoboToolbox exports them: XML values or labels, in groups or not, several choices in one field or as columns. */
import { stringify } from 'csv-stringify/sync';
import type { XlsForm } from '#imports/form/xlsform.ts';

export interface ExportChoices {
  /** The language of the labels; XML values and names where none is given. */
  readonly labels?: 'fr' | 'en';
  readonly groups: boolean;
  readonly several: 'field' | 'columns' | 'both';
  readonly delimiter: ',' | ';' | '\t';
}

type Answers = Readonly<Record<string, string>>;
interface Column {
  readonly header: string;
  readonly cell: (answers: Answers) => string;
}

/** The text of the export. @param submissions the answers by the names of the questions, several choices parted by spaces. */
export function koboExport(form: XlsForm, submissions: readonly Answers[], choices: ExportChoices): string {
  const columns = [
    ...toolColumns(['start', 'end']),
    ...questionColumns(form, choices),
    ...toolColumns(['_id', '_uuid', '_index']),
  ];
  const rows = submissions.map((answers) => columns.map(({ cell }) => cell(answers)));
  return stringify([columns.map(({ header }) => header), ...rows], { delimiter: choices.delimiter });
}

function toolColumns(names: readonly string[]): Column[] {
  return names.map((header) => ({ header, cell: () => '2026-11-02T09:00:00.000+00:00' }));
}

function questionColumns(form: XlsForm, choices: ExportChoices): Column[] {
  const label = choices.labels === 'en' ? 3 : 2;
  let group = '';
  return form.survey.slice(1).flatMap((row): Column[] => {
    const [type = '', name = ''] = row;
    const shown = choices.labels ? (row[label] ?? '') : name;
    if (type === 'begin_group' || type === 'end_group') group = type === 'begin_group' ? `${shown}/` : '';
    if (!/^(?:text|select_)/.test(type)) return [];
    return columnsOf(`${choices.groups ? group : ''}${shown}`, name, type, form, choices);
  });
}

function columnsOf(
  header: string,
  name: string,
  type: string,
  form: XlsForm,
  { labels, several }: ExportChoices,
): Column[] {
  const [kind, list] = type.split(' ');
  const options = form.choices.filter(([own]) => own === list);
  const optionWord = (id: string) =>
    labels ? (options.find(([, own]) => own === id)?.[labels === 'en' ? 3 : 2] ?? id) : id;
  const given = (answers: Answers) => (answers[name] ?? '').split(' ').filter(Boolean);
  if (kind === 'text') return [{ header, cell: (answers) => answers[name] ?? '' }];
  const field = { header, cell: (answers: Answers) => given(answers).map(optionWord).join(' ') };
  if (kind === 'select_one' || several === 'field') return [field];
  const spread = options.map(([, id = '']) => ({
    header: `${header}/${optionWord(id)}`,
    cell: (answers: Answers) => (given(answers).length === 0 ? '' : given(answers).includes(id) ? '1' : '0'),
  }));
  return several === 'both' ? [field, ...spread] : spread;
}
