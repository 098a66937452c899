/** The pictures of the needs, as paths of a 24 by 24 drawing in outline. */
import type { NEED_ICONS } from '#schema/vocabulary.ts';

export type NeedIconName = (typeof NEED_ICONS)[number];

export const NEED_ICON_PATHS: Readonly<Record<NeedIconName, string>> = {
  door: 'M5 21V4h9v17M3 21h18M11 12h.5M21 12h-6m2.5-2.5L15 12l2.5 2.5',
  bed: 'M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-8v6M6.5 9.5a1.5 1.5 0 1 0 .01 0',
  food: 'M4 11h16a8 8 0 0 1-5 7.5V20H9v-1.5A8 8 0 0 1 4 11zM9 8c-1-1 1-2 0-4M13 8c-1-1 1-2 0-4M17 8c-1-1 1-2 0-4',
  health: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  talk: 'M3 4h13v9H9l-4 4v-4H3zM16 8h5v9h-2v4l-4-4h-4v-2',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11v6M12 7h.01',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  scales: 'M12 3v18M7 21h10M4 7h16M6 7l-3 7h6zM18 7l-3 7h6z',
  handshake: 'M2 8l4-2 5 2 3-2 4 1 4 2M2 15l3 1 5 4 3-1 4-3 2-2M11 8l-3 4 3 1 3-3 5 4',
  bus: 'M4 5h16v12H4zM4 11h16M12 5v6M7 17v2M17 17v2M7 14h.01M17 14h.01',
  house: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  plant: 'M12 21v-9M12 12c0-4 3-7 8-7 0 5-3 7-8 7zM12 15c0-3-2.5-5-7-5 0 4 2.5 5 7 5zM6 21h12',
  tools: 'M14 4a4 4 0 0 0 5 6l2-2a5 5 0 0 1-7 6l-7 7-4-4 7-7a5 5 0 0 1 6-7z',
  helmet: 'M4 16a8 8 0 0 1 16 0M2 16h20v3H2zM10 8V5h4v3M10 8v4M14 8v4',
  woman: 'M12 3a4 4 0 1 0 .01 0M12 11l-5 8h10zM10 19v3M14 19v3',
  child: 'M12 5a3 3 0 1 0 .01 0M12 11v6M7 12l5 1 5-1M12 17l-3 5M12 17l3 5',
  family:
    'M7 4a2.5 2.5 0 1 0 .01 0M17 4a2.5 2.5 0 1 0 .01 0M12 12a2 2 0 1 0 .01 0M3 20v-6a4 4 0 0 1 6-3M21 20v-6a4 4 0 0 0-6-3M9 21v-2a3 3 0 0 1 6 0v2',
  lifebuoy:
    'M12 3a9 9 0 1 0 .01 0M12 8a4 4 0 1 0 .01 0M5.6 5.6l3.6 3.6M14.8 14.8l3.6 3.6M18.4 5.6l-3.6 3.6M9.2 14.8l-3.6 3.6',
  search: 'M10 3a7 7 0 1 0 .01 0M15 15l6 6M10 6a1.8 1.8 0 1 0 .01 0M6.6 14a3.4 3.2 0 0 1 6.8 0',
  book: 'M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14',
  letters: 'M3 4h18v13h-9l-5 4v-4H3zM9 14l3-7 3 7M10 11.5h4',
};
