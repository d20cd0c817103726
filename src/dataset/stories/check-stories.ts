import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../domain/story.ts';
import type { LocatedLedger } from '../located-ledger.ts';
import type { Problem } from '../problem.ts';
import { parseStory, type StoryReading } from './parse-story.ts';
import { type StoryGround, sceneProblems, storyGround } from './scene-rules.ts';
import { storyComplaint } from './story-complaint.ts';

/** So many scenes make a story that can be told in one go. */
const SCENES = { least: 8, most: 14 } as const;

const WRITTEN = ['en', 'zh-Hans'] as const;

/** The stories of a ledger folder in the order of their file names, and what is wrong with them. */
export function checkStories(
  folder: string,
  ledger: LocatedLedger,
): { readonly stories: readonly Story[]; readonly problems: readonly Problem[] } {
  const readings = readStories(join(folder, 'stories'));
  const problems = readings.flatMap(unreadIn);
  const ground = problems.length === 0 && readings.length > 0 ? storyGround(ledger) : null;
  const found = ground ? readings.flatMap((reading) => storyProblems(reading, ground)) : [];
  return { stories: readings.map(({ story }) => story), problems: [...problems, ...found] };
}

/** A story that was read, and its file. */
type FiledReading = StoryReading & { readonly file: string };

function readStories(folder: string): FiledReading[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const file = join(folder, name);
    return { file, ...parseStory(name.slice(0, -'.md'.length), readFileSync(file, 'utf8')) };
  });
}

function unreadIn({ file, story, problems, stray }: FiledReading): Problem[] {
  const passed = stray === null ? [] : [{ line: stray, code: 'text-before-scenes' } as const];
  return [...problems, ...passed].map((problem) => ({
    file,
    line: problem.line,
    record: story.id,
    message: storyComplaint(problem),
  }));
}

function storyProblems({ file, story, scenes }: FiledReading, ground: StoryGround): Problem[] {
  const at = (line: number, message: string) => ({ file, line, record: story.id, message });
  const missing = WRITTEN.flatMap((language) =>
    (['title', 'summary', 'author'] as const)
      .filter((field) => !story[field][language])
      .map((field) => at(1, `lacks its ${field} in ${language} [stories-in-both-languages]`)),
  );
  const isOfSize = scenes.length >= SCENES.least && scenes.length <= SCENES.most;
  const size = `has ${scenes.length} scenes; a story has ${SCENES.least} to ${SCENES.most} [stories-of-a-size]`;
  return [
    ...missing,
    ...(isOfSize ? [] : [at(1, size)]),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story.id) ? [] : [at(1, 'has a file name that is no id')]),
    ...scenes.flatMap(({ scene, line }, index) =>
      sceneProblems(story.id, scene, index + 1, ground).map((message) => at(line, message)),
    ),
  ];
}
