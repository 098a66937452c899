import { expect, test } from 'vitest';
import { firstCall } from '#model/help/shown.ts';
import { NOT_TO_CALL_REASONS } from '#schema/choices.ts';
import { CITE } from '../../records.ts';
import { acts, answersOf, ask, gives, OLD, office, phone, steps } from './questions.ts';

const releve = { tier: 'releve' };
const beyond = (organisations: Record<string, object>, need: string, where: string) =>
  ask(organisations, need, where).beyond.map(({ country, kilometres, office, organisation, why }) => [
    organisation.id,
    why,
    office.id,
    country.id,
    Math.round(kilometres),
  ]);
const far = { ...gives('sante'), ...office('ouest'), ...phone() };
const neighbour = { ...releve, ...gives('sante'), ...office('rive'), ...phone() };

test('from a border region the door beyond is named apart where it is nearer than any in the country', () => {
  expect(beyond({ far, neighbour }, 'sante', 'est')).toEqual([['neighbour', 'gives', 'rive', 'voisin', 111]]);
  expect(steps(ask({ far, neighbour }, 'sante', 'est'))).toEqual(['4 far']);
});

test('where somebody in the country is nearer, nobody is sent across the border', () => {
  expect(beyond({ far, neighbour }, 'sante', 'ouest')).toEqual([]);
  expect(beyond({ near: { ...gives('sante'), ...office('est'), ...phone() }, neighbour }, 'sante', 'est')).toEqual([]);
});

test('in the other country its own come first, by distance, and the mapped country’s are beyond the border', () => {
  const deep = { ...releve, ...gives('sante'), ...office('desert'), ...phone() };
  const east = { ...gives('sante'), ...office('est'), ...phone() };
  const answer = ask({ deep, east, neighbour }, 'sante', 'rive');
  expect(steps(answer)).toEqual(['1 neighbour', '4 deep']);
  expect(answer.beyond).toEqual([]);
  expect(beyond({ deep, east }, 'sante', 'rive')).toEqual([['east', 'gives', 'est', 'pays', 111]]);
});

test('who acts in both countries is an entry of each and never beyond a border', () => {
  const both = { ...gives('sante'), ...office('est'), ...acts('voisin'), ...phone() };
  const answer = ask({ both, neighbour }, 'sante', 'desert');
  expect(steps(answer)).toEqual(['4 neighbour', '4 both']);
  expect(answer.beyond).toEqual([]);
});

test('beyond a border is nobody without a number that reaches from here, nor what only an old source says, nor what is not given there', () => {
  const short = { contacts: { phones: [{ number: '1313', within: 'NE', printed: '1313', cite: CITE }] } };
  const given = (place: string) => ({
    services: [{ id: 'sante', cite: CITE }],
    servicePoints: [{ place, services: ['sante'], detail: { fr: 'x', en: 'x' }, cite: CITE }],
  });
  const { contacts: _, ...silent } = neighbour;
  expect(
    beyond(
      {
        silent,
        short: { ...neighbour, ...short },
        old: { ...neighbour, ...gives('sante', OLD) },
        elsewhere: { ...neighbour, ...given('desert') },
      },
      'sante',
      'est',
    ),
  ).toEqual([]);
});

test('nobody is sent across a border to an office more than a thousand kilometres away, even where no other can be called', () => {
  const ofEast = { ...gives('sante'), ...office('est'), ...phone() };
  expect(beyond({ ofEast }, 'sante', 'passage')).toEqual([['ofEast', 'gives', 'est', 'pays', 167]]);
  expect(beyond({ ofEast }, 'sante', 'desert')).toEqual([]);
  expect(firstCall(ask({ ofEast }, 'sante', 'desert'))).toBeUndefined();
});

test('who receives people beyond a border is named where nobody nearer can be called at all', () => {
  const receiver = { ...releve, ...gives('accueil'), ...office('rive'), ...phone() };
  expect(beyond({ far, receiver }, 'sante', 'est')).toEqual([['receiver', 'receives', 'rive', 'voisin', 111]]);
  const near = { ...gives('accueil'), ...office('est'), ...phone() };
  expect(beyond({ far, near, receiver }, 'sante', 'est')).toEqual([]);
});

