import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGE_FILES, traditionalMessages } from '../languages/traditional-messages.ts';

/** Writes the app's wording in Traditional Chinese from that in Simplified. */
export function writeTraditionalMessages(folder: string): number {
  for (const name of MESSAGE_FILES) {
    const simplified = readFileSync(join(folder, `zh-hans${name}.ts`), 'utf8');
    writeFileSync(join(folder, `zh-hant${name}.ts`), traditionalMessages(simplified));
  }
  return 0;
}
