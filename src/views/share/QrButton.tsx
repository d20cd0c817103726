import { useMemo } from 'react';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import { qrCodeOf } from './qr-code.ts';

interface Props {
  readonly link: string;
  readonly isLarge: boolean;
  readonly onToggle: () => void;
  readonly share: ShareMessages['share'];
}

/** The link as a QR code, dark on white in either theme; pressed, it fills the dialog for the people in the room. */
export function QrButton({ link, isLarge, onToggle, share }: Props) {
  const code = useMemo(() => qrCodeOf(link), [link]);
  if (!code) return <p className="share-hint">{share.codeTooLong}</p>;
  return (
    <div className={isLarge ? 'share-qr share-qr-large' : 'share-qr'}>
      <button type="button" className="share-qr-button" onClick={onToggle}>
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={share.code}
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
        <span className="share-qr-hint">{isLarge ? share.codeSmall : share.codeLarge}</span>
      </button>
      {isLarge && <p className="share-qr-link">{link}</p>}
    </div>
  );
}
