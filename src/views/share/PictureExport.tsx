import { useState } from 'react';
import { Choices } from '../../ui/Choices.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Theme } from '../../viewstate/view-state.ts';
import { PicturePreview } from './PicturePreview.tsx';
import { type PictureChoice, pictureName, pixelsOf, SHAPES } from './picture-choice.ts';
import type { Shared } from './shared.ts';
import { useAct } from './use-act.ts';
import { fetchSheets, useSheet } from './use-sheet.ts';

interface Props extends Shared {
  readonly link: string;
}

const SCALES = [1, 2, 3, 4] as const;

/** The picture to take away: its shape, colours and kind, seen beforehand. */
export function PictureExport(props: Props) {
  const { view, around, share } = props;
  const [choice, setChoice] = useState<PictureChoice>({
    size: 'page',
    theme: around.theme,
    kind: 'svg',
    scale: 2,
  });
  const { sheet, problem } = useSheet(props, choice);
  const { told, isBusy, act } = useAct(share, share.pictureFailed);
  const save = () =>
    act(async () => {
      const { sheetSvg, sheetPng } = await fetchSheets();
      if (!sheet) throw new Error(problem ?? '');
      const name = pictureName(view, choice);
      saveFile(
        name,
        choice.kind === 'svg'
          ? new Blob([sheetSvg(sheet)], { type: 'image/svg+xml' })
          : await sheetPng(sheet, choice.scale),
      );
      return share.made(name);
    });
  return (
    <section className="share-picture">
      <h3 className="share-heading">{share.picture}</h3>
      <p className="share-hint">{share.pictureHint}</p>
      <div className="share-making">
        <PicturePreview sheet={sheet} problem={problem} choice={choice} share={share} />
        <PictureOptions choice={choice} onChange={setChoice} share={share} />
      </div>
      <div className="share-acts">
        <button
          type="button"
          className="chip share-main"
          disabled={!sheet || isBusy}
          onClick={save}
        >
          {share.getPicture}
        </button>
        <span role="status" className="share-told">
          {told}
        </span>
      </div>
    </section>
  );
}

interface OptionsProps {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
  readonly share: Shared['share'];
}

function PictureOptions({ choice, onChange, share }: OptionsProps) {
  const themes: readonly Theme[] = ['light', 'dark'];
  return (
    <div>
      <Choices
        legend={share.size}
        choices={SHAPES.map((value) => ({ value, label: share.sizes[value] }))}
        chosen={choice.size}
        onChoose={(size) => onChange({ ...choice, size })}
      />
      <Choices
        legend={share.frameTheme}
        choices={themes.map((value) => ({ value, label: share.themes[value] }))}
        chosen={choice.theme}
        onChoose={(theme) => onChange({ ...choice, theme })}
      />
      <Choices
        legend={share.kind}
        choices={(['svg', 'png'] as const).map((value) => ({ value, label: share.kinds[value] }))}
        chosen={choice.kind}
        onChoose={(kind) => onChange({ ...choice, kind })}
      />
      {choice.kind === 'png' && (
        <Choices
          legend={share.scale}
          choices={SCALES.map((value) => ({ value, label: `${value}×` }))}
          chosen={choice.scale}
          onChoose={(scale) => onChange({ ...choice, scale })}
        >
          <p className="share-hint">{pixelsOf(choice)}</p>
        </Choices>
      )}
    </div>
  );
}
