import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { useNotes } from '../../store/talk-notes.ts';
import { TALK_KEY_TABLE, type TalkAct } from '../../viewstate/talk-keys.ts';

interface Props {
  readonly presenter: TalkMessages['presenter'];
  readonly act: (act: TalkAct) => void;
}

const COMMANDS = [
  ['back', 'goBack'],
  ['next', 'goOn'],
  ['black', 'black'],
  ['resume', 'resume'],
  ['end', 'end'],
] as const;

/** What is done most, as buttons; the rest by keys. */
export function Commands({ presenter, act }: Props) {
  const isGone = useNotes((notes) => notes.stage === 'gone');
  const isBlack = useNotes((notes) => notes.shown.isBlack);
  return (
    <div className="presenter-commands">
      {COMMANDS.map(([name, word]) => (
        <button
          key={name}
          type="button"
          className="chip"
          data-act={name}
          disabled={isGone}
          aria-pressed={name === 'black' ? isBlack : undefined}
          onClick={() => act(name)}
        >
          {presenter[word]} <Key act={name} />
        </button>
      ))}
      <button type="button" className="chip" onClick={() => act('notes')}>
        {isGone ? presenter.reopen : presenter.raise} <Key act="notes" />
      </button>
      <button type="button" className="chip" onClick={() => act('help')}>
        {presenter.keys} <Key act="help" />
      </button>
    </div>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

function Key({ act }: { readonly act: TalkAct }) {
  const stroke = TALK_KEY_TABLE.find((row) => row.act === act)?.strokes[0] ?? '';
  return <kbd>{SIGNS[stroke] ?? stroke.toUpperCase()}</kbd>;
}
