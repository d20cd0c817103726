import { z } from 'zod';
import { eventRecord, organizationRecord, sourceRecord } from './schema.ts';

/** The JSON Schema of each kind of ledger file, as the text to be written, by file name. */
export function jsonSchemas(): Record<string, string> {
  return {
    'events.schema.json': textOf(eventRecord),
    'organizations.schema.json': textOf(organizationRecord),
    'sources.schema.json': textOf(sourceRecord),
  };
}

function textOf(record: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(z.array(record), { io: 'input' }), null, 2)}\n`;
}
