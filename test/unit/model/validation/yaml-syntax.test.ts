import { expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { describeFault } from '#model/validation/describe-fault.ts';

/** The faults of YAML in one text: line, column and what is said. */
function faultsIn(text: string): string[] {
  const { faults } = checkContent([{ path: 'content/organisations/ame.yaml', text }]);
  return faults.map((fault) => `${fault.line}:${fault.column} ${describeFault(fault, textsFor('fr').faults).message}`);
}

test.each([
  [
    'a quote that is never closed is reported where it opens',
    'name: x\nacronym: "AME\nkind: osc\n',
    '2:10 Ce guillemet n’est jamais fermé.',
  ],
  [
    'a quote left open between braces too',
    'founded: { date: "1996, cite: [a#b] }\nname: x\n',
    '1:18 Ce guillemet n’est jamais fermé.',
  ],
  [
    'a brace that is never closed is reported where it opens',
    'name: x\nfounded: { date: x\nkind: osc\n',
    '2:10 Ce crochet ou cette accolade n’est pas fermé.',
  ],
  ['a line without a colon', 'name: x\nassociation\n', '2:1 Cette ligne n’est ni une clé ni un élément de liste.'],
  ['a colon without a space', 'name: x\nkind:osc\n', '2:1 Cette ligne n’est ni une clé ni un élément de liste.'],
  ['a colon in a text', 'name: National : Bamako\n', '1:7 Un « : » dans un texte sans guillemets.'],
  [
    'a missing comma',
    'founded: { date: x cite: [a#b] }\n',
    '1:18 Entre accolades ou crochets, une virgule manque ou un texte contient « : ».',
  ],
  [
    'an indentation that fits nothing',
    'summary:\n  fr: x\n en: y\n',
    '3:1 Le retrait de cette ligne ne va pas avec les lignes d’avant.',
  ],
  ['a text that begins with @', 'name: @ame\n', '1:7 Un texte ne peut pas commencer par ce signe.'],
  ['an apostrophe between apostrophes', "name: 'l'AME'\n", '1:10 Quelque chose suit une valeur déjà finie.'],
  [
    'a backslash that means nothing',
    'name: "C:\\dossier"\n',
    '1:10 Une barre oblique inverse « \\ » qui ne veut rien dire.',
  ],
  ['two documents', 'name: x\n---\nname: y\n', '2:1 Le fichier contient deux documents, séparés par « --- ».'],
])('%s', (_, text, expected) => {
  expect(faultsIn(text)).toEqual([expected]);
});

test('two broken lines are both reported, each once', () => {
  expect(faultsIn('name: @ame\nacronym: `AME`\nkind: %x : y : z\n').map((line) => line.slice(0, 4))).toEqual([
    '1:7 ',
    '2:10',
    '3:7 ',
  ]);
});

test('a tab is reported at its place, with what is wrong before it but not what it brings after', () => {
  expect(faultsIn('name: @ame\nsummary:\n\tfr: x\n\ten: y\n')).toEqual([
    '1:7 Un texte ne peut pas commencer par ce signe.',
    '3:1 Une tabulation en début de ligne. Lignes concernées : 2.',
  ]);
  expect(faultsIn('summary: {\n  fr: x,\n \ten: y }\n')).toContain(
    '3:2 Une tabulation en début de ligne. Lignes concernées : 1.',
  );
});

test('the rest of a text with a comma between braces is reported as such', () => {
  const text = 'name: x\nsummary: { fr: Un, deux, en: One }\n';
  const { faults } = checkContent([{ path: 'content/organisations/ame.yaml', text }]);
  const [fault] = faults.filter(({ code }) => code === 'UNKNOWN_KEY');
  expect(fault).toMatchObject({ line: 2, column: 20 });
  expect(fault && describeFault(fault, textsFor('fr').faults).hint).toContain('qui contient une virgule');
});
