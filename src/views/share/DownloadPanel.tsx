import { type ReactNode, useCallback } from 'react';
import { pageAddress } from '../../ui/page-address.ts';
import { addressOf } from '../../viewstate/permalink/address.ts';
import { DataFiles } from './DataFiles.tsx';
import { PictureExport } from './PictureExport.tsx';
import { SlideFile } from './SlideFile.tsx';
import { type LinkChoice, sharedView } from './share-link.ts';
import type { Shared } from './shared.ts';

type LinkOf = (view: Shared['view']) => string;

interface Props extends Shared {
  readonly choice: LinkChoice;
  readonly video: (linkOf: LinkOf) => ReactNode;
}

/** What is on screen as a picture, as a slide, as a video and as data. All carry the link. */
export function DownloadPanel({ choice, video, ...shared }: Props) {
  const { view, around } = shared;
  const linkOf = useCallback<LinkOf>(
    (shown) => addressOf(sharedView(shown, choice, around), pageAddress()),
    [choice, around],
  );
  const link = linkOf(view);
  return (
    <>
      <PictureExport {...shared} link={link} />
      <SlideFile {...shared} link={link} />
      {video(linkOf)}
      <DataFiles {...shared} link={link} />
    </>
  );
}
