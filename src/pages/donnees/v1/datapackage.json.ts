/** The data package over the CSV files. */

import type { APIRoute } from 'astro';
import { fieldTitle } from '#exports/field-title.ts';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { dataTables, tableTitle, wholeAddress } from '#site/open-data.ts';
import { dataPackage } from '../../../exports/data-package.ts';

const t = textsFor(DEFAULT_LOCALE);

export const GET: APIRoute = () =>
  new Response(
    dataPackage(directory, dataTables, {
      name: 'annuaire-osc-migrations',
      title: t.site.name,
      description: t.data.packageDescription,
      homepage: wholeAddress('donnees/'),
      titleOf: (table) => tableTitle(table, DEFAULT_LOCALE),
      fieldTitle: (name) => fieldTitle(name, DEFAULT_LOCALE),
    }),
  );
