import { expect, test } from 'vitest';
import { roundForm } from '#exports/campaign/kobo-form.ts';
import { readingWording } from '#exports/code-words.ts';
import { interviews } from '#model/intake/interviews.ts';
import { directory } from './real.ts';

test.each(directory.gazetteer.regions.map(({ id }) => id))(
  'the form of a round of %s has no two questions of one name, which a converter of forms refuses',
  (region) => {
    const form = roundForm(interviews(directory, region), (locale) => readingWording(directory, locale), '20261129');
    const names = form.survey.slice(1).flatMap(([type, name = '']) => (type === 'end_group' ? [] : [name]));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  },
);
