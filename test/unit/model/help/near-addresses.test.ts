import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { nearAddresses } from '#model/help/near-addresses.ts';
import { contentRecords, place } from '../../records.ts';

const doubt = (text: string, cite: string[], kind = 'conflict') => ({
  field: 'addresses',
  kind,
  text: { fr: text, en: text },
  cite,
});

const directory = buildDirectory({
  ...contentRecords({
    a: {
      addresses: [
        { printed: 'Rue 1', place: 'gao-ville', cite: ['carte-2022#t1'] },
        { printed: 'Rue 2', place: 'kita', cite: ['note-2014#t1'] },
      ],
      remarks: [
        doubt('de Gao', ['carte-2022#t2']),
        doubt('de Kita', ['note-2014#t2']),
        doubt('de graphie', ['note-2014#t2'], 'spelling'),
        { ...doubt('du nom', ['note-2014#t2']), field: 'name' },
      ],
    },
  }),
  places: [
    place({ id: 'mali', level: 'country', programme: { order: 1 } }),
    place({ id: 'gao', level: 'region', parent: 'mali' }),
    place({ id: 'gao-ville', level: 'municipality', parent: 'gao' }),
    place({ id: 'kayes', level: 'region', parent: 'mali' }),
    place({ id: 'kita', level: 'district', parent: 'kayes' }),
    place({ id: 'segou', level: 'region', parent: 'mali' }),
  ],
});

function near(where: string): [string[], string[]] {
  const organisation = directory.byId.get('a');
  if (!organisation) throw new Error('fixture');
  const { addresses, remarks } = nearAddresses(organisation, where, directory.gazetteer);
  return [addresses.map(({ printed }) => printed ?? ''), remarks.map(({ text }) => text.fr)];
}

test('in a region its own office is shown, and no doubt about another', () => {
  expect(near('gao')).toEqual([['Rue 1'], ['de Gao']]);
  expect(near('kayes')).toEqual([['Rue 2'], ['de Kita']]);
});

test('where no office is near all are shown, with what is doubtful about each', () => {
  expect(near('segou')).toEqual([
    ['Rue 1', 'Rue 2'],
    ['de Gao', 'de Kita'],
  ]);
});
