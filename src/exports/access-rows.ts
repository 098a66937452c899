/** What is known of getting help, one text a row: of the whole organisation, and the conditions of each help. */
import { textsFor } from '#i18n/working-texts.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Fact } from '#model/standing.ts';
import { CONDITIONS } from '#schema/conditions.ts';
import { ACCESS_KEYS } from '#schema/fields/access.ts';
import { LOCALES, localiseText, type Text } from '#schema/locale.ts';

export interface AccessRow extends Fact {
  readonly organisation: string;
  readonly role: string;
  readonly text: Text;
}

/** A condition is said of a help in particular: its text begins with the name of that help. */
export function accessRows({ id, access, services, servicePoints }: Organisation, { terms }: Directory): AccessRow[] {
  const own = ACCESS_KEYS.flatMap((role) => (access?.[role] ? [toRow(id, role, access[role], access)] : []));
  const helps = [
    ...services.map((item) => ({ ...item, helps: [item.id] })),
    ...servicePoints.map((item) => ({ ...item, helps: item.services })),
  ];
  const conditions = helps.flatMap(({ conditions: given, helps: ids }) =>
    CONDITIONS.flatMap((role) => {
      const text = given?.[role];
      if (!given || !text) return [];
      const names = ids.flatMap((help) => terms.services.get(help)?.label ?? []);
      return [toRow(id, role, ofHelps(text, names), given)];
    }),
  );
  return [...own, ...conditions];
}

function toRow(organisation: string, role: string, text: Text, { cite, confirmed }: Fact): AccessRow {
  return { organisation, role, text, cite, ...(confirmed && { confirmed }) };
}

/** In the languages that the text has. */
function ofHelps(text: Text, names: readonly Text[]): Text {
  const texts = LOCALES.flatMap((locale) => {
    const own = text[locale];
    const helps = names.map((name) => localiseText(name, locale)).join(', ');
    return own === undefined ? [] : [[locale, `${helps}${textsFor(locale).colon}${own}`]];
  });
  return Object.fromEntries(texts) as Text;
}
