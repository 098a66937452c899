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
import { generatedTerritory, type Territory } from './generated-places.ts';
import { AIMS, DOES, FORMS, PEOPLE, placeName } from './generated-words.ts';
import { createRandom, type Random } from './random.ts';

const CITE = ['crpm-mali-2022#t2'];
/** Calling code, first digits and how many digits follow them, of four real countries: each is mapped in what is generated. */
const PHONES = {
  mali: ['+223', '7', 7],
  senegal: ['+221', '77', 7],
  niger: ['+227', '9', 7],
  mauritanie: ['+222', '44', 6],
} as const;
type Country = keyof typeof PHONES;
const COUNTRIES = Object.keys(PHONES) as Country[];

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
  const territory = generatedTerritory(COUNTRIES, folder);
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
  { regions, towns, weightOf }: Territory,
  random: Random,
  terms: ReturnType<typeof vocabularies>,
) {
  const country = random.pick(COUNTRIES);
  const own = regions.get(country) ?? [];
  const region = random.weighted(own, weightOf);
  const town = random.weighted([...(towns.get(region) ?? []), region], weightOf);
  const [form, aim, people] = [random.pick(FORMS), random.pick(AIMS), random.pick(PEOPLE)];
  const where = town.charAt(0).toUpperCase() + town.slice(1);
  const acts = random.some(DOES, 2, 3);
  const name = `${form[0]} ${aim[0]} ${people[0]} de ${where}`;
  const areas = [...new Set([town, ...random.some(own, 0, 2), ...(random.chance(0.15) ? [country] : [])])];
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
