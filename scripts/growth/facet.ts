/** A made-up facet: for whom organisations work, once more, with lists, a matrix and a filter of the map of its own. */
import type { Copy } from './copy.ts';
import type { Addition } from './growth.ts';

const ROW = `  accueil: {
    kind: 'term',
    field: 'audiences',
    canBeUnknown: true,
    vocabulary: 'publics',
    at: 'audiences.*.id',
    family: 'accueil',
    hasMatrix: true,
    onMap: true,
    inFrames: true,
    besideLists: true,
    search: { strength: 0.5 },
    of: ({ audiences }) => audiences,
  },`;

export const FACET: Addition = {
  name: 'facet',
  goal: 2,
  // Its words are those of the field that gives it: nothing else can be missing.
  pieces: () => [
    { edits: [{ file: 'src/model/facets.ts', before: "'reseau',", text: "  'accueil'," }] },
    { edits: [{ file: 'src/model/dimension-rows.ts', before: 'reseau: {', text: ROW }] },
  ],
  *checks(copy) {
    const has = copy.has.bind(copy);
    const value = firstAudience(copy);
    copy.build();
    yield ['filter', has('dist/organisations/index.html', 'data-facet="accueil"', `data-value="${value}"`)];
    yield [
      'lists',
      has('dist/accueil/index.html', `/accueil/${value}/`) &&
        has('dist/en/accueil/index.html', 'Audiences', `/accueil/${value}/`),
    ];
    yield ['list', has(`dist/accueil/${value}/index.html`, '<html lang="fr"')];
    yield ['map', has('dist/carte/index.html', 'data-chosen="accueil"')];
    yield ['not stated', has('dist/organisations/index.html', 'Public\u00a0: non dit')];
    yield ['coverage', has('dist/couverture/accueil/index.html', '(par public)', `accueil=`)];
    yield ['coverage as a file', has('dist/couverture/accueil.csv', value)];
    yield ['index of the exports', has('dist/donnees/v1/index.json', '"accueil"')];
    yield ['saved set', has('dist/hors-ligne/fr.json', '"accueil/')];
    yield ['frames', has('dist/widget/index.html', 'accueil')];
  },
};

/** A term that the first entry with audiences has. */
function firstAudience(copy: Copy): string {
  const texts = copy.files('content/organisations').map((file) => copy.read(file));
  const [, id = ''] =
    /^audiences:\n(?: .*\n)*?.*\bid: ([a-z-]+)/m.exec(texts.find((text) => /^audiences:/m.test(text)) ?? '') ?? [];
  return id;
}
