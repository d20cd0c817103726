import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import { CHANGES } from '../scene/drawn-graph.ts';
import { useView } from '../store/view-store.ts';
import { pageAddress } from '../ui/page-address.ts';
import { addressOf } from '../viewstate/permalink/address.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { Stage } from './Stage.tsx';
import { useBackground } from './use-background.ts';
import { useDated } from './use-dated.ts';
import { usePicture } from './use-picture.ts';
import './embed.css';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** What stands in a frame of another page: the graph, its day in words, and the way to the whole page. Whatever a link looks at, a frame shows the graph. */
export function EmbedPage({ dataset: recorded, words, theme }: Props) {
  const given = useView((state) => state);
  const view = useMemo<ViewState>(() => ({ ...given, view: 'graph' }), [given]);
  const { basis, show, at, vs } = view;
  const dataset = useDated(recorded, basis);
  const { background } = useBackground(words.language, recorded.version, show.length > 0);
  const { picture } = usePicture(dataset, background, view, words);
  const frame = useRef<HTMLElement>(null);
  useScrollingPast(frame);
  const { messages } = words;
  const title = messages.documentTitle(words.day(at));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="embed" ref={frame}>
      <header className="embed-head">
        <h1 className="embed-day">{words.day(at)}</h1>
        {vs !== null && (
          <p className="embed-versus">{messages.explore.comparedWith(words.dayShort(vs))}</p>
        )}
      </header>
      <div className="embed-stage">
        <Stage {...picture} view={view} words={words} theme={theme} />
      </div>
      {vs !== null && <ChangeKey words={words} />}
      <a
        className="embed-link"
        href={addressOf({ ...given, embed: false }, pageAddress())}
        target="_blank"
        rel="noopener"
      >
        {messages.openInFull}
        <span aria-hidden="true">{'\u00a0↗'}</span>
      </a>
    </main>
  );
}

/** What became of what between the two days, where the frame has room to say so. */
function ChangeKey({ words }: Pick<Props, 'words'>) {
  const { legend } = words.messages.compare;
  return (
    <ul className="embed-key">
      {CHANGES.filter((change) => change !== 'same').map((change) => (
        <li key={change} style={{ color: `var(--kind-${change})` }}>
          {legend[change]}
        </li>
      ))}
    </ul>
  );
}

/** Lets whoever scrolls the page around the frame scroll past it: the wheel zooms with Ctrl or ⌘ only, and one finger leaves the picture where it is. */
function useScrollingPast(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (wheel: WheelEvent) => {
      if (!wheel.ctrlKey && !wheel.metaKey) wheel.stopPropagation();
    };
    const onTouch = (touch: TouchEvent) => {
      if (touch.touches.length < 2) touch.stopPropagation();
    };
    const options = { capture: true, passive: true };
    element.addEventListener('wheel', onWheel, options);
    element.addEventListener('touchstart', onTouch, options);
    return () => {
      element.removeEventListener('wheel', onWheel, options);
      element.removeEventListener('touchstart', onTouch, options);
    };
  }, [frame]);
}
