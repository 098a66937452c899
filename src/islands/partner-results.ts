/** What the finder of partners shows: how many, each with its reasons and what is not known of it, and what to change. */
import type { Card, CardTexts } from '#model/card.ts';
import { type Facet, UNKNOWN } from '#model/facets.ts';
import { fillText } from '#model/fill-text.ts';
import type { FilterFile } from '#model/filter/filter-files.ts';
import { type Found, type FoundPartner, valuesAt } from '#model/partners/finder.ts';
import { formatFinderQuery, listQueryOf } from '#model/partners/finder-query.ts';
import { type ReasonName, type ReasonTexts, reasonLines } from '#model/partners/reason-lines.ts';
import { OWN_FACETS, type OwnFacet, type PartnerQuery, type Wish } from '#model/partners/wishes.ts';
import { element, organisationCard } from './organisation-card.ts';
import { type Counted, fillCount } from './page-texts.ts';

export interface FinderTexts {
  readonly card: CardTexts;
  readonly reasons: ReasonTexts;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
  readonly facets: Readonly<Record<OwnFacet | 'genre' | 'contact', string>>;
  /** What the ways to contact are called, by their code. */
  readonly contacts: Readonly<Partial<Record<string, string>>>;
  /** What is said above the results of a wish. */
  readonly notes: Readonly<Partial<Record<Wish, string>>>;
  readonly or: string;
  readonly asked: string;
  readonly nearest: string;
  readonly count: Counted;
  readonly missing: string;
  readonly ignored: string;
  readonly none: string;
  readonly without: string;
  readonly mightFit: string;
  readonly ofWhichUnknown: string;
  readonly contact: string;
  readonly unknown: string;
  readonly does: string;
  readonly isOf: string;
  readonly list: string;
  readonly more: string;
}

/** What a result of the finder is drawn from. */
export interface PartnerView {
  readonly asked: PartnerQuery;
  readonly file: FilterFile;
  readonly texts: FinderTexts;
  /** Its choices have the names of all values. */
  readonly form: HTMLFormElement;
}

const FACET_OF: Readonly<Record<Exclude<ReasonName, 'network'>, OwnFacet>> = {
  theme: 'theme',
  public: 'public',
  typology: 'typologie',
  region: 'region',
};

/** One result: the card of the organisation, why it is here, how to reach it, what its entry does not say. */
export function partnerCard(card: Card, partner: FoundPartner | undefined, view: PartnerView): HTMLElement {
  const { asked, file, form, texts } = view;
  const item = organisationCard(card, { place: 'list', texts: texts.card, organisations: texts.organisations });
  if (!partner) return item;
  const { organisation, reasons } = partner;
  const valuesOf = (facet: Facet) => valuesAt(file.facets[facet], organisation);
  const join = (names: readonly string[]) => names.join(', ');
  const names = (facet: OwnFacet, ids: readonly string[]) => join(ids.map((id) => labelOf(form, facet, id)));
  const lines = reasonLines(reasons, texts.reasons, (kind, ids) =>
    kind === 'network' ? join(ids) : names(FACET_OF[kind], ids),
  );
  const own = (text: string, facet: OwnFacet) => fillText(text, { value: names(facet, valuesOf(facet)) });
  const twists: Readonly<Partial<Record<Wish, () => string>>> = {
    'autre-theme': () => own(texts.does, 'theme'),
    'autre-typologie': () => own(texts.isOf, 'typologie'),
  };
  const why = [twists[asked.wish]?.() ?? [], ...lines].flat();
  const ways = valuesOf('contact').flatMap((way) => texts.contacts[way] ?? []);
  const silent = ([...OWN_FACETS, 'contact'] as const).filter((facet) => valuesOf(facet).includes(UNKNOWN));
  const said = [
    ['finder-why', why.join(' ')],
    ['quiet', ways.length > 0 ? fillText(texts.contact, { value: join(ways) }) : ''],
    ['quiet', silent.length > 0 ? fillText(texts.unknown, { value: join(silent.map((it) => texts.facets[it])) }) : ''],
  ] as const;
  const call = item.querySelector('.phone');
  for (const [name, text] of said) if (text) item.insertBefore(element('p', name, text), call);
  return item;
}

/** What a value is called in the form. */
function labelOf(form: HTMLFormElement, facet: OwnFacet, id: string): string {
  const { options } = form.elements.namedItem(facet) as HTMLSelectElement;
  return [...options].find(({ value }) => value === id)?.text ?? id;
}

export interface FinderView {
  readonly asked: PartnerQuery;
  readonly ignored: readonly string[];
  /** What is still to be chosen: one of these. */
  readonly missing: readonly OwnFacet[];
  readonly found?: Found;
  readonly items?: readonly HTMLElement[];
}

/** Puts the results in the place of those before. */
export function renderFound(into: HTMLElement, view: FinderView, texts: FinderTexts): void {
  const { asked, found, ignored, items = [], missing } = view;
  const notices = ignored.map((value) => element('p', 'notice', fillText(texts.ignored, { value })));
  const facets = missing.map((facet) => texts.facets[facet]).join(` ${texts.or} `);
  const count = found
    ? found.partners.length > 0
      ? fillCount(texts.count, found.partners.length)
      : texts.none
    : fillText(texts.missing, { value: facets });
  const heading = element('h2', 'finder-count', count);
  const note = texts.notes[asked.wish];
  const list = element('ul', 'cards');
  list.append(...items);
  const query = found && found.partners.length > 0 ? listQueryOf(asked) : undefined;
  const isNone = found?.partners.length === 0;
  const fewer = found ? renderWithout(asked, found, texts) : [];
  into.replaceChildren(
    ...notices,
    heading,
    ...(found && note ? [element('p', 'notice', note)] : []),
    ...(isNone ? fewer : []),
    ...(items.length > 0 ? [element('p', 'quiet', isNone ? texts.nearest : texts.asked), list] : []),
    ...(isNone ? [] : fewer),
    ...(query ? [linked(`${texts.organisations}?${query}`, texts.list)] : []),
  );
}

/** What to give up for more results, a link each; and who might fit, as far as its entry says nothing. */
function renderWithout(asked: PartnerQuery, { without }: Found, texts: FinderTexts): HTMLElement[] {
  return without.flatMap(({ count, facet, isWish, unknown }) => {
    const value = texts.facets[facet];
    if (isWish || facet === 'genre')
      return unknown > 0 ? [element('p', 'quiet', fillText(texts.mightFit, { n: unknown, value }))] : [];
    const { [facet]: _, ...fewer } = asked;
    const rest = unknown > 0 ? ` ${fillText(texts.ofWhichUnknown, { n: unknown })}` : '';
    return [linked(`?${formatFinderQuery(fewer)}`, fillText(texts.without, { n: count, value }), rest)];
  });
}

function linked(address: string, text: string, rest = ''): HTMLElement {
  const link = element('a', '', text);
  link.href = address;
  const line = element('p');
  line.append(link, rest);
  return line;
}
