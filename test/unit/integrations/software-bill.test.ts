import { expect, test } from 'vitest';
import { withoutChance } from '../../../src/integrations/software-bill.ts';

test('the bill of two builds of one commit is the same: no number, no hour, no version of npm, no name of a folder', () => {
  const bill = (serialNumber: string, timestamp: string, name: string, version: string) => ({
    bomFormat: 'CycloneDX',
    serialNumber,
    metadata: { timestamp, tools: [{ name: 'cli', version }], lifecycles: [], component: { name, version: '0.1.0' } },
    components: [{ name: 'astro' }],
  });
  const first = withoutChance(bill('urn:uuid:1', '2026-01-01', 'copie', '10.8.2'), 'annuaire');
  expect(first).toEqual(withoutChance(bill('urn:uuid:2', '2027-01-01', 'autre', '11.0.0'), 'annuaire'));
  expect(first).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { lifecycles: [], component: { name: 'annuaire', version: '0.1.0' } },
    components: [{ name: 'astro' }],
  });
});
