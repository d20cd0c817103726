import { useEffect, useState } from 'react';
import type { Sheet } from '../../export/sheet.ts';
import { type PictureChoice, pixelsOf } from './picture-choice.ts';
import type { Shared } from './shared.ts';
import { fetchSheets } from './use-sheet.ts';

interface Props {
  readonly sheet: Sheet | null;
  readonly problem: string | null;
  readonly choice: PictureChoice;
  readonly share: Shared['share'];
}

/** The picture as it will be, small. */
export function PicturePreview({ sheet, problem, choice, share }: Props) {
  const address = usePreview(sheet);
  const waiting = problem === null ? share.making : share.pictureFailed(problem);
  return (
    <div className="share-preview" data-shape={choice.size}>
      {address ? (
        <img src={address} alt={share.preview(pixelsOf(choice))} />
      ) : (
        <p role="status">{waiting}</p>
      )}
    </div>
  );
}

/** An address of a sheet's SVG within the page, for as long as it is the sheet. */
function usePreview(sheet: Sheet | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isWanted = sheet !== null;
    fetchSheets().then(
      ({ sheetSvg }) => {
        if (!sheet || !isWanted) return;
        made = URL.createObjectURL(new Blob([sheetSvg(sheet)], { type: 'image/svg+xml' }));
        setAddress(made);
      },
      () => undefined, // told where the sheet is made
    );
    return () => {
      isWanted = false;
      setAddress(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [sheet]);
  return address;
}
