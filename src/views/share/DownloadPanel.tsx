import { pageAddress } from '../../ui/page-address.ts';
import { addressOf } from '../../viewstate/permalink/address.ts';
import { DataFiles } from './DataFiles.tsx';
import { PictureExport } from './PictureExport.tsx';
import { SlideFile } from './SlideFile.tsx';
import { type LinkChoice, sharedView } from './share-link.ts';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  readonly choice: LinkChoice;
}

/** What is on screen as a picture, as a slide, and as data. All carry the link. */
export function DownloadPanel({ choice, ...shared }: Props) {
  const { view, around } = shared;
  const link = addressOf(sharedView(view, choice, around), pageAddress());
  return (
    <>
      <PictureExport {...shared} link={link} />
      <SlideFile {...shared} link={link} />
      <DataFiles {...shared} link={link} />
    </>
  );
}
