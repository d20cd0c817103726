import type { OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { wordMoment } from '../../i18n/times.ts';
import type { Words } from '../../i18n/words.ts';
import { resave, useOwnStories } from '../../store/own-stories.ts';

interface Props {
  readonly kept: OwnStory;
  /** What brings the story to safety where the browser does not keep it. */
  readonly onExport: () => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** What of a story is saved, and what can be done where it is not. */
export function SavedSign({ kept, onExport, words, own }: Props) {
  const { id, savedAt } = kept;
  const saving = useOwnStories((state) => state.saving[id] ?? 'saved');
  const problem = useOwnStories((state) => state.problem);
  const { saved } = own;
  if (saving === 'failed') {
    return (
      <span className="own-saved own-saved-not" role="alert">
        {saved.failed(unclosed(problem ?? ''))}{' '}
        <button type="button" className="chip" onClick={() => resave(id)}>
          {saved.again}
        </button>{' '}
        <button type="button" className="chip" onClick={onExport}>
          {saved.export}
        </button>
      </span>
    );
  }
  const isSaved = saving === 'saved';
  return (
    <span className="own-saved" data-saving={saving}>
      {isSaved ? saved.at(wordMoment(words.language, savedAt, Date.now())) : saved.saving}
    </span>
  );
}

/** A browser's own words, to stand within a sentence of ours. */
export function unclosed(text: string): string {
  return text.trim().replace(/[.。]$/, '');
}
