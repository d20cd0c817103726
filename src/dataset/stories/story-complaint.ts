import type { StoryProblem } from '../../domain/own-story.ts';

/** What is wrong with a story's file, in the English of the ledger's problems. */
export function storyComplaint(problem: StoryProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `has ${problem.bytes} bytes; a story has at most ${problem.most}`;
    case 'too-many-scenes':
      return `has ${problem.count} scenes; a story has at most ${problem.most}`;
    case 'no-front-matter':
      return 'has no front matter; begin with "---", "title: …" and another "---"';
    case 'unread-front-matter':
      return `the front matter cannot be read: ${problem.reason}`;
    case 'unknown-field':
      return `the front matter has no field ${problem.field}; write title, summary, author or languages`;
    case 'wrong-field':
      return `the front matter's ${problem.field} must be a text, a text in each language, or a list of languages`;
    case 'no-scene':
      return 'has no scene; start one with "## Heading"';
    case 'wrong-level':
      return `a heading of level ${problem.level} starts nothing; write ## or ###`;
    case 'too-many-languages':
      return `has ${problem.count} languages here, and the story only ${problem.languages}`;
    case 'no-link':
      return 'has no link; write "link: at=2025-11-03" under the heading';
    case 'wrong-seconds':
      return `“${problem.value}” is no number of seconds from 1 to 600`;
    case 'no-title':
      return 'has no title';
    case 'text-before-scenes':
      return 'has text before its first scene, which nobody sees';
    case 'link-in-part':
      return `has a link of which this was not followed: ${problem.value}`;
    case 'unseen-characters':
      return `has ${problem.count} characters that nobody sees`;
  }
}
