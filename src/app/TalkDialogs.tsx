import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { Modal } from '../ui/Modal.tsx';
import { TalkKeyList } from '../views/present/TalkKeyList.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { Search } from './Search.tsx';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  readonly present: TalkMessages['present'];
  readonly presenter: TalkMessages['presenter'];
}

/** What a presenter may ask for in the middle of a talk: the search, and the keys. */
export function TalkDialogs({ present, presenter, ...given }: Props) {
  // Whoever is found must be in the picture, wherever the scene looks.
  const whole = useMemo(() => ({ ...given.view, cam: null }), [given.view]);
  const isHelp = useSession((session) => session.dialog === 'keys');
  return (
    <>
      <Search {...given} view={whole} />
      {isHelp && (
        <Modal
          title={present.keysTitle}
          closeLabel={present.close}
          onClose={() => openDialog(null)}
        >
          <TalkKeyList words={given.words} present={present} how={presenter.how} />
        </Modal>
      )}
    </>
  );
}
