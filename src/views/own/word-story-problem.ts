import type { StoryProblem } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';

/** Where and why a story's file was not taken as it stands, as a sentence. */
export function wordStoryProblem(problem: StoryProblem, own: TalkMessages['own']): string {
  return own.import.line(problem.line, reasonOf(problem, own.import.problems));
}

function reasonOf(problem: StoryProblem, said: TalkMessages['own']['import']['problems']): string {
  switch (problem.code) {
    case 'too-large':
      return said[problem.code](String(problem.bytes), String(problem.most));
    case 'too-many-scenes':
      return said[problem.code](String(problem.count), String(problem.most));
    case 'unread-front-matter':
      return said[problem.code](problem.reason);
    case 'unknown-field':
    case 'wrong-field':
      return said[problem.code](problem.field);
    case 'wrong-level':
      return said[problem.code](String(problem.level));
    case 'too-many-languages':
      return said[problem.code](String(problem.count), String(problem.languages));
    case 'wrong-seconds':
    case 'link-in-part':
      return said[problem.code](problem.value);
    case 'unseen-characters':
      return said[problem.code](String(problem.count));
    default:
      return said[problem.code];
  }
}
