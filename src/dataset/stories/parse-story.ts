import type { LocalText } from '../../domain/ledger.ts';
import type { StoryProblem } from '../../domain/own-story.ts';
import type { Story, StoryScene } from '../../domain/story.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Section, splitStory } from './split-story.ts';
import { WRITTEN } from './story-texts.ts';

/** A scene and the line of its heading. */
interface LocatedScene {
  readonly scene: StoryScene;
  readonly line: number;
  /** The line of its link, or of its heading where it has none. */
  readonly linkLine: number;
}

/** A story as it was read: all that could be, and what could not. */
export interface StoryReading {
  readonly story: Story;
  readonly scenes: readonly LocatedScene[];
  readonly problems: readonly StoryProblem[];
  /** The line of the first text before all scenes, which is passed over; null where there is none. */
  readonly stray: number | null;
}

/**
 * Reads a story written as Markdown: front matter, then a heading of level 2 for each scene in the story's first language
 * and one of level 3 for each further language. Total: whatever is wrong becomes a problem with its line.
 */
export function parseStory(id: string, markdown: string): StoryReading {
  const { frontMatter, sections, stray } = splitStory(markdown);
  const { front, problems: unread } = readFrontMatter(frontMatter);
  const problems = [...unread];
  const complain: Complain = (problem) => problems.push(problem);
  const languages = front.languages ?? WRITTEN;
  const scenes = scenesOf(sections, complain).map((parts) => ({
    scene: sceneOf(parts, languages, complain),
    line: parts[0]?.line ?? 1,
    linkLine: parts[0]?.fields.get('link')?.line ?? parts[0]?.line ?? 1,
  }));
  if (scenes.length === 0) complain({ line: 1, code: 'no-scene' });
  const local = (value: string | LocalText | undefined): LocalText =>
    typeof value === 'string'
      ? Object.fromEntries(languages.map((tag) => [tag, value]))
      : (value ?? {});
  const { title, summary, author } = front;
  const story = { id, title: local(title), summary: local(summary), author: local(author) };
  return { story: { ...story, scenes: scenes.map(({ scene }) => scene) }, scenes, problems, stray };
}

type Complain = (problem: StoryProblem) => void;

/** The sections of each scene: one of level 2 and those of level 3 that follow it. */
function scenesOf(sections: readonly Section[], complain: Complain): Section[][] {
  const scenes: Section[][] = [];
  for (const section of sections) {
    const { line, level } = section;
    if (level === 2) scenes.push([section]);
    else if (level === 3 && scenes.length > 0) scenes.at(-1)?.push(section);
    else complain({ line, code: 'wrong-level', level });
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
  const count = parts.length;
  if (count > languages.length) {
    complain({ line, code: 'too-many-languages', count, languages: languages.length });
  }
  const local = (of: (part: Section) => string): LocalText =>
    Object.fromEntries(
      languages.flatMap((tag, at) => {
        const part = parts[at];
        return part && of(part) !== '' ? [[tag, of(part)]] : [];
      }),
    );
  const link = first?.fields.get('link');
  if (!link) complain({ line, code: 'no-link' });
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
  const { value, line } = field;
  const seconds = Number(value);
  if (seconds >= 1 && seconds <= 600) return seconds;
  complain({ line, code: 'wrong-seconds', value });
  return null;
}

function listed(value = ''): string[] {
  return value.split(/[,\s]+/).filter((item) => item !== '');
}
