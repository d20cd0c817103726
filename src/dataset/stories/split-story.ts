import { readParagraphs, readSigns } from './story-texts.ts';

/** A section of a story's file: what stands under one heading, each part with the line where it starts. */
export interface Section {
  readonly line: number;
  /** 2 starts a scene, 3 is the same scene in the next language. */
  readonly level: number;
  readonly heading: string;
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  readonly caption: string;
  readonly notes: string;
}

/** A story's file in its two parts. */
export interface SplitStory {
  /** YAML, or null where the file does not begin with any. */
  readonly frontMatter: string | null;
  readonly sections: readonly Section[];
  /** The line of the first text that stands before all sections, or null. */
  readonly stray: number | null;
}

const FIELD = /^(link|about|seconds):(.*)$/s;
const HEADING = /^(#{1,6})(?:\s(.*))?$/s;

/** Cuts the text of a story into its front matter and its sections. Total: what precedes the first heading is passed over. */
export function splitStory(text: string): SplitStory {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && isRule(line)) : -1;
  const frontMatter = end > 0 ? lines.slice(1, end).join('\n') : null;
  const starts = lines.flatMap((line, at) => (at > end && HEADING.test(line) ? [at] : []));
  const sections = starts.map((start, index) =>
    sectionOf(lines.slice(start, starts[index + 1]), start + 1),
  );
  const stray = lines.slice(end + 1, starts[0]).findIndex((line) => line.trim() !== '');
  return { frontMatter, sections, stray: stray < 0 ? null : end + stray + 2 };
}

function isRule(line: string): boolean {
  return line.trim() === '---';
}

/** The section that a heading and the lines below it make. Fields stand first; quoted lines are notes. */
function sectionOf([first = '', ...rest]: readonly string[], line: number): Section {
  const [, marks = '', heading = ''] = HEADING.exec(first) ?? [];
  const fields = new Map<string, { value: string; line: number }>();
  let at = 0;
  for (; at < rest.length; at++) {
    const text = rest[at] ?? '';
    const [, name, value = ''] = FIELD.exec(text) ?? [];
    if (name !== undefined) fields.set(name, { value: value.trim(), line: line + 1 + at });
    else if (text.trim() !== '') break;
  }
  const body = rest.slice(at);
  const quoted = body.filter((text) => text.startsWith('>'));
  return {
    line,
    level: marks.length,
    heading: readSigns(withoutClosingMarks(heading)),
    fields,
    caption: readParagraphs(body.filter((text) => !text.startsWith('>'))),
    notes: readParagraphs(quoted.map((text) => text.replace(/^> ?/, ''))),
  };
}

/** `A ##` is `A`. Step by step, since a pattern would take its time over a line that is made to be slow. */
function withoutClosingMarks(heading: string): string {
  const text = heading.trim();
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end).trimEnd();
}
