import { expect, test } from 'vitest';
import { usableEmails, usableWebsites } from '#model/contact-status.ts';
import { CITE, organisationRecord } from '../records.ts';

test('e-mail addresses and sites that can work, in the order of the record, without what is broken', () => {
  const emails = [
    { address: 'b@exemple.ml', cite: CITE },
    { printed: 'c@exemple', status: 'invalid', cite: CITE },
    { address: 'a@exemple.ml', cite: CITE },
  ];
  const websites = [
    { url: 'https://www.exemple.ml/', status: 'under-construction', cite: CITE },
    { url: 'https://ancien.exemple.ml/', status: 'reported-dead', cite: CITE },
  ];
  const { contacts } = organisationRecord({ contacts: { emails, websites } });
  expect(usableEmails(contacts)).toEqual(['b@exemple.ml', 'a@exemple.ml']);
  expect(usableWebsites(contacts)).toEqual(['https://www.exemple.ml/']);
  expect(usableEmails(undefined)).toEqual([]);
  expect(usableWebsites(undefined)).toEqual([]);
});
