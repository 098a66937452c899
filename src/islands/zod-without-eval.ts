/** Before any schema is made: zod must not try whether it may compile one, for the content policy notes each try. */
import { config } from 'zod';

config({ jitless: true });
