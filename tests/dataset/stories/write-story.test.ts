import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/dataset/stories/parse-story.ts';
import { writeStory } from '../../../src/dataset/stories/write-story.ts';
import type { Story } from '../../../src/domain/story.ts';
import { anyStory } from '../../support/any-story.ts';

function again(story: Story) {
  const { story: read, problems } = parseStory(story.id, writeStory(story));
  return { story: read, problems };
}

describe('writeStory', () => {
  it('writes what is read again as the same story, whatever its texts', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        expect(again(story)).toEqual({ story, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('survives a program that saves the file with other ends of lines, or cuts off spaces', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        const text = writeStory(story);
        const saved = `\uFEFF${text.replace(/[ \t]+$/gm, '').replaceAll('\n', '\r\n')}\r\n\r\n`;
        expect(parseStory(story.id, saved).story).toEqual(story);
      }),
    );
  });

  it.each(readdirSync('data/stories'))('gives back the bundled story %s', (name) => {
    const { story } = parseStory('bundled', readFileSync(`data/stories/${name}`, 'utf8'));
    expect(again(story)).toEqual({ story, problems: [] });
  });

  it('writes the format of the bundled stories', () => {
    const story: Story = {
      id: 'own-abcd1234',
      title: { en: 'Two clouds: a story', 'zh-Hans': '两朵云' },
      summary: {},
      author: { en: '- me' },
      scenes: [
        {
          heading: { en: 'One # cloud #' },
          query: 'at=2023-01-23&focus=openai',
          caption: { en: 'A line.\nAnother.\n\n> no note', 'zh-Hans': 'link: 不是链接' },
          notes: { en: 'Say it.\n\n## Loudly', 'zh-Hans': '  说' },
          seconds: 20,
          about: ['event.one', 'claim.two'],
        },
        { heading: {}, query: '', caption: {}, notes: {}, seconds: null, about: [] },
      ],
    };
    expect(writeStory(story)).toBe(`---
title:
  en: "Two clouds: a story"
  zh-Hans: 两朵云
author:
  en: "- me"
---

## One # cloud &#35;

link: at=2023-01-23&focus=openai
about: event.one, claim.two
seconds: 20

A line.\\
Another.

\\> no note

> Say it.
>
> \\## Loudly

###

link\\: 不是链接

> &#32; 说

##

link:
`);
    expect(again(story)).toEqual({ story, problems: [] });
  });

  it('names the languages of a story that is not in both of the ledger', () => {
    const story: Story = {
      id: 'own-abcd1234',
      title: { 'zh-Hant': '我的故事' },
      summary: {},
      author: {},
      scenes: [
        {
          heading: { 'zh-Hant': '第一幕' },
          query: 'at=latest',
          caption: {},
          notes: {},
          seconds: null,
          about: [],
        },
      ],
    };
    expect(writeStory(story)).toBe(`---
title:
  zh-Hant: 我的故事
languages: [zh-Hant]
---

## 第一幕

link: at=latest
`);
  });
});
