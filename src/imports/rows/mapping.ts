/** What an editor lays down about a file: which column gives which field, what words of its cells mean, what holds for every row. */
import { parseDocument, stringify, visit } from 'yaml';
import * as z from 'zod';
import type { WorkingText } from '#i18n/site-text.ts';
import { inEach } from '#i18n/working-texts.ts';
import { nearest } from '#model/validation/nearest.ts';
import { VOCABULARIES } from '#schema/vocabulary.ts';
import { IMPORT_NAMES, type ImportName, isImportName } from './fields.ts';

const words = z.record(z.string(), z.string()).default({});
const groups = [...VOCABULARIES, 'places', 'choices', 'organisations'] as const;

const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.string()).default({}),
  values: z
    .strictObject(
      Object.fromEntries(groups.map((group) => [group, words])) as Record<(typeof groups)[number], typeof words>,
    )
    .prefault({}),
  defaults: z.record(z.string(), z.string()).default({}),
});

export interface Mapping {
  readonly columns: Readonly<Record<string, ImportName>>;
  readonly values: z.infer<typeof mappingSchema>['values'];
  readonly defaults: Readonly<Partial<Record<ImportName, string>>>;
}

/** Why a mapping cannot be used: the place in it, and the nearest right word where there is one. */
export interface MappingProblem {
  readonly at: string;
  readonly nearest?: string | undefined;
}

export const NO_MAPPING: Mapping = readMappingValue({}) as Mapping;

/** Reads the text of a mapping file. */
export function readMapping(text: string): Mapping | MappingProblem {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) return { at: `:${text.slice(0, error.pos[0]).split('\n').length}` };
  // An alias can lead nowhere or explode: a mapping has no use for one.
  let alias: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (alias !== undefined) return { at: `:${text.slice(0, alias).split('\n').length}` };
  return readMappingValue(document.toJS() ?? {});
}

function readMappingValue(value: unknown): Mapping | MappingProblem {
  const { data, error } = mappingSchema.safeParse(value);
  if (!data) return { at: error.issues[0]?.path.join('.') ?? '' };
  for (const [group, names] of [
    ['columns', Object.values(data.columns)],
    ['defaults', Object.keys(data.defaults)],
  ] as const) {
    const wrong = names.find((name) => !isImportName(name));
    if (wrong !== undefined) return { at: `${group}: ${wrong}`, nearest: nearest(wrong, IMPORT_NAMES) };
  }
  return data as Mapping;
}

/** The text of a mapping file to edit, with what was found for each column. */
export function mappingText(columns: ReadonlyMap<string, ImportName | undefined>, mapping: Mapping): string {
  const found = Object.fromEntries([...columns].map(([header, field]) => [header, field ?? 'ignored']));
  const comment = (part: keyof WorkingText['imports']['mappingFile']) =>
    inEach((t) => t.imports.mappingFile[part]).join(' / ');
  return `# ${comment('columns')}
# ${IMPORT_NAMES.join(', ')}
${stringify({ columns: { ...found, ...mapping.columns } }, { lineWidth: 0 })}
# ${comment('values')}
#   themes: { "Retour volontaire": migrants-de-retour }
${stringify({ values: mapping.values }, { lineWidth: 0 })}
# ${comment('defaults')}
#   kind: osc
${stringify({ defaults: mapping.defaults }, { lineWidth: 0 })}`;
}
