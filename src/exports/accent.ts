/** For files that carry their own look, since nothing travels with them: the accent of `src/styles/tokens.css` on light and on dark. */
export const ACCENT = { light: '#00564f', dark: '#7fd6cb' } as const;
