import { z } from 'zod';
import {
  AMOUNT_KINDS,
  EFFECT_KINDS,
  EVENT_STATUSES,
  EXCLUSIVITIES,
} from '../../domain/vocabulary.ts';
import { civilDate, formerly, id, localText, text, tieId } from './parts.ts';

const usd = z.number().int().positive();

const terms = z.strictObject({
  exclusivity: z.enum(EXCLUSIVITIES).nullish(),
  scope: localText.nullish(),
  stakePct: z.number().min(0).max(100).nullish(),
  until: civilDate.nullish(),
  years: z.number().positive().nullish(),
  powerGw: z.number().positive().nullish(),
  gpus: z.number().int().positive().nullish(),
  valuationUsd: usd.nullish(),
  round: localText.nullish(),
  note: localText.nullish(),
});

const effect = z.strictObject({
  tie: tieId,
  effect: z.enum(EFFECT_KINDS),
  deal: id.optional(),
  amount: z.strictObject({ usd, kind: z.enum(AMOUNT_KINDS) }).optional(),
  tranche: z.strictObject({ usd }).optional(),
  terms: terms.optional(),
});

/** An event. `distinct` says why it is another than its double of the same parties, kind and date. */
export const eventRecord = z.strictObject({
  id,
  formerly,
  date: civilDate,
  effective: civilDate.optional(),
  status: z.enum(EVENT_STATUSES),
  title: localText,
  summary: localText,
  disagreement: localText.optional(),
  effects: z.array(effect).min(1, 'is empty; an event changes at least one tie'),
  sources: z.array(id).min(1, 'is empty; cite at least one source'),
  distinct: text.optional(),
  provenance: z.array(z.string()).default([]),
});

export type EventRecord = z.infer<typeof eventRecord>;
