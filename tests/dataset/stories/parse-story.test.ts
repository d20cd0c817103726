import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/dataset/stories/parse-story.ts';
import { storyComplaint } from '../../../src/dataset/stories/story-complaint.ts';

const WHOLE = `---
title:
  en: Two clouds
  zh-Hans: 两朵云
author: The editors
summary: { en: A lab changes its cloud., zh-Hans: 一家实验室更换云平台。 }
---

Whatever stands here is nobody's.

## One cloud

link: ?at=2023-01-23&focus=openai
about: event.one, claim.two
seconds: 20

The lab has
one cloud.

A second paragraph.

> Say who says so.

### 一朵云

该实验室只有
一朵云。

> 说明来源。

## Another
link: at=2024-01-01
`;

describe('parseStory', () => {
  it('reads front matter, and a scene in both languages', () => {
    const { story, problems } = parseStory('two-clouds', WHOLE);
    expect(problems).toEqual([]);
    expect(story).toEqual({
      id: 'two-clouds',
      title: { en: 'Two clouds', 'zh-Hans': '两朵云' },
      summary: { en: 'A lab changes its cloud.', 'zh-Hans': '一家实验室更换云平台。' },
      author: { en: 'The editors', 'zh-Hans': 'The editors' },
      scenes: [
        {
          heading: { en: 'One cloud', 'zh-Hans': '一朵云' },
          query: 'at=2023-01-23&focus=openai',
          caption: {
            en: 'The lab has one cloud.\n\nA second paragraph.',
            'zh-Hans': '该实验室只有一朵云。',
          },
          notes: { en: 'Say who says so.', 'zh-Hans': '说明来源。' },
          seconds: 20,
          about: ['event.one', 'claim.two'],
        },
        {
          heading: { en: 'Another' },
          query: 'at=2024-01-01',
          caption: {},
          notes: {},
          seconds: null,
          about: [],
        },
      ],
    });
  });

  it('reads a story in one language', () => {
    const { story, problems } = parseStory(
      'mine',
      '---\ntitle: 我的故事\nlanguages: [zh-Hans]\n---\n## 第一幕\nlink: at=2023-01-23\n说明\n',
    );
    expect(problems).toEqual([]);
    expect(story.title).toEqual({ 'zh-Hans': '我的故事' });
    expect(story.scenes[0]?.caption).toEqual({ 'zh-Hans': '说明' });
  });

  it.each([
    [
      '',
      [
        [1, 'has no front matter; begin with "---", "title: …" and another "---"'],
        [1, 'has no scene; start one with "## Heading"'],
      ],
    ],
    [
      '---\ntitle: A\n---\n# A\n',
      [
        [4, 'a heading of level 1 starts nothing; write ## or ###'],
        [1, 'has no scene; start one with "## Heading"'],
      ],
    ],
    [
      '---\ntitle: A\n---\n## A\nseconds: soon\n',
      [
        [4, 'has no link; write "link: at=2025-11-03" under the heading'],
        [5, '“soon” is no number of seconds from 1 to 600'],
      ],
    ],
    [
      '---\ntitle: A\n---\n## A\nlink: at=latest\n### B\n### C\n',
      [[4, 'has 3 languages here, and the story only 2']],
    ],
  ])('says what is wrong and where: %j', (markdown, problems) => {
    const found = parseStory('a', markdown).problems;
    expect(found.map((problem) => [problem.line, storyComplaint(problem)])).toEqual(problems);
  });
});
