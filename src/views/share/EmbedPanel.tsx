import { useState } from 'react';
import { titleOf } from '../../export/cited.ts';
import { Choices } from '../../ui/Choices.tsx';
import { pageAddress } from '../../ui/page-address.ts';
import { addressOf } from '../../viewstate/permalink/address.ts';
import type { Theme } from '../../viewstate/view-state.ts';
import { Copyable } from './Copyable.tsx';
import { FrameSizeFields, type SizeChoice } from './FrameSizeFields.tsx';
import { frameCode } from './frame-code.ts';
import { framedView, type LinkChoice } from './share-link.ts';
import type { Shared } from './shared.ts';
import { UpdateChoice } from './UpdateChoice.tsx';

interface Props extends Shared {
  readonly choice: LinkChoice;
  readonly onChoose: (choice: LinkChoice) => void;
}

/** The code that puts the picture into somebody's page. */
export function EmbedPanel({ view, around, words, share, isKept, choice, onChoose }: Props) {
  const [size, setSize] = useState<SizeChoice>({ isFitting: true, width: 640, height: 480 });
  const [theme, setTheme] = useState<Theme | null>(view.theme);
  const { isFrozen } = choice;
  const framed = framedView(view, { isFrozen, theme }, around);
  const address = addressOf(framed, pageAddress());
  const width = size.isFitting ? null : size.width;
  const code = frameCode(address, share.frameTitle(titleOf(view, words, share)), {
    width,
    height: size.height,
  });
  return (
    <>
      <p className="share-hint share-intro">
        {share.frameHint} {view.view !== 'graph' && share.frameGraphOnly}
      </p>
      <Copyable
        name="frame"
        label={share.frameCode}
        text={code}
        copyLabel={share.copyCode}
        rows={4}
        share={share}
      >
        <a className="share-try" href={address} target="_blank" rel="noopener">
          {share.frameTry}
        </a>
      </Copyable>
      <div className="share-columns">
        <FrameSizeFields size={size} onChange={setSize} share={share} />
        <Choices
          legend={share.frameTheme}
          choices={(['own', 'light', 'dark'] as const).map((value) => ({
            value,
            label: share.themes[value],
          }))}
          chosen={theme ?? 'own'}
          onChoose={(value) => setTheme(value === 'own' ? null : value)}
        />
        <UpdateChoice
          isFrozen={isFrozen}
          onChoose={(frozen) => onChoose({ ...choice, isFrozen: frozen })}
          isKept={isKept}
          version={around.version}
          livingHint={share.framedHint}
          share={share}
        />
      </div>
    </>
  );
}
