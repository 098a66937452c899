/** `npm run verify:queue`: what to confirm first, and what to ask on the telephone. */
import { telephoneScript } from '#imports/telephone-script.ts';
import { buildDirectory } from '#model/directory.ts';
import { type QueueReason, URGENT_SERVICES, verificationQueue } from '#model/intake/verification-queue.ts';
import type { Locale } from '#schema/locale.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run verify:queue [-- --limit 10] [--region R] [--services A,B] [--callable] [--all] [--lang fr|en]

Dit quelles fiches confirmer d’abord (anciennes, besoins pressants, contacts morts, seulement citées) et que demander au téléphone.

  --limit N        combien (10)
  --region R       celles d’une région seulement
  --services A,B   les besoins qui pressent (${URGENT_SERVICES.join(',')})
  --callable       seulement celles dont un numéro est connu
  --all            aussi les institutions publiques et les partenaires

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
  en: `npm run verify:queue [-- --limit 10] [--region R] [--services A,B] [--callable] [--all] [--lang fr|en]

Tells which entries to confirm first (old, pressing needs, dead contacts, only named) and what to ask on the telephone.

  --limit N        how many (10)
  --region R       those of one region only
  --services A,B   the needs that press (${URGENT_SERVICES.join(',')})
  --callable       only those of which a number is known
  --all            public bodies and partners too

Exit status: 0, or 2 if the command or the content is at fault.
`,
};

const REASONS: Readonly<Record<QueueReason, Readonly<Record<Locale, (value: string) => string>>>> = {
  'never-verified': { fr: () => 'jamais confirmée', en: () => 'never confirmed' },
  old: { fr: (year) => `information de ${year}`, en: (year) => `information of ${year}` },
  'urgent-service': { fr: (ids) => `besoins pressants : ${ids}`, en: (ids) => `pressing needs: ${ids}` },
  'dead-contact': {
    fr: (printed) => `contact qui ne marche pas : ${printed}`,
    en: (printed) => `contact that does not work: ${printed}`,
  },
  'no-contact': { fr: () => 'aucun numéro', en: () => 'no number' },
  'only-named': { fr: () => 'seulement citée', en: () => 'only named' },
  remark: { fr: (count) => `points relevés : ${count}`, en: (count) => `points noted: ${count}` },
};

/** There is nobody to ring yet: the questions are the same wherever they are asked. */
const NO_NUMBER: Readonly<Record<Locale, string>> = {
  fr: 'aucun numéro qui marche : demandez-en un à ses réseaux, écrivez, ou passez ; les questions sont les mêmes',
  en: 'no number that works: ask its networks for one, write, or go there; the questions are the same',
};

const { locale, values } = readArguments(
  { limit: ANY_TEXT, region: ANY_TEXT, services: ANY_TEXT, callable: [], all: [] },
  HELP,
  0,
);
const { limit = '10', region, services } = values;
if (typeof limit !== 'string' || !/^[1-9]\d{0,4}$/.test(limit))
  fail(locale === 'fr' ? '--limit : écrivez un nombre.' : '--limit: write a number.');
const directory = buildDirectory(readSoundContent(locale).records);
if (typeof region === 'string')
  refuseUnknown(
    '--region',
    [region],
    directory.gazetteer.regions.map(({ id }) => id),
  );
const wanted = typeof services === 'string' ? services.split(',') : URGENT_SERVICES;
if (typeof services === 'string') refuseUnknown('--services', wanted, [...directory.terms.services.keys()]);

const queue = verificationQueue(directory, {
  year: Number(today().slice(0, 4)),
  services: wanted,
  everyone: values.all === true,
})
  .filter(({ organisation }) => !values.callable || organisation.phones.length > 0)
  .filter(({ organisation }) => typeof region !== 'string' || organisation.regions.includes(region))
  .slice(0, Number(limit));
for (const [index, { organisation, reasons }] of queue.entries()) {
  const why = reasons.map(({ kind, value }) => REASONS[kind][locale](value)).join(' ; ');
  const numbers = organisation.phones.map(({ display }) => display).join(' · ');
  const questions = telephoneScript(organisation, directory, locale).map((question) => `   - ${question}\n`);
  print(
    `${index + 1}. ${organisation.id} : ${organisation.name}\n   ${why}\n   ☎ ${numbers || NO_NUMBER[locale]}\n${questions.join('')}   npm run verify -- ${organisation.id} --by "Par téléphone" --by-en "By telephone" --on ${today()}\n\n`,
  );
}

function refuseUnknown(name: string, given: readonly string[], known: readonly string[]): void {
  const wrong = given.find((value) => !known.includes(value));
  if (wrong !== undefined) fail(`${name} : « ${wrong} » ? ${known.join(', ')}`);
}
