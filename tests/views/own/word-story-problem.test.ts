import { expect, it } from 'vitest';
import type { StoryProblem } from '../../../src/domain/own-story.ts';
import { enTalk } from '../../../src/i18n/messages/en-talk.ts';
import { zhHansTalk } from '../../../src/i18n/messages/zh-hans-talk.ts';
import { zhHantTalk } from '../../../src/i18n/messages/zh-hant-talk.ts';
import { wordStoryProblem } from '../../../src/views/own/word-story-problem.ts';

const PROBLEMS: readonly StoryProblem[] = [
  { line: 1, code: 'too-large', bytes: 300_000, most: 262_144 },
  { line: 2, code: 'too-many-scenes', count: 61, most: 60 },
  { line: 3, code: 'no-front-matter' },
  { line: 4, code: 'unread-front-matter', reason: 'tabs' },
  { line: 5, code: 'unknown-field', field: 'titel' },
  { line: 6, code: 'wrong-field', field: 'title' },
  { line: 7, code: 'no-scene' },
  { line: 8, code: 'wrong-level', level: 4 },
  { line: 9, code: 'too-many-languages', count: 3, languages: 2 },
  { line: 10, code: 'no-link' },
  { line: 11, code: 'wrong-seconds', value: '9999' },
  { line: 12, code: 'no-title' },
  { line: 13, code: 'text-before-scenes' },
  { line: 14, code: 'link-in-part', value: 'at=2051' },
  { line: 15, code: 'unseen-characters', count: 17 },
];

it.each([
  ['en', enTalk.own],
  ['zh-Hans', zhHansTalk.own],
  ['zh-Hant', zhHantTalk.own],
])('each problem of a file is told in %s, with its line and all that it holds', (_name, own) => {
  const told = PROBLEMS.map((problem) => wordStoryProblem(problem, own));
  expect(new Set(told).size).toBe(PROBLEMS.length);
  for (const [index, { code, ...values }] of PROBLEMS.entries()) {
    for (const value of Object.values(values)) expect(told[index]).toContain(String(value));
    expect(told[index]).not.toContain(code);
    expect(told[index]).toMatch(/[.。）]$/);
  }
});
