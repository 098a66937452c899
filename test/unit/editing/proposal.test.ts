import { expect, test } from 'vitest';
import {
  LONGEST_TITLE,
  namesInTitle,
  type Proposition,
  proposalFileName,
  proposalText,
  readProposal,
} from '#editing/proposal.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { LOCALES } from '#schema/locale.ts';

const file = (id: string) => ({ path: `content/organisations/${id}.yaml`, before: 'name: A\n', after: 'name: B\n' });
const PROPOSAL: Proposition = {
  date: '2026-11-30',
  title: 'Fiches : ame',
  message: 'Dit sa page.',
  files: [file('ame')],
};

test('a proposition is read as it was written, a new entry too', () => {
  const whole = { ...PROPOSAL, files: [file('ame'), { ...file('essai'), before: undefined }] };
  expect(readProposal(proposalText(whole))).toEqual(whole);
});

test('a new source comes along with the entries that cite it, and does not name the file', () => {
  const source = { path: 'content/sources/rapport-2026.yaml', before: undefined, after: 'title: R\n' };
  const whole = { ...PROPOSAL, files: [source, file('ame')] };
  expect(readProposal(proposalText(whole))).toEqual(whole);
  expect(proposalFileName(whole)).toBe('proposition-ame-2026-11-30.json');
  expect(proposalFileName({ ...whole, files: [source] })).toBe('proposition-rapport-2026-2026-11-30.json');
});

test('its file is named by entry and day, by a count where there are many', () => {
  expect(proposalFileName(PROPOSAL)).toBe('proposition-ame-2026-11-30.json');
  expect(proposalFileName({ ...PROPOSAL, files: ['a', 'b', 'c', 'd'].map(file) })).toBe(
    'proposition-a-et-3-2026-11-30.json',
  );
});

test('a title names the first organisations and counts the others, and is read again however many there are', () => {
  const names = Array.from({ length: 900 }, (_, index) => `Association des femmes rapatriées n° ${index + 1}`);
  expect(namesInTitle(names.slice(0, 2))).toEqual({ names: names.slice(0, 2), others: 0 });
  expect(namesInTitle(names)).toEqual({ names: names.slice(0, 3), others: 897 });
  expect(namesInTitle(['A'.repeat(400)])).toEqual({ names: [`${'A'.repeat(119)}…`], others: 0 });
  for (const locale of LOCALES) {
    const { names: named, others } = namesInTitle(names);
    const title = textsFor(locale).editing.proposalTitleOf(named.join(', '), others);
    expect(title.length).toBeLessThan(LONGEST_TITLE);
    const whole = { ...PROPOSAL, title, message: names.join('\n'), files: names.map((_, index) => file(`a${index}`)) };
    expect(readProposal(proposalText(whole))).toEqual(whole);
  }
});

test.each([
  ['no JSON', 'name: A'],
  ['another JSON', '{"a":1}'],
  ['no file in it', JSON.stringify({ proposition: 1, ...PROPOSAL, files: [] })],
  [
    'a file outside the entries',
    JSON.stringify({
      proposition: 1,
      ...PROPOSAL,
      files: [{ ...file('a'), path: 'content/organisations/../../.github/workflows/x.yaml' }],
    }),
  ],
  [
    'another folder',
    JSON.stringify({ proposition: 1, ...PROPOSAL, files: [{ ...file('a'), path: 'content/places/a.yaml' }] }),
  ],
  [
    'a source that is there and would be another',
    JSON.stringify({ proposition: 1, ...PROPOSAL, files: [{ ...file('a'), path: 'content/sources/a.yaml' }] }),
  ],
  [
    'a text too long',
    JSON.stringify({ proposition: 1, ...PROPOSAL, files: [{ ...file('a'), after: 'x'.repeat(300_000) }] }),
  ],
  ['a further key', JSON.stringify({ proposition: 1, ...PROPOSAL, script: 'x' })],
])('%s is no proposition', (_, text) => {
  expect(readProposal(text)).toBeUndefined();
});
