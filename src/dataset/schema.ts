import { z } from 'zod';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import {
  AMOUNT_KINDS,
  EFFECT_KINDS,
  EVENT_STATUSES,
  EXCLUSIVITIES,
  ORGANIZATION_KINDS,
  SOURCE_TYPES,
  TIE_KINDS,
} from '../domain/vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; use a–z, 0–9 and single hyphens');

const NOT_A_DATE = 'is not a date; write "2025", "2025-Q3", "2025-11" or "2025-11-03" in quotes';

const civilDate = z.string(NOT_A_DATE).refine((text) => parseCivilDate(text) !== null, NOT_A_DATE);

const text = z.string().trim().min(1, 'is empty; write the text');
const localText = z.strictObject({ en: text, 'zh-Hans': text });

const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'is not a web address; it must start with https:// or http://');

const usd = z.number().int().positive();

export const organizationRecord = z.strictObject({
  id,
  name: z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text }),
  kind: z.enum(ORGANIZATION_KINDS),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country; write its two letters, such as US')
    .optional(),
  founded: z.number().int().min(1800).max(2025).optional(),
  parent: id.optional(),
  homepage: webAddress.optional(),
  aliases: z.array(text).default([]),
  description: localText,
});

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

const tieId = z
  .string()
  .regex(
    new RegExp(`^[a-z0-9-]+\\.[a-z0-9-]+\\.(${TIE_KINDS.join('|')})$`),
    `is not a tie; write from.to.kind, the kind one of ${TIE_KINDS.join(', ')}`,
  );

const effect = z.strictObject({
  tie: tieId,
  effect: z.enum(EFFECT_KINDS),
  deal: id.optional(),
  amount: z.strictObject({ usd, kind: z.enum(AMOUNT_KINDS) }).optional(),
  tranche: z.strictObject({ usd }).optional(),
  terms: terms.optional(),
});

export const eventRecord = z.strictObject({
  id,
  date: civilDate,
  effective: civilDate.optional(),
  status: z.enum(EVENT_STATUSES),
  title: localText,
  summary: localText,
  disagreement: localText.optional(),
  effects: z.array(effect).min(1, 'is empty; an event changes at least one tie'),
  sources: z.array(id).min(1, 'is empty; cite at least one source'),
  provenance: z.array(z.string()).default([]),
});

export const sourceRecord = z.strictObject({
  id,
  url: webAddress,
  publisher: text,
  date: civilDate.optional(),
  title: text.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'is not a language; write a tag such as en or zh-Hans'),
  type: z.enum(SOURCE_TYPES),
});

export type OrganizationRecord = z.infer<typeof organizationRecord>;
export type EventRecord = z.infer<typeof eventRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;
