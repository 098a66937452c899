/**
 * Writes a content folder of any size with the shape of the real one: several countries, both languages, citations,
 * contacts, networks. The same count gives the same files, on any machine.
 *
 *     node scripts/bench/generate-content.ts --count 10000 --out node_modules/.cache/bench/content
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { AIMS, DOES, FORMS, PEOPLE, placeName } from './generated-words.ts';
import { createRandom, type Random } from './random.ts';

const CITE = ['crpm-mali-2022#t2'];
/** Calling code, first digits and how many digits follow them. */
const PHONES = {
  mali: ['+223', '7', 7],
  nord: ['+221', '77', 7],
  est: ['+227', '9', 7],
  sud: ['+226', '7', 7],
} as const;
type Country = keyof typeof PHONES;
const COUNTRIES = Object.keys(PHONES) as Country[];

interface Territory {
  readonly regions: Record<Country, string[]>;
  readonly towns: Record<string, string[]>;
}

/** @param folder is emptied first. */
export function generateContent(count: number, folder: string): void {
  const random = createRandom(count);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'organisations'), { recursive: true });
  for (const part of ['vocabularies', 'sources', 'places'])
    cpSync(join('content', part), join(folder, part), { recursive: true });
  // Every country cites the one document, which therefore describes none of them: `BUILD_COUNTRIES` parts them by places.
  const source = join(folder, 'sources/crpm-mali-2022.yaml');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^country: .*\n/m, ''));
  const territory = writePlaces(folder);
  const ids = uniqueIds(count, random);
  const networks = ids.slice(0, Math.ceil(count / 80));
  const members = new Map<string, string[]>(networks.map((id) => [id, []]));
  const joined = ids.map((id) => (members.has(id) || !random.chance(0.25) ? undefined : random.pick(networks)));
  for (const [index, network] of joined.entries()) if (network) members.get(network)?.push(ids[index] ?? '');
  ids.forEach((id, index) => {
    const record = organisation(id, index, territory, random, vocabularies());
    const links = members.has(id)
      ? { networks: { members: members.get(id) ?? [], counts: [] } }
      : joined[index] && { networks: { memberOf: [{ organisation: joined[index], cite: CITE }] } };
    const kind = members.has(id) ? 'reseau' : record.kind;
    writeFileSync(
      join(folder, 'organisations', `${id}.yaml`),
      stringify({ ...record, kind, ...links }, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  });
}

let known: Record<'themes' | 'services' | 'publics' | 'statuts' | 'typologies', string[]> | undefined;

function vocabularies() {
  const ids = (name: string) =>
    (parse(readFileSync(`content/vocabularies/${name}.yaml`, 'utf8')) as { id: string }[]).map(({ id }) => id);
  known ??= {
    themes: ids('themes'),
    services: ids('services'),
    publics: ids('publics'),
    statuts: ids('statuts'),
    typologies: ids('typologies'),
  };
  return known;
}

/** Mali with its regions, and three countries that do not exist, ten regions each with five towns. */
function writePlaces(folder: string): Territory {
  const mali = parse(readFileSync('content/places/mali.yaml', 'utf8')) as {
    id: string;
    level: string;
    parent?: string;
  }[];
  const regions: Territory['regions'] = {
    mali: mali.filter(({ level }) => level === 'region').map(({ id }) => id),
    nord: [],
    est: [],
    sud: [],
  };
  const towns: Territory['towns'] = Object.fromEntries(
    regions.mali.map((id) => [id, mali.filter(({ parent }) => parent === id).map((place) => place.id)]),
  );
  let number = 0;
  COUNTRIES.slice(1).forEach((country, index) => {
    const name = `Terre du ${country}`;
    const places: object[] = [
      { id: country, name: { fr: name, en: `${country} land` }, level: 'country', programme: { order: index + 2 } },
    ];
    for (let region = 0; region < 10; region++) {
      const id = place(places, number++, 'region', country);
      regions[country].push(id);
      towns[id] = Array.from({ length: 5 }, () => place(places, number++, 'district', id));
    }
    writeFileSync(join(folder, 'places', `${country}.yaml`), stringify(places));
  });
  return { regions, towns };
}

function place(places: object[], number: number, level: string, parent: string): string {
  const name = placeName(number);
  const id = slug(name);
  places.push({ id, name: { fr: name, en: name }, level, parent });
  return id;
}

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Acronyms of three to six letters, as real ones are, none twice. */
function uniqueIds(count: number, random: Random): string[] {
  const ids = new Set<string>();
  while (ids.size < count) {
    const letters = Array.from({ length: 2 + random.below(4) }, () => random.pick([...'AAACCDDEFGIJMMNOPRRSSTUV']));
    ids.add(`${random.pick([...'AAACCFGMORU'])}${letters.join('')}`.toLowerCase());
  }
  return [...ids];
}

function organisation(
  id: string,
  index: number,
  { regions, towns }: Territory,
  random: Random,
  terms: ReturnType<typeof vocabularies>,
) {
  const country = COUNTRIES[Math.min(random.below(5), 3)] as Country;
  const [region = ''] = random.some(regions[country], 1, 1);
  const town = random.pick([...(towns[region] ?? []), region]);
  const [form, aim, people] = [random.pick(FORMS), random.pick(AIMS), random.pick(PEOPLE)];
  const where = town.charAt(0).toUpperCase() + town.slice(1);
  const acts = random.some(DOES, 2, 3);
  const name = `${form[0]} ${aim[0]} ${people[0]} de ${where}`;
  const areas = [...new Set([town, ...random.some(regions[country], 0, 2), ...(random.chance(0.15) ? [country] : [])])];
  const isKnown = random.chance(0.35);
  return {
    name,
    acronym: id.toUpperCase(),
    kind: random.chance(0.9) ? 'osc' : random.pick(['institution-publique', 'partenaire', 'autre']),
    tier: isKnown ? 'interviewed' : 'named',
    ...(random.chance(0.2) && { aliases: [`${form[0]} ${people[0]} de ${where}`] }),
    summary: {
      fr: `${form[0]} de ${where} : elle ${acts.map(([french]) => french).join(', puis ')}. Elle agit surtout auprès ${people[0].toLowerCase()}.`,
      en: `${form[1]} of ${where}: it ${acts.map(([, english]) => english).join(', then ')}. It works mostly for the good ${people[1].toLowerCase()}.`,
      cite: CITE,
    },
    ...(random.chance(0.7) && { typology: { id: random.some(terms.typologies, 1, 1)[0], cite: CITE } }),
    ...(random.chance(0.5) && {
      legal: { formality: 'formelle', forms: random.some(terms.statuts, 1, 1), cite: CITE },
    }),
    scope: { scale: random.pick(['local', 'local', 'regional', 'national', 'international']), cite: CITE },
    areas: areas.map((area) => ({ place: area, cite: CITE })),
    addresses: [
      { printed: `Quartier ${random.below(30)}, rue ${random.below(400)}, ${where}`, place: town, cite: CITE },
    ],
    ...(random.chance(0.7) && { contacts: { phones: [phone(country, index)] } }),
    themes: random.some(terms.themes, 0, 3).map((term) => ({ id: term, cite: CITE })),
    services: random
      .some(terms.services, 0, 4)
      .map((term) => ({ id: term, basis: random.chance(0.5) ? 'stated' : 'inferred', cite: CITE })),
    audiences: random.some(terms.publics, 0, 2).map((term) => ({ id: term, cite: CITE })),
    facts: [
      {
        text: {
          fr: `Fondée avec l’appui de ${placeName(index % 900)}.`,
          en: `Founded with the support of ${placeName(index % 900)}.`,
        },
        cite: CITE,
      },
    ],
  };
}

function phone(country: Country, index: number) {
  const [code, start, digits] = PHONES[country];
  const number = `${code}${start}${String(index).padStart(digits, '0')}`;
  return { number, printed: number, cite: CITE };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, out: { type: 'string' } } });
  const out = values.out ?? 'node_modules/.cache/bench/content';
  generateContent(Number(values.count), out);
  console.log(`${values.count} organisations in ${out}`);
}
