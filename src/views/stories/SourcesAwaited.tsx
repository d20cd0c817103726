import type { Words } from '../../i18n/words.ts';

interface Props {
  /** Null unless they could not be fetched. */
  readonly retry: (() => void) | null;
  readonly words: Words;
}

/** What is said while the sources of a story are on their way, and where they could not be had. */
export function SourcesAwaited({ retry, words }: Props) {
  const { data } = words.messages;
  if (!retry) return <p role="status">{data.backgroundLoading}</p>;
  return (
    <div role="alert" className="story-sources-failed">
      <p>{data.backgroundFailed}</p>
      <button type="button" className="chip" onClick={retry}>
        {data.retry}
      </button>
    </div>
  );
}
