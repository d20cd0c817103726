import { z } from 'zod';
import { CAMP_FITS, CAMP_TYPES, TIE_KINDS, VERDICTS } from '../../domain/vocabulary.ts';
import { civilDate, formerly, id, localText, target, text } from './parts.ts';

export const claimRecord = z.strictObject({
  id,
  article: id,
  locator: text,
  verdict: z.enum(VERDICTS),
  says: localText,
  record: localText,
  about: z.array(target),
  day: civilDate.optional(),
  sources: z.array(id).default([]),
});

export const campRecord = z.strictObject({
  id,
  formerly,
  article: id,
  name: localText,
  type: z.enum(CAMP_TYPES),
  date: civilDate,
  members: z.array(z.strictObject({ organization: id, role: localText.optional() })).min(1),
  fit: z.enum(CAMP_FITS),
  record: localText,
  claims: z.array(id).default([]),
});

export const scenarioRecord = z.strictObject({
  id,
  formerly,
  article: id,
  name: localText,
  date: civilDate,
  probability: z.number().min(0).max(1).optional(),
  horizon: civilDate.optional(),
  says: localText,
  since: localText,
  ties: z
    .array(z.strictObject({ from: id, to: id, kind: z.enum(TIE_KINDS), note: localText }))
    .default([]),
  claims: z.array(id).default([]),
});
