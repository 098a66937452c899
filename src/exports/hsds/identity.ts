/** Permanent identifiers for HSDS: a UUID made from ours, the same at each build. Promise (stable v1): they never change. */
import { v5 } from 'uuid';
import type { HsdsObject } from './schema.ts';

/** Drawn once for this directory; to change it would change every identifier. */
const NAMESPACE = '6a0f7b52-6d0b-4e0a-9f5c-2b1c3d9e8a41';

/** @param parts what distinguishes it from all others of its kind: `uuid('service', 'ame', 'accueil')`. */
export function uuid(kind: HsdsObject, ...parts: readonly string[]): string {
  return v5([kind, ...parts].join('/'), NAMESPACE);
}
