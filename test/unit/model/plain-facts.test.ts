import { expect, test } from 'vitest';
import { plainFact, plainFacts } from '#model/plain-facts.ts';
import { CITE, contentRecords } from '../records.ts';

const recordOf = (values: object) => {
  const record = contentRecords({ one: values }).organisations.get('one');
  if (!record) throw new Error('no record');
  return record;
};

test('a plain field that a document gives comes with its value, its citations and what is done with it', () => {
  const record = recordOf({ founded: { date: '1996-10', cite: CITE } });
  const founded = {
    ...{ key: 'founded', is: 'date', section: 'status', jsonLd: 'foundingDate', hsds: 'year_incorporated' },
    ...{ date: '1996-10', cite: CITE },
  };
  expect(plainFacts(record)).toEqual([founded]);
  expect(plainFact(record, 'founded')).toEqual(founded);
});

test('what no document gives is not there', () => {
  expect(plainFacts(recordOf({}))).toEqual([]);
  expect(plainFact(recordOf({}), 'founded')).toBeUndefined();
});
