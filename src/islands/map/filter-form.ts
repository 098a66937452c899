/** The form of choices and the state of the filter, each from the other. */
import { FACETS, type Facet, perFacet } from '#model/facets.ts';
import { fillText } from '#model/fill-text.ts';
import type { FilterState } from '#model/filter/filter.ts';
import type { KnownValues } from '#model/filter/filter-query.ts';
import type { SentMap } from '#model/map/sent.ts';
import { counted } from './words.ts';

/** The state as the form says; facets that the form does not offer stay as they were. */
export function readForm(form: HTMLFormElement, before: FilterState): FilterState {
  const data = new FormData(form);
  const offered = new Set([...form.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name));
  const values = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const chosen = offered.has(facet) ? data.getAll(facet).map(String) : (before.values[facet] ?? []);
      return chosen.length > 0 ? [[facet, chosen]] : [];
    }),
  );
  return { ...before, values, withWholeCountry: data.has('national') };
}

/** Ticks what the state holds, and says how many organisations are left. */
export function showForm(
  form: HTMLFormElement,
  filter: FilterState,
  texts: Readonly<Record<string, string>>,
  { passing, ignored }: { passing: number; ignored: readonly string[] },
): void {
  const offered = new Set<string>();
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    offered.add(input.name);
    input.checked =
      input.name === 'national'
        ? filter.withWholeCountry
        : (filter.values[input.name as Facet] ?? []).includes(input.value);
  }
  for (const count of form.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const chosen = filter.values[count.dataset.chosen as Facet]?.length ?? 0;
    count.textContent = chosen > 0 ? `(${chosen})` : '';
  }
  const notOffered = FACETS.filter((facet) => !offered.has(facet) && filter.values[facet]?.length).map(
    (facet) => `${facet} = ${filter.values[facet]?.join(', ')}`,
  );
  if (filter.words.trim() !== '') notOffered.push(`q = ${filter.words}`);
  const message = [
    counted(texts, 'passing', passing),
    ...(notOffered.length > 0 ? [fillText(texts.kept ?? '', { name: notOffered.join(texts.semicolon) })] : []),
    ...(ignored.length > 0 ? [fillText(texts.ignored ?? '', { name: ignored.join(texts.semicolon) })] : []),
  ].join(' ');
  const status = form.querySelector<HTMLElement>('.map-status');
  if (status && status.textContent !== message) status.textContent = message;
}

/** What an address may hold: what the form offers, and what an organisation has. */
export function knownValues({ organisations }: SentMap, form: HTMLFormElement): KnownValues {
  const offered = [...form.querySelectorAll<HTMLInputElement>('input')];
  return perFacet(
    (facet) =>
      new Set([
        ...offered.filter(({ name }) => name === facet).map(({ value }) => value),
        ...organisations.flatMap(({ values, wholeCountryRegions }) =>
          facet === 'region' ? [...values.region, ...wholeCountryRegions] : values[facet],
        ),
      ]),
  );
}

/** The labels of what is ticked. */
export function chosenWords(form: HTMLFormElement): string {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked:not([name="national"])')];
  return ticked.map((input) => input.closest('label')?.textContent?.trim() ?? '').join(', ');
}