test('a whole country has no distances, and nobody beyond its border', () => {
  expect(beyond({ neighbour }, 'sante', 'pays')).toEqual([]);
});

test('an organisation of a mapping of which nobody knows where it is belongs to no other country', () => {
  expect(steps(ask({ nowhere: { ...gives('sante'), ...phone() }, neighbour }, 'sante', 'rive'))).toEqual([
    '1 neighbour',
  ]);
});

test('a number that is dialled from inside its country alone is no number in the other', () => {
  const phones = [{ number: '36061', within: 'ML', printed: '36061', cite: CITE }];
  const both = { ...gives('sante'), ...office('est'), ...acts('voisin'), contacts: { phones } };
  const caveats = (where: string) => ask({ both, neighbour }, 'sante', where).entries.map((it) => it.caveats);
  expect(caveats('est')).toEqual([[]]);
  expect(caveats('desert')).toEqual([[], ['no-number']]);
});

test('a number for a whole country is offered in its own country alone, unless its organisation works in all', () => {
  const national = (within?: string) => ({
    contacts: {
      phones: [{ number: within ? '1313' : '+22720000001', within, national: true, printed: 'x', cite: CITE }],
    },
  });
  const numbers = (fields: object) => {
    const entries = { neighbour, it: { ...releve, ...office('rive'), ...fields } };
    return ['est', 'rive'].map((where) => ask(entries, 'sante', where).national.length);
  };
  expect(numbers(national())).toEqual([0, 1]);
  const everywhere = { scope: { scale: 'international', cite: CITE } };
  expect(numbers({ ...national(), ...everywhere })).toEqual([1, 1]);
  expect(numbers({ ...national('NE'), ...everywhere })).toEqual([0, 1]);
});

test('the regions and towns of a listed country are asked about like those of a mapped one; a country without help is not', () => {
  const { answers } = answersOf({ far, neighbour });
  expect(answers.countries.map(({ id }) => id)).toEqual(['pays', 'voisin']);
  expect(answers.regions.map(({ id }) => id)).toEqual(['ouest', 'milieu', 'est', 'rive', 'desert']);
  expect(answers.towns.get('rive')?.map(({ id }) => id)).toEqual(['passage']);
  expect(answersOf({ far }).answers.countries.map(({ id }) => id)).toEqual(['pays']);
});

test.each(NOT_TO_CALL_REASONS)(
  'who is %s is offered to nobody, on either side of a border, nor as a number for the country',
  (why) => {
    const state = { notToCall: { why, date: '2022', text: { fr: 'x', en: 'x' }, cite: CITE } };
    const national = { contacts: { phones: [{ number: '+22720000001', national: true, printed: 'x', cite: CITE }] } };
    const organisations = { far, kept: neighbour, gone: { ...neighbour, ...national, ...state } };
    expect(beyond(organisations, 'sante', 'est').map(([id]) => id)).toEqual(['kept']);
    const answer = ask(organisations, 'sante', 'rive');
    expect([steps(answer), answer.national, answer.neighbours]).toEqual([['1 kept'], [], []]);
  },
);

test('the first call is near in the country, else beyond the border where that is nearer, else far in the country', () => {
  const first = (organisations: Record<string, object>, where: string) => {
    const call = firstCall(ask(organisations, 'sante', where));
    return call && [call.entry.organisation.id, call.isBeyond];
  };
  const near = { ...gives('sante'), ...office('est'), ...phone() };
  expect(first({ far, near, neighbour }, 'est')).toEqual(['near', false]);
  expect(first({ far, neighbour }, 'est')).toEqual(['neighbour', true]);
  expect(first({ far }, 'est')).toEqual(['far', false]);
  const { contacts: _, ...silent } = far;
  expect(first({ silent }, 'est')).toBeUndefined();
});
