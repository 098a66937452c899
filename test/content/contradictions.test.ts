/** Where sources contradict each other on how to reach an organisation, both are reported, and neither is taken for the other. */
import { expect, test } from 'vitest';
import { parseCitation } from '#model/citations.ts';
import { isPage } from '#schema/source.ts';
import { directory } from './real.ts';

const FIELDS = ['phones', 'emails', 'websites'] as const;
const sourcesOf = (cite: readonly string[]) => new Set(cite.map((key) => parseCitation(key).source));
const contradictions = directory.organisations.flatMap((organisation) =>
  organisation.remarks.flatMap((remark) => {
    const field = FIELDS.find((name) => name === remark.field);
    const sources = sourcesOf(remark.cite);
    const isOfPage = [...sources].some((id) => isPage(directory.sources.get(id) as never));
    return field && remark.kind === 'conflict' && isOfPage ? [{ organisation, field, remark, sources }] : [];
  }),
);

test('a contact on which a public page contradicts a document cites one of them alone, and a remark cites both', () => {
  const found = contradictions.map(({ field, organisation: { id } }) => `${id} ${field}`);
  for (const known of [
    'atc phones',
    'aracem websites',
    'ajdm websites',
    'rao websites',
    'maison-du-migrant-gao websites',
  ])
    expect(found).toContain(known);
  for (const { field, organisation, remark, sources } of contradictions) {
    expect(sources.size, organisation.id).toBeGreaterThan(1);
    for (const { cite, printed } of organisation.contacts?.[field] ?? []) {
      const isOfRemark = remark.printed.length === 0 || remark.printed.includes(printed ?? '');
      const own = sourcesOf(cite);
      if (isOfRemark)
        expect(
          [...sources].every((id) => own.has(id)),
          `${organisation.id} ${printed}`,
        ).toBe(false);
    }
  }
});
