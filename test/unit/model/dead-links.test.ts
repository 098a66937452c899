import { expect, test } from 'vitest';
import { deadLinkIndex, renewDeadLinks } from '#model/dead-links.ts';

const link = (url: string, since: string, checked: string) => ({ url, since, checked, reason: 'not-found' as const });

test('what still fails keeps its first day, what answers or is no longer linked to leaves, what fails anew begins today', () => {
  const before = [
    link('http://a.test/', '2024-01-01', '2024-06-01'),
    link('http://b.test/', '2024-02-02', '2024-06-01'),
    link('http://gone.test/', '2024-03-03', '2024-06-01'),
  ];
  const answers = [
    { url: 'http://c.test/', reason: 'not-found' as const },
    { url: 'http://b.test/' },
    { url: 'http://a.test/', reason: 'not-found' as const },
  ];
  expect(renewDeadLinks(before, answers, '2026-11-21')).toEqual([
    link('http://a.test/', '2024-01-01', '2026-11-21'),
    link('http://c.test/', '2026-11-21', '2026-11-21'),
  ]);
});

test('an entry finds its dead link whether or not it writes the final slash', () => {
  const dead = link('http://www.a.test/', '2024-01-01', '2024-06-01');
  const find = deadLinkIndex([dead]);
  expect([
    find('http://www.a.test'),
    find('http://www.A.test/#haut'),
    find('http://www.a.test/b'),
    find('pas une adresse'),
    find(undefined),
  ]).toEqual([dead, dead, undefined, undefined, undefined]);
});
