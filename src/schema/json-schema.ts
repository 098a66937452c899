/** The JSON Schemas that editors read while a file is written: the same rules as the Zod schemas, less the refinements. */
import * as z from 'zod';
import { acronymsSchema } from './acronym.ts';
import { ageingSchema } from './ageing.ts';
import { auditSchema } from './audit.ts';
import { deadLinksSchema } from './dead-link.ts';
import { distinctPairsSchema } from './distinct.ts';
import { organisationSchema } from './organisation.ts';
import { placesSchema } from './place.ts';
import { profileSchema } from './profile.ts';
import { bibliographySchema } from './reference.ts';
import { sourceSchema } from './source.ts';
import { tableSchema } from './table.ts';
import { vocabularySchema } from './vocabulary.ts';

/** A schema file in `docs/schema`, and the content files that it is for. */
export interface SchemaFile {
  readonly name: string;
  readonly files: string;
  readonly schema: z.ZodType;
}

export const SCHEMA_FILES: readonly SchemaFile[] = [
  { name: 'dead-links.schema.json', files: 'content/links/*.yaml', schema: deadLinksSchema },
  { name: 'distinct.schema.json', files: 'content/distinct/*.yaml', schema: distinctPairsSchema },
  { name: 'organisation.schema.json', files: 'content/organisations/*.yaml', schema: organisationSchema },
  { name: 'places.schema.json', files: 'content/places/*.yaml', schema: placesSchema },
  { name: 'source.schema.json', files: 'content/sources/*.yaml', schema: sourceSchema },
  { name: 'table.schema.json', files: 'content/tables/*.yaml', schema: tableSchema },
  { name: 'profile.schema.json', files: 'content/profiles/*.yaml', schema: profileSchema },
  { name: 'vocabulary.schema.json', files: 'content/vocabularies/*.yaml', schema: vocabularySchema },
  { name: 'acronyms.schema.json', files: 'content/acronyms/*.yaml', schema: acronymsSchema },
  { name: 'audit.schema.json', files: 'content/accessibility/rgaa.yaml', schema: auditSchema },
  { name: 'ageing.schema.json', files: 'content/rules/ageing.yaml', schema: ageingSchema },
  { name: 'bibliography.schema.json', files: 'content/bibliography/*.yaml', schema: bibliographySchema },
];

/** The text of one schema file. Draft 7, which every version of the YAML extension of VS Code reads in full. */
export function jsonSchemaText({ schema }: SchemaFile): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}
