/** What only public pages can do wrong: an address that names a person, and an organisation taken for another of its name. */
import { foldWords } from '#model/fold.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './fault.ts';
import { isMapping, selectCitations, selectTexts } from './select.ts';

/**
 * Given names that are common among those of whom the press of the region writes. The list need not be whole: it makes the
 * editor look at the address once more, and `namesPerson` is the answer.
 */
const GIVEN_NAMES = new Set(
  `abdou abdoul abdoulaye abdramane abdrahamane adama ahmed aissata alassane ali aliou amadou amara aminata assetou awa aya
  bakary bakore bintou boubacar bourama cheick cheikh cherif daouda djeneba drissa fanta fatou fatoumata habib hamidou hawa
  ibrahim ibrahima idrissa issa jacqueline jean kadiatou kadidia karim lamine lassana madou mahamadou mahamane mahamoudou maimouna
  mama mamadou mamou mariam mariama marie mohamed mohammed mossa mouhamadou moussa nana nouhoum oumar oumou ousmane pierre
  rokia salif salimata samba seydou sekou sidi souleymane tidiane youssouf yacouba zeinabou`.split(/\s+/),
);

/** The faults of public pages and of the organisations that cite them. */
export function pageFindings(entries: readonly Entry[]): Finding[] {
  return [...entries.flatMap(personInAddress), ...homonyms(entries)];
}

function personInAddress({ folder, path: file, value }: Entry): Finding[] {
  if (folder !== 'sources' || !isMapping(value) || typeof value.url !== 'string' || value.namesPerson) return [];
  const name = foldWords(addressPath(value.url))
    .split(/[^a-z]+/)
    .find((word) => GIVEN_NAMES.has(word));
  return name
    ? [{ code: 'PERSON_IN_ADDRESS', file, where: { path: ['url'], on: 'value' }, params: { value: name } }]
    : [];
}

function addressPath(address: string): string {
  try {
    const { pathname, search } = new URL(address);
    return decodeURI(pathname + search);
  } catch {
    return '';
  }
}

/**
 * Organisations that rest on a public page and bear the name of another entry, whole or at its beginning, without saying
 * how they differ. Each name is looked up once.
 */
function homonyms(entries: readonly Entry[]): Finding[] {
  const organisations = entries.filter(({ folder }) => folder === 'organisations');
  const pages = new Set(
    entries.flatMap(({ folder, id, value }) => (folder === 'sources' && isMapping(value) && value.grade ? id : [])),
  );
  const bearers = new Map(organisations.flatMap((entry) => namesOf(entry).map(({ name }) => [name, entry] as const)));
  return organisations.flatMap((entry): Finding[] => {
    if (!isMapping(entry.value) || entry.value.notToConfuse) return [];
    if (!selectCitations(entry.value).some(({ value }) => pages.has(value.split('#')[0] ?? ''))) return [];
    const clash = namesOf(entry)
      .flatMap(({ key, name }) => beginnings(name).map((part) => ({ key, bearer: bearers.get(part) })))
      .find(({ bearer }) => bearer && bearer !== entry);
    if (!clash?.bearer) return [];
    const where = { path: [clash.key], on: 'value' } as const;
    return [{ code: 'HOMONYM', file: entry.path, where, params: { value: clash.bearer.id } }];
  });
}

function namesOf({ value }: Entry): { readonly key: string; readonly name: string }[] {
  return ['name', 'acronym'].flatMap((key) =>
    selectTexts(value, key).flatMap((text) => {
      const name = foldWords(text.value)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      return name ? [{ key, name }] : [];
    }),
  );
}

/** A name and what it begins with, word by word. A beginning of fewer than four letters says nothing. */
function beginnings(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, index) => words.slice(0, words.length - index).join(' ')).filter((part) => part.length > 3);
}
