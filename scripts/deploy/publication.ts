/** One publication of a built site to a place, and the way back from it. Says nothing itself: who calls it has the words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, forget, formerState, keepFormer, keptFiles } from './former.ts';
import { storedHeaders } from './headers.ts';
import { folderPlace, type Place } from './place.ts';
import { HEADERS_FILE, isEmpty, isRemoval, type Plan, planPublication, STEPS, type Step } from './plan.ts';

/** What every published site has: without it, what stands at a place is somebody else's. */
export const OF_A_SITE = 'a-propos/version.json';

export interface Publication {
  /** As the person names the place. */
  readonly target: string;
  readonly place: Place;
  /** The folder of the built site. */
  readonly site: string;
  /** The folder of this machine that keeps the former state. */
  readonly kept: string;
  /** Whether the place keeps headers with each file, so that other headers reach it with the file alone. */
  readonly hasHeaders: boolean;
}

/** What is to be done, and the doing of it; or why nothing is. */
export type Prepared = { readonly plan: Plan; readonly run: (onStep: OnStep) => void } | Refusal;
export type Refusal = 'no-site' | 'not-a-site' | 'no-former' | 'same';
type OnStep = (step: Step, count: number) => void;

/** Compares the site with the place; nothing is changed before `run`. */
export function preparePublication(publication: Publication): Prepared {
  const { hasHeaders, kept, place, site, target } = publication;
  if (!existsSync(join(site, OF_A_SITE))) return 'no-site';
  const here = folderPlace(site).list();
  const there = place.list();
  const isOurs = there.size === 0 || there.has(OF_A_SITE) || formerState(kept, target) !== undefined;
  if (!isOurs) return 'not-a-site';
  const plan = planPublication(here, there, hasHeaders && there.get(HEADERS_FILE) !== here.get(HEADERS_FILE));
  if (isEmpty(plan)) return 'same';
  const changed = STEPS.flatMap((step) => plan[step]);
  return {
    plan,
    run: (onStep) => {
      const former = keepFormer(kept, target, place, {
        added: changed.filter((path) => !there.has(path)),
        replaced: changed.filter((path) => there.has(path)),
      });
      carryOut(plan, publication, site, onStep);
      finish(former, target);
    },
  };
}

/** The same for the state before the last publication, finished or not. What it did not touch is not looked at. */
export function prepareReturn(publication: Publication): Prepared {
  const { kept, place, target } = publication;
  const former = formerState(kept, target);
  // Before the first publication nothing was there: to go back to it would take the site away.
  if (!former || former.added.includes(OF_A_SITE)) return 'no-former';
  const { folder, files } = keptFiles(former);
  const added = new Set(former.added);
  const touched = [...place.list()].filter(([path]) => added.has(path) || files.has(path));
  const plan = planPublication(files, new Map(touched));
  return {
    plan,
    run: (onStep) => {
      carryOut(plan, publication, folder, onStep);
      forget(former);
    },
  };
}

function carryOut(plan: Plan, { place, site }: Publication, folder: string, onStep: OnStep): void {
  const headers = [folder, site].map((root) => join(root, HEADERS_FILE)).find((path) => existsSync(path));
  const headersOf = storedHeaders(headers ? readFileSync(headers, 'utf8') : '');
  for (const step of STEPS) {
    const paths = plan[step];
    if (paths.length === 0) continue;
    onStep(step, paths.length);
    if (isRemoval(step)) place.remove(paths);
    else place.send(folder, paths, headersOf);
  }
}
