/** Find help, walked without a browser and without JavaScript: every pair of need and region. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { foldWords } from '#model/fold.ts';
import { smsParts } from '../../src/exports/sms.ts';
import { DIST, filesIn, pagesIn } from './build.ts';

const read = (path: string): HTMLElement => parse(readFileSync(join(DIST, `${path}index.html`), 'utf8'));
const links = (page: HTMLElement, under: string) =>
  page.querySelectorAll(`a[href^="${under}"]`).map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
// biome-ignore lint/suspicious/noExplicitAny: read here without the site's own types, on purpose
const vocabulary: any[] = parseYaml(readFileSync('content/vocabularies/services.yaml', 'utf8'));
const needs = vocabulary.map(({ id }) => id);
// biome-ignore lint/suspicious/noExplicitAny: the same
const places: any[] = filesIn('content/places').flatMap((file) =>
  parseYaml(readFileSync(join('content/places', file), 'utf8')),
);
const countries = places.filter(({ programme }) => programme).map(({ id }) => id);
const regions = places
  .filter(({ level, parent }) => level === 'region' && countries.includes(parent))
  .map(({ id }) => id);
const pairs = needs.flatMap((need) => [...regions, ...countries].map((region) => `orientation/${need}/${region}/`));
const dial = '.help-card a[href^="tel:"]';

test('the home page leads to find help in one tap', () => {
  expect(links(read(''), '/orientation/')).toContain('/orientation/');
});

test('from the needs to a call button in two more taps, for every need and every region, in both languages', () => {
  for (const root of ['', 'en/']) {
    const first = links(read(`${root}orientation/`), `/${root}orientation/`);
    for (const need of needs) {
      expect(first).toContain(`/${root}orientation/${need}/`);
      const second = links(read(`${root}orientation/${need}/`), `/${root}orientation/${need}/`);
      for (const region of [...regions, ...countries]) {
        expect(second).toContain(`/${root}orientation/${need}/${region}/`);
        expect(
          read(`${root}orientation/${need}/${region}/`).querySelectorAll(dial).length,
          `${need} ${region}`,
        ).toBeGreaterThan(0);
      }
    }
  }
});

test('a rescue number follows the answers that it serves in its country alone; the page of the country has its source', () => {
  const asked = places.filter(({ level }) => level === 'country').map(({ id }) => id);
  const withNumbers = places.filter(({ numbers }) => numbers);
  expect(withNumbers.length).toBeGreaterThan(0);
  for (const country of asked) {
    const { numbers = [] } = places.find(({ id }) => id === country);
    for (const need of needs) {
      const path = `orientation/${need}/${country}/`;
      if (!existsSync(join(DIST, path))) continue;
      const shown = read(path)
        .querySelectorAll('.national a[href^="tel:"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('tel:+'));
      const own = numbers.filter(({ services }: { services: string[] }) => services.includes(need));
      expect(shown, path).toEqual(own.map(({ number }: { number: string }) => `tel:${number}`));
    }
    for (const { cite, number } of numbers) {
      const item = read(`pays/${country}/`).querySelector(`#numeros + ul li:has(a[href="tel:${number}"])`);
      expect(item?.innerHTML, `${country} ${number}`).toContain(`/sources/#${cite[0].replace('#page', '')}`);
    }
  }
});

test('every number on these pages is one that a record gives as working', () => {
  const working = new Set(
    filesIn('content/organisations').flatMap((file) =>
      (parseYaml(readFileSync(join('content/organisations', file), 'utf8')).contacts?.phones ?? []).flatMap(
        ({ number, status = 'ok' }: { number?: string; status?: string }) =>
          number && status === 'ok' ? [`tel:${number}`] : [],
      ),
    ),
  );
  for (const { numbers = [] } of places) for (const { number } of numbers) working.add(`tel:${number}`);
  const dialled = pairs.flatMap((path) =>
    read(path)
      .querySelectorAll('a[href^="tel:"]')
      .map((link) => link.getAttribute('href')),
  );
  expect([...new Set(dialled)].filter((href) => !working.has(href ?? ''))).toEqual([]);
  expect(new Set(dialled).size).toBeGreaterThan(15);
});

test('the year of a number is said beside it, on pages, sheets and in messages; numbers of the same age say it once', () => {
  const year = {
    '': /Numéro (?:de 20\d\d|sans date)|relevé en 20\d\d/,
    'en/': /Number (?:from 20\d\d|without)|found in 20\d\d/,
  };
  for (const [root, pattern] of Object.entries(year))
    for (const path of pairs) {
      const page = read(`${root}${path}`);
      const beside = page.querySelectorAll('.calls, .first-call').filter((it) => it.querySelector('a[href^="tel:"]'));
      expect(beside.length, path).toBeGreaterThan(0);
      for (const { text } of beside) expect(text, path).toMatch(pattern);
    }
  for (const region of regions) {
    const items = read(`orientation/fiches/${region}/`).querySelectorAll('.sheet li, .sheet-contacts li');
    for (const item of items.filter((it) => it.querySelector('a[href^="tel:"]')))
      expect(item.text, region).toMatch(/\d \((?:20\d\d|sans date)\)/);
  }
  const messages = pairs.flatMap((path) =>
    read(path)
      .querySelectorAll('.help-card a[href^="sms:"]')
      .map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
  );
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toMatch(/Tél\. .*\d \((?:20\d\d|sans date)\)\n/);
});

test('after a full stop the age of a number begins with a capital, and no list is empty', () => {
  for (const root of ['', 'en/'])
    for (const path of pairs) {
      const page = read(`${root}${path}`);
      expect(/\.\s*(?:numéro (?:de|sans)|number (?:from|without)) /.exec(page.text)?.[0], path).toBeUndefined();
      for (const list of page.querySelectorAll('main ul.calls'))
        expect(list.querySelector('li'), `${root}${path}`).not.toBeNull();
    }
});

test('no heading of an answer stands above nobody, and where nobody gives the need the page says so', () => {
  for (const path of pairs) {
    const page = read(path);
    for (const step of page.querySelectorAll('main section[data-step]'))
      expect(step.querySelectorAll('.help-card').length, path).toBeGreaterThan(0);
    const warns = page.text.includes('Cela ne veut pas dire que personne n’aide');
    const isGiving = page
      .querySelectorAll('.help-card')
      .some((card) => !/Reçoit des migrants|Nous pensons qu’elle reçoit|Informe et dirige/.test(card.text));
    expect(warns, path).toBe(!isGiving);
  }
});

test('the page, the message and the sheet name the same organisations first, in the same order', () => {
  const shortNames = new Map(
    filesIn('content/organisations').map((file) => {
      const { acronym, name } = parseYaml(readFileSync(join('content/organisations', file), 'utf8'));
      return [
        file.replace('.yaml', ''),
        { short: acronym ?? name, title: acronym && acronym !== name ? `${acronym} (${name})` : name },
      ];
    }),
  );
  for (const region of regions) {
    const rows = read(`orientation/fiches/${region}/`).querySelectorAll('table.sheet tbody tr');
    for (const need of needs) {
      const path = `orientation/${need}/${region}/`;
      const page = read(path);
      const shown = page.querySelectorAll('section[data-step] > ul .help-card').map(({ id }) => shortNames.get(id));
      const whatsapp = page.querySelector('.share-all a[href^="https://wa.me/"]')?.getAttribute('href') ?? '';
      const parts = (new URL(whatsapp.replaceAll('&amp;', '&')).searchParams.get('text') ?? '')
        .split('\n\n')
        .slice(1, -1);
      expect(
        parts.map((part) => part.split('\n')[0]),
        path,
      ).toEqual(shown.map((it) => it?.title));
      const title = page.querySelector('h1')?.text.trim() ?? '';
      const names = (row: (typeof rows)[number]) => (row.querySelector('th')?.innerHTML ?? '').split(/<br ?\/?>/);
      const own = rows.filter((row) =>
        names(row).some((name) => /^\s:/.test(title.slice(name.length)) && title.startsWith(name)),
      );
      expect(own.length, path).toBe(1);
      const lines = own[0]?.querySelectorAll('li strong').map(({ text }) => text);
      expect(
        lines?.map((text) => text.replaceAll('&amp;', '&')),
        path,
      ).toEqual(shown.map((it) => it?.short));
    }
  }
});

/** The alphabet of 3GPP TS 23.038 and its extension, as far as texts of the site use it. */
const IN_GSM = /^[@£$¥èéùìòÇ\nØøÅåÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?A-ZÄÖÑÜ§¡¿a-zäöñüà^{}[\]~|€_]*$/;

