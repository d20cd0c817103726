import type { Words } from '../i18n/words.ts';
import { openDialog, takeTour } from '../store/session-store.ts';
import { KeyHelp } from '../views/keys/KeyHelp.tsx';
import { TalkKeyList } from '../views/present/TalkKeyList.tsx';
import { useTalkWords } from './use-talk-words.ts';

const close = () => openDialog(null);

/** The help on keys, with those of a talk and the way to the first look round. */
export function KeysWithMore({ words }: { readonly words: Words }) {
  const messages = useTalkWords(words.language);
  if (!messages) return null;
  const { present, presenter } = messages;
  return (
    <KeyHelp onClose={close} words={words}>
      <section className="key-group">
        <h3 className="key-group-title">{present.keysTitle}</h3>
        <TalkKeyList words={words} present={present} how={presenter.how} />
      </section>
      <button
        type="button"
        className="chip"
        onClick={() => {
          close();
          takeTour('asked');
        }}
      >
        {present.tour.again}
      </button>
    </KeyHelp>
  );
}
