/** A small country to ask from: three regions on one line, towns in them, a country abroad; and one beyond the eastern border. */
import { buildDirectory } from '#model/directory.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import type { Answer } from '#model/help/answer-entry.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { entriesFor } from '#model/help/order.ts';
import type { Who } from '#model/help/who-list.ts';
import { CITE, contentRecords, place } from '../../records.ts';

export const OLD = ['note-2014#t1'];
const at = (lon: number) => ({ coordinates: { lat: 0, lon, source: 'essai' } });

const PLACES = [
  place({ id: 'pays', level: 'country', iso: 'ML', programme: { order: 1 } }),
  place({ id: 'ouest', level: 'region', parent: 'pays', ...at(0) }),
  place({ id: 'milieu', level: 'region', parent: 'pays', ...at(5) }),
  place({ id: 'est', level: 'region', parent: 'pays', ...at(9) }),
  place({ id: 'cercle', level: 'district', parent: 'ouest', ...at(1) }),
  place({ id: 'bourg', level: 'locality', parent: 'cercle', ...at(2) }),
  place({ id: 'sans-position', level: 'locality', parent: 'ouest' }),
  place({ id: 'ailleurs', level: 'country' }),
  place({ id: 'voisin', level: 'country', iso: 'NE' }),
  place({ id: 'rive', level: 'region', parent: 'voisin', ...at(10) }),
  place({ id: 'passage', level: 'locality', parent: 'rive', ...at(10.5) }),
  place({ id: 'desert', level: 'region', parent: 'voisin', ...at(19) }),
];

/** The places of all questions. */
export const gazetteer = buildGazetteer(PLACES);

let next = 1000;
/** An organisation in short: what it gives, where its office is and where it acts; each has a number unless given. */
export const gives = (id: string, cite = CITE, basis = 'stated') => ({ services: [{ id, basis, cite }] });
export const office = (where: string, cite = CITE) => ({ addresses: [{ place: where, cite }] });
export const acts = (where: string, cite = CITE) => ({ areas: [{ place: where, cite }] });
export const phone = () => {
  const number = String(next++);
  return { contacts: { phones: [{ number: `+2232024${number}`, printed: number, cite: CITE }] } };
};

/** @param day the stated day of the build; otherwise the newest of which the records speak. */
export function answersOf(organisations: Record<string, object>, day?: string) {
  const records = contentRecords(organisations, {
    services: ['accueil', 'hebergement', 'information', 'sante'],
    publics: ['femmes', 'migrants-de-retour', 'travailleurs-migrants', 'organisations'],
  });
  const directory = buildDirectory({ ...records, places: PLACES }, day);
  return { answers: buildAnswers(directory), directory };
}

export function ask(
  organisations: Record<string, object>,
  need: string,
  where: string,
  who?: Who,
  day?: string,
): Answer {
  const { answers, directory } = answersOf(organisations, day);
  const term = directory.terms.services.get(need);
  const asked = directory.gazetteer.byId.get(where);
  if (!term || !asked) throw new Error(`no ${need} or ${where} in the fixture`);
  const answer = answers.answer(term, asked);
  return who ? { ...answer, entries: entriesFor(answer, who, directory.gazetteer) } : answer;
}

/** `1 a`, `2 b`: the step and the organisation of each entry, in order. */
export function steps({ entries }: Pick<Answer, 'entries'>): string[] {
  return entries.map(({ organisation, step }) => `${step} ${organisation.id}`);
}
