/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Only while an article is rendered. */
    article: import('./site/article-scope.ts').ArticleScope;
  }
}
