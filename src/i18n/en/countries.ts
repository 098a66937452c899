/** Countries: which were mapped, which are listed from public pages, and help across their borders. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const countries: Pick<SiteText, 'countries'> = {
  countries: {
    others: 'Other countries',
    othersNote: 'Counted apart: no survey was held there, only public pages speak of these organisations.',
    several: 'Several countries',
    states: {
      mapped: {
        title: 'Mapped country',
        text: 'A mapping was made there: documents, interviews, tables and coverage.',
      },
      listed: {
        title: 'Listed countries',
        text: 'No survey was held there: only public pages speak of these organisations. There are no tables and no coverage, and many organisations are missing.',
      },
      named: {
        title: 'Countries where organisations of the mapped countries work',
        text: 'This country was neither mapped nor listed. Organisations of the mapped countries work there or have an address there.',
      },
      outside: {
        title: 'Countries outside this edition',
        text: 'This edition of the directory does not cover this country. Only those of its organisations that also work or have an address there are shown; there may be others.',
      },
    },
    edition: (countries) =>
      `This edition covers these countries alone: ${countries}. Of what concerns other countries it shows only a part.`,
    linksOut: (count) =>
      `${n(count, 'documented link', 'documented links')} with organisations of other countries, outside this edition.`,
    ofCountry: 'Organisations of this country',
    ofMapping: 'Organisations of the mapped countries that work there or have an address there',
    help: 'Find help in this country',
    numbers: 'Rescue numbers of this country',
    numbersNote: (country) => `To be dialled from this country only (${country}). Nobody has tried them.`,
    numberYear: (year) => (year ? `number found in ${year}` : 'number found without a date'),
    languages: 'Languages spoken in this country',
    both: (own, mapped) =>
      `${n(own, 'organisation from here', 'organisations from here')}${mapped > 0 ? ` + ${mapped} of a mapped country` : ''}`,
    placeIn: (place, country) => `${place} (${country})`,
    across: 'The border may be closed: call first.',
    beyond: {
      title: 'Beyond the border',
      note: 'Nearer than those of your country, as the crow flies. The border may be closed or dangerous: call first.',
      gives: (help) => `According to a source: ${help}.`,
      givesInferred: (help) => `We think that it gives this help (${help}); ask.`,
      receives: 'Receives migrants: ask for this help.',
      placeShort: (place, distance) => `nearest: ${place}, ${distance}, beyond the border`,
      since: (year) => `(source of ${year})`,
    },
    abroad: 'Are you in another country?',
    abroadNote: 'Choose the country, then the need. From public pages only.',
    where: 'In another country',
    whereNote: 'Choose the country, then the region. From public pages only.',
  },
};
