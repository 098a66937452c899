import { expect, test } from 'vitest';
import { pictureSheet } from '#exports/picture-sheet.ts';

test('each drawing stands below the one before and is shown by its name', () => {
  const sheet = pictureSheet([
    { id: 'a', path: 'M1 1h2' },
    { id: 'b', path: 'M2 2v3' },
  ]);
  expect(sheet).toContain('viewBox="0 0 24 48"');
  expect(sheet).toContain('<view id="a" viewBox="0 0 24 24"/><path transform="translate(0 0)" d="M1 1h2"/>');
  expect(sheet).toContain('<view id="b" viewBox="0 24 24 24"/><path transform="translate(0 24)" d="M2 2v3"/>');
});
