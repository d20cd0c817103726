import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { StoryScene } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { decodePermalink } from '../../viewstate/permalink/permalink.ts';
import type { useRowDrag } from './use-row-drag.ts';

interface Props {
  readonly index: number;
  readonly scene: StoryScene;
  readonly isOpen: boolean;
  /** What a drag does to the row: it is on its way, or another would come before or behind it. */
  readonly drag: 'moving' | 'before' | 'behind' | null;
  readonly grip: ReturnType<ReturnType<typeof useRowDrag>['gripOf']>;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
  /** What can be written and done, where it is open. */
  readonly children: ReactNode;
}

/** One scene of the story that is edited: its head shows it, Alt and an arrow there move it. */
export function SceneItem(props: Props) {
  const { index, scene, isOpen, drag, grip, onOpen, onMove, words, own, children } = props;
  const heading = words.text(scene.heading).trim() || own.nameless;
  const { at, vs } = decodePermalink(scene.query).view;
  const day = vs === null ? words.dayShort(at) : `${words.dayShort(vs)} – ${words.dayShort(at)}`;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) showWhole(item.current);
  }, [isOpen]);
  const onKeyDown = (press: KeyboardEvent) => {
    const by = press.key === 'ArrowUp' ? -1 : 1;
    if (!press.altKey || !/^Arrow(Up|Down)$/.test(press.key)) return;
    press.preventDefault();
    onMove(by);
  };
  return (
    <li ref={item} className="own-scene" data-scene={index} data-open={isOpen} data-drag={drag}>
      <div className="own-scene-head" data-row={index}>
        <span className="own-scene-grip" title={own.editor.grip} aria-hidden="true" {...grip}>
          ⠿
        </span>
        <button
          type="button"
          data-part="open"
          className="own-scene-open"
          aria-current={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          <span className="own-scene-number">{index + 1}</span>
          <span className="own-scene-said">
            <span className="own-scene-heading">{heading}</span>{' '}
            <span className="own-scene-day">{day}</span>
          </span>
        </button>
      </div>
      {isOpen && <div className="own-scene-body">{children}</div>}
    </li>
  );
}

/** Scrolls no further than it must; of a scene that is higher than the room, the head comes first. */
function showWhole(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
  item?.firstElementChild?.scrollIntoView({ block: 'nearest' });
}
