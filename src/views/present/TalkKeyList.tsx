import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { KeyRow } from '../../ui/KeyRow.tsx';
import { TALK_KEY_TABLE } from '../../viewstate/talk-keys.ts';

interface Props {
  readonly words: Words;
  readonly present: TalkMessages['present'];
  /** How notes and talk share one screen or two. */
  readonly how: string;
}

/** Every key of a talk, and what else goes through it. */
export function TalkKeyList({ words, present, how }: Props) {
  const { keys } = words.messages;
  const given = { space: keys.space, or: keys.or };
  return (
    <>
      <dl className="key-list">
        {TALK_KEY_TABLE.map(({ act, strokes }) => (
          <KeyRow key={act} strokes={strokes} {...given}>
            {present.acts[act]}
          </KeyRow>
        ))}
        <KeyRow strokes={[present.jumpKeys, 'Enter']} {...given} or="">
          {present.jump}
        </KeyRow>
      </dl>
      <p className="key-hint">{present.keysHint}</p>
      <p className="key-hint">{how}</p>
    </>
  );
}
