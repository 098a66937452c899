/** What the title of a column means: by its words in any language, by likeness, or by a hashtag of humanitarian data (HXL). */
import { distance } from 'fastest-levenshtein';
import { foldWords } from '#model/fold.ts';
import { LOCALES } from '#schema/locale.ts';
import { takesSeveral } from './field.ts';
import { fieldWords, IMPORT_FIELDS, IMPORT_NAMES, type ImportName } from './fields.ts';

/** Columns that KoboToolbox and ODK add to every export. */
export const TOOL_COLUMN =
  /^(?:_.*|start|end|today|audit|deviceid|subscriberid|simserial|username|phonenumber|instanceid|key|submissiondate|submitterid|submittername|attachmentspresent|attachmentsexpected|status|reviewstate|deviceid|edits|formversion|meta\/.*|formhub\/.*|__version__|.*instance(?:ID|Name))$/i;

const BY_HEADER: ReadonlyMap<string, ImportName> = new Map(
  IMPORT_NAMES.flatMap((field) => {
    const labels = LOCALES.map((locale) => fieldWords(field, locale).label);
    const headers = [field, ...labels, ...IMPORT_FIELDS[field].headers.split(';')].map(foldWords);
    return headers.filter(Boolean).map((header) => [header, field] as const);
  }),
);

/** A column that holds persons: never written, whatever else its title says. */
const PERSON =
  /\b(?:responsables?|presidente?s?|directeurs?|directrices?|direct(?:or|ress)|point focal|focal point|personnes? (?:de )?(?:contact|ressource|a contacter)|contact person|prenoms?|first name|last name|representante?s?|coordinat(?:eurs?|rices?|ors?)|secretaires?|tresori(?:ers?|eres?)|dirigeante?s?|contact name|nom du contact|contact nom(?: complet)?|contact name|manager)\b/;

/** Hashtags of https://hxlstandard.org with what they hold here; the longest beginning that fits counts. */
const HASHTAGS: readonly (readonly [RegExp, ImportName])[] = [
  [/^#contact.*\+(?:name|person)/, 'ignored'],
  [/^#contact.*\+(?:phone|tel|mobile)/, 'phones'],
  [/^#contact.*\+email/, 'emails'],
  [/^#contact.*\+url/, 'websites'],
  [/^#org.*\+(?:acronym|abbr)/, 'acronym'],
  [/^#org.*\+(?:id|code)/, 'id'],
  [/^#org.*\+type/, 'kind'],
  [/^#org(?:\+name.*)?$/, 'name'],
  [/^#(?:sector|subsector)/, 'themes'],
  [/^#country/, 'country'],
  [/^#(?:adm[1-4]|region|loc)\b/, 'areas'],
  [/^#(?:beneficiary|targeted|affected)\b.*\+type/, 'audiences'],
  [/^#description/, 'note'],
];

/** A hashtag with its attributes: `#adm1 +name`. */
export const HASHTAG = /#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*/i;

/** Words of a title that say nothing of what the column holds. */
const FILLERS = new Set(
  'a au d de des du l la le les un une the of or ou et and principal principale complet complete full exact officiel officielle organisation organization association structure ong ngo osc'.split(
    ' ',
  ),
);

/** Fields that a longer title begins with: “Région d’intervention”, “Téléphone du siège”. */
const BEGINNINGS: ReadonlySet<ImportName> = new Set([
  'areas',
  'phones',
  'emails',
  'themes',
  'services',
  'audiences',
  'acronym',
  'founded',
]);

const reduced = (folded: string) =>
  folded
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => word.replace(/(?<=\w{3})[sx]$/, ''))
    .join(' ');

const BY_REDUCED: ReadonlyMap<string, ImportName> = new Map(
  [...BY_HEADER].reverse().flatMap(([header, field]) => (reduced(header) ? [[reduced(header), field] as const] : [])),
);

/** The longest title that is compared by its letters. */
const LONGEST = 60;
const alike = new Map<string, ImportName | undefined>();

/** What a title means by its own words; undefined where nothing is known of it. Persons are `ignored`. */
export function knownHeader(header: string): ImportName | undefined {
  const tag = HASHTAG.exec(header)?.[0].replace(/\s/g, '').toLowerCase();
  if (tag) return HASHTAGS.find(([pattern]) => pattern.test(tag))?.[1];
  if (header.trim().startsWith('_')) return 'ignored';
  const folded = foldWords(header);
  const whole = BY_HEADER.get(folded);
  if (whole) return whole;
  if (header === '' || TOOL_COLUMN.test(header.trim())) return 'ignored';
  const unnumbered = BY_HEADER.get(folded.replace(/ ?(?:n )?\d$/, '').replace(/ fr$/, ''));
  return unnumbered && takesSeveral(IMPORT_FIELDS[unnumbered].answer) ? unnumbered : undefined;
}

/** Whether a column holds the names of persons. */
export function isPersonHeader(header: string): boolean {
  return knownHeader(header) === undefined && PERSON.test(foldWords(header));
}

/** What a title means that no list has: other words beside those that count, a plural, a slip. */
export function likeHeader(header: string): ImportName | undefined {
  const folded = foldWords(header);
  if (folded === '' || folded.length > LONGEST || isPersonHeader(header)) return undefined;
  if (!alike.has(folded)) alike.set(folded, findAlike(folded));
  return alike.get(folded);
}

function findAlike(folded: string): ImportName | undefined {
  const key = reduced(folded);
  const same = BY_REDUCED.get(key);
  if (same) return same;
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const field = BY_REDUCED.get(words.slice(0, length).join(' '));
    if (field && BEGINNINGS.has(field)) return field;
  }
  const near = [...BY_HEADER].filter(([known]) => isSlip(folded, known)).map(([, field]) => field);
  return new Set(near).size === 1 ? near[0] : undefined;
}

/** One letter in five or more, two in nine or more. */
function isSlip(folded: string, known: string): boolean {
  const allowed = known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0;
  return Math.abs(known.length - folded.length) <= allowed && distance(folded, known) <= allowed;
}
