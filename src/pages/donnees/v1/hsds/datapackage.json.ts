/** The data package over the HSDS tables. */

import type { APIRoute } from 'astro';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { hsds, wholeAddress } from '#site/open-data.ts';
import { dataPackage } from '../../../../exports/data-package.ts';
import { hsdsPackageTables } from '../../../../exports/hsds/hsds.ts';

const t = textsFor(DEFAULT_LOCALE);

export const GET: APIRoute = () =>
  new Response(
    dataPackage(directory, hsdsPackageTables(hsds), {
      name: 'human-services-data',
      title: t.site.name,
      description: t.data.hsdsDescription,
      homepage: wholeAddress('donnees/'),
      titleOf: (table) => table,
      fieldTitle: () => undefined,
    }),
  );
