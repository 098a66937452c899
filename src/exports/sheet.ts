/** A region's sheet as HTML: the part that the page shows, and the whole as one file that needs nothing else. */

import { formatDate, plural } from '#i18n/locale.ts';
import type { Ageing } from '#model/ageing.ts';
import { usableEmails } from '#model/contact-status.ts';
import type { Gazetteer } from '#model/gazetteer.ts';
import type { Answer, AnswerEntry } from '#model/help/answer-entry.ts';
import { conditionsOf } from '#model/help/conditions.ts';
import type { Sheet } from '#model/help/sheet.ts';
import { isCallable } from '#model/help/shown.ts';
import type { Organisation } from '#model/organisation.ts';
import { calledIn, ownAcronym } from '#model/organisation-name.ts';
import { canBeCalled } from '#model/standing.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import { type AnswerWordsContext, entryWords } from './answer-words.ts';
import { escapeHtml } from './escape-html.ts';
import { phoneNotes } from './phone-notes.ts';
import { SHEET_STYLE } from './sheet-style.ts';

export interface SheetContext extends AnswerWordsContext {
  readonly gazetteer: Gazetteer;
  readonly ageing: Ageing;
  /** The whole address of the page of the sheet. */
  readonly url: string;
  /** The same as a drawing (SVG). */
  readonly qr: string;
  /** `sha256-…` of `SHEET_STYLE`, which this pure layer cannot compute. */
  readonly styleFingerprint: string;
}

/** Numbers beside a need: further ones stand among the contacts, once. */
const ROW_NUMBERS = 2;

/** Needs with whom to call, then everyone's contacts once. */
export function sheetBody(sheet: Sheet, context: SheetContext): string {
  const { ageing, locale, t } = context;
  const age = sheet.years && t.sheets.age(...sheet.years, ageing.confirmAfter, formatDate(ageing.day, locale));
  const rows = sheet.rows.map(({ answers, entries }) => {
    const names = answers.map(({ need }) => escapeHtml(localiseText(need.need ?? need.label, locale)));
    const name = names.join('<br>');
    const items = entries.map((entry) => `<li>${lineText(entry, answers[0], context)}</li>`).join('');
    return `<tr><th scope="row">${name}</th><td>${items ? `<ul>${items}</ul>` : t.sheets.nobody}</td></tr>`;
  });
  const contacts = sheet.contacts.map((organisation) => contactText(organisation, context));
  const caption = t.sheets.qr + t.colon + context.url;
  return `<p><strong>${t.sheets.check}</strong> ${age ?? ''} ${t.sheets.absent}</p>
<h2 id="sheet-needs">${t.sheets.byNeed}</h2>
<table class="sheet" aria-labelledby="sheet-needs"><thead><tr><th scope="col">${t.sheets.need}</th><th scope="col">${t.sheets.call}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<h2>${t.sheets.contacts}</h2>
<ul class="sheet-contacts">${contacts.join('\n')}</ul>
<figure class="sheet-code" role="figure" aria-label="${escapeHtml(caption)}">${context.qr}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

/** One file without any other: it opens from a memory card. Its policy allows its own style alone. */
export function sheetFile(sheet: Sheet, context: SheetContext): string {
  const title = context.t.sheets.sheet(localiseText(sheet.region.name, context.locale));
  return `<!doctype html>
<html lang="${context.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no"><meta name="robots" content="noindex"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src '${context.styleFingerprint}'; img-src data:; base-uri 'none'; form-action 'none'"><link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title><style>${SHEET_STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${sheetBody(sheet, context)}
<p>${escapeHtml(context.t.site.name)}</p></main></body>
</html>
`;
}

/** Name, numbers, and in a few words why it is there, how far and with which doubt: as the page and the message say it. */
function lineText(entry: AnswerEntry, answer: Answer, context: SheetContext): string {
  const { locale, t } = context;
  const { short } = entryWords(entry, answer, context);
  const numbers = isCallable(entry) ? ` ${phoneLinks(entry.organisation, context, ROW_NUMBERS)}` : '';
  const note = short && ` <em>(${escapeHtml(short)})</em>`;
  const conditions = [...conditionsOf(entry).texts].map(
    ([condition, text]) => ` ${t.organisation.conditions[condition]}${t.colon}${localiseText(text, locale)}`,
  );
  return `<strong>${escapeHtml(calledIn(entry.organisation, locale).shortName)}</strong>${numbers}${note}${escapeHtml(conditions.join(''))}`;
}

/** @param most how many numbers at most. */
function phoneLinks(organisation: Organisation, context: SheetContext, most = Number.POSITIVE_INFINITY): string {
  const shown = organisation.phones.slice(0, most);
  const notes = phoneNotes(shown, organisation, { ...context, ageWords: context.t.age.short });
  const links = shown.map(({ display, number }, index) => {
    const note = notes[index] && ` (${escapeHtml(notes[index])})`;
    return `<a href="tel:${number}">${escapeHtml(display)}</a>${note}`;
  });
  return links.join(' · ');
}

function contactText(organisation: Organisation, context: SheetContext): string {
  const { gazetteer, locale, t } = context;
  const { addresses, contacts, name, tier, year } = organisation;
  const emails = usableEmails(contacts);
  const places = addresses.map(
    ({ printed, place }) =>
      printed ?? localiseText(gazetteer.byId.get(place)?.name ?? { [DEFAULT_LOCALE]: place }, locale),
  );
  const parts = [
    ...places.map(escapeHtml),
    ...(canBeCalled(organisation) ? [phoneLinks(organisation, context)] : []),
    ...emails.map((email) => `<a href="mailto:${email}">${escapeHtml(email)}</a>`),
    `<em>${escapeHtml(t.answer.known[tier](year))}</em>`,
  ];
  const acronym = ownAcronym(organisation);
  const title = acronym
    ? `<strong>${escapeHtml(acronym)}</strong>, ${escapeHtml(name)}`
    : `<strong>${escapeHtml(name)}</strong>`;
  return `<li>${title}<br>${parts.join(' · ')}</li>`;
}

/** A size as people read it, in thousands of bytes. */
export function kilobytes(text: string, locale: Locale): string {
  return plural(locale, Math.ceil(new TextEncoder().encode(text).length / 1000), '', '').trim();
}
