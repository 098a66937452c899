import { expect, test } from 'vitest';
import { hostRewrites } from '#delivery/host-rewrites.ts';

const API = '/donnees/hsds';
const ID = '0f639983-fb22-500c-839a-ac9d8f970f82';

/** What stands at an address by the first rule that fits: `:name` is anything within one segment. */
function rewritten(text: string, address: string): string | undefined {
  const [path = '', query = ''] = address.split('?');
  for (const line of text.split('\n').filter(Boolean)) {
    const parts = line.split(' ');
    const [from = '', asked, to = ''] = parts.length === 4 ? parts : [parts[0], undefined, parts[1]];
    const found = new RegExp(`^${pattern(from)}$`).exec(path);
    const value = asked && new RegExp(`^${pattern(asked)}$`).exec(query);
    if (!found || (asked && !value)) continue;
    const values: Record<string, string> = { ...found.groups, ...(value ? value.groups : {}) };
    return to.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '');
  }
  return undefined;
}

function pattern(text: string): string {
  return text.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)');
}

test.each(['', '/annuaire'])('below “%s/” the addresses of the specification lead to their files', (base) => {
  const text = hostRewrites(`${base}/`);
  const at = (path: string) => rewritten(text, `${base}${API}${path}`);
  expect(at('/')).toBe(`${base}${API}/index.json`);
  expect(at('/services')).toBe(`${base}${API}/services.json`);
  expect(at('/services?page=2')).toBe(`${base}${API}/services/page/2.json`);
  expect(at(`/services/${ID}`)).toBe(`${base}${API}/services/${ID}.json`);
});

test('a file stays what it is, also where rules come before files', () => {
  for (const file of [`/services/${ID}.json`, '/services.json', '/openapi.json'])
    expect(rewritten(hostRewrites('/'), API + file)).toBe(API + file);
  // Not reached by any rule: three segments.
  expect(rewritten(hostRewrites('/'), `${API}/services/page/2.json`)).toBeUndefined();
  expect(rewritten(hostRewrites('/'), '/donnees/v1/organisations.json')).toBeUndefined();
});
