/** The variants of the site that tests share: as few builds as hold what they ask. The hostile ones are in `test/hostile/`. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { phraseDigest } from '#exports/spoken/phrase-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { readContentFiles } from '#site/content-files.ts';
import { poText } from '#site/po-file.ts';
import { Copy } from '../../scripts/growth/copy.ts';
import { outwardLinks } from '../../scripts/links/internal.ts';
import { buildVariant, DIST, plainEnvironment } from './build.ts';

/** Files of a country that joins beside the first. */
export const SECOND_COUNTRY = 'test/fixtures/second-country';

/** Where `belowPath` lies on its host. */
export const BASE = '/annuaire';

/** The real content on a host of its own name, below a path: the edition of its mapped country alone. */
export function belowPath(): string {
  return buildVariant({
    name: 'below-path',
    env: { SITE_URL: 'https://exemple.org', BASE_PATH: BASE, BUILD_COUNTRIES: 'ml' },
  });
}

/** One of many that receive people, one of those that give shelter, and the one that other entries name most. */
export const WITHDRAWN = ['atc', 'mahm', 'ame'];

/** An address that a page of an organisation leads to, and the pages that do. */
export function deadLink(): { url: string; pages: readonly string[] } {
  const [[url, pages] = ['', []]] = [...outwardLinks(DIST)].filter(([, from]) =>
    from.some((page) => page.startsWith('organisations/')),
  );
  return { url, pages };
}

/** The real content beside which a second country stands, with tiles on the map and a forge; some withdraw, and an address no longer answers. */
export function changed(): string {
  const withdrawn = WITHDRAWN.map((id) => {
    const path = `content/organisations/${id}.yaml`;
    return { path, text: `${readFileSync(path, 'utf8')}\nwithdrawn: { date: "2026-01-15" }\n` };
  });
  const dead = `- url: ${deadLink().url}\n  since: "2025-03-01"\n  checked: "2026-11-21"\n  reason: no-host\n`;
  return buildVariant({
    name: 'changed',
    content: ['content', SECOND_COUNTRY, 'test/fixtures/withdrawn-article'],
    files: [...withdrawn, { path: 'content/links/dead.yaml', text: dead }],
    env: {
      MAP_TILES_URL: 'https://{s}.tuiles.example/{z}/{x}/{y}.png',
      MAP_TILES_CREDIT: 'Tuiles d’exemple',
      FORGE_API: 'https://api.forge.example',
      FORGE_PROJECT: 'programme/annuaire',
    },
  });
}

/** A language that nobody speaks, written from the right: its script says so. */
export const FROM_THE_RIGHT = 'qps-Arab';
/** What is translated into it, between marks; the rest is not. One is a translation of an older sentence. */
export const TRANSLATED = {
  'phrase-choisir-besoin': '⟦besoin⟧',
  'besoin-hebergement': '⟦abri⟧',
  'raison-donne': '⟦donne⟧',
};

/** Phrases of which there is a recording in Bambara: of the sentence of today, of an older one, and one whose sound is gone. */
export const RECORDED = { today: 'besoin-hebergement', older: 'besoin-sante', lost: 'phrase-choisir-besoin' };

/**
 * A country alone, with the shared vocabularies and nothing of the first; its help is also in a language of which little is
 * translated, and little is recorded.
 */
export function countryAlone(): string {
  const files = readContentFiles('content').filter(({ path }) => path.startsWith('content/vocabularies/'));
  const { phrase, raison } = textsFor('fr').spoken;
  const line = (id: string, source: string, text: string) => ({ id, source, hint: '', text, isOld: false });
  const po = poText(FROM_THE_RIGHT, [
    line('phrase-choisir-besoin', phrase['choisir-besoin'], TRANSLATED['phrase-choisir-besoin']),
    line('besoin-hebergement', 'Dormir à l’abri', TRANSLATED['besoin-hebergement']),
    line('raison-donne', raison.donne, TRANSLATED['raison-donne']),
    line('phrase-appeler', 'Une phrase d’avant.', '⟦ancien⟧'),
  ]);
  const recording = (sentence: string) => ({
    digest: phraseDigest(sentence),
    readIn: 'fr',
    speaker: 'abcdefghijkl',
    seconds: 0.4,
  });
  const recordings = {
    [RECORDED.today]: recording('Dormir à l’abri'),
    [RECORDED.older]: recording('Une phrase d’avant.'),
    [RECORDED.lost]: recording(phrase['choisir-besoin']),
  };
  return buildVariant({
    name: 'alone',
    content: [SECOND_COUNTRY, 'test/fixtures/voices'],
    files: [
      ...files,
      { path: `content/translations/${FROM_THE_RIGHT}.po`, text: po },
      { path: 'content/audio/bm/recordings.json', text: JSON.stringify(recordings) },
    ],
  });
}

/** A language of three letters that no code names. Its texts are those of `test/fixtures/pseudo-language/`. */
export const PSEUDO = 'qps';

/**
 * The country alone in one language more, in a copy, since a language is a change of the code. Who asks removes it.
 * @returns the copy, with the site in its `dist`.
 */
export function inPseudoLanguage(): Copy {
  const copy = new Copy();
  const content = join(copy.folder, 'content');
  rmSync(content, { recursive: true });
  cpSync(SECOND_COUNTRY, content, { recursive: true });
  cpSync('content/vocabularies', join(content, 'vocabularies'), { recursive: true });
  copy.edit({
    file: 'src/schema/locale.ts',
    before: '} as const satisfies',
    text: `  ${PSEUDO}: { tag: '${PSEUDO}', isRequired: false, description: 'The same text between marks.' },`,
  });
  for (const file of ['index.ts', 'working.ts'])
    copy.edit({
      file: `src/i18n/${PSEUDO}/${file}`,
      text: readFileSync(`test/fixtures/pseudo-language/${file}`, 'utf8'),
    });
  copy.build(plainEnvironment());
  return copy;
}
