import { expect, test } from 'vitest';
import { entryPath } from '#editing/editing-content.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { baseFiles, overlay } from '../model/validation/fixtures.ts';
import { freshWorkspace } from './content.ts';

const AME = entryPath('ame');
const ameText = baseFiles.find(({ path }) => path === AME)?.text ?? '';
const change = (after: string) => ({ path: AME, before: ameText, after });

test('the faults of a change are those of the command, with the same lines, also after other checks', () => {
  const workspace = freshWorkspace();
  const broken = ameText.replace('+22320241122', '+2232').replace('place: kayes', 'place: kaye');
  const wanted = checkContent(overlay(baseFiles, [{ path: AME, text: broken }]), 'content').faults;
  expect(wanted.map(({ code }) => code)).toEqual(['UNKNOWN_PLACE', 'PHONE_IMPOSSIBLE']);
  expect(workspace.checkWith([change(broken)]).faults).toEqual(wanted);
  expect(workspace.checkWith([change(ameText)]).faults).toEqual([]);
  expect(workspace.checkWith([change(broken)]).faults).toEqual(wanted);
});

test('an entry that is not in the one form is said so once nothing else is wrong, as the command does', () => {
  const { faults } = freshWorkspace().checkWith([change(ameText.replace('kind: osc', 'kind:   osc'))]);
  expect(faults.map(({ code, line }) => [code, line])).toEqual([['NOT_FORMATTED', 3]]);
});

test('what is kept is what later checks and records know, and is taken back whole', () => {
  const workspace = freshWorkspace();
  const renamed = ameText.replace('name: Association Malienne des Expulsés', 'name: Autre nom');
  workspace.keep([change(renamed)]);
  expect(workspace.records.organisations.get('ame')?.name).toBe('Autre nom');
  expect(workspace.changes).toEqual([change(renamed)]);
  workspace.keep([change(ameText)]);
  expect(workspace.changes).toEqual([]);
  workspace.keep([change(renamed)]);
  workspace.drop(AME);
  expect(workspace.textOf('ame')).toBe(ameText);
  expect(workspace.records.organisations.get('ame')?.name).toBe('Association Malienne des Expulsés');
});
