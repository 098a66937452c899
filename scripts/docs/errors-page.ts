/** `docs/errors.md`: each fault as the command reports it for an example in the fixtures, explained by `docs/errors.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { textsFor } from '#i18n/texts.ts';
import { formFaults } from '#imports/yaml/form-faults.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults } from '#model/validation/format-faults.ts';
import type { Locale } from '#schema/locale.ts';
import { fixtureFiles } from '../../test/unit/model/validation/fixtures.ts';

/** What a fault means, a wrong and a right example where they say more, and how to correct it. */
interface Explanation {
  readonly what: string;
  readonly wrong?: string;
  readonly right?: string;
  readonly fix: string;
}

type Explanations = Readonly<Record<string, Readonly<Record<string, Explanation>>>>;

const HEAD = `# Les fautes du contenu

<!-- Écrit par « npm run docs » : corrigez docs/errors.yaml, ou les phrases des fautes. -->

\`npm run validate\` lit tous les fichiers de \`content/\` et dit toutes les fautes à la fois ; la construction du site s’arrête sur la même liste. Chaque faute tient en deux lignes : où et quoi, puis comment corriger.

\`12:3\` est la ligne et la colonne, comptées à partir de 1. Une faute n’en entraîne pas d’autres : un fichier qui ne se lit pas peut toujours être nommé par les autres. \`--lang en\` dit les fautes en anglais, \`--format json\` les donne aux outils. Les fins de ligne de Windows et la marque d’ordre des octets (BOM) sont acceptées.

_In English: \`npm run validate -- --lang en\` reports every fault of \`content/\` at once: file, line, column, code, and how to correct it. Each code below ends with the same in English._
`;

/** The text of the page. */
export function errorsPage(): string {
  const groups = Object.entries(explanations());
  const index = groups.map(
    ([group, codes]) =>
      `- **${group}** : ${Object.keys(codes)
        .map((code) => `[${code}](#${code.toLowerCase()})`)
        .join(', ')}`,
  );
  const sections = groups.flatMap(([, codes]) => Object.entries(codes).map(([code, it]) => section(code, it)));
  return `${[HEAD, ...index].join('\n')}\n\n${sections.join('\n')}`;
}

/** @returns what `docs/errors.yaml` says, by group and code. */
export function explanations(): Explanations {
  return parse(readFileSync('docs/errors.yaml', 'utf8')) as Explanations;
}

function section(code: string, { what, wrong, right, fix }: Explanation): string {
  const language = wrong?.startsWith('content/') ? '' : 'yaml';
  const example = wrong && right ? `Faux :\n\n${fenced(wrong, language)}\nJuste :\n\n${fenced(right, language)}\n` : '';
  return `## ${code}

${what}

${example}**Pour corriger.** ${fix}

La commande dit :

${fenced(commandSays(code, 'fr'))}
In English:

${fenced(commandSays(code, 'en'))}`;
}

/** The fault of the fixture of its name, as `npm run validate` prints it. */
function commandSays(code: string, locale: Locale): string {
  const files = fixtureFiles(code);
  const faults = [...checkContent(files).faults, ...formFaults(files)].filter((fault) => fault.code === code);
  return formatFaults(faults.slice(0, 1), textsFor(locale).faults)
    .trimEnd()
    .replace(/ \(docs\/errors\.md#\w+\)$/, '');
}

function fenced(text: string, language = ''): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}
