/** Reference files read back by the strict readers, and held against what was written. */
import { expect } from 'vitest';
import { bibtexFile } from '#exports/bibtex.ts';
import { risFile } from '#exports/ris.ts';
import type { Reference } from '#model/reading/references.ts';
import { printedByTex, readBibtex, readRis } from './reference-readers.ts';

/** Every value that the reference holds can be found again, and nothing else has been read. */
export function expectSame(references: readonly Reference[]): void {
  const bib = readBibtex(bibtexFile(references));
  const ris = readRis(risFile(references));
  expect(bib.map(({ key }) => key)).toEqual(references.map(({ id }) => id));
  expect(ris.map((record) => record.get('ID'))).toEqual(references.map(({ id }) => [id]));
  for (const [index, work] of references.entries()) {
    const fields = bib[index]?.fields ?? new Map();
    const record = ris[index] ?? new Map();
    const names = work.authors.map(({ family, given }) => (given ? `${family}, ${given}` : family));
    const makers = names.length > 0 ? names : work.institution ? [work.institution] : [];
    expect(printedByTex(fields.get('title') ?? '')).toBe(work.title);
    expect(record.get('TI')).toEqual([work.title]);
    expect(record.get('AU') ?? []).toEqual(makers);
    // A group stands between braces, where “and” parts nothing.
    const author = fields.get('author') ?? '';
    const parts = author.startsWith('{') ? [author] : author.split(' and ').filter(Boolean);
    expect(parts.map(printedByTex)).toEqual(makers);
    expect(fields.get('year')).toBe(work.date?.slice(0, 4));
    expect(record.get('PY')).toEqual(work.date && [work.date.slice(0, 4)]);
    expect(record.get('UR')).toEqual(work.url && [work.url]);
    expect(fields.get('url')).toBe(work.url);
    expect([fields.get('doi'), record.get('DO')?.[0]]).toEqual([work.doi, work.doi]);
    expect(fields.get('pages')).toBe(work.pages?.replace('-', '--'));
    expect([record.get('SP')?.[0], record.get('EP')?.[0]]).toEqual([
      work.pages?.split('-')[0],
      work.pages?.split('-')[1],
    ]);
    if (work.institution && names.length > 0) expect(record.get('PB')).toEqual([work.publisher ?? work.institution]);
    if (work.container) expect([...fields.values()].map((value) => tex(value))).toContain(work.container);
  }
}

function tex(value: string): string {
  try {
    return printedByTex(value);
  } catch {
    return value;
  }
}
