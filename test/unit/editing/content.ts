/** The small content of the fixtures as the editing page gets it. */
import { editingContent } from '#editing/editing-content.ts';
import { Workspace } from '#editing/workspace.ts';
import { baseFiles } from '../model/validation/fixtures.ts';

export const DAY = '2026-11-30';

/** A page that was just opened. */
export function freshWorkspace(): Workspace {
  return new Workspace(editingContent(baseFiles, DAY));
}
