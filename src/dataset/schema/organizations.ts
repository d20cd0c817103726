import { z } from 'zod';
import { LAYERS, ORGANIZATION_KINDS } from '../../domain/vocabulary.ts';
import { civilDate, formerly, id, localText, text, webAddress } from './parts.ts';

const layer = z.strictObject({
  layer: z.enum(LAYERS),
  from: civilDate.optional(),
  to: civilDate.optional(),
  note: localText,
  sources: z.array(id).default([]),
});

export const organizationRecord = z.strictObject({
  id,
  formerly,
  name: z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text }),
  kind: z.enum(ORGANIZATION_KINDS),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country; write its two letters, such as US')
    .optional(),
  founded: z.number().int().min(1600).max(2025).optional(),
  parent: id.optional(),
  homepage: webAddress.optional(),
  aliases: z.array(text).default([]),
  description: localText,
  sources: z.array(id).default([]),
  layers: z.array(layer).default([]),
});
