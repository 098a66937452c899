import { expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults, reportFaults } from '#model/validation/format-faults.ts';
import { fixtureFiles } from './fixtures.ts';

const messageOf = (code: string, locale: 'fr' | 'en' = 'fr') =>
  formatFaults(checkContent(fixtureFiles(code)).faults, textsFor(locale).faults);

test('a telephone number without quotes', () => {
  expect(messageOf('WRONG_TYPE')).toBe(
    `content/organisations/ame.yaml:23:17 WRONG_TYPE « number » attend un texte ; sans guillemets, +22320241122 est lu comme un nombre.
  Mettez la valeur entre guillemets : "+22320241122". (docs/errors.md#wrong_type)
`,
  );
});

test('an unknown key, with the nearest known one in the message', () => {
  expect(messageOf('UNKNOWN_KEY').split('\n')[0]).toBe(
    'content/organisations/ame.yaml:2:1 UNKNOWN_KEY La clé « acronyme » n’existe pas ici. Vouliez-vous écrire « acronym » ?',
  );
});

test('an unknown place, with the nearest known one, in English', () => {
  expect(messageOf('UNKNOWN_PLACE', 'en')).toBe(
    `content/organisations/ame.yaml:18:14 UNKNOWN_PLACE The place “kaye” does not exist in content/places.
  Did you mean “kayes”? Use the id of a place of content/places, or add this place there. (docs/errors.md#unknown_place)
`,
  );
});

test('a shared telephone number, with the other entry and its line', () => {
  expect(messageOf('SHARED_CONTACT').split('\n')[0]).toBe(
    'content/organisations/roa-prodmac.yaml:13:17 SHARED_CONTACT « +22320241122 » est aussi dans content/organisations/ame.yaml:23.',
  );
});

test('a membership stated on one side, from either side', () => {
  expect(messageOf('ONE_SIDED_MEMBERSHIP')).toBe(
    `content/organisations/ame.yaml:41:23 ONE_SIDED_MEMBERSHIP Membre de « roa-prodmac », qui ne le dit pas de son côté.
  Ajoutez « ame » à networks.members dans content/organisations/roa-prodmac.yaml, ou ôtez ce lien ici. (docs/errors.md#one_sided_membership)
content/organisations/roa-prodmac.yaml:15:13 ONE_SIDED_MEMBERSHIP Le membre « dgme » ne dit pas qu’il l’est.
  Ajoutez « roa-prodmac » à networks.memberOf dans content/organisations/dgme.yaml, ou ôtez ce membre ici. (docs/errors.md#one_sided_membership)
`,
  );
});

test('what tools read has six keys, in order', () => {
  const [fault] = reportFaults(checkContent(fixtureFiles('BAD_VALUE')).faults, textsFor('en').faults);
  expect(Object.keys(fault ?? {})).toEqual(['code', 'file', 'line', 'column', 'message', 'hint']);
  expect(fault).toEqual({
    code: 'BAD_VALUE',
    file: 'content/organisations/ame.yaml',
    line: 3,
    column: 7,
    message: '“oscs” is not a value of “kind”.',
    hint: 'Did you mean “osc”? Possible values: osc, reseau, institution-publique, partenaire, autre.',
  });
});
