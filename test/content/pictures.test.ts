import { expect, test } from 'vitest';
import { directory } from './real.ts';

test('every need and every public has a picture of its own', () => {
  for (const name of ['services', 'publics'] as const) {
    const icons = directory.vocabularies[name].map(({ id, icon }) => icon ?? `${id}: none`);
    expect(icons.filter((icon) => icon.endsWith(': none'))).toEqual([]);
    expect(new Set(icons).size).toBe(icons.length);
  }
});
