/**
 * Which organisations are probably the same, and why: names without accents, articles and punctuation, acronyms,
 * telephones, e-mails and sites, compared through an index. Never all pairs.
 */
import { distance } from 'fastest-levenshtein';
import { foldWords } from '#model/fold.ts';
import { SHORT_FORMS, SMALL_WORDS } from './name-words.ts';

export interface Matchable {
  readonly id: string;
  readonly names: readonly string[];
  readonly acronym?: string | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly sites: readonly string[];
  /** Other forms of the acronym, and numbers in registers of others (`scheme value`). */
  readonly acronyms?: readonly string[];
  readonly numbers?: readonly string[];
}

export type ReasonKind = 'name' | 'similar-name' | 'acronym' | 'phone' | 'email' | 'site' | 'number' | 'other-town';

export interface MatchReason {
  readonly kind: ReasonKind;
  /** What both have; for similar names the other's name. */
  readonly value: string;
}

export interface Match {
  readonly id: string;
  /** From 0 to 1; from `PROBABLE` on it is worth a person's look. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** How much each reason alone says. An acronym alone is too often shared by chance. */
const WEIGHTS: Readonly<Record<ReasonKind, number>> = {
  name: 0.95,
  'similar-name': 0.6,
  email: 0.7,
  phone: 0.65,
  site: 0.6,
  acronym: 0.45,
  number: 0.98,
  'other-town': 0,
};
export const PROBABLE = 0.6;

/** Names this alike are worth a look. */
const ALIKE = 0.84;
/** A word that more organisations than this share (`association`) distinguishes none. */
const LARGEST_BLOCK = 60;

/** The words that distinguish a name from others, without an acronym in brackets after it; a letter at its end is one. */
export function nameKey(name: string): string {
  const words = foldWords(name.replace(/\s*\((?:[\p{Lu}\d-]+|(?:\p{Lu}\.)+\p{Lu}?)\)\s*$/u, '')).split(' ');
  return words
    .filter((word, index) => !SMALL_WORDS.has(word) || (word.length === 1 && index === words.length - 1 && index > 0))
    .map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word))
    .join(' ');
}

/** An address of a site without its scheme, `www.` and final slash. */
export function siteKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

/** An acronym without its dots, blanks and accents. */
export function acronymKey(acronym: string): string {
  return foldWords(acronym).replaceAll(' ', '');
}

export class MatchIndex {
  readonly #exact = new Map<string, Set<string>>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #names = new Map<string, Map<string, string>>();

  /** Adds an organisation, or what is newly known of one. */
  add(organisation: Matchable): void {
    const { id } = organisation;
    for (const { kind, key } of exactKeys(organisation)) push(this.#exact, `${kind} ${key}`, id);
    for (const name of organisation.names) {
      const key = nameKey(name);
      if (key === '') continue;
      const known = this.#names.get(id) ?? new Map<string, string>();
      this.#names.set(id, known.set(key, name));
      for (const block of blocksOf(key)) push(this.#blocks, block, id);
    }
  }

  /** The ids that have exactly this name, accents, articles and punctuation aside. */
  sameName(name: string): readonly string[] {
    return [...(this.#exact.get(`name ${nameKey(name)}`) ?? [])];
  }

  /** The ids that have this telephone number, e-mail address or site. */
  sharing(kind: 'phone' | 'email' | 'site', value: string): readonly string[] {
    return [...(this.#exact.get(`${kind} ${kind === 'site' ? siteKey(value) : value.toLowerCase()}`) ?? [])];
  }

  /** The ids that this is an acronym of. */
  sameAcronym(acronym: string): readonly string[] {
    return [...(this.#exact.get(`acronym ${acronymKey(acronym)}`) ?? [])];
  }

  /** The ids that have this number in a register. */
  sameNumber(number: string): readonly string[] {
    return [...(this.#exact.get(`number ${number}`) ?? [])];
  }

  /** Those that are probably the same as this one, the likeliest first. */
  find(organisation: Matchable): Match[] {
    const reasons = new Map<string, Map<string, MatchReason>>();
    const note = (id: string, reason: MatchReason) => {
      if (id === organisation.id) return;
      const known = reasons.get(id) ?? new Map<string, MatchReason>();
      reasons.set(id, known);
      if (!known.has(reason.kind)) known.set(reason.kind, reason);
    };
    for (const { kind, key, value } of exactKeys(organisation))
      for (const id of this.#exact.get(`${kind} ${key}`) ?? []) note(id, { kind, value });
    for (const name of organisation.names) this.#noteAlike(nameKey(name), note, reasons);
    return [...reasons]
      .map(([id, found]): Match => ({ id, score: scoreOf([...found.values()]), reasons: [...found.values()] }))
      .filter(({ score }) => score >= PROBABLE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  #noteAlike(
    key: string,
    note: (id: string, reason: MatchReason) => void,
    known: ReadonlyMap<string, Map<string, MatchReason>>,
  ) {
    const candidates = new Set<string>();
    for (const block of blocksOf(key)) {
      const ids = this.#blocks.get(block);
      if (ids && ids.size <= LARGEST_BLOCK) for (const id of ids) candidates.add(id);
    }
    for (const id of candidates) {
      if (known.get(id)?.has('name')) continue;
      for (const [other, name] of this.#names.get(id) ?? [])
        if (likeness(key, other) >= ALIKE) note(id, { kind: 'similar-name', value: name });
    }
  }
}

/** How alike two keys of names are, from 0 to 1: by their letters, the order of the words aside. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.abs(a.length - b.length) > longer * (1 - ALIKE)) return 0;
  const direct = 1 - distance(a, b) / longer;
  return direct >= ALIKE ? direct : 1 - distance(sorted(a), sorted(b)) / longer;
}

const sorted = (key: string) => key.split(' ').sort().join(' ');

function scoreOf(reasons: readonly MatchReason[]): number {
  return 1 - reasons.reduce((doubt, { kind }) => doubt * (1 - WEIGHTS[kind]), 1);
}

function exactKeys({ names, acronym, acronyms = [], numbers = [], phones, emails, sites }: Matchable) {
  const keys: { kind: ReasonKind; key: string; value: string }[] = [
    ...names.map((value) => ({ kind: 'name' as const, key: nameKey(value), value })),
    ...phones.map((value) => ({ kind: 'phone' as const, key: value, value })),
    ...emails.map((value) => ({ kind: 'email' as const, key: value.toLowerCase(), value })),
    ...sites.map((value) => ({ kind: 'site' as const, key: siteKey(value), value })),
  ];
  for (const value of numbers) keys.push({ kind: 'number', key: value, value });
  for (const value of [...(acronym ? [acronym] : []), ...acronyms])
    keys.push({ kind: 'acronym', key: acronymKey(value), value });
  return keys.filter(({ key }) => key !== '');
}

/** Words of a name by their first letters: a plural or a slip at the end stays in the same block. */
function blocksOf(key: string): Set<string> {
  return new Set(
    key
      .split(' ')
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, 5)),
  );
}

function push(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
