import { useState } from 'react';
import { titleOf } from '../../export/cited.ts';
import { pageAddress } from '../../ui/page-address.ts';
import { addressOf } from '../../viewstate/permalink/address.ts';
import { Copyable } from './Copyable.tsx';
import { QrButton } from './QrButton.tsx';
import { SendButton } from './SendButton.tsx';
import { type LinkChoice, sharedView } from './share-link.ts';
import type { Shared } from './shared.ts';
import { UpdateChoice } from './UpdateChoice.tsx';

interface Props extends Shared {
  readonly choice: LinkChoice;
  readonly onChoose: (choice: LinkChoice) => void;
}

/** The languages by their own names. */
const LANGUAGE_NAMES = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;

/** The link to what is on screen, as text and as a QR code, and what it says. */
export function LinkPanel(props: Props) {
  const { view, around, words, share, isKept, choice, onChoose } = props;
  const [isLarge, setLarge] = useState(false);
  const link = addressOf(sharedView(view, choice, around), pageAddress());
  return (
    <div className="share-link">
      <div hidden={isLarge}>
        <Copyable
          name="link"
          label={share.link}
          text={link}
          copyLabel={share.copyLink}
          rows={1}
          share={share}
        >
          <SendButton link={link} title={titleOf(view, words, share)} share={share} />
        </Copyable>
        <UpdateChoice
          isFrozen={choice.isFrozen}
          onChoose={(isFrozen) => onChoose({ ...choice, isFrozen })}
          isKept={isKept}
          version={around.version}
          livingHint={share.livingHint}
          share={share}
        />
        <ReceiverChoice {...props} />
      </div>
      <QrButton link={link} isLarge={isLarge} onToggle={() => setLarge(!isLarge)} share={share} />
    </div>
  );
}

/** Whether language and theme go with the link. Without, whoever opens it has their own. */
function ReceiverChoice({ around, share, choice, onChoose }: Props) {
  const { keepsLanguage, keepsTheme } = choice;
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{share.receiver}</legend>
      <label className="choices-one">
        <input
          type="checkbox"
          checked={keepsLanguage}
          onChange={() => onChoose({ ...choice, keepsLanguage: !keepsLanguage })}
        />
        <span lang={around.language}>{share.keepsLanguage(LANGUAGE_NAMES[around.language])}</span>
      </label>
      <label className="choices-one">
        <input
          type="checkbox"
          checked={keepsTheme}
          onChange={() => onChoose({ ...choice, keepsTheme: !keepsTheme })}
        />
        {share.keepsTheme[around.theme]}
      </label>
      <p className="share-hint">{share.otherwise}</p>
    </fieldset>
  );
}
