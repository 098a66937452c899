import { expect, test } from 'vitest';
import { LONGEST_MAIL, mailLinks } from '#model/selection/mail.ts';

test('few addresses are one mail, in the blind copy, with its subject', () => {
  expect(mailLinks(['a@exemple.org', 'b+c@exemple.org'], 'Prendre contact')).toEqual([
    { address: 'mailto:?bcc=a%40exemple.org,b%2Bc%40exemple.org&subject=Prendre%20contact', count: 2 },
  ]);
});

test('no address is no mail', () => {
  expect(mailLinks([], 'Objet')).toEqual([]);
});

test('many addresses are shared out over mails that each fit, and none is left out', () => {
  const addresses = Array.from({ length: 200 }, (_, index) => `organisation-${index}@exemple.org`);
  const links = mailLinks(addresses, 'Objet');
  expect(links.length).toBeGreaterThan(1);
  expect(links.every(({ address }) => address.length <= LONGEST_MAIL)).toBe(true);
  expect(links.map(({ count }) => count).reduce((a, b) => a + b)).toBe(200);
  const found = links.flatMap(({ address }) => (/bcc=([^&]*)/.exec(address)?.[1] ?? '').split(','));
  expect(found.map(decodeURIComponent)).toEqual(addresses);
});
