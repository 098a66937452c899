import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { interviews, MOST_FACTS } from '#model/intake/interviews.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { FILES } from '../../imports/fixtures.ts';

test('no round asks more of an organisation than ten minutes allow', () => {
  const round = interviews(buildDirectory(checkContent(FILES).records), 'bamako');
  expect(round.length).toBeGreaterThan(0);
  expect(round.filter(({ asked }) => asked.length > MOST_FACTS)).toEqual([]);
});

test('what was confirmed this year comes last, so that the next round asks what did not fit', () => {
  const { records } = checkContent(FILES);
  const ame = structuredClone(records.organisations.get('ame'));
  const [phone] = ame?.contacts?.phones ?? [];
  if (!ame || !phone) throw new Error('ame has a number');
  phone.confirmed = { date: '2026-11-16', way: 'telephone', by: 'SG' };
  const again = { ...records, organisations: new Map([...records.organisations, ['ame', ame]]) };
  const kindsOn = (day: string) =>
    interviews(buildDirectory(again, day), 'bamako')
      .find(({ organisation }) => organisation.id === 'ame')
      ?.asked.map(({ kind }) => kind);
  expect([kindsOn('2026-12-31')?.at(-1), kindsOn('2027-01-01')?.[0]]).toEqual(['contacts.phones', 'contacts.phones']);
});
