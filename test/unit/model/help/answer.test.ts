import { expect, test } from 'vitest';
import { WHO } from '#model/help/who-list.ts';
import { CITE } from '../../records.ts';
import { acts, answersOf, ask, gives, OLD, office, phone, steps } from './questions.ts';

const publics = (...audiences: object[]) => ({ audiences: audiences.map((audience) => ({ ...audience, cite: CITE })) });

test('who has an office here comes before who acts here, before who is near, before who only guides', () => {
  const answer = ask(
    {
      far: { ...gives('hebergement'), ...office('est'), ...phone() },
      near: { ...gives('hebergement'), ...office('milieu'), ...phone() },
      everywhere: { ...gives('hebergement'), ...office('est'), ...acts('pays'), ...phone() },
      unknown: { ...gives('hebergement'), ...phone() },
      guide: { ...gives('information'), ...office('milieu'), ...phone() },
      visitor: { ...gives('hebergement'), ...office('est'), ...acts('bourg'), ...phone() },
      receiver: { ...gives('accueil'), ...office('bourg'), ...phone() },
      giver: { ...gives('hebergement'), ...office('ouest'), ...phone() },
    },
    'hebergement',
    'ouest',
  );
  expect(steps(answer)).toEqual([
    '1 giver',
    '2 receiver',
    '3 visitor',
    '4 near',
    '4 everywhere',
    '4 far',
    '4 unknown',
    '5 guide',
  ]);
  expect(
    answer.entries.map(({ why, isHere, kilometres }) => [why, isHere, kilometres && Math.round(kilometres)]),
  ).toEqual([
    ['gives', true, undefined],
    ['receives', true, undefined],
    ['gives', false, 1001],
    ['gives', false, 556],
    ['gives', false, 1001],
    ['gives', false, 1001],
    ['gives', false, undefined],
    ['orients', false, 556],
  ]);
});

test('within a step: attested before inferred, a number before none, the newer fact before the older at last', () => {
  const here = office('ouest');
  const answer = ask(
    {
      a: { ...gives('hebergement', CITE, 'inferred'), ...here, ...phone() },
      b: { ...gives('hebergement'), ...here },
      c: { ...gives('hebergement', OLD), ...acts('ouest'), ...here, ...phone() },
      d: { ...gives('hebergement'), ...here, ...phone() },
    },
    'hebergement',
    'ouest',
  );
  expect(steps(answer)).toEqual(['1 d', '1 c', '1 b', '1 a']);
  expect(answer.entries.map(({ basis, caveats, year }) => [basis, year, ...caveats])).toEqual([
    ['stated', 2022],
    ['stated', 2014, 'old'],
    ['stated', 2022, 'no-number'],
    ['inferred', 2022, 'inferred'],
  ]);
});

test('what nothing but an old document knows stands apart; an old help of a known organisation stands in its step', () => {
  const answer = ask(
    {
      forgotten: {
        summary: { fr: 'x', en: 'x', cite: OLD },
        ...gives('hebergement', OLD),
        ...office('ouest', OLD),
      },
      known: { ...gives('hebergement', OLD), ...office('ouest'), ...phone() },
    },
    'hebergement',
    'ouest',
  );
  expect(steps(answer)).toEqual(['1 known']);
  expect(answer.old.map(({ organisation, year }) => [organisation.id, year])).toEqual([['forgotten', 2014]]);
});

test('who receives people enters where its office is or where it acts, and nowhere else', () => {
  const receiver = { ...gives('accueil'), ...office('milieu'), ...acts('est'), ...phone() };
  expect(steps(ask({ receiver }, 'sante', 'milieu'))).toEqual(['2 receiver']);
  expect(steps(ask({ receiver }, 'sante', 'est'))).toEqual(['3 receiver']);
  expect(steps(ask({ receiver }, 'sante', 'ouest'))).toEqual([]);
});

test('who acts here and gives the help in another place is called here, after who gives it here, and it is said where', () => {
  const bed = ['page-2020#t1'];
  const answer = ask(
    {
      visitor: {
        services: [
          { id: 'accueil', cite: CITE },
          { id: 'hebergement', cite: bed },
        ],
        servicePoints: [
          { place: 'est', detail: { fr: 'Un lit.', en: 'A bed.' }, services: ['hebergement'], cite: bed },
        ],
        ...office('est'),
        ...acts('ouest'),
        ...phone(),
      },
      giver: { ...gives('hebergement'), ...office('est'), ...acts('ouest'), ...phone() },
      receiver: { ...gives('accueil'), ...office('milieu'), ...acts('ouest'), ...phone() },
    },
    'hebergement',
    'ouest',
  );
  expect(steps(answer)).toEqual(['3 giver', '3 visitor', '3 receiver']);
  expect(answer.entries.map(({ elsewhere, why }) => [why, ...elsewhere.map(({ id }) => id)])).toEqual([
    ['gives'],
    ['gives', 'est'],
    ['receives'],
  ]);
});

