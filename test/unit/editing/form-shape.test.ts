import { expect, test } from 'vitest';
import { ENTRY_FORM, type FormNode } from '#editing/form-shape.ts';
import { organisationSchema } from '#schema/organisation.ts';

function all(nodes: readonly FormNode[]): FormNode[] {
  return nodes.flatMap((node) => [
    node,
    ...(node.is === 'group' ? all(node.fields) : node.is === 'list' ? all([node.item]) : []),
  ]);
}
const nodes = new Map(all(ENTRY_FORM).map((node) => [node.at, node]));

test('every key of the schema has its place in the form, in its order', () => {
  expect(ENTRY_FORM.map(({ at }) => at)).toEqual(Object.keys(organisationSchema.shape));
});

test.each([
  ['name', { is: 'text', isLong: false, isOptional: false }],
  ['summary.fr', { is: 'text', isLong: true, isOptional: false }],
  ['summary.en', { is: 'text', isLong: true, isOptional: true }],
  ['kind', { is: 'choice', isOptional: false }],
  ['founded.date', { is: 'date' }],
  ['areas.*.place', { is: 'reference', to: 'places' }],
  ['themes.*.id', { is: 'reference', to: 'themes' }],
  ['networks.memberOf.*.organisation', { is: 'reference', to: 'organisations' }],
  ['contacts.phones.*.cite.*', { is: 'citation' }],
  ['contacts.phones.*.national', { is: 'flag', isOptional: true }],
  ['networks.counts.*.count', { is: 'number' }],
  ['services', { is: 'list', isOptional: true }],
])('%s is asked as what it is', (at, node) => {
  expect(nodes.get(at)).toMatchObject(node);
});

test('a choice offers exactly the options of the schema', () => {
  expect(nodes.get('scope.scale')).toEqual({
    at: 'scope.scale',
    is: 'choice',
    options: ['local', 'regional', 'national', 'international'],
    isOptional: false,
  });
});
