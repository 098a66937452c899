/** Organisations as the filter sees them. */
import type { Directory } from '#model/directory.ts';
import { foldWords } from '#model/fold.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Filterable } from './filter.ts';

/** What the filter knows of one organisation. */
export function toFilterable(organisation: Organisation, { gazetteer }: Directory): Filterable {
  const { acronym, aliases, countries, kind, legal, name, networks, regions, scope, services, themes, tier, typology } =
    organisation;
  const everywhere = gazetteer.regions.filter((region) => organisation.wholeCountries.includes(region.parent ?? ''));
  return {
    values: {
      typologie: typology ? [typology.id] : [],
      region: regions,
      pays: countries,
      theme: themes.map(({ id }) => id),
      service: services.map(({ id }) => id),
      statut: legal?.forms ?? [],
      echelle: scope ? [scope.scale] : [],
      reseau: [
        ...(networks?.memberOf ?? []).map((link) => link.organisation),
        ...(kind === 'reseau' ? [organisation.id] : []),
      ],
      palier: [tier],
    },
    wholeCountryRegions: everywhere.map(({ id }) => id).filter((id) => !regions.includes(id)),
    words: foldWords([name, acronym ?? '', ...aliases].join(' ')),
  };
}
