/** What the commands have in common: `--lang`, `--help`, and a plain message where a command is misused. */
import { parseArgs } from 'node:util';
import type { SiteText } from '#i18n/site-text.ts';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '#schema/locale.ts';

type Choices = Readonly<Record<string, readonly string[]>>;

/** For `choices`: an option that takes any text. */
export const ANY_TEXT: readonly string[] = ['…'];

interface Arguments {
  readonly locale: Locale;
  /** What commands say, in that language. */
  readonly t: SiteText['commands'];
  readonly help: string;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Reads the command line; prints the help or a message and exits where there is nothing to do.
 *
 * @param choices options beside `--lang` and `--help`: the values of each, none for a switch.
 * @param helpIn the help of the command among those of all.
 */
export function readArguments(
  choices: Choices,
  helpIn: (help: SiteText['commands']['help']) => string,
  mostPositionals: number,
): Arguments {
  const all: Choices = { ...choices, lang: LOCALES, help: [] };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, values]) => [
      name,
      { type: values.length > 0 ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens, values, positionals } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true });
  const locale = isLocale(values.lang) ? values.lang : DEFAULT_LOCALE;
  const t = textsFor(locale).commands;
  const help = helpIn(t.help);
  for (const token of tokens) if (token.kind === 'option') checkOption(token.rawName, token.name, token.value, all, t);
  const extra = positionals[mostPositionals];
  if (extra !== undefined) fail(t.oneTooMany(extra));
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  return { locale, t, help, values: values as Arguments['values'], positionals };
}

function checkOption(
  raw: string,
  name: string,
  value: string | undefined,
  choices: Choices,
  t: SiteText['commands'],
): void {
  const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (!known) fail(t.unknownOption(raw));
  const isRight = known.length > 0 ? isAmong(known, value) : value === undefined;
  if (isRight) return;
  const wanted = known.length > 0 ? `${raw} ${known.join('|')}` : raw;
  fail(t.write(wanted));
}

function isAmong(known: readonly string[], value: string | undefined): boolean {
  return known === ANY_TEXT ? value !== undefined && value.trim() !== '' : value !== undefined && known.includes(value);
}

/** Ends a misused command with a message and no trace. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Prints; whoever reads may stop reading (`| head`) without a trace. */
export function print(text: string): void {
  if (process.stdout.listenerCount('error') === 0)
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') fail(error.message);
    });
  process.stdout.write(text);
}
