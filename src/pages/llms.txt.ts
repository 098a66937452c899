/** What the site is and where its data are, for language models. */
import type { APIRoute } from 'astro';
import { textsFor } from '#i18n/texts.ts';
import { attribution, wholeAddress } from '#site/open-data.ts';
import { llmsText } from '../exports/llms.ts';

const t = textsFor('en');

export const GET: APIRoute = () => {
  const link = (title: string, path: string) => ({ title, url: wholeAddress(path, 'en') });
  const file = (title: string, name: string) => ({ title, url: wholeAddress(`donnees/v1/${name}`) });
  const { files } = t.data;
  const sections = [
    {
      title: t.data.title,
      links: [
        link(t.data.title, 'donnees/'),
        file(files.json, 'organisations.json'),
        file(files.schema, 'organisations.schema.json'),
        file(files.index, 'index.json'),
        file(files.sources, 'sources.json'),
        file(files.package, 'datapackage.json'),
        file(files.hsdsJson, 'hsds/organizations.json'),
        file(files.hxl, 'hxl-3w.csv'),
      ],
    },
    {
      title: t.site.menu,
      links: (['organisations', 'regions', 'services', 'themes', 'typologies', 'sources', 'qualite'] as const).map(
        (name) => link(t.nav[name], `${name}/`),
      ),
    },
  ];
  return new Response(
    llmsText(t.site.name, t.data.lead, [...t.data.cautions, ...t.data.promises, attribution('en')], sections),
  );
};
