/** `npm run verify:queue`: what to confirm first, and what to ask on the telephone. */
import { telephoneScript } from '#imports/telephone-script.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { reportAnswers } from '#model/help/report.ts';
import { URGENT_SERVICES, verificationQueue } from '#model/intake/verification-queue.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readDirectory } from './content.ts';

const { locale, t, values } = readArguments(
  { limit: ANY_TEXT, region: ANY_TEXT, services: ANY_TEXT, callable: [], all: [] },
  (help) => help.verifyQueue(URGENT_SERVICES.join(',')),
  0,
);
const { limit = '10', region, services } = values;
if (typeof limit !== 'string' || !/^[1-9]\d{0,4}$/.test(limit)) fail(t.verifyQueue.limit);
const directory = readDirectory(locale);
if (typeof region === 'string')
  refuseUnknown(
    '--region',
    [region],
    directory.gazetteer.regions.map(({ id }) => id),
  );
const wanted = typeof services === 'string' ? services.split(',') : URGENT_SERVICES;
if (typeof services === 'string') refuseUnknown('--services', wanted, [...directory.terms.services.keys()]);

const { first } = reportAnswers(directory, buildAnswers(directory));
const queue = verificationQueue(directory, {
  services: wanted,
  everyone: values.all === true,
  firstCalled: new Map(first.byOrganisation.map(([{ id }, pages]) => [id, pages])),
})
  .filter(({ organisation }) => !values.callable || organisation.phones.length > 0)
  .filter(({ organisation }) => typeof region !== 'string' || organisation.regions.includes(region))
  .slice(0, Number(limit));
for (const [index, { organisation, reasons }] of queue.entries()) {
  const why = reasons.map(({ kind, value }) => t.verifyQueue.reasons[kind](value)).join('; ');
  const numbers = organisation.phones.map(({ display }) => display).join(' · ');
  const questions = telephoneScript(organisation, directory, locale).map((question) => `   - ${question}\n`);
  print(
    `${t.verifyQueue.entry(index + 1, organisation.id, organisation.name)}\n   ${why}\n   ☎ ${numbers || t.verifyQueue.noNumber}\n${questions.join('')}   npm run verify -- ${organisation.id} --by "Par téléphone" --by-en "By telephone"\n\n`,
  );
}

function refuseUnknown(name: string, given: readonly string[], known: readonly string[]): void {
  const wrong = given.find((value) => !known.includes(value));
  if (wrong !== undefined) fail(t.unknownWord(name, wrong, known.join(', ')));
}
