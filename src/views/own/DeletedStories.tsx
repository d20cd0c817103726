import type { OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { titleOf } from './title-of.ts';

interface Props {
  readonly deleted: readonly OwnStory[];
  /** Those among them that the reader has just deleted, by id. */
  readonly lately: readonly string[];
  readonly restore: (kept: OwnStory) => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** What was deleted, with the way back: in sight where it was just now, else folded. */
export function DeletedStories({ deleted, lately, restore, words, own }: Props) {
  const { list } = own;
  const [now, before] = [true, false].map((isLate) =>
    deleted.filter(({ id }) => lately.includes(id) === isLate),
  );
  const told = { restore, words, own };
  return (
    <>
      <div role="status">
        {now?.map((kept) => (
          <p key={kept.id} data-deleted={kept.id}>
            {list.deleted(titleOf(kept.story, words, own))}{' '}
            <Restore {...told} kept={kept} label={own.undo} />
          </p>
        ))}
      </div>
      {before && before.length > 0 && (
        <details className="own-list-bin">
          <summary>{list.bin(before.length)}</summary>
          <ul>
            {before.map((kept) => (
              <li key={kept.id}>
                {titleOf(kept.story, words, own)}{' '}
                <Restore {...told} kept={kept} label={list.restore} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface RestoreProps extends Pick<Props, 'restore' | 'words' | 'own'> {
  readonly kept: OwnStory;
  readonly label: string;
}

function Restore({ kept, label, restore, words, own }: RestoreProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={
        label === own.undo ? undefined : own.list.restoreNamed(titleOf(kept.story, words, own))
      }
      onClick={() => restore(kept)}
    >
      {label}
    </button>
  );
}
