import type { Words } from '../../i18n/words.ts';
import { dismissProblems, useSession } from '../../store/session-store.ts';
import { wordProblem } from './word-problem.ts';
import './notice.css';

/** What of a link could not be followed, in one plain sentence each, until the reader dismisses it. */
export function LinkNotice({ words }: { readonly words: Words }) {
  const problems = useSession((session) => session.problems);
  const { link } = words.messages;
  return (
    <div role="status" className="notice-place">
      {problems.length > 0 && (
        <div className="notice">
          <p className="notice-heading">{link.heading}</p>
          <ul>
            {problems.map((problem) => {
              const sentence = wordProblem(problem, words);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <button type="button" className="chip" onClick={dismissProblems}>
            {link.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
