/**
 * `npm run bench:model`: what the coverage, the partners, the answers of help and the graph cost at 1,000 and at 10,000 generated organisations,
 * and how many times the cost of one organisation grows from the first to the second. Around 1 is in proportion, 10 is square.
 */

import { MATRIX_FAMILIES } from '#model/dimensions.ts';
import { buildDirectory, type Directory } from '#model/directory.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { buildCoverage } from '#model/mapping/coverage.ts';
import { buildGraph, buildNetworks } from '#model/mapping/networks.ts';
import { buildPartners } from '#model/partners/partners.ts';
import { buildRelations } from '#model/relations.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { generateContent } from './generate-content.ts';
import { describeMachine, quantile } from './machine.ts';

const SIZES = [1000, 10_000] as const;
const RUNS = 3;
const WORK: Readonly<Record<string, (directory: Directory) => unknown>> = {
  coverage: (directory) =>
    directory.gazetteer.programmeCountries.flatMap((country) =>
      MATRIX_FAMILIES.map((dimension) => buildCoverage(directory, dimension, country)),
    ),
  partners: (directory) => buildPartners(directory, buildRelations(directory)),
  answers: (directory) => {
    const { answer, needs, regions, townAnswers } = buildAnswers(directory);
    return needs.map((need) => regions.map((region) => [answer(need, region), townAnswers(need, region)]));
  },
  graph: (directory) => buildGraph(directory, buildNetworks(directory)),
};

const directories = SIZES.map((count) => {
  const folder = `node_modules/.cache/bench/model-${count}`;
  generateContent(count, folder);
  return buildDirectory(checkContent(readContentFiles(folder)).records);
});

console.log(describeMachine());
for (const [name, work] of Object.entries(WORK)) {
  const [small = 0, large = 0] = await medians(work);
  const ratio = large / (SIZES[1] / SIZES[0]) / small;
  console.log(
    `${name}: ${small.toFixed(0)} ms at ${SIZES[0]}, ${large.toFixed(0)} ms at ${SIZES[1]}, ${ratio.toFixed(1)} times as much for each`,
  );
}

/** At each size, in milliseconds. */
async function medians(work: (directory: Directory) => unknown): Promise<number[]> {
  const found: number[] = [];
  for (const directory of directories) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      await work(directory);
      times.push(performance.now() - start);
    }
    found.push(quantile(times, 0.5));
  }
  return found;
}