test('an organisation of another country is no answer, one of which no place is known is the last', () => {
  const answer = ask(
    { abroad: { ...gives('sante'), ...office('ailleurs') }, unplaced: gives('sante') },
    'sante',
    'ouest',
  );
  expect(steps(answer)).toEqual(['4 unplaced']);
});

test('who guides is left out where its public is of another place, or is no person', () => {
  const guide = { ...gives('information'), ...office('ouest'), ...phone() };
  const workers = { ...guide, ...publics({ id: 'travailleurs-migrants', at: 'ouest' }) };
  const members = { ...guide, ...publics({ id: 'organisations' }) };
  expect(steps(ask({ workers, members }, 'sante', 'ouest'))).toEqual(['5 workers']);
  expect(steps(ask({ workers, members }, 'sante', 'bourg'))).toEqual(['5 workers']);
  expect(steps(ask({ workers, members }, 'sante', 'est'))).toEqual([]);
  expect(ask({ workers }, 'information', 'est').entries.map(({ caveats }) => caveats)).toEqual([['other-public']]);
});

test('who asks orders within a step and hides nobody', () => {
  const here = { ...gives('hebergement'), ...office('ouest') };
  const organisations = {
    a: { ...here, ...phone(), ...publics({ id: 'femmes' }) },
    b: { ...here, ...phone() },
    c: { ...here, ...publics({ id: 'migrants-de-retour' }) },
    d: { ...here, ...phone(), ...publics({ id: 'migrants-de-retour', from: 'ailleurs' }) },
    guide: { ...gives('information'), ...office('ouest'), ...phone(), ...publics({ id: 'femmes' }) },
  };
  expect(steps(ask(organisations, 'hebergement', 'ouest'))).toEqual(['1 a', '1 b', '1 d', '1 c', '5 guide']);
  expect(steps(ask(organisations, 'hebergement', 'ouest', 'revenu'))).toEqual(['1 c', '1 b', '1 d', '1 a', '5 guide']);
  for (const who of WHO)
    expect(steps(ask(organisations, 'hebergement', 'ouest', who)).toSorted(), who).toEqual(
      steps(ask(organisations, 'hebergement', 'ouest')).toSorted(),
    );
});

test('a whole country has those with an office in it first, and no distance', () => {
  const answer = ask(
    {
      in: { ...gives('sante'), ...office('bourg') },
      everywhere: { ...gives('sante'), ...acts('pays') },
      unplaced: gives('sante'),
    },
    'sante',
    'pays',
  );
  expect(steps(answer)).toEqual(['1 in', '4 everywhere', '4 unplaced']);
  expect(answer.entries.map(({ kilometres }) => kilometres)).toEqual([undefined, undefined, undefined]);
});

test('what was to end and what is a mechanism are described and offered nowhere', () => {
  const text = { fr: 'x', en: 'x' };
  const notToCall = (why: string) => ({ notToCall: { why, text, cite: CITE } });
  const answer = ask(
    {
      ended: { ...gives('sante'), ...office('ouest'), ...phone(), ...notToCall('ended') },
      mechanism: { ...office('ouest'), ...phone(), ...notToCall('mechanism') },
      other: { ...gives('hebergement'), ...notToCall('ended') },
    },
    'sante',
    'ouest',
  );
  expect([answer.entries, answer.neighbours]).toEqual([[], []]);
  expect(answer.described.map(({ id }) => id)).toEqual(['ended', 'mechanism']);
});

test('who has a number and an office here and gives no help that a document names is a neighbour to ask', () => {
  const organisations = {
    here: { ...office('bourg'), ...phone() },
    silent: office('ouest'),
    elsewhere: { ...office('est'), ...phone() },
  };
  expect(ask(organisations, 'sante', 'ouest').neighbours.map(({ id }) => id)).toEqual(['here']);
});

