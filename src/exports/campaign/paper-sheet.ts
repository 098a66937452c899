/** The sheet of one organisation on paper, read on the telephone from top to bottom. One file that needs no other. */
import { textsFor } from '#i18n/texts.ts';
import { callablePhones } from '#model/contact.ts';
import type { Interview } from '#model/intake/interviews.ts';
import type { Locale } from '#schema/locale.ts';
import type { CodeWords } from '../code-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { factWords } from './fact-words.ts';

const STYLE = `body{margin:0 auto;max-width:60rem;padding:1rem;color:#000;background:#fff;font:100%/1.4 system-ui,sans-serif}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.3rem .5rem;text-align:left;vertical-align:top}
td:first-child{width:2rem}td:nth-child(3){width:7rem}td:last-child{width:32%}
@media print{@page{size:A4;margin:11mm}body{padding:0;font-size:9pt}tr{break-inside:avoid}h1{font-size:13pt;margin:0}p{margin:.4em 0}}`;

/** The text of the file. */
export function paperSheet({ organisation, asked, left }: Interview, wording: CodeWords, locale: Locale): string {
  const texts = textsFor(locale);
  const t = texts.round;
  const numbers = callablePhones(organisation.contacts).map(({ display }) => display);
  const boxes = Object.values(t.answers)
    .map((answer) => `☐&nbsp;${answer}`)
    .join('<br>');
  const rows = asked.map((item, index) => {
    const { label, value } = factWords(item, wording, locale);
    return `<tr><td>${index + 1}</td><td>${escapeHtml(t.stillRight(label, value))}</td><td>${boxes}</td><td></td></tr>`;
  });
  const title = escapeHtml(t.title(organisation.name));
  const paragraphs = [
    numbers.length > 0 ? t.numbers(numbers.join(' · ')) : t.noNumber,
    ...[t.opening(organisation.name), t.consent, t.rules],
    ...[t.day, t.way, t.role].map((label) => `${label}${texts.colon}……………………`),
  ];
  const head = ['n°', t.columns.question, t.columns.answer, t.columns.value];
  const after = [...(left > 0 ? [t.left(left)] : []), t.closing];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>
${toParagraphs(paragraphs)}
<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
${toParagraphs(after)}
<p><small>${organisation.id}</small></p></body>
</html>
`;
}

function toParagraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}
