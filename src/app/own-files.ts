import { OWN_STORY_LIMITS } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import { makeStory } from '../store/own-stories.ts';
import { pageAddress } from '../ui/page-address.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Imported } from '../views/own/ImportReport.tsx';

/** Hands a story to the browser as a file and says under which name. */
export async function exportStory(story: Story, title: string): Promise<string> {
  const { writeStory } = await import('../dataset/stories/write-story.ts');
  const name = `${fileNameOf(title) || story.id}.md`;
  saveFile(name, new Blob([writeStory(story)], { type: 'text/markdown;charset=utf-8' }));
  return name;
}

const LONGEST_NAME = 60;

/** Letters and digits of any script, joined by hyphens. */
function fileNameOf(title: string): string {
  const joined = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...joined].slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '');
}

/** A link that carries a story whole, and how long one may be to arrive everywhere. */
export async function linkOf(
  story: Story,
): Promise<{ readonly link: string; readonly most: number }> {
  const { LONGEST_LINK, writeStoryFragment } = await import('../dataset/stories/story-link.ts');
  return { link: `${pageAddress()}#${await writeStoryFragment(story)}`, most: LONGEST_LINK };
}

/** Keeps the story that a file holds, beside all that there is; says why where it is none. */
export async function importFile(file: File): Promise<Imported> {
  const { name, size } = file;
  const most = OWN_STORY_LIMITS.bytes;
  if (size > most) {
    const problem = { line: 1, code: 'too-large', bytes: size, most } as const;
    return { file: name, type: 'broken', problems: [problem] };
  }
  const text = textIn(await file.arrayBuffer());
  if (text === null) return { file: name, type: 'no-text' };
  const { readOwnStory } = await import('../dataset/stories/read-own-story.ts');
  const { story, problems, remarks } = readOwnStory(text);
  if (!story) return { file: name, type: 'broken', problems };
  await makeStory(story, 'file');
  return { file: name, type: 'done', title: story.title, scenes: story.scenes.length, remarks };
}

/** Null where the bytes are no UTF-8, or hold what no text holds. */
function textIn(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
