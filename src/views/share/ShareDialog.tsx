import { type ReactNode, useState } from 'react';
import { Modal } from '../../ui/Modal.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CitePanel } from './CitePanel.tsx';
import { DownloadPanel } from './DownloadPanel.tsx';
import { EmbedPanel } from './EmbedPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { firstChoice, type LinkChoice } from './share-link.ts';
import type { Shared } from './shared.ts';
import './share.css';

const SECTIONS = ['link', 'embed', 'cite', 'download'] as const;

type Section = (typeof SECTIONS)[number];

interface Props extends Shared {
  /** What makes a video, told how views are linked. */
  readonly video: (linkOf: (view: Shared['view']) => string) => ReactNode;
  readonly onClose: () => void;
}

/** All the ways in which what is on screen leaves the page. */
export function ShareDialog({ onClose, video, ...shared }: Props) {
  const { share, words, view, isKept } = shared;
  const [section, setSection] = useState<Section>('link');
  const [chosen, setChoice] = useState<LinkChoice>(() => firstChoice(view));
  const choice = { ...chosen, isFrozen: isKept && chosen.isFrozen };
  const awaited = (panel: ReactNode) =>
    shared.isAwaiting ? <p role="status">{words.messages.data.loading}</p> : panel;
  const panels = {
    link: () => <LinkPanel {...shared} choice={choice} onChoose={setChoice} />,
    embed: () => <EmbedPanel {...shared} choice={choice} onChoose={setChoice} />,
    cite: () => awaited(<CitePanel {...shared} choice={choice} />),
    download: () => awaited(<DownloadPanel {...shared} choice={choice} video={video} />),
  };
  const title = words.messages.share;
  return (
    <Modal title={title} closeLabel={share.close} onClose={onClose}>
      <div className="share">
        <Tabs
          label={title}
          tabs={SECTIONS.map((name) => ({ name, label: share.sections[name] }))}
          shown={section}
          onShow={setSection}
        >
          {panels[section]()}
        </Tabs>
      </div>
    </Modal>
  );
}
