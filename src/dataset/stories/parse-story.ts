import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { LocalText } from '../../domain/ledger.ts';
import type { Story, StoryScene } from '../../domain/story.ts';
import { LANGUAGES, type Language } from '../../domain/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { type Section, splitStory } from './split-story.ts';

/** A scene and the line of its heading. */
interface LocatedScene {
  readonly scene: StoryScene;
  readonly line: number;
}

/** A story as it was read: all that could be, and what could not. */
export interface StoryReading {
  readonly story: Story;
  readonly scenes: readonly LocatedScene[];
  readonly problems: readonly Problem[];
}

const text = z.string().trim().min(1);
const texts = z.union([text, z.partialRecord(z.enum(LANGUAGES), text)]);

const frontMatter = z.strictObject({
  title: texts,
  summary: texts.optional(),
  author: texts.optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
});

/** The languages of a story that does not name its own: those that the ledger is written in. */
const WRITTEN: readonly Language[] = ['en', 'zh-Hans'];

/**
 * Reads a story written as Markdown: front matter, then a heading of level 2 for each scene in the story's first language
 * and one of level 3 for each further language. Total: whatever is wrong becomes a problem with its line.
 */
export function parseStory(file: string, id: string, markdown: string): StoryReading {
  const { frontMatter: yaml, sections } = splitStory(markdown);
  const problems: Problem[] = [];
  const complain = (line: number, message: string) =>
    problems.push({ file, line, record: id, message });
  const front = readFrontMatter(yaml, complain);
  const languages = front.languages ?? WRITTEN;
  const scenes = scenesOf(sections, complain).map((parts) => ({
    scene: sceneOf(parts, languages, complain),
    line: parts[0]?.line ?? 1,
  }));
  if (scenes.length === 0) complain(1, 'has no scene; start one with "## Heading"');
  const local = (value: z.infer<typeof texts> | undefined): LocalText =>
    typeof value === 'string'
      ? Object.fromEntries(languages.map((tag) => [tag, value]))
      : (value ?? {});
  const { title, summary, author } = front;
  const story = { id, title: local(title), summary: local(summary), author: local(author) };
  return { story: { ...story, scenes: scenes.map(({ scene }) => scene) }, scenes, problems };
}

type Complain = (line: number, message: string) => void;

function readFrontMatter(yaml: string | null, complain: Complain): z.infer<typeof frontMatter> {
  if (yaml === null) {
    complain(1, 'has no front matter; begin with "---", "title: …" and another "---"');
    return { title: '' };
  }
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error) complain(1, `the front matter cannot be read: ${error.message.split('\n')[0]}`);
  const read = frontMatter.safeParse(error ? {} : document.toJS());
  if (read.success) return read.data;
  if (!error) {
    for (const { path, message } of read.error.issues) {
      complain(1, `the front matter's ${path.join('.') || 'fields'}: ${message}`);
    }
  }
  return { title: '' };
}

/** The sections of each scene: one of level 2 and those of level 3 that follow it. */
function scenesOf(sections: readonly Section[], complain: Complain): Section[][] {
  const scenes: Section[][] = [];
  for (const section of sections) {
    if (section.level === 2) scenes.push([section]);
    else if (section.level === 3 && scenes.length > 0) scenes.at(-1)?.push(section);
    else
      complain(section.line, `a heading of level ${section.level} starts nothing; write ## or ###`);
  }
  return scenes;
}

function sceneOf(
  parts: readonly Section[],
  languages: readonly Language[],
  complain: Complain,
): StoryScene {
  const [first] = parts;
  const line = first?.line ?? 1;
  if (parts.length > languages.length) {
    complain(line, `has ${parts.length} languages here, and the story only ${languages.length}`);
  }
  const local = (of: (part: Section) => string): LocalText =>
    Object.fromEntries(
      languages.flatMap((tag, at) => {
        const part = parts[at];
        return part && of(part) !== '' ? [[tag, of(part)]] : [];
      }),
    );
  const link = first?.fields.get('link');
  if (!link) complain(line, 'has no link; write "link: at=2025-11-03" under the heading');
  return {
    heading: local(({ heading }) => heading),
    query: (link?.value ?? '').replace(/^\?/, ''),
    caption: local(({ caption }) => caption),
    notes: local(({ notes }) => notes),
    seconds: secondsOf(first, complain),
    about: listed(first?.fields.get('about')?.value),
  };
}

function secondsOf(section: Section | undefined, complain: Complain): number | null {
  const field = section?.fields.get('seconds');
  if (!field) return null;
  const seconds = Number(field.value);
  if (seconds >= 1 && seconds <= 600) return seconds;
  complain(field.line, `“${field.value}” is no number of seconds from 1 to 600`);
  return null;
}

function listed(value = ''): string[] {
  return value.split(/[,\s]+/).filter((item) => item !== '');
}
