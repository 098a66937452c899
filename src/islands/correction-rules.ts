/** The rules of a correction in a browser, where the content policy forbids what makes their judge fast. */
import { config } from 'zod';

config({ jitless: true });

export * from '#model/correction.ts';
