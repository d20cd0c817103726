import { z } from 'zod';
import { SOURCE_TYPES } from '../../domain/vocabulary.ts';
import { civilDate, id, localText, text, webAddress } from './parts.ts';

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
  label: localText.optional(),
  note: localText.optional(),
});
