/** What every part of the editing page works with. */
import type { ForgeSetting } from '#editing/forge-setting.ts';
import type { PickList, PickListName } from '#editing/pick-lists.ts';
import type { Workspace } from '#editing/workspace.ts';
import type { WorkingText } from '#i18n/site-text.ts';
import type { Locale } from '#schema/locale.ts';

export interface Room {
  readonly workspace: Workspace;
  readonly locale: Locale;
  readonly t: WorkingText;
  readonly lists: Readonly<Record<PickListName, PickList>>;
  readonly forge: ForgeSetting | undefined;
  /** Today on the device, `2026-11-30`. */
  readonly today: string;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
  /** The sentences that say what was changed and why, one for each entry kept, for the proposal. */
  readonly reasons: Map<string, string>;
  /** Says something to whoever looks or listens. */
  readonly say: (text: string) => void;
  /** What was kept has changed: every part that shows it is drawn again. */
  readonly changed: () => void;
  /** Opens an entry in the form, with another record than its own where one is given. */
  readonly edit: (id: string, record?: Readonly<Record<string, unknown>>, reason?: string) => void;
}
