import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/dataset/json-schemas.ts';

describe('jsonSchemas', () => {
  it('gives what stands in data/schema; if not, run `npm run -s ledger -- schema`', () => {
    const names = readdirSync('data/schema').sort();
    const written = names.map((name) => [name, readFileSync(`data/schema/${name}`, 'utf8')]);
    expect(Object.fromEntries(written)).toEqual(jsonSchemas());
  });

  it('describes a list of records with the fields that each must have', () => {
    const schema = JSON.parse(jsonSchemas()['sources.schema.json'] ?? '');
    expect([schema.type, schema.items.required, schema.items.additionalProperties]).toEqual([
      'array',
      ['id', 'url', 'publisher', 'language', 'type'],
      false,
    ]);
  });
});
