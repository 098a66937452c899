/** The compiled texts of the articles. `@articles` is the folder `articles` of the content that the site is built from. */
import type { MDXInstance } from 'astro';

const modules = import.meta.glob<MDXInstance<object>>('@articles/*/*.mdx', { eager: true, exhaustive: true });

/** By language and slug: `fr/contexte`. Empty where the content has no article. */
export const articleTexts: ReadonlyMap<string, MDXInstance<object>> = new Map(
  Object.entries(modules).map(([path, text]) => [
    path
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/\.mdx$/, ''),
    text,
  ]),
);
