/** The form by which an editor adds a source that is not in the list. */
import { plural } from '../locale.ts';

export const newSource = {
  newSource: 'Not in the list: add this source',
  newSourceLead:
    'Never cite another in its place. The source that you add goes with your proposal, and is read with it.',
  newSourceQuestions: {
    title: { label: 'Title', hint: 'As printed, or what it is: 3W table of November 2026.' },
    author: { label: 'Who publishes or says it', hint: 'An organisation, never a person.' },
    grade: {
      label: 'Who speaks',
      hint: 'The organisation itself: what it says of itself, on its site, on the telephone or in a correction.',
    },
    date: {
      label: 'Date or year',
      hint: 'The one that the source gives: 2026, 2026-11 or 2026-11-06. Nothing if it gives none.',
    },
    url: { label: 'Address of the page', hint: 'With https://. Nothing if it is not public.' },
    way: { label: 'Without a public address: how did it come?', hint: 'A table or a correction received, a call.' },
    language: { label: 'Language of the source', hint: '' },
  },
  newSourceAdd: 'Add this source, and choose it',
  newSourceMissing: 'To be filled in.',
  newSourceThere: (label: string) => `This source is in the list already, as “${label}”: choose it above.`,
  newSourceDone: (label: string) => `“${label}” is added and chosen. It will go with your proposal.`,
  newSourceCame: (way: string) => `Without a public address. Received or heard by the directory: ${way}.`,
  newSourceAnchor: (isPublic: boolean) => (isPublic ? 'What we read' : 'What we received'),
  sourcesCount: (count: number) => plural('en', count, 'new source', 'new sources'),
  sourceKeys: {
    title: 'Title',
    shortTitle: 'Name in a citation',
    author: 'Who publishes or says it',
    grade: 'Who speaks',
    read: 'Read or received on',
    undated: 'Without a date',
    namesPerson: 'The address names a person: it is written nowhere',
    language: 'Language of the source',
    description: 'What it is',
    anchors: 'Passages',
    page: 'Passage',
    label: 'Label',
  },
} as const;
