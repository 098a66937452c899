/** French text that no line breaks in the wrong place, on every page, built or in `npm run dev`. */
import type { AstroIntegration } from 'astro';

/** The integration: adds the middleware. */
export function frenchSpacing(): AstroIntegration {
  return {
    name: 'french-spacing',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) =>
        addMiddleware({ order: 'post', entrypoint: new URL('./spacing-middleware.ts', import.meta.url) }),
    },
  };
}
