/** One rule for what is concluded from a name or a theme, run over every entry (decision 0038). */
import { expect, test } from 'vitest';
import { CONCLUDED, CONCLUDED_GROUPS, conclusionsOf } from '#model/conclusions.ts';
import { directory } from './real.ts';

const rows = CONCLUDED_GROUPS.flatMap((group) =>
  directory.organisations.map((organisation) => ({
    group,
    organisation,
    concluded: conclusionsOf(organisation, group, directory.vocabularies[CONCLUDED[group]]),
  })),
);

test('what a name or a theme says is in the entry, as inferred or because a source says it', () => {
  const missing = rows.flatMap(({ group, organisation, concluded }) =>
    concluded
      .filter(({ id }) => !organisation[group].some((fact) => fact.id === id))
      .map(({ id, fromName, fromThemes }) =>
        [`${organisation.id}: add to ${group} { id: ${id}, basis: inferred }`, fromName ? 'its name' : fromThemes].join(
          ' from ',
        ),
      ),
  );
  expect(missing).toEqual([]);
});

test('whatever else is inferred says from what', () => {
  const unexplained = rows.flatMap(({ group, organisation }) =>
    organisation[group]
      .filter(({ basis, detail }) => basis === 'inferred' && !detail)
      .map(({ id }) => [organisation.id, group, id]),
  );
  expect(unexplained).toEqual([]);
});

test('as plainly named as another: AMRK and the OPF have a theme as AAMR and WILDAF have', () => {
  const themes = (id: string) => directory.byId.get(id)?.themes.map((theme) => [theme.id, theme.basis]);
  for (const id of ['aamr', 'amrk']) expect(themes(id)).toEqual([['migrants-de-retour', 'inferred']]);
  for (const id of ['opf', 'wildaf']) expect(themes(id)).toEqual([['femmes', 'inferred']]);
});
