import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A record and where it starts. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: string;
  readonly line: number;
}

interface Parsed<Value> {
  readonly records: readonly Located<Value>[];
  readonly problems: readonly Problem[];
}

/** Reads a YAML file that holds a list of records. A record that breaks the schema becomes problems, each with the line of the field at fault. */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  content: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const syntax = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    record: 'YAML',
    message: error.message.split('\n')[0] ?? 'cannot be read',
  }));
  if (syntax.length > 0) return { records: [], problems: syntax };

  const list: unknown = document.toJS();
  if (!Array.isArray(list)) {
    const message = 'is not a list; each record starts with "- id:"';
    return { records: [], problems: [{ file, line: 1, record: 'file', message }] };
  }

  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };

  const records: Located<z.infer<Schema>>[] = [];
  const problems: Problem[] = [];
  list.forEach((item: unknown, index) => {
    const result = schema.safeParse(item);
    if (result.success) records.push({ value: result.data, file, line: lineOf([index]) });
    else {
      const record = nameOf(item, index);
      for (const issue of result.error.issues) {
        problems.push({
          file,
          line: lineOf([index, ...issue.path]),
          record,
          message: wordIssue(issue, item),
        });
      }
    }
  });
  return { records, problems };
}

function nameOf(item: unknown, index: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : `record ${index + 1}`;
}

function wordIssue(issue: z.core.$ZodIssue, item: unknown): string {
  const field = issue.path.length > 0 ? `${issue.path.join('.')} ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${field}has unknown keys: ${issue.keys.join(', ')}; remove them or correct their spelling`;
    case 'invalid_type':
      if (valueAt(item, issue.path) === undefined) return `${field}is missing; add it`;
      return issue.message.startsWith('is ')
        ? `${field}${issue.message}`
        : `${field}must be written as ${issue.expected}`;
    case 'invalid_value':
      return `${field}must be one of ${issue.values.join(', ')}`;
    default:
      return `${field}${issue.message}`;
  }
}

function valueAt(item: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], item);
}
