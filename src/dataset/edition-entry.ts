import { isScalar, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { UNWRITTEN } from './check-editions.ts';

/** An edition as a command writes it, its summary yet to be written by people. */
export interface Entry {
  readonly version: string;
  readonly date: string;
  readonly kept: boolean;
}

/** The text of `editions.yaml` with the ledger as its last edition: a new entry, unless the last is of this version (then only `kept` is set) or is to be replaced, whose summary stays. Everything else stays as it is written. */
export function withEdition(yaml: string, entry: Entry, replacesLast: boolean): string {
  const document = parseDocument(yaml);
  const last = ((document.contents as YAMLSeq | null)?.items.length ?? 0) - 1;
  const isSame = last >= 0 && document.getIn([last, 'version']) === entry.version;
  if (isSame) return withValues(yaml, last, { kept: entry.kept });
  if (replacesLast && last >= 0) return withValues(yaml, last, entry);
  const written = stringify([{ ...entry, summary: UNWRITTEN }]);
  return yaml.trim() === '' ? written : `${yaml.trimEnd()}\n\n${written}`;
}

/** The text with these fields of one entry replaced, where they stand. */
function withValues(yaml: string, index: number, fields: Partial<Entry>): string {
  return Object.entries(fields).reduce((text, [key, value]) => {
    const node = parseDocument(text).getIn([index, key], true);
    const [from, to] = (isScalar(node) && node.range) || [0, 0];
    return to === 0 ? text : text.slice(0, from) + JSON.stringify(value) + text.slice(to);
  }, yaml);
}
