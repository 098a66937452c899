/** What the commands have in common: `--lang`, `--help`, and a plain message where a command is misused. */
import { parseArgs } from 'node:util';
import type { Locale } from '#schema/locale.ts';

type Choices = Readonly<Record<string, readonly string[]>>;

/** For `choices`: an option that takes any text. */
export const ANY_TEXT: readonly string[] = ['…'];

interface Arguments {
  readonly locale: Locale;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Reads the command line; prints the help or a message and exits where there is nothing to do.
 *
 * @param choices options beside `--lang` and `--help`: the values of each, none for a switch.
 */
export function readArguments(
  choices: Choices,
  help: Readonly<Record<Locale, string>>,
  mostPositionals: number,
): Arguments {
  const all: Choices = { ...choices, lang: ['fr', 'en'], help: [] };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, values]) => [
      name,
      { type: values.length > 0 ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens, values, positionals } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true });
  const locale: Locale = values.lang === 'en' ? 'en' : 'fr';
  for (const token of tokens)
    if (token.kind === 'option') checkOption(token.rawName, token.name, token.value, all, locale);
  const extra = positionals[mostPositionals];
  if (extra !== undefined)
    fail(locale === 'fr' ? `« ${extra} » est de trop ; voir --help` : `“${extra}” is one too many; see --help`);
  if (values.help) {
    process.stdout.write(help[locale]);
    process.exit(0);
  }
  return { locale, values: values as Arguments['values'], positionals };
}

function checkOption(raw: string, name: string, value: string | undefined, choices: Choices, locale: Locale): void {
  const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (!known) fail(locale === 'fr' ? `Option inconnue : ${raw} ; voir --help` : `Unknown option: ${raw}; see --help`);
  const isRight = known.length > 0 ? isAmong(known, value) : value === undefined;
  if (isRight) return;
  const wanted = known.length > 0 ? `${raw} ${known.join('|')}` : raw;
  fail(locale === 'fr' ? `Écrivez ${wanted} ; voir --help` : `Write ${wanted}; see --help`);
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
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error.message);
  });
  process.stdout.write(text);
}
