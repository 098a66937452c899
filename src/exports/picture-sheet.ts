/** Drawings as one SVG file, each shown by the fragment of its name: `qui.svg#femme`. */

import { ACCENT } from './accent.ts';

/** Of one drawing, as in `src/pictures/drawings.ts`. */
const SIDE = 24;

/** @param drawings names for fragments, and paths. */
export function pictureSheet(drawings: readonly { readonly id: string; readonly path: string }[]): string {
  const parts = drawings.map(
    ({ id, path }, index) =>
      `<view id="${id}" viewBox="0 ${index * SIDE} ${SIDE} ${SIDE}"/><path transform="translate(0 ${index * SIDE})" d="${path}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${drawings.length * SIDE}" fill="none" stroke="${ACCENT.light}" \
stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><style>@media(prefers-color-scheme:dark){path{stroke:${ACCENT.dark}}}</style>\
${parts.join('')}</svg>`;
}
