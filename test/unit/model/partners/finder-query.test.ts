import { expect, test } from 'vitest';
import { formatFinderQuery, listQueryOf, parseFinderQuery } from '#model/partners/finder-query.ts';

const known = {
  region: new Set(['kayes', 'gao']),
  theme: new Set(['femmes']),
  public: new Set(['enfants']),
  typologie: new Set(['locales']),
};
const parse = (query: string) => parseFinderQuery(new URLSearchParams(query), known);

test('an address gives what is asked, and the same address comes back', () => {
  const query = 'region=kayes&theme=femmes&public=enfants&typologie=locales&cherche=autre-theme';
  const { asked, ignored } = parse(query);
  expect(asked).toEqual({
    region: 'kayes',
    theme: 'femmes',
    public: 'enfants',
    typologie: 'locales',
    wish: 'autre-theme',
  });
  expect(ignored).toEqual([]);
  expect(`${formatFinderQuery(asked)}`).toBe(query);
});

test('without a wish the first is meant, and is not written; what a form left open is no fault', () => {
  expect(parse('region=kayes&theme=&cherche=')).toEqual({ asked: { region: 'kayes', wish: 'pareil' }, ignored: [] });
  expect(`${formatFinderQuery({ region: 'kayes', wish: 'pareil' })}`).toBe('region=kayes');
  expect(`${formatFinderQuery({})}`).toBe('');
});

test('what is unknown, and a second value of a key, is ignored and said', () => {
  expect(parse('region=paris&region=kayes&region=gao&cherche=rien&x=1')).toEqual({
    asked: { region: 'kayes', wish: 'pareil' },
    ignored: ['region=paris', 'region=gao', 'cherche=rien', 'x=1'],
  });
});

test('the list of all organisations knows some wishes, and no others', () => {
  const own = { region: 'kayes', theme: 'femmes', typologie: 'locales' };
  const listed = (wish: Parameters<typeof listQueryOf>[0]['wish']) => listQueryOf({ ...own, wish })?.toString();
  expect(listed('pareil')).toBe('region=kayes&theme=femmes');
  expect(listed('reseau')).toBe('genre=reseau');
  expect(listed('appui')).toBe('public=organisations');
  expect([listed('autre-theme'), listed('autre-region'), listed('autre-typologie')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
