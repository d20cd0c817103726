import { type ReactNode, useId } from 'react';
import type { Words } from '../../i18n/words.ts';
import { setShortcuts, useSession } from '../../store/session-store.ts';
import { KeyRow } from '../../ui/KeyRow.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { KEY_GROUPS, KEY_TABLE, type KeyGroup } from '../../viewstate/key-table.ts';
import './key-help.css';

interface Props {
  readonly onClose: () => void;
  readonly words: Words;
  /** Further groups of keys, and what else is there to learn from. */
  readonly children?: ReactNode;
}

/** Every key, by where it acts, and the switch for those that write characters. */
export function KeyHelp({ onClose, words, children }: Props) {
  const { keys } = words.messages;
  return (
    <Modal title={keys.title} closeLabel={keys.close} onClose={onClose}>
      <ShortcutSwitch words={words} />
      <div className="key-groups">
        {KEY_GROUPS.map((group) => (
          <section key={group} className="key-group">
            <h3 className="key-group-title">{keys.groups[group]}</h3>
            <dl className="key-list">
              <KeyRows group={group} words={words} />
            </dl>
          </section>
        ))}
      </div>
      {children}
    </Modal>
  );
}

function KeyRows({ group, words }: { readonly group: KeyGroup; readonly words: Words }) {
  const { keys } = words.messages;
  return KEY_TABLE.filter((row) => row.group === group).map(({ act, strokes }) => (
    <KeyRow key={act} strokes={strokes} space={keys.space} or={keys.or}>
      {keys.acts[act]}
    </KeyRow>
  ));
}

function ShortcutSwitch({ words }: { readonly words: Words }) {
  const { keys } = words.messages;
  const hasShortcuts = useSession((session) => session.hasShortcuts);
  const hint = useId();
  return (
    <div className="key-switch">
      <label>
        <input
          type="checkbox"
          checked={hasShortcuts}
          aria-describedby={hint}
          onChange={(change) => setShortcuts(change.target.checked)}
        />
        {keys.switch}
      </label>
      <p id={hint}>{keys.switchHint}</p>
    </div>
  );
}
