/** Checks the texts for reading: what they name exists, they hold no code, and both languages say the same in order. */
import {
  ARTICLE_COMPONENTS,
  type ArticleComponent,
  articleHeadings,
  articleTags,
} from '#model/reading/article-text.ts';
import { DEFAULT_LOCALE, REQUIRED_LOCALES } from '#schema/locale.ts';
import { citationSchema } from '#schema/text.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './fault.ts';
import type { ReferredKind, Registry } from './registry.ts';
import { isMapping } from './select.ts';
import { citationFinding, isUnknown, UNKNOWN_CODES, unknown } from './unknown-ids.ts';
import { withdrawnNameFindings } from './withdrawn-names.ts';

/** An entry whose text could be split from its record. */
type Text = Entry & Required<Pick<Entry, 'text'>>;

const TARGETS: Partial<Record<ArticleComponent, ReferredKind>> = {
  Org: 'organisations',
  Place: 'places',
  Acronym: 'acronyms',
};

/** Faults of the text of every article, then of each pair of languages. */
export function articleFindings(entries: readonly Entry[], registry: Registry, root: string): Finding[] {
  const texts = entries.filter((entry): entry is Text => entry.text !== undefined);
  return [
    ...texts.flatMap((text) => [...codeFindings(text), ...tagFindings(text, registry, root)]),
    ...pairFindings(entries.filter(({ folder }) => folder === 'articles')),
    ...withdrawnNameFindings(entries),
  ];
}

/** An article is words and our components: `import`, `export` and what stands between braces would run as code. */
function codeFindings({ path: file, text }: Text): Finding[] {
  return Array.from(text.body.matchAll(/^(?:import|export)\b|[{}]/gm), ({ 0: value, index }) => ({
    code: 'CODE_IN_ARTICLE',
    file,
    where: { offset: text.start + index },
    params: { value },
  }));
}

function tagFindings(entry: Text, registry: Registry, root: string): Finding[] {
  return articleTags(entry.text.body).flatMap(({ name, attributes, offset }): Finding[] => {
    const where = { offset: entry.text.start + offset };
    if (!isComponent(name)) {
      const options = Object.keys(ARTICLE_COMPONENTS).map((component) => `<${component}>`);
      const params = { value: `<${name}>`, options, variant: 'component' };
      return [{ code: 'CODE_IN_ARTICLE', file: entry.path, where, params }];
    }
    const key = ARTICLE_COMPONENTS[name];
    const value = attributes[key ?? ''];
    if (key && !value) return [{ code: 'MISSING_KEY', file: entry.path, where, params: { key } }];
    if (name === 'Cite') return citesFindings(value ?? '', entry, where, registry, root);
    if (name === 'Bars' && !hasFigure(entry, value ?? ''))
      return [{ code: 'UNKNOWN_FIGURE', file: entry.path, where, params: { value: value ?? '' } }];
    const target = TARGETS[name];
    if (!target || !isUnknown(value ?? '', registry.targets[target])) return [];
    return [unknown(UNKNOWN_CODES[target], entry, where, value ?? '', registry.targets[target])];
  });
}

function citesFindings(keys: string, entry: Entry, where: { offset: number }, registry: Registry, root: string) {
  return keys
    .split(/\s+/)
    .flatMap((value): Finding[] =>
      citationSchema.safeParse(value).success
        ? citationFinding(value, entry, where, registry, root)
        : [{ code: 'BAD_CITATION', file: entry.path, where, params: { value } }],
    );
}

function hasFigure({ value }: Entry, figure: string): boolean {
  const figures = isMapping(value) ? value.figures : undefined;
  return isMapping(figures) && Object.hasOwn(figures, figure);
}

/** An article exists in every required language, with the same headings: reported at the first one that differs. */
function pairFindings(articles: readonly Entry[]): Finding[] {
  const byId = new Map(articles.map((entry) => [entry.id, entry]));
  return articles.flatMap((entry): Finding[] => {
    const [language, slug = ''] = entry.id.split('/');
    const missing = REQUIRED_LOCALES.filter((code) => !byId.has(`${code}/${slug}`));
    if (missing.length > 0) {
      const options = missing.map((code) => entry.path.replace(`/${entry.id}.mdx`, `/${code}/${slug}.mdx`));
      return [{ code: 'MISSING_TRANSLATION', file: entry.path, where: { offset: 0 }, params: { options } }];
    }
    const original = byId.get(`${DEFAULT_LOCALE}/${slug}`);
    return language === DEFAULT_LOCALE || !original?.text || !entry.text ? [] : headingFindings(entry, original);
  });
}

function headingFindings(entry: Entry, original: Entry): Finding[] {
  const [ours, theirs] = [entry, original].map(({ text }) =>
    articleHeadings(text?.body ?? '').map(({ level }) => level),
  );
  if (String(ours) === String(theirs)) return [];
  const shape = (levels: readonly number[] = []) => levels.map((level) => '#'.repeat(level)).join(' ') || '–';
  const params = { value: shape(ours), expected: shape(theirs), file: original.path };
  return [{ code: 'DIFFERENT_HEADINGS', file: entry.path, where: { offset: 0 }, params }];
}

function isComponent(name: string): name is ArticleComponent {
  return Object.hasOwn(ARTICLE_COMPONENTS, name);
}
