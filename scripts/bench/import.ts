/** `npm run bench:import`: an import of 10,000 made-up rows into the real content, beside one of 1,000. Writes nothing. */
import { cpus } from 'node:os';
import { planImport } from '#imports/plan.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const files = readContentFiles();
const { records } = checkContent(files);
const cite = [[...records.sources].map(([id, { anchors }]) => `${id}#${Object.keys(anchors)[0]}`)[0] ?? ''];
const regions = records.places.filter(({ level }) => level === 'region').map(({ id }) => id);
const themes = records.vocabularies.themes.map(({ label }) => label.fr);
const towns = [
  'Kéniéba',
  'Diéma',
  'Banamba',
  'Fana',
  'Koutiala',
  'Djenné',
  'Douentza',
  'Goundam',
  'Ansongo',
  'Abeïbara',
];
const acts = ['jeunes', 'femmes', 'migrants', 'rapatriés', 'orpailleurs', 'pêcheurs', 'transporteurs', 'artisans'];

/** Rows that differ in name and number as real ones do; every seventh repeats an earlier one. */
function makeRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const n = index % 7 === 6 ? index - 3 : index;
    const name = `Association ${acts[n % 8]} de ${towns[n % 10]} ${(n * 7919).toString(36)} ${(n * 104729).toString(36)}`;
    const phone = `70 ${String(n)
      .padStart(6, '0')
      .replace(/(..)(?=.)/g, '$1 ')}`;
    return [
      name,
      `S${n.toString(36)}x`,
      'osc',
      'Elle aide.',
      'It helps.',
      regions[n % 10],
      phone,
      `s${n}@example.org`,
      themes[n % themes.length],
    ].join(';');
  });
  return `nom;sigle;genre;résumé;summary;région;téléphone;courriel;thème\n${rows.join('\n')}\n`;
}

function measure(count: number): { seconds: number; cpu: number; written: number } {
  const bytes = new TextEncoder().encode(makeRows(count));
  const start = performance.now();
  const before = process.cpuUsage();
  const table = readCsv(bytes);
  const books = createWordbooks(records, NO_MAPPING);
  const columns = readColumns(table.headers, NO_MAPPING, books);
  const options = { cite, accept: new Set<string>(), today: '2026-01-01' };
  const { entries } = planImport({ table, columns, mapping: NO_MAPPING, books, files, records, options });
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, written: entries.length };
}

const small = measure(1000);
const large = measure(10_000);
const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
process.stdout.write(`${cpus()[0]?.model.trim()} x ${cpus().length}, Node ${process.version}, ${memory} MiB

| rows | seconds | of processor | entries | ratio of processor |
|---|---|---|---|---|
| 1,000 | ${small.seconds.toFixed(1)} | ${small.cpu.toFixed(1)} | ${small.written} | 1 |
| 10,000 | ${large.seconds.toFixed(1)} | ${large.cpu.toFixed(1)} | ${large.written} | ${(large.cpu / small.cpu).toFixed(1)} |
`);
