import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/dataset/stories/parse-story.ts';
import {
  LONGEST_LINK,
  readStoryFragment,
  writeStoryFragment,
} from '../../../src/dataset/stories/story-link.ts';
import { writeStory } from '../../../src/dataset/stories/write-story.ts';
import type { LocalText } from '../../../src/domain/ledger.ts';
import type { Story } from '../../../src/domain/story.ts';
import { anyStory } from '../../support/any-story.ts';

const packed = (bytes: Buffer) => `#tell=${deflateRawSync(bytes).toString('base64url')}`;

describe('a link that carries a story', () => {
  it('carries it whole, in letters that every program leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory(), async (story) => {
        const fragment = await writeStoryFragment(story);
        expect(fragment).toMatch(/^tell=[\w-]+$/);
        expect(await readStoryFragment(`#${fragment}`)).toBe(writeStory(story));
      }),
    );
  });

  it('is short enough for every bundled story in one language', async () => {
    const lengths = readdirSync('data/stories').map(async (name) => {
      const { story } = parseStory('own', readFileSync(`data/stories/${name}`, 'utf8'));
      return (await writeStoryFragment(inEnglish(story))).length;
    });
    const longest = Math.max(...(await Promise.all(lengths)));
    expect(longest).toBeLessThan(LONGEST_LINK);
    expect(longest).toBeGreaterThan(LONGEST_LINK / 4);
  });

  it('is none of another fragment', async () => {
    expect(
      await Promise.all(['', '#', '#stage', '#notes=1', '#telling'].map(readStoryFragment)),
    ).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['#tell=', 'damaged'],
    ['#tell=%%%', 'damaged'],
    ['#tell=AAAA', 'damaged'],
    [packed(Buffer.from('---\ntitle: A story of clouds\n---\n')).slice(0, -6), 'damaged'],
    [packed(Buffer.from([0xff, 0xfe, 0x00])), 'damaged'],
    [packed(Buffer.alloc(262_145, 'a')), 'more than 262144 bytes'],
    [packed(Buffer.alloc(300_000_000, 'a')), 'more than 262144 bytes'],
  ])('is refused where it is damaged or unpacks without end: %#', async (hash, reason) => {
    await expect(readStoryFragment(hash)).rejects.toThrow(reason);
  });
});

function inEnglish(story: Story): Story {
  const only = ({ en }: LocalText) => (en === undefined ? {} : { en });
  const { title, summary, author } = story;
  const scenes = story.scenes.map((scene) => ({
    ...scene,
    heading: only(scene.heading),
    caption: only(scene.caption),
    notes: only(scene.notes),
  }));
  return { ...story, title: only(title), summary: only(summary), author: only(author), scenes };
}
