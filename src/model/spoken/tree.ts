/**
 * The tree of a telephone service: need, country, place, then whom to call. At most three choices before a number; a menu of
 * more than nine goes on with 0. Pure; costs one answer for each need and place.
 */
import { bareName, type Gazetteer } from '#model/gazetteer.ts';
import type { Answer } from '#model/help/answer-entry.ts';
import type { Answers } from '#model/help/answers.ts';
import { DEFAULT_LOCALE, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { distinctPhrases, type Phrase, phrase } from './phrases.ts';
import { type SpokenCall, spokenCall } from './spoken-answer.ts';

/** Need, country, place: the choices before a number. */
export const MOST_CHOICES = 3;
/** Keys of a menu: 1 to 9; 0 leads to its next part. */
const KEYS = 9;

export interface SpokenOption {
  /** 1 to 9. */
  readonly key: number;
  readonly label: Phrase;
  /** The id of the menu or of the end that it leads to. */
  readonly to: string;
}

export interface SpokenMenu {
  /** `besoins`, `hebergement`, `hebergement.mali`; its further parts `hebergement.mali.p2`. */
  readonly id: string;
  readonly question: Phrase;
  readonly options: readonly SpokenOption[];
  /** Where 0 leads: the next part of a long menu, from the last one back to the first; undefined where all is in one. */
  readonly more: string | undefined;
}

/** Where a path ends: with a number, or with nobody and, where there is one, the nearest that a region of the country has. */
export interface SpokenEnd {
  /** `hebergement.mali.gao`; `hebergement.mali.partout` for the whole country. */
  readonly id: string;
  readonly answer: Answer;
  readonly call: SpokenCall | undefined;
  /** The region whose answer the number is from, where nobody can be called for the whole country. */
  readonly seenFrom: Place | undefined;
}

export interface SpokenTree {
  /** The id of the first menu. */
  readonly start: string;
  readonly menus: readonly SpokenMenu[];
  readonly ends: readonly SpokenEnd[];
  /** Towns and crossings with a section of their own on the pages of help, country by country. */
  readonly towns: readonly Place[];
}

const START = 'besoins';

/** The whole tree; its ends country by country, so that those of the first country are said and recorded first. */
export function spokenTree(answers: Answers, gazetteer: Gazetteer): SpokenTree {
  const { countries, needs } = answers;
  const [only, ...others] = countries;
  // Who can only be in one country is not asked in which.
  const afterNeed = (id: string) => (only && others.length === 0 ? `${id}.${only.id}` : id);
  const menus = menuParts(
    START,
    phrase('phrase', 'choisir-besoin'),
    needs.map(({ id }) => ({ label: phrase('besoin', id), to: afterNeed(id) })),
  );
  for (const { id } of others.length > 0 ? needs : [])
    menus.push(
      ...menuParts(
        id,
        phrase('phrase', 'choisir-pays'),
        countries.map((country) => ({ label: phrase('lieu', country.id), to: `${id}.${country.id}` })),
      ),
    );
  const ends: SpokenEnd[] = [];
  for (const country of countries)
    for (const need of needs) {
      const regions = regionsIn(answers, country);
      const id = `${need.id}.${country.id}`;
      const places = regions.map((region) => ({ label: phrase('lieu', region.id), to: `${id}.${region.id}` }));
      const anywhere = { label: phrase('partout', country.id), to: `${id}.partout` };
      menus.push(...menuParts(id, phrase('phrase', 'choisir-lieu'), [...places, anywhere]));
      ends.push(
        ...regions.map((region) => toEnd(`${id}.${region.id}`, need, region, answers, gazetteer)),
        toEnd(anywhere.to, need, country, answers, gazetteer),
      );
    }
  return { start: START, menus, ends, towns: townsOf(answers) };
}

/** Without those called like their region, whose name is said already. */
function townsOf({ countries, regions, towns }: Answers): Place[] {
  const nameOf = ({ name }: Place) => bareName(localiseText(name, DEFAULT_LOCALE));
  return countries.flatMap((country) =>
    regions
      .filter(({ parent }) => parent === country.id)
      .flatMap((region) => (towns.get(region.id) ?? []).filter((town) => nameOf(town) !== nameOf(region))),
  );
}

/** What is said at an end, in its order: whom to call with every doubt, the number twice, what to say. */
export function endPhrases({ answer, call, seenFrom }: SpokenEnd): Phrase[] {
  const nobody = phrase('phrase', answer.entries.length > 0 ? 'personne-sans-numero' : 'personne');
  const again = phrase('phrase', 'je-repete');
  return [
    ...(call && !seenFrom ? [] : [nobody]),
    ...(seenFrom ? [phrase('vu-de', seenFrom.id)] : []),
    ...(call ? [...call.about, ...call.number, again, ...call.number, ...call.say] : []),
  ];
}

function regionsIn({ regions }: Answers, country: Place): Place[] {
  return regions.filter(({ parent }) => parent === country.id);
}

function toEnd(id: string, need: Term, place: Place, answers: Answers, gazetteer: Gazetteer): SpokenEnd {
  const answer = answers.answer(need, place);
  const call = spokenCall(answer, gazetteer);
  if (call) return { id, answer, call, seenFrom: undefined };
  // A whole country has no distances: the nearest is that of its region from which somebody is nearest.
  const seen = regionsIn(answers, place).flatMap((region) => {
    const found = spokenCall(answers.answer(need, region), gazetteer);
    return found ? [{ region, found, far: found.call.entry.kilometres ?? Number.POSITIVE_INFINITY }] : [];
  });
  const [nearest] = seen.sort((a, b) => a.far - b.far);
  return { id, answer, call: nearest?.found, seenFrom: nearest?.region };
}

function menuParts(id: string, question: Phrase, options: readonly Omit<SpokenOption, 'key'>[]): SpokenMenu[] {
  const count = Math.max(1, Math.ceil(options.length / KEYS));
  const nameOf = (part: number) => (part === 0 ? id : `${id}.p${part + 1}`);
  return Array.from({ length: count }, (_, part) => ({
    id: nameOf(part),
    question,
    options: options.slice(part * KEYS, (part + 1) * KEYS).map((option, index) => ({ key: index + 1, ...option })),
    more: count > 1 ? nameOf((part + 1) % count) : undefined,
  }));
}

/** What is said at a menu: the question, each choice with its key, and that more follow. */
export function menuPhrases({ more, options, question }: SpokenMenu): Phrase[] {
  return [
    question,
    ...options.flatMap(({ key, label }) => [label, phrase('touche', key)]),
    ...(more ? [phrase('touche', 0)] : []),
  ];
}

/** Everything that the tree says, in the order in which a listener could first hear it. */
export function treePhrases({ ends, menus }: SpokenTree): Phrase[] {
  const afterMenus = (['touche-inconnue', 'repeter'] as const).map((of) => phrase('phrase', of));
  return [phrase('phrase', 'bienvenue'), ...menus.flatMap(menuPhrases), ...afterMenus, ...ends.flatMap(endPhrases)];
}

/** What is to be recorded: what the tree says, each phrase once, then the names of towns, which can wait. */
export function recordedPhrases(tree: SpokenTree): Phrase[] {
  return distinctPhrases([...treePhrases(tree), ...tree.towns.map(({ id }) => phrase('lieu', id))]);
}
