import type { TalkMessages } from '../../i18n/messages/en-talk.ts';

/** What came of an act with a story of the list. */
export type Outcome =
  | { readonly type: 'said'; readonly said: string }
  /** The link would be longer than what arrives everywhere, both in characters. */
  | { readonly type: 'too-long'; readonly length: number; readonly most: number }
  | { readonly type: 'refused'; readonly link: string };

interface Props {
  readonly outcome: Outcome;
  readonly onExport: () => void;
  readonly own: TalkMessages['own'];
}

/** Says what came of it, with what can be done instead where it did not work. */
export function ActTold({ outcome, onExport, own }: Props) {
  const { list } = own;
  if (outcome.type === 'said') return <p>{outcome.said}</p>;
  if (outcome.type === 'refused') {
    return (
      <label>
        {list.copyRefused}
        <input
          className="own-item-link"
          readOnly={true}
          value={outcome.link}
          onFocus={({ target }) => target.select()}
        />
      </label>
    );
  }
  return (
    <>
      <p>{list.tooLong(String(outcome.length), String(outcome.most))}</p>
      <p>
        <button type="button" className="chip" onClick={onExport}>
          {list.export}
        </button>
      </p>
    </>
  );
}
