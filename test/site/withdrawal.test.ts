/** What an organisation takes back is in no byte of what is published: pages, indexes, cards, saved sets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { parsePhoneNumberWithError } from 'libphonenumber-js';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST, filesIn } from './build.ts';
import { changed, WITHDRAWN } from './variants.ts';

let folder: string;
beforeAll(() => {
  folder = changed();
});

// biome-ignore lint/suspicious/noExplicitAny: the point is to read the files without the site's own types
function recordOf(id: string): any {
  return parse(readFileSync(`content/organisations/${id}.yaml`, 'utf8'));
}

/** Everything by which the organisation could be found again: names, addresses, numbers as written and as grouped. */
function traces(id: string): string[] {
  const { name, aliases = [], addresses = [], contacts } = recordOf(id);
  const numbers = contacts.phones.flatMap(({ number }: { number: string }) => {
    const local = parsePhoneNumberWithError(number).nationalNumber;
    return [local, local.replace(/(..)(?=.)/g, '$1 ')];
  });
  return [
    name,
    ...aliases,
    ...addresses.map(({ printed }: { printed: string }) => printed),
    ...numbers,
    ...contacts.emails.map(({ address }: { address: string }) => address),
  ];
}

/** The file as text, unpacked, with the escapes of addresses, HTML and contact cards undone. */
function readable(path: string): string {
  const bytes = readFileSync(path);
  const text = unpacked(bytes);
  const plain = text
    .replace(/\r\n /g, '')
    .replace(/\\([,;])/g, '$1')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'");
  return plain.replace(/(?:%[0-9A-F]{2})+/gi, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      return sequence;
    }
  });
}

/** Pagefind packs its files with gzip; workbooks are zipped. */
function unpacked(bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8');
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

function leaks(root: string): string[] {
  const wanted = WITHDRAWN.flatMap(traces);
  return filesIn(root).flatMap((path) => {
    const text = readable(join(root, path)).toLowerCase();
    return wanted.filter((trace) => text.includes(trace.toLowerCase())).map((trace) => `${path}: ${trace}`);
  });
}

test('the same search finds every trace while the organisations are published', () => {
  const found = new Set(leaks(DIST).map((leak) => leak.slice(leak.indexOf(': ') + 2)));
  expect([...found].sort()).toEqual([...new Set(WITHDRAWN.flatMap(traces))].sort());
});

test('each trace is found in every kind of file that speaks of organisations, workbooks included', () => {
  const kinds = new Set(leaks(DIST).map((leak) => /\.(\w+): /.exec(leak)?.[1]));
  expect([...kinds]).toEqual(expect.arrayContaining(['csv', 'html', 'json', 'pf_fragment', 'vcf', 'xlsx']));
});

test('once withdrawn, no byte of the output holds the name, a number or an address', () => {
  expect(leaks(folder)).toEqual([]);
});

test('once withdrawn, no text for people holds the acronym as a word', () => {
  const speaking = filesIn(folder).filter((path) =>
    /\.(html|json|csv|xlsx|vcf|xml|atom|txt|geojson|bib|ris)$/.test(path),
  );
  const acronyms = WITHDRAWN.flatMap((id) => recordOf(id).acronym ?? []);
  expect(acronyms.length).toBe(WITHDRAWN.length);
  const found = speaking.filter((path) =>
    new RegExp(`\\b(${acronyms.join('|')})\\b`).test(readable(join(folder, path))),
  );
  expect(found).toEqual([]);
});

test('its address says that it was withdrawn, its card is gone, and the saved sets do not even list its address', () => {
  for (const id of WITHDRAWN) {
    const page = readFileSync(join(folder, `organisations/${id}/index.html`), 'utf8');
    expect(page).toContain('Organisation retirée à sa demande');
    expect(filesIn(folder)).not.toContain(`organisations/${id}.vcf`);
  }
  for (const locale of ['fr', 'en']) {
    const { files } = JSON.parse(readFileSync(join(folder, `hors-ligne/${locale}.json`), 'utf8'));
    const withdrawn = new RegExp(`organisations/(${WITHDRAWN.join('|')})[./]`);
    expect(files.filter(([address]: [string]) => withdrawn.test(address))).toEqual([]);
  }
});

test('a need keeps its address where all who gave it withdrew, or nobody ever did, and the page says so', () => {
  const addresses = filesIn(DIST).filter((path) => /^orientation\/[\w-]+\/[\w-]+\/index\.html$/.test(path));
  expect(addresses.length).toBeGreaterThan(0);
  expect(filesIn(folder)).toEqual(expect.arrayContaining(addresses));
  const page = readFileSync(join(folder, 'orientation/hebergement/tinza/index.html'), 'utf8');
  expect(page).toContain('Cela ne veut pas dire que personne n’aide');
});
