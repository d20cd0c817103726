import { type ReactNode, useRef, useState } from 'react';
import type { OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { DeletedStories } from './DeletedStories.tsx';
import { type Imported, ImportReport } from './ImportReport.tsx';
import { type OwnActs, OwnItem } from './OwnItem.tsx';
import { unclosed } from './SavedSign.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFocusWish } from './use-focus-wish.ts';
import './own-list.css';

interface Props {
  /** Null until they have been read. */
  readonly stories: readonly OwnStory[] | null;
  /** What was deleted and can be had again. */
  readonly deleted: readonly OwnStory[];
  /** Why the browser keeps nothing, in its own words. */
  readonly problem: string | null;
  readonly imported: readonly Imported[];
  readonly acts: OwnActs;
  readonly begin: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
  /** What came of the last act with a story. */
  readonly toldOf: (kept: OwnStory) => ReactNode;
  readonly takeAwayOf: (kept: OwnStory) => ReactNode;
  readonly words: Words;
  readonly present: TalkMessages['present'];
  readonly own: TalkMessages['own'];
}

/** The stories of one's own, where they are kept, and the ways to begin another. */
export function OwnList(props: Props) {
  const { stories, problem, imported, begin, takeFiles, words, present, own } = props;
  const { list } = own;
  const place = useRef<HTMLElement>(null);
  const isOver = useDroppedFiles(place, takeFiles);
  const wish = useFocusWish(place);
  const [lately, setLately] = useState<readonly string[]>([]);
  const acts: OwnActs = {
    ...props.acts,
    remove: (kept) => {
      wish(`[data-deleted="${kept.id}"] button`);
      setLately([kept.id]);
      props.acts.remove(kept);
    },
    restore: (kept) => {
      wish(`[data-own="${kept.id}"] button`);
      props.acts.restore(kept);
    },
  };
  return (
    <section ref={place} className="own-list" data-over={isOver}>
      <h3 className="own-list-title">{list.yours}</h3>
      {stories === null && <p role="status">{own.loading}</p>}
      {problem !== null && <p role="alert">{list.unkept(unclosed(problem))}</p>}
      {stories?.length === 0 && <p>{list.none}</p>}
      <ul className="story-list">
        {stories?.map((kept) => (
          <OwnItem
            key={kept.id}
            kept={kept}
            acts={acts}
            told={props.toldOf(kept)}
            words={words}
            present={present}
            own={own}
          >
            {props.takeAwayOf(kept)}
          </OwnItem>
        ))}
      </ul>
      <DeletedStories
        deleted={props.deleted}
        lately={lately}
        restore={acts.restore}
        words={words}
        own={own}
      />
      <p className="own-list-acts">
        <button type="button" className="chip" onClick={begin}>
          {list.begin}
        </button>
        <FileButton label={list.import} takeFiles={takeFiles} />
        <span className="own-list-fine">{list.drop}</span>
      </p>
      <div role="status" className="own-list-told">
        {imported.map((one) => (
          <ImportReport
            key={one.file}
            imported={one}
            countOf={present.scenes}
            words={words}
            own={own}
          />
        ))}
      </div>
      {problem === null && <p className="own-list-fine">{list.kept}</p>}
    </section>
  );
}

interface FileProps extends Pick<Props, 'takeFiles'> {
  readonly label: string;
}

function FileButton({ label, takeFiles }: FileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="chip" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden={true}
        multiple={true}
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onChange={({ target }) => {
          takeFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
