/** Reads what an article holds without rendering it: components, headings, words. */

/** The components that an article may use, and the attribute that each must have. */
export const ARTICLE_COMPONENTS = {
  Org: 'id',
  Place: 'id',
  Acronym: 'id',
  Cite: 'keys',
  Bars: 'figure',
  Note: undefined,
} as const satisfies Record<string, string | undefined>;

export type ArticleComponent = keyof typeof ARTICLE_COMPONENTS;

/** An opening tag of a component, where it begins, and its attributes. */
export interface ArticleTag {
  readonly name: string;
  readonly offset: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ArticleHeading {
  readonly level: number;
  readonly text: string;
  readonly offset: number;
}

const TAG = /<([A-Za-z][\w.]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
const WORDS_PER_MINUTE = 200;

/** Every opening tag, in the order of the text. */
export function articleTags(body: string): ArticleTag[] {
  return Array.from(body.matchAll(TAG), ({ 1: name = '', 2: rest = '', index }) => ({
    name,
    offset: index,
    attributes: Object.fromEntries(Array.from(rest.matchAll(/([\w-]+)="([^"]*)"/g), ([, key, value]) => [key, value])),
  }));
}

/** The text with a blank for each sign of a tag, so that what follows keeps its offset. What stands within `<Org>` goes too. */
export function withoutTags(body: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return body.replace(/<Org\b[^>]*[^/>]>[^<]*<\/Org>/g, blank).replace(TAG, blank);
}

/** The values of one component's attribute, each once, in the order of the text; `keys` holds several. */
export function namedBy(body: string, component: ArticleComponent): string[] {
  const attribute = ARTICLE_COMPONENTS[component];
  const tags = articleTags(body).filter(({ name }) => name === component);
  const values = tags.flatMap(({ attributes }) => (attributes[attribute ?? ''] ?? '').split(/\s+/));
  return [...new Set(values.filter((value) => value !== ''))];
}

/** Headings written with `##`, in order. */
export function articleHeadings(body: string): ArticleHeading[] {
  return Array.from(body.matchAll(/^(#{1,6})[ \t]+(.+)$/gm), ({ 1: marks = '', 2: text = '', index }) => ({
    level: marks.length,
    text: text.trim(),
    offset: index,
  }));
}

/** Minutes that a person needs to read it, at least one. */
export function readingMinutes(body: string): number {
  const words = body.replace(TAG, ' word ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
