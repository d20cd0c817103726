import type { LocalText } from '../../domain/ledger.ts';
import { OWN_STORY_LIMITS, type StoryProblem } from '../../domain/own-story.ts';
import type { Story, StoryScene } from '../../domain/story.ts';
import { decodePermalink } from '../../viewstate/permalink/permalink.ts';
import type { LinkProblem } from '../../viewstate/permalink/problem.ts';
import { parseStory, type StoryReading } from './parse-story.ts';

/** A story that came from elsewhere, as far as it could be read. */
export interface OwnStoryReading {
  /** Null where there is any problem: a story is taken whole or not at all. */
  readonly story: Omit<Story, 'id'> | null;
  readonly problems: readonly StoryProblem[];
  /** What did not stand in the way. */
  readonly remarks: readonly StoryProblem[];
}

/** Nobody mends more at a time. */
const MOST_PROBLEMS = 20;
const LONGEST_VALUE = 120;
/** A link that names everything there is has fewer characters. */
const LONGEST_QUERY = 16_384;

/** Reads the Markdown of a story that may come from anybody. Total: whatever is wrong with it is said by line, and texts come without what nobody sees. */
export function readOwnStory(markdown: string): OwnStoryReading {
  const bytes = new TextEncoder().encode(markdown).length;
  if (bytes > OWN_STORY_LIMITS.bytes) {
    const most = OWN_STORY_LIMITS.bytes;
    return { story: null, problems: [{ line: 1, code: 'too-large', bytes, most }], remarks: [] };
  }
  const reading = parseStory('own', markdown);
  const { story, removed } = cleaned(reading.story);
  const problems = [...reading.problems, ...sizeProblems(reading)];
  const { id: _, ...content } = story;
  return {
    story: problems.length === 0 ? content : null,
    problems: told(problems),
    remarks: problems.length === 0 ? told(remarksOn(reading, removed)) : [],
  };
}

function told(problems: readonly StoryProblem[]): StoryProblem[] {
  const inOrder = problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
  return inOrder.map((problem) => {
    const values = Object.entries(problem).map(([name, value]) => [name, shortened(value)]);
    return { ...problem, ...Object.fromEntries(values) };
  });
}

function shortened(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE).toWellFormed()}…`;
}

function sizeProblems({ scenes }: StoryReading): StoryProblem[] {
  const most = OWN_STORY_LIMITS.scenes;
  const first = scenes[most];
  if (!first) return [];
  return [{ line: first.line, code: 'too-many-scenes', count: scenes.length, most }];
}

/** What of a scene's link is not followed. */
function unfollowed({ scene, linkLine: line }: StoryReading['scenes'][number]): StoryProblem[] {
  const query = queryIn(scene.query);
  const rest = query.slice(LONGEST_QUERY);
  const { problems } = decodePermalink(query.slice(0, LONGEST_QUERY));
  const values = [...problems.map(partOf), ...(rest === '' ? [] : [rest])];
  return values.map((value) => ({ line, code: 'link-in-part', value }));
}

function remarksOn({ story, scenes, stray }: StoryReading, removed: number): StoryProblem[] {
  return [
    ...(Object.keys(story.title).length > 0 ? [] : [{ line: 1, code: 'no-title' } as const]),
    ...(stray === null ? [] : [{ line: stray, code: 'text-before-scenes' } as const]),
    ...(removed === 0 ? [] : [{ line: 1, code: 'unseen-characters', count: removed } as const]),
    ...scenes.flatMap(unfollowed),
  ];
}

/** The part of a link that is not followed, as the link writes it. */
function partOf(problem: LinkProblem): string {
  if (problem.type === 'unkept-ledger') return problem.version;
  if (problem.type === 'unknown-value') return `${problem.param}=${problem.value}`;
  if ('value' in problem) return problem.value;
  return 'param' in problem ? problem.param : '';
}

/** The query of what may be a whole address, copied from the browser; whose page it is of does not matter. */
function queryIn(link: string): string {
  if (!/^https?:/i.test(link)) return link;
  const start = link.indexOf('?');
  return start < 0 ? '' : (link.slice(start + 1).split('#', 1)[0] ?? '');
}

/** Controls, halves of pairs, and marks that turn the text around them, as the ledger's own texts may not hold them either; a tab and an end of line are seen. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/gu;

function seenIn(text: string): { readonly text: string; readonly removed: number } {
  const seen = text.replace(UNSEEN, '');
  return { text: seen, removed: text.length - seen.length };
}

/** The story with nothing unseen in any of its texts, where escapes may have hidden it. */
function cleaned(story: Story): { readonly story: Story; readonly removed: number } {
  let removed = 0;
  const clean = (text: string) => {
    const seen = seenIn(text.replace(/\r\n?/g, '\n'));
    removed += seen.removed;
    return seen.text;
  };
  const local = (text: LocalText): LocalText =>
    Object.fromEntries(
      Object.entries(text).flatMap(([tag, value]) => {
        const seen = clean(value);
        return seen === '' ? [] : [[tag, seen]];
      }),
    );
  const scene = (one: StoryScene): StoryScene => ({
    ...one,
    heading: local(one.heading),
    caption: local(one.caption),
    notes: local(one.notes),
    query: clean(queryIn(one.query).slice(0, LONGEST_QUERY)),
    about: one.about.map(clean),
  });
  const { title, summary, author } = story;
  const texts = { title: local(title), summary: local(summary), author: local(author) };
  return { story: { ...story, ...texts, scenes: story.scenes.map(scene) }, removed };
}
