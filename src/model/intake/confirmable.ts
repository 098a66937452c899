/**
 * The facts of an entry that somebody can be asked: whatever the schema lets be `confirmed`, and so every cited field that
 * comes later too. A key names a fact in a sheet and changes with its value: who said yes to a number said it of no other.
 */
import * as z from 'zod';
import { type OrganisationRecord, organisationSchema } from '#schema/organisation.ts';
import type { Fact } from '../standing.ts';

/** `contacts.phones:+22370000000-1c9f`: where it stands, what it is, and a fingerprint of all that it says. */
export type FactKey = `${string}:${string}`;

export interface ConfirmableFact {
  readonly key: FactKey;
  /** Where it stands without places in lists: `services.conditions`. */
  readonly kind: string;
  /** Where it stands in its entry: keys, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  readonly fact: Fact & Readonly<Record<string, unknown>>;
}

/** What matters most to someone who looks for help comes first; of what is not named here, last. */
const ORDER = [
  'contacts.phones',
  'addresses',
  // What is done in a place says that it is done.
  'servicePoints',
  'servicePoints.conditions',
  'services.conditions',
  'services',
  'access',
  'areas',
  'audiences',
  'contacts.emails',
];

/** In the order in which they are asked. Costs what the entry holds. */
export function confirmableFacts(record: OrganisationRecord): ConfirmableFact[] {
  const rank = ({ kind }: ConfirmableFact) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const facts = walk(organisationSchema, record, [], []).sort((a, b) => rank(a) - rank(b));
  const times = new Map<string, number>();
  return facts.map((fact) => {
    const time = (times.get(fact.key) ?? 0) + 1;
    times.set(fact.key, time);
    // Two points of one place can say the same: each is a question, and a form takes no name twice.
    return time === 1 ? fact : { ...fact, key: `${fact.key}-${time}` };
  });
}

/** Letters, digits and underscores: a fact of an entry as the name of a question in a form. */
export function questionNameOf(id: string, key: FactKey): string {
  return `${id}__${key}`.replace(/[^A-Za-z0-9]+/g, '_');
}

type Mapping = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

function walk(schema: unknown, value: unknown, path: Path, names: readonly string[]): ConfirmableFact[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return walk(schema.unwrap(), value, path, names);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => walk(schema.element, item, [...path, index], [...names, identityOf(item)]));
  if (!(schema instanceof z.ZodObject) || value === null || typeof value !== 'object') return [];
  const inner = Object.entries(schema.shape).map(([key, own]) => ({
    key,
    facts: walk(own, (value as Mapping)[key], [...path, key], names),
  }));
  const facts = inner.flatMap((item) => item.facts);
  if (!('confirmed' in schema.shape)) return facts;
  const kind = path.filter((step) => typeof step === 'string').join('.');
  const content = inner.flatMap(({ key, facts: own }) =>
    own.length > 0 || key === 'cite' || key === 'confirmed' || isUnsaid(key, value as Mapping)
      ? []
      : [[key, (value as Mapping)[key]]],
  );
  const key: FactKey = `${kind}:${[...names, fingerprint(JSON.stringify(content))].join('-')}`;
  return [{ key, kind, path, fact: value as ConfirmableFact['fact'] }, ...facts];
}

/** Fields that came after keys had gone out on sheets: where they say nothing, a key stays what it was. */
const LATER = ['within', 'place'];
const isUnsaid = (key: string, value: Mapping) => LATER.includes(key) && value[key] === undefined;

/** The most characters of what an item is called in a key. */
const LONGEST_IDENTITY = 40;

function identityOf(item: unknown): string {
  const { number, address, url, id, organisation, place, name, printed, services = [] } = item as Mapping;
  const own = number ?? address ?? url ?? id ?? organisation ?? place ?? name ?? printed;
  return [own, ...(services as unknown[])].join('+').replace(/\s+/g, '').slice(0, LONGEST_IDENTITY);
}

/** Four hexadecimal digits that change where the text does (FNV-1a, its 32 bits folded into 16). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}
