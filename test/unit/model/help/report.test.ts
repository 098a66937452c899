import { expect, test } from 'vitest';
import { reportAnswers } from '#model/help/report.ts';
import { acts, answersOf, gives, OLD, office } from './questions.ts';

test('a page knows of a place what the best source says of it: stated, inferred, undated, old, or nothing', () => {
  const { answers, directory } = answersOf({
    stated: { ...gives('hebergement'), ...office('ouest') },
    inferred: { ...gives('hebergement', undefined, 'inferred'), ...acts('milieu') },
    older: { ...gives('hebergement', OLD), ...acts('milieu'), ...office('est') },
    undated: { ...gives('sante', ['sans-date#page']), ...office('est') },
    elsewhere: { ...gives('information'), ...office('ailleurs') },
  });
  // Lodging: stated in the west and so in the country, inferred in the middle, old in the east. Health: without a date in the
  // east and so in the country. Nobody informs anywhere but abroad.
  expect(reportAnswers(directory, answers).near).toEqual({ stated: 2, inferred: 1, undated: 2, old: 1, nobody: 6 });
});
