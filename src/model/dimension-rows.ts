/** The dimensions of the directory, one row each. Whatever lists dimensions derives from these rows. They import no library. */
import { CONTACT_WAYS, KINDS, SCALES, TIERS } from '#schema/choices.ts';
import { isContactWithheld, isUsable } from './contact-status.ts';
import type { Dimension, DimensionFact } from './dimension.ts';
import type { Facet } from './facets.ts';
import type { Organisation } from './organisation.ts';

const ids = (values: readonly string[]): DimensionFact[] => values.map((id) => ({ id }));

/** By the key in an address. */
export const DIMENSIONS = {
  typologie: {
    kind: 'term',
    field: 'typology',
    canBeUnknown: true,
    vocabulary: 'typologies',
    at: 'typology.id',
    family: 'typologies',
    hasMatrix: true,
    onMap: true,
    besideLists: true,
    search: { strength: 0.85 },
    of: ({ typology }) => (typology ? [typology] : []),
  },
  genre: {
    kind: 'code',
    field: 'kind',
    codes: KINDS,
    search: { strength: 0.7 },
    of: ({ kind }) => [{ id: kind }],
  },
  statut: {
    kind: 'term',
    field: 'legal_forms',
    canBeUnknown: true,
    vocabulary: 'statuts',
    at: 'legal.forms.*',
    family: 'statuts',
    search: { strength: 0.6 },
    of: ({ legal }) => (legal ? legal.forms.map((id) => ({ id, basis: legal.basis, cite: legal.cite })) : []),
  },
  region: {
    kind: 'region',
    canBeUnknown: true,
    isKnown: ({ areas, servicePoints }) => areas.length + servicePoints.length > 0,
    family: 'regions',
    inFrames: true,
    besideLists: true,
    isOpen: true,
    search: { strength: 1 },
    of: ({ regions }) => ids(regions),
  },
  pays: {
    kind: 'country',
    canBeUnknown: true,
    isKnown: ({ territory }) => territory.countries.size > 0,
    family: 'pays',
    search: { strength: 1 },
    of: ({ countries }) => ids(countries),
  },
  theme: {
    kind: 'term',
    field: 'themes',
    canBeUnknown: true,
    vocabulary: 'themes',
    at: 'themes.*.id',
    family: 'themes',
    hasMatrix: true,
    onMap: true,
    inFrames: true,
    besideLists: true,
    search: { strength: 0.9, namesakes: true },
    of: ({ themes }) => themes,
  },
  service: {
    kind: 'term',
    field: 'services',
    canBeUnknown: true,
    vocabulary: 'services',
    at: 'services.*.id',
    family: 'services',
    hasMatrix: true,
    onMap: true,
    inFrames: true,
    besideLists: true,
    isOpen: true,
    search: { strength: 1, namesakes: true },
    of: ({ services }) => services,
  },
  public: {
    kind: 'term',
    field: 'audiences',
    canBeUnknown: true,
    vocabulary: 'publics',
    at: 'audiences.*.id',
    search: { strength: 0.8 },
    of: ({ audiences }) => audiences,
  },
  echelle: {
    kind: 'code',
    field: 'scale',
    canBeUnknown: true,
    codes: SCALES,
    of: ({ scope }) => (scope ? [{ ...scope, id: scope.scale }] : []),
  },
  reseau: {
    kind: 'network',
    field: 'networks',
    canBeUnknown: true,
    of: ({ networks }) => (networks?.memberOf ?? []).map((link) => ({ ...link, id: link.organisation })),
  },
  contact: {
    kind: 'contact',
    canBeUnknown: true,
    codes: CONTACT_WAYS,
    of: (organisation) => ids(contactWays(organisation)),
  },
  palier: { kind: 'code', field: 'tier', codes: TIERS, onMap: true, of: ({ tier }) => [{ id: tier }] },
} as const satisfies Record<Facet, Dimension>;

/** How an organisation can be reached: what is printed and cannot work, or is withheld, is given all the same. */
function contactWays({ contacts, phones, withheld }: Organisation): (typeof CONTACT_WAYS)[number][] {
  const { emails = [], websites = [], social = [], phones: printed = [] } = contacts ?? {};
  const has: Readonly<Record<(typeof CONTACT_WAYS)[number], boolean>> = {
    telephone: phones.length > 0,
    courriel: emails.some(isUsable),
    site: websites.some(isUsable),
    'reseau-social': social.length > 0,
    inutilisable: false,
  };
  const ways = CONTACT_WAYS.filter((way) => has[way]);
  const isGiven = printed.length + emails.length + websites.length > 0 || isContactWithheld({ withheld });
  return ways.length === 0 && isGiven ? ['inutilisable'] : ways;
}
