/** Every aggregate of the real content says of each fact the year and the basis that the fact has on its own. */
import { expect, test } from 'vitest';
import { MACHINE_WORDING } from '#exports/code-words.ts';
import { organisationPoints, regionAreas } from '#exports/geojson.ts';
import { hsdsTables } from '#exports/hsds/hsds.ts';
import { uuid } from '#exports/hsds/identity.ts';
import { activities } from '#exports/hxl.ts';
import { listIndex } from '#exports/list-index.ts';
import { publishedOrganisation } from '#exports/organisation-json.ts';
import { openDataTables } from '#exports/tables.ts';
import { factsIn, standingsIn } from '#model/dimension-standings.ts';
import { facetOf, LIST_FAMILIES, MATRIX_FAMILIES } from '#model/dimensions.ts';
import { FACETS } from '#model/facets.ts';
import { EMPTY_FILTER, oldYearOf, passesFilter } from '#model/filter/filter.ts';
import { buildAllLists } from '#model/lists/lists.ts';
import { buildCoverage, sumOf } from '#model/mapping/coverage.ts';
import { buildPartners } from '#model/partners/partners.ts';
import { buildRelations } from '#model/relations.ts';
import { isMapped } from '#schema/choices.ts';
import { looseYearOf } from '../recent-facts.ts';
import { country, directory, looseRecords, placed } from './real.ts';

const pageOf = (id: string) => `https://exemple.org/organisations/${id}/`;
const lists = buildAllLists(directory);
const isOld = (year: number) => year < 2021;

