import { z } from 'zod';
import { civilDate, localText } from './parts.ts';

/** A published state of the ledger: what changed in it against the one before, and whether its file is kept. */
export const editionRecord = z.strictObject({
  version: z
    .string('is not a version; write it in quotes')
    .regex(/^[0-9a-f]{12}$/, 'is not a version; it has 12 digits of 0–9 and a–f'),
  date: civilDate,
  kept: z.boolean(),
  summary: localText,
});
