import { expect, test } from 'vitest';
import { reportAnswers } from '#model/help/report.ts';
import { CITE } from '../../records.ts';
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

test('help that is given in another place is not counted as given in the place where its giver receives people', () => {
  const bed = ['page-2020#t1'];
  const visitor = {
    services: [
      { id: 'accueil', cite: CITE },
      { id: 'hebergement', cite: bed },
    ],
    servicePoints: [{ place: 'est', detail: { fr: 'Un lit.', en: 'A bed.' }, services: ['hebergement'], cite: bed }],
  };
  const { answers, directory } = answersOf({ visitor: { ...visitor, ...office('est'), ...acts('ouest') } });
  const { near } = reportAnswers(directory, answers);
  // Of four needs in three regions and the country: reception in the west, the east and the country, lodging in the last two.
  expect([near.stated + near.undated + near.old, near.nobody]).toEqual([5, 11]);
});
