/** For files that carry their own look, since nothing travels with them: the accent of `src/styles/tokens.css` on light and on dark. */
export const ACCENT = { light: '#00564f', dark: '#7fd6cb' } as const;

/** What bars of a chart are filled and bounded with on paper, in the order of `charts.css`; the third is only an outline. */
export const SERIES = [
  { fill: ACCENT.light, line: ACCENT.light },
  { fill: '#f0b23c', line: '#8a6100' },
  { fill: '#fff', line: ACCENT.light },
] as const;