test('each contact as a message is under 300 characters, and the SMS says what WhatsApp says, in signs of GSM and with its numbers whole', () => {
  for (const path of pairs) {
    for (const card of read(path).querySelectorAll('.help-card share-text')) {
      const [sms = '', whatsapp = ''] = card.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
      const text = new URL(whatsapp.replaceAll('&amp;', '&')).searchParams.get('text') ?? '';
      expect(text.length, text).toBeLessThan(300);
      expect(text).toMatch(/\+\d/);
      const short = decodeURIComponent(sms.replaceAll('&amp;', '&').slice('sms:?&body='.length));
      expect(short).not.toMatch(/[+&%]/);
      expect(short).toMatch(IN_GSM);
      expect(foldWords(short)).toBe(foldWords(text.replace(/\+(?=\d)/g, '00').replaceAll('°', 'o')));
    }
  }
});

test('a list is sent as its first five at most, and every SMS of several parts says so before it is sent', () => {
  const counts = { '': 0, 'en/': 0 };
  for (const root of ['', 'en/'] as const)
    for (const path of pairs) {
      const page = read(`${root}${path}`);
      const list = page.querySelector('.share-all a[href^="sms:"]')?.getAttribute('href');
      const [, ...parts] = decodeURIComponent(list ?? '').split('\n\n');
      expect(parts.length, path).toBeLessThanOrEqual(5 + 1);
      for (const link of page.querySelectorAll('a[href^="sms:"]')) {
        const count = smsParts(decodeURIComponent((link.getAttribute('href') ?? '').split('body=')[1] ?? ''));
        expect(/\((\d+)\sSMS\)/.exec(link.text)?.[1] ?? '1', path).toBe(String(count));
        if (count > 1) counts[root]++;
      }
    }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(100);
});

