import type { LocalText } from '../../domain/ledger.ts';
import type { StoryProblem } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { titleOf } from './title-of.ts';
import { wordStoryProblem } from './word-story-problem.ts';

/** What became of a file that was to be imported. */
export type Imported = { readonly file: string } & (
  | {
      readonly type: 'done';
      readonly title: LocalText;
      readonly scenes: number;
      readonly remarks: readonly StoryProblem[];
    }
  | { readonly type: 'broken'; readonly problems: readonly StoryProblem[] }
  | { readonly type: 'no-text' }
  | { readonly type: 'failed'; readonly why: string }
);

interface Props {
  readonly imported: Imported;
  /** How many scenes there are, as a phrase. */
  readonly countOf: (count: number) => string;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** What became of a file, with each line of it that has to be put right or was not followed. */
export function ImportReport({ imported, countOf, words, own }: Props) {
  const said = own.import;
  const { file } = imported;
  switch (imported.type) {
    case 'done':
      return (
        <>
          <p>{said.done(titleOf(imported, words, own), countOf(imported.scenes))}</p>
          <Problems said={said.remarks} problems={imported.remarks} own={own} />
        </>
      );
    case 'broken':
      return <Problems said={said.broken(file)} problems={imported.problems} own={own} />;
    case 'no-text':
      return <p>{said.noText(file)}</p>;
    case 'failed':
      return <p>{own.list.failed(imported.why)}</p>;
  }
}

interface ProblemsProps {
  readonly said: string;
  readonly problems: readonly StoryProblem[];
  readonly own: TalkMessages['own'];
}

function Problems({ said, problems, own }: ProblemsProps) {
  if (problems.length === 0) return null;
  const sentences = new Set(problems.map((problem) => wordStoryProblem(problem, own)));
  return (
    <>
      <p>{said}</p>
      <ul>
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
