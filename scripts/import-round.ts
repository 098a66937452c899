/** The answers of a campaign among what `npm run import` reads: confirmations fact by fact, changes as proposals. */
import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { textsFor } from '#i18n/texts.ts';
import { refusedTable } from '#imports/refused.ts';
import { reportRow, reportSummary } from '#imports/report.ts';
import { planRound } from '#imports/round/plan-round.ts';
import { proposalTable } from '#imports/round/proposals.ts';
import { roundTable } from '#imports/round/round-table.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import type { Locale } from '#schema/locale.ts';
import { print } from './arguments.ts';
import { readSoundContent, writeWhole } from './content.ts';

/** Says what each row does; with `write` writes the entries, the rows to do again and the proposals. Exits 1 where rows are refused. */
export function importRound({
  file,
  table,
  locale,
  today,
  undo,
  write,
}: {
  readonly file: string;
  readonly table: Spreadsheet;
  readonly locale: Locale;
  readonly today: string;
  readonly undo: boolean;
  readonly write: boolean;
}): void {
  const t = textsFor(locale).commands.import;
  const { files, records } = readSoundContent(locale);
  const round = roundTable(table, records);
  const { outcomes, entries, proposals } = planRound({ round, files, records, today, undo });
  const reported = outcomes.filter(({ kind, changes }) => kind !== 'unchanged' || changes.length > 0);
  print(
    reported.map((outcome) => reportRow(basename(file), outcome, locale)).join('') + reportSummary(outcomes, locale),
  );
  const refused = outcomes.filter(({ kind }) => kind === 'refused');
  const offerRows = (path: string, rows: string[][], message: (path: string) => string) => {
    if (rows.length > 1) {
      if (write) writeWhole(path, rowsToCsv(rows, SPREADSHEETS[locale]));
      print(`${message(path)}\n`);
    } else if (write && existsSync(path)) rmSync(path);
  };
  offerRows(`${file}.refused.csv`, refusedTable(round.table, refused, locale), t.refused);
  if (!undo) offerRows(`${file}.proposed.csv`, proposalTable(proposals), t.proposals);
  if (write) for (const { path, text } of entries) writeWhole(path, text);
  print(`${write ? t.entries(entries.length) : t.nothing(entries.length)}\n`);
  if (refused.length > 0) process.exitCode = 1;
}