test('no organisation has its year from a remark', () => {
  for (const { id, remarks: _, ...facts } of looseRecords) {
    const cited: string[] = JSON.stringify(facts).match(/[a-z0-9-]+#[a-z0-9-]+/g) ?? [];
    expect(directory.byId.get(id)?.year, id).toBe(looseYearOf({ cite: cited }));
  }
  for (const id of ['cstm']) expect(directory.byId.get(id)?.year, id).toBe(2021);
});

test('a value of a dimension has the year and the basis of one of the facts that say it', () => {
  for (const organisation of directory.organisations)
    for (const facet of FACETS)
      for (const [id, { basis, year, isCurrent }] of standingsIn(facet, organisation)) {
        const facts = factsIn(facet, organisation, id);
        const own = facts.map((fact) => [fact.basis ?? 'stated', looseYearOf(fact)]);
        if (facts.length > 0) expect(own, `${organisation.id} ${facet}=${id}`).toContainEqual([basis, year]);
        expect(isCurrent).toBe(!isOld(year) || (facts.length === 0 && !['region', 'pays'].includes(facet)));
      }
});

test('lists, filter, map and index agree on who is there today, who only by an old document, and since when', () => {
  const share = { lists, count: directory.organisations.length };
  const index = listIndex({ mapped: share, listed: share });
  for (const family of LIST_FAMILIES) {
    const facet = facetOf(family);
    for (const { id, organisations, wholeCountry, old, standings } of lists[family]) {
      const state = { ...EMPTY_FILTER, values: { [facet]: [id] } };
      const ids = (items: readonly { id: string }[]) => items.map((item) => item.id).sort();
      expect(ids(placed.filter((entry) => passesFilter(entry, state)))).toEqual(
        ids([...organisations, ...wholeCountry]),
      );
      const before = placed.filter((entry) => oldYearOf(state)(entry) !== undefined);
      expect(ids(before), `${family}/${id}`).toEqual(ids(old));
      for (const entry of before) expect(oldYearOf(state)(entry)).toBe(standings.get(entry.id)?.year);
      const known = index[family].find((item) => item.id === id)?.known ?? {};
      for (const [member, { year, basis }] of standings) expect(known[member]).toEqual({ year, basis });
    }
  }
});

test('coverage counts nobody whose place or subject only an old document names', () => {
  for (const family of MATRIX_FAMILIES)
    for (const { subject, cells } of buildCoverage(directory, family, country).rows)
      for (const { region, here } of subject ? cells : []) {
        const id = subject?.id ?? '';
        const both = directory.organisations.filter(
          (organisation) =>
            isMapped(organisation) &&
            standingsIn(facetOf(family), organisation).get(id)?.isCurrent &&
            organisation.territory.regions.get(region.id)?.isCurrent,
        );
        expect(sumOf(here), `${id} ${region.id}`).toBe(both.length);
      }
});

test('partners share only what both have today', () => {
  for (const [id, { suggested }] of buildPartners(directory, buildRelations(directory)))
    for (const {
      organisation,
      reasons: { themes, sharedRegions },
    } of suggested)
      for (const side of [organisation, directory.byId.get(id)]) {
        for (const theme of themes) expect(side && standingsIn('theme', side).get(theme)?.isCurrent).toBe(true);
        for (const region of sharedRegions) expect(side?.territory.regions.get(region)?.isCurrent).toBe(true);
      }
});

test('rows, points and facts of the files have the year of what they cite themselves', () => {
  for (const { cite, standing } of activities(directory))
    if (standing) expect(cite.map((key) => looseYearOf({ cite: [key] }))).toContain(standing.year);
  for (const { properties } of organisationPoints(directory, pageOf).features)
    expect(properties.to_be_confirmed).toBe(isOld(Number(properties.year)));
  for (const { properties } of regionAreas(lists.regions, new Map(), pageOf).features) {
    const known = properties.known as Record<string, { year: number }>;
    for (const id of properties.to_be_confirmed as string[]) expect(isOld(known[id]?.year ?? 0)).toBe(true);
  }
  for (const { name, fields, rows } of openDataTables(directory, MACHINE_WORDING, pageOf)) {
    const [cite, year, old] = ['cite', 'year', 'to_be_confirmed'].map((field) =>
      fields.findIndex((it) => it.name === field),
    );
    if (cite === -1 || year === -1 || old === -1) continue;
    for (const row of rows) {
      // Without a date there is no year.
      expect(row[year ?? -1] ?? 0, name).toBe(looseYearOf({ cite: String(row[cite ?? -1]).split(' | ') }));
      expect(row[old ?? -1]).toBe(isOld(Number(row[year ?? -1])));
    }
  }
  for (const organisation of directory.organisations)
    JSON.stringify(publishedOrganisation(organisation, pageOf), (key, value) => {
      if (key === 'remarks') return undefined;
      if (value?.cite && 'year' in value)
        expect([value.year, value.toBeConfirmed]).toEqual([looseYearOf(value), isOld(value.year)]);
      return value;
    });
});

test('the presence of AME in Kidal and its legal, health and psychosocial help are of 2014 everywhere', () => {
  const old = (family: 'regions' | 'services', id: string) =>
    lists[family].find((list) => list.id === id)?.old.map((organisation) => organisation.id);
  expect(old('regions', 'kidal')).toContain('ame');
  for (const id of ['juridique', 'sante', 'psychosocial']) expect(old('services', id), id).toContain('ame');
});

test('HSDS says of every place and every area of a service the year of its own facts; of AME in Kidal and Nioro, 2014', () => {
  const { attribute, location, service_area } = hsdsTables(directory, pageOf, 'Identifiant');
  const years = (link: string) =>
    attribute.filter(({ link_id }) => link_id === link).map(({ value }) => Number(value ?? 0));
  const ame = uuid('organization', 'ame');
  const own = new Set([...(directory.byId.get('ame')?.services ?? [])].map(({ id }) => uuid('service', 'ame', id)));
  for (const name of ['Kidal', 'Nioro']) {
    const places = location.filter((row) => row.organization_id === ame && row.name === name);
    const areas = service_area.filter((row) => own.has(row.service_id) && row.name === name);
    expect(areas.length, name).toBeGreaterThan(0);
    // A service that an undated page gives is known in Kidal since nobody knows when: no year.
    for (const { id } of [...places, ...areas]) expect([[0], [2014]], name).toContainEqual(years(id));
  }
  for (const { id, name } of [...location, ...service_area]) expect(years(id).length, name).toBe(1);
});