test('a region’s sheet as one file needs no other file and weighs 80 kB or less', () => {
  const built = filesIn(DIST);
  const files = built.filter((path) => path.endsWith('fiche.html'));
  // One beside each sheet, in the regions of the mapped country and of the others.
  const sheets = built.filter((path) => /(?:^|\/)orientation\/fiches\/[^/]+\/index\.html$/.test(path));
  expect(files.map((path) => path.replace('fiche.html', 'index.html')).sort()).toEqual(sheets.sort());
  expect(files.length).toBeGreaterThanOrEqual(2 * regions.length);
  for (const path of files) {
    const text = readFileSync(join(DIST, path), 'utf8');
    expect(Buffer.byteLength(text), path).toBeLessThanOrEqual(80_000);
    const page = parse(text);
    expect(page.querySelectorAll('link:not([href="data:,"]), script, img, iframe, [src]').length, path).toBe(0);
    expect(text).not.toMatch(/url\(|@import/);
    const addresses = page.querySelectorAll('[href]').map((link) => link.getAttribute('href') ?? '');
    expect(
      addresses.filter((href) => !/^(tel:|mailto:|data:,$)/.test(href)),
      path,
    ).toEqual([]);
    // Elsewhere there are regions where nobody can be called.
    if (regions.some((id) => path.includes(`/fiches/${id}/`)))
      expect(page.querySelectorAll('a[href^="tel:"]').length, path).toBeGreaterThan(5);
    expect(page.querySelector('svg[role=img]'), path).not.toBeNull();
  }
});

test('no page of find help stores, loads from or sends to another host', () => {
  for (const { path, html } of pagesIn(DIST).filter((page) => /^(en\/)?orientation\//.test(page.path))) {
    const page = parse(html);
    const outside = page.querySelectorAll('[src], link[rel=stylesheet], form').map((element) => element.outerHTML);
    expect(
      outside.filter((element) => /https?:/.test(element)),
      path,
    ).toEqual([]);
    expect(html, path).toContain('<meta name="referrer" content="no-referrer">');
  }
});

test('a number above the cards is the first to call, or of somebody who only knows who can help: then the last step has it', () => {
  const found = new Set<string>();
  const answers = filesIn(DIST).filter((path) => /^orientation\/[^/]+\/[^/]+\/index\.html$/.test(path));
  for (const pair of answers) {
    const page = parse(readFileSync(join(DIST, pair), 'utf8'));
    const call = page.querySelector('.first-call');
    const number = call?.querySelector('a')?.getAttribute('href');
    if (!number) continue;
    const lead = call?.childNodes[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
    found.add(lead);
    const step = page
      .querySelectorAll(`.help-card a[href="${number}"]`)
      .map((link) => link.closest('section')?.querySelector('h2')?.text.trim() ?? '');
    if (lead === 'Pour savoir qui peut aider :') expect(step, pair).toContain('Pour savoir qui peut aider');
    else expect(lead, pair).toBe('Le premier numéro à appeler :');
  }
  expect(found.size).toBe(2);
});
