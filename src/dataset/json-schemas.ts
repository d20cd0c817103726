import { z } from 'zod';
import { campRecord, claimRecord, scenarioRecord } from './schema/claims.ts';
import { editionRecord } from './schema/editions.ts';
import { eventRecord } from './schema/events.ts';
import { organizationRecord } from './schema/organizations.ts';
import { sourceRecord } from './schema/sources.ts';

/** The JSON Schema of each kind of ledger file, as the text to be written, by file name. */
export function jsonSchemas(): Record<string, string> {
  return {
    'camps.schema.json': textOf(campRecord),
    'claims.schema.json': textOf(claimRecord),
    'editions.schema.json': textOf(editionRecord),
    'events.schema.json': textOf(eventRecord),
    'organizations.schema.json': textOf(organizationRecord),
    'scenarios.schema.json': textOf(scenarioRecord),
    'sources.schema.json': textOf(sourceRecord),
  };
}

function textOf(record: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(z.array(record), { io: 'input' }), null, 2)}\n`;
}
