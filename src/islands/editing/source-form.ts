/** A source that is not in the list: a small form of what the schema asks of one, which is checked, added and chosen at once. */

import { pathOfFault } from '#editing/fault-places.ts';
import {
  newSource,
  SOURCE_QUESTIONS,
  type SourceAnswers,
  type SourceQuestion,
  sameSource,
  unanswered,
} from '#editing/new-source.ts';
import { namesPerson } from '#model/intake/persons.ts';
import { PAGE_ANCHOR } from '#schema/source.ts';
import { button, choice, folded, labelled, make } from './elements.ts';
import type { Room } from './room.ts';
import { sayFault } from './words.ts';

const QUESTIONS = Object.keys(SOURCE_QUESTIONS) as SourceQuestion[];
/** What a person could be named in. */
const FREE: readonly SourceQuestion[] = ['title', 'author'];

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * @param chosen with the citation of the source that was added.
 * @param typed what the editor looked for in the list.
 */
export function sourceForm(room: Room, chosen: (citation: string) => void, typed = ''): HTMLDetailsElement {
  const { t } = room;
  const done = (citation: string) => {
    fold.open = false;
    fold.querySelector(':scope > :not(summary)')?.remove();
    chosen(citation);
    room.say(t.editing.newSourceDone(room.lists.citations.labelOf(citation)));
  };
  const fold = folded(t.editing.newSource, () => form(room, typed, done), typed !== '');
  return fold;
}

function form(room: Room, typed: string, done: (citation: string) => void): HTMLElement {
  const { t } = room;
  const controls = new Map<SourceQuestion, Control>(QUESTIONS.map((key) => [key, controlFor(key, room)]));
  const wrong = new Map(QUESTIONS.map((key) => [key, make('span', { class: 'wrong', 'aria-live': 'polite' })]));
  const title = controls.get('title');
  if (title) title.value = typed;
  const fields = QUESTIONS.flatMap((key) => {
    const { label, hint } = t.editing.newSourceQuestions[key];
    const [control, place] = [controls.get(key), wrong.get(key)];
    if (!control || !place) return [];
    const field = labelled(label, control, hint);
    place.id = `${control.id}-error`;
    control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') ?? ''} ${place.id}`.trim());
    field.append(place);
    return [field];
  });
  const add = () => {
    const said = Object.fromEntries(QUESTIONS.map((key) => [key, controls.get(key)?.value ?? ''])) as SourceAnswers;
    const found = problems(said, room);
    for (const key of QUESTIONS) {
      const text = found.said.get(key) ?? '';
      const place = wrong.get(key);
      if (place) place.textContent = text;
      if (text) controls.get(key)?.setAttribute('aria-invalid', 'true');
      else controls.get(key)?.removeAttribute('aria-invalid');
    }
    const first = QUESTIONS.find((key) => found.said.has(key));
    if (first) return controls.get(first)?.focus();
    if (!found.file) return;
    room.workspace.keep([found.file]);
    room.changed();
    done(found.citation);
  };
  return make(
    'div',
    { class: 'item' },
    make('p', {}, t.editing.newSourceLead),
    ...fields,
    button(t.editing.newSourceAdd, add),
  );
}

function controlFor(key: SourceQuestion, { t, locale }: Room): Control {
  const options: readonly string[] | undefined = SOURCE_QUESTIONS[key];
  if (!options) return make('input', { autocomplete: 'off', inputmode: key === 'url' ? 'url' : undefined });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const words: Readonly<Record<string, string>> = { ...t.sources.grade, ...t.round.ways };
  const labels = options.map((own) => [own, words[own] ?? names.of(own) ?? own] as const);
  return key === 'language' ? choice(labels, locale) : choice([['', t.editing.notChosen], ...labels], '');
}

/** What is wrong, by the question that it is said at; the file where nothing is. */
function problems(said: SourceAnswers, room: Room) {
  const { t, workspace, lists, today } = room;
  const wrong = new Map<SourceQuestion, string>();
  for (const key of unanswered(said)) wrong.set(key, t.editing.newSourceMissing);
  for (const key of FREE) if (namesPerson(said[key])) wrong.set(key, t.editing.named);
  const same = wrong.size === 0 ? sameSource(said, workspace.records) : undefined;
  if (same) wrong.set('title', t.editing.newSourceThere(lists.citations.labelOf(`${same}#${PAGE_ANCHOR}`)));
  if (wrong.size > 0) return { said: wrong };
  const { file, citation, faults } = newSource(said, workspace, today);
  for (const fault of faults) {
    const [at] = pathOfFault(fault, file.after);
    const key = QUESTIONS.find((own) => own === at) ?? 'title';
    const { label } = t.editing.newSourceQuestions[key];
    const { message, hint } = sayFault({ ...fault, params: { ...fault.params, key: label } }, t);
    wrong.set(key, `${message} ${hint}`);
  }
  return { said: wrong, file, citation };
}
