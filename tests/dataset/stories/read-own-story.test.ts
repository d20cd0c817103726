import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnStory } from '../../../src/dataset/stories/read-own-story.ts';
import { writeStory } from '../../../src/dataset/stories/write-story.ts';
import { OWN_STORY_LIMITS } from '../../../src/domain/own-story.ts';
import { anyStory } from '../../support/any-story.ts';
import { HOSTILE_STRINGS } from '../../support/hostile-strings.ts';

const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/u;
const HEAD = '---\ntitle: A\nlanguages: [en]\n---\n';

const problemsIn = (markdown: string) => readOwnStory(markdown).problems;
const remarksOn = (markdown: string) => readOwnStory(markdown).remarks;

describe('readOwnStory', () => {
  it('gives back what was written, as long as it can be seen', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        const { id: _, ...content } = story;
        fc.pre(!UNSEEN.test(JSON.stringify(Object.values(story)).replaceAll('\\r', '\r')));
        fc.pre(!UNSEEN.test(textsOf(story)));
        const isAsked = content.scenes.some(({ query }) => query.startsWith('?'));
        fc.pre(!isAsked);
        expect(readOwnStory(writeStory(story)).story).toEqual(content);
      }),
    );
  });

  it('takes nothing that nobody sees, however it is written', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        const { story: read, problems } = readOwnStory(writeStory(story));
        expect(problems).toEqual([]);
        expect(UNSEEN.test(textsOf(read))).toBe(false);
      }),
    );
    expect(readOwnStory(`\uFEFF${HEAD}## A\u0007&#8238;B\nlink: at=latest\n`)).toEqual({
      story: {
        title: { en: 'A' },
        summary: {},
        author: {},
        scenes: [
          {
            heading: { en: 'AB' },
            query: 'at=latest',
            caption: {},
            notes: {},
            seconds: null,
            about: [],
          },
        ],
      },
      problems: [],
      remarks: [{ line: 1, code: 'unseen-characters', count: 2 }],
    });
  });

  it.each([
    [
      '',
      [
        [1, 'no-front-matter'],
        [1, 'no-scene'],
      ],
    ],
    ['---\ntitle: [\n---\n## A\nlink: at=latest\n', [[2, 'unread-front-matter']]],
    [`---\ntitle: ${'['.repeat(16_000)}\n---\n## A\nlink:\n`, [[2, 'unread-front-matter']]],
    [
      '---\na: &a [1]\ntags: x\ntitle: 3\n---\n## A\nlink:\n',
      [
        [2, 'unknown-field'],
        [3, 'unknown-field'],
        [4, 'wrong-field'],
      ],
    ],
    ['---\ntitle:\n  fr: A\n---\n## A\nlink:\n', [[2, 'wrong-field']]],
    ['---\n- title\n---\n## A\nlink:\n', [[2, 'unread-front-matter']]],
    [
      '---\ntitle: A\nlanguages: [en, fr]\nauthor: " "\n---\n## A\nlink:\n',
      [
        [3, 'wrong-field'],
        [4, 'wrong-field'],
      ],
    ],
    [
      '---\n__proto__: {title: A}\nconstructor: A\n---\n## A\nlink:\n',
      [
        [2, 'unknown-field'],
        [3, 'unknown-field'],
      ],
    ],
    [
      `${HEAD}# A\n## B\nlink:\n### C\n`,
      [
        [5, 'wrong-level'],
        [6, 'too-many-languages'],
      ],
    ],
    [
      `${HEAD}## A\nNo link.\n\n## B\nlink:\nseconds: soon\n`,
      [
        [5, 'no-link'],
        [10, 'wrong-seconds'],
      ],
    ],
    [HEAD + '## A\nlink:\n\n'.repeat(61), [[5 + 60 * 3, 'too-many-scenes']]],
    [`${HEAD}## A\nlink:\n${'x'.repeat(OWN_STORY_LIMITS.bytes)}`, [[1, 'too-large']]],
    [`${HEAD}## A\nlink:\n${'中'.repeat(OWN_STORY_LIMITS.bytes / 3)}`, [[1, 'too-large']]],
  ])('takes no story that is not whole, and says where and why: %#', (markdown, expected) => {
    const { story, problems } = readOwnStory(markdown);
    expect(story).toBeNull();
    expect(problems.map(({ line, code }) => [line, code])).toEqual(expected);
  });

  it('says no more than can be read, and in few words', () => {
    const many = problemsIn(`---\n${'x: &y 1\n'.repeat(30)}---\n${'# A\n'.repeat(3_000)}`);
    expect(many).toHaveLength(20);
    const [, long] = problemsIn(`---\n${'k'.repeat(9_000)}: 1\n---\n## A\n`);
    expect(JSON.stringify([long, many]).length).toBeLessThan(2_000);
  });

  it('remarks on what it could do without', () => {
    const links = 'at=2025-02-31&focus=openai&view=tabel&kind=equity';
    expect(remarksOn(`---\n---\n\nLost.\n## A\nlink: ${links}\n`)).toEqual([
      { line: 1, code: 'no-title' },
      { line: 4, code: 'text-before-scenes' },
      { line: 6, code: 'link-in-part', value: '2025-02-31' },
      { line: 6, code: 'link-in-part', value: 'view=tabel' },
      { line: 6, code: 'link-in-part', value: 'kind' },
    ]);
    const long = readOwnStory(`${HEAD}## A\nlink: ${'x'.repeat(20_000)}\n`);
    expect(long.remarks).toEqual([{ line: 6, code: 'link-in-part', value: `${'x'.repeat(120)}…` }]);
    expect(long.story?.scenes[0]?.query).toHaveLength(16_384);
  });

  it.each([
    ['https://example.org/?at=2024-01-01&focus=openai#stage', 'at=2024-01-01&focus=openai'],
    ['https://example.org/', ''],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('takes of an address its query alone: %s', (link, query) => {
    expect(readOwnStory(`${HEAD}## A\nlink: ${link}\n`).story?.scenes[0]?.query).toBe(query);
  });

  it('is not held up by what is made to take long', () => {
    for (const slow of [' ', '#', '> ', '\\', '&#', '\u2028', '甲\n', 'link:', '- ', '[', '{a: ']) {
      const text = slow.repeat(Math.floor(60_000 / new TextEncoder().encode(slow).length));
      const start = performance.now();
      const { problems } = readOwnStory(
        `${HEAD}## ${text}x\nlink: ${text}x\u2028x\n${text}x\n> ${text}`,
      );
      readOwnStory(`---\ntitle: ${text.slice(0, 16_000)}x\n---\n## A`);
      expect(problems.map(({ code }) => code)).not.toContain('too-large');
      expect(performance.now() - start, slow).toBeLessThan(10_000);
    }
  });

  it('reads whatever it is given without an error', () => {
    const anyMarkdown = fc.array(
      fc.oneof(
        fc.constantFrom('---\n', '## ', '### ', 'link: ', '> ', '\n', HEAD, ...HOSTILE_STRINGS),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(anyMarkdown, (parts) => {
        const { story, problems } = readOwnStory(parts.join(''));
        expect(story === null).toBe(problems.length > 0);
      }),
    );
    expect('polluted' in Object.prototype).toBe(false);
  });
});

/** All texts of a story in a row. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsOf).join('');
}
