import { expect, test } from 'vitest';
import { forgeFrom } from '#editing/forge-setting.ts';

test('without settings there is no forge; with both, the one host that the policy must allow', () => {
  expect(forgeFrom(undefined, '')).toBeUndefined();
  expect(forgeFrom('https://api.github.com', 'programme/annuaire')).toEqual({
    api: 'https://api.github.com',
    project: 'programme/annuaire',
    source: 'https://api.github.com',
  });
  expect(forgeFrom('https://forge.exemple:8443/api/v3/', 'a/b')).toMatchObject({
    api: 'https://forge.exemple:8443/api/v3',
    source: 'https://forge.exemple:8443',
  });
});

test.each([
  ['https://api.github.com', undefined],
  [undefined, 'a/b'],
  ['https://api.github.com; script-src *', 'a/b'],
  ['javascript:x', 'a/b'],
  ['https://api.github.com', 'a/b/../c'],
])('%s with %s stops the build', (api, project) => {
  expect(() => forgeFrom(api, project)).toThrow(/FORGE_/);
});
