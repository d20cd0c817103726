import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../json-schemas.ts';

/** Writes the JSON Schemas of the ledger's files, for editors that complete and check. */
export function writeSchemas(folder: string): number {
  mkdirSync(join(folder, 'schema'), { recursive: true });
  for (const [name, content] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, 'schema', name), content);
  }
  return 0;
}
