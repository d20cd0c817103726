import { fetchTalkWords } from '../../i18n/talk-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Shared } from './shared.ts';
import { useAct } from './use-act.ts';

interface Props extends Shared {
  readonly link: string;
}

/** What is on screen as a slide. It tells sources, so it waits for the background. */
export function SlideFile(props: Props) {
  const { background, words, share } = props;
  const { told, isBusy, act } = useAct(share, share.fileFailed);
  return (
    <section className="share-slide">
      <h3 className="share-heading">{share.slide}</h3>
      <p className="share-hint">{share.slideHint}</p>
      <div className="share-acts">
        <button
          type="button"
          className="chip"
          disabled={background === null || isBusy}
          onClick={() => act(() => save(props))}
        >
          {share.getSlide}
        </button>
        <span role="status" className="share-told">
          {background === null ? words.messages.data.backgroundLoading : told}
        </span>
      </div>
    </section>
  );
}

async function save(props: Props): Promise<string> {
  const { recorded, background, view, around, words, share, messages, link } = props;
  if (!background) throw new Error();
  const [making, talk] = await Promise.all([
    import('../../export/slides/slides-file.ts'),
    fetchTalkWords(words.language),
  ]);
  const ground = { recorded, background, words, share: messages, talk, theme: around.theme };
  const deck = making.viewDeck(view, { ...ground, linkOf: () => link }, making.SLIDE_PICTURE);
  const signal = new AbortController().signal;
  const file = await making.slidesFile(deck, talk.slides, { onProgress: () => undefined, signal });
  const name = making.slidesName(deck);
  saveFile(name, file);
  return share.made(name);
}