test('a town names only those whom a document names in it, and leads to the nearest who can be called', () => {
  const { answers, directory } = answersOf({
    town: { ...gives('sante'), ...acts('bourg') },
    around: { ...gives('sante'), ...acts('cercle'), ...office('milieu'), ...phone() },
    region: { ...gives('sante'), ...acts('ouest'), ...office('est'), ...phone() },
  });
  const [need, region] = [directory.terms.services.get('sante'), directory.gazetteer.byId.get('ouest')];
  if (!need || !region) throw new Error('fixture');
  const towns = answers
    .townAnswers(need, region)
    .map(({ town, inTown, nearest }) => [
      town.id,
      inTown.map(({ organisation }) => organisation.id),
      nearest && [nearest.organisation.id, nearest.kilometres && Math.round(nearest.kilometres)],
    ]);
  expect(towns).toEqual([
    ['bourg', ['town'], ['around', 334]],
    ['cercle', ['around', 'town'], undefined],
    ['sans-position', [], ['around', 556]],
  ]);
});

test('a need is offered where somebody gives it or where somebody receives people', () => {
  const offered = (organisations: Record<string, object>) => answersOf(organisations).answers.needs.map(({ id }) => id);
  expect(offered({ a: gives('sante') })).toEqual(['sante']);
  expect(offered({ a: { ...gives('accueil'), ...office('ouest') } })).toEqual([
    'accueil',
    'hebergement',
    'information',
    'sante',
  ]);
});

test('age is the last comparison: never above how surely, a working number, or how near the office is', () => {
  const near = { ...gives('hebergement', OLD), ...office('milieu'), ...acts('ouest', OLD), ...phone() };
  const far = { ...gives('hebergement'), ...office('est'), ...acts('ouest'), ...phone() };
  expect(steps(ask({ far, near }, 'hebergement', 'ouest'))).toEqual(['3 near', '3 far']);
  const silent = { ...gives('hebergement'), ...office('ouest') };
  const heard = { ...gives('hebergement', OLD), ...office('ouest'), ...acts('ouest'), ...phone() };
  expect(steps(ask({ silent, heard }, 'hebergement', 'ouest'))).toEqual(['1 heard', '1 silent']);
  const same = { ...gives('hebergement', OLD), ...office('ouest'), ...acts('ouest'), ...phone() };
  const newer = { ...gives('hebergement'), ...office('ouest'), ...phone() };
  expect(steps(ask({ a: same, b: newer }, 'hebergement', 'ouest'))).toEqual(['1 b', '1 a']);
});

test('no day that passes moves anybody: the same order long after, and the ages said anew', () => {
  const organisations = {
    a: { ...gives('hebergement', OLD), ...office('ouest'), ...acts('ouest'), ...phone() },
    b: { ...gives('hebergement'), ...office('ouest'), ...phone() },
  };
  const on = (day: string) => ask(organisations, 'hebergement', 'ouest', undefined, day);
  expect(steps(on('2022-12-31'))).toEqual(['1 b', '1 a']);
  expect(steps(on('2060-01-01'))).toEqual(['1 b', '1 a']);
  const toConfirm = (day: string) =>
    on(day).entries.map(({ organisation }) => organisation.ageOf({ cite: CITE }).isToConfirm);
  expect([toConfirm('2022-12-31'), toConfirm('2060-01-01')]).toEqual([
    [false, false],
    [true, true],
  ]);
});

test('help with an end leaves the answers the day after it: of all, of a place, and of a number for the whole country', () => {
  const [service] = gives('hebergement').services;
  const point = {
    place: 'ouest',
    detail: { fr: 'x', en: 'x' },
    services: ['hebergement'],
    until: '2026-06',
    cite: OLD,
  };
  const organisations = {
    bounded: { services: [{ ...service, until: '2026-06-30' }], ...office('ouest'), ...phone() },
    there: { services: [{ ...service, cite: OLD }], servicePoints: [point], ...office('est'), ...phone() },
    still: { ...gives('hebergement'), servicePoints: [point], ...office('est'), ...phone() },
    line: {
      services: [{ ...service, until: '2026-06-30' }],
      ...acts('pays'),
      contacts: { phones: [{ number: '+22320201313', printed: '13', national: true, cite: CITE }] },
    },
  };
  const on = (day: string) => ask(organisations, 'hebergement', 'ouest', undefined, day);
  expect(steps(on('2026-06-30'))).toEqual(['1 bounded', '3 still', '3 there', '4 line']);
  expect(on('2026-06-30').national.map(({ organisation }) => organisation.id)).toEqual(['line']);
  expect(steps(on('2026-07-01'))).toEqual(['4 still']);
  expect(on('2026-07-01').national).toEqual([]);
  expect(steps(on('2026-06-30'))).toEqual(['1 bounded', '3 still', '3 there', '4 line']);
});
