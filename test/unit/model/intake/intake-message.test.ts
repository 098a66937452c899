import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '#imports/tables/read-table.ts';
import { answersBlock } from '#model/intake/answers-block.ts';
import type { Correction } from '#model/intake/correction.ts';
import { hasBlock, messageRows } from '#model/intake/intake-message.ts';

const CORRECTION: Correction = {
  id: 'ame',
  fault: 'number-dead',
  dead_contact: '+223 20 24 11 22',
  removed: '',
  phones: '20 24 11 33\n20 24 11 44',
  emails: '',
  websites: '',
  address: '',
  note: 'Il a changé ; [c’est sûr] = 100 %.',
};

test('a block says everything that was answered, on one line, and nothing else', () => {
  const block = answersBlock('correction', CORRECTION);
  expect(block).toMatch(/^\[\[correction:id=ame&fault=number-dead&[^\s\]]+\]\]$/);
  expect(messageRows(`Bonjour,\n\n${block}\nMerci`)).toEqual([
    ['id', 'fault', 'dead_contact', 'phones', 'note'],
    ['ame', 'number-dead', '+223 20 24 11 22', '20 24 11 33; 20 24 11 44', 'Il a changé; [c’est sûr] = 100 %.'],
  ]);
});

test('it is read wrapped and quoted as e-mail programs do, and many from one file', () => {
  const wrapped = answersBlock('correction', CORRECTION).replace(/.{20}/g, '$&\r\n> > ');
  const other = answersBlock('correction', { ...CORRECTION, id: 'dgme', dead_contact: '', phones: '', note: '' });
  expect(messageRows(`${wrapped}\n---\n${other}`).map(([id]) => id)).toEqual(['id', 'ame', 'dgme']);
});

test('a message cannot answer what the form does not ask: no source, no other field', () => {
  expect(messageRows('[[correction:id=ame&fault=closed&source=carte-2022%23t2&summary_fr=x&withdrawn=1]]')).toEqual([
    ['id', 'fault'],
    ['ame', 'closed'],
  ]);
});

test('whatever is typed comes back, but for spaces around it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((note) => note.trim() === note && !/[;\n\r]/.test(note)),
      (note) => {
        expect(messageRows(answersBlock('correction', { ...CORRECTION, note }))[1]?.at(-1)).toBe(note);
      },
    ),
  );
});

test('the import reads a message as it reads the file of the form', async () => {
  const message = `Correction : AME\n\n${answersBlock('correction', CORRECTION)}`;
  expect(hasBlock(message)).toBe(true);
  const { headers, rows } = await readTable(new TextEncoder().encode(message));
  expect(headers).toEqual(['id', 'fault', 'dead_contact', 'phones', 'note']);
  expect(rows).toHaveLength(1);
});
