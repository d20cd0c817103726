import type { ReactNode } from 'react';
import './outgoing-link.css';

interface OutgoingLinkProps {
  readonly url: string;
  /** What the link does, for those who do not see the arrow. */
  readonly hint: string;
  readonly language?: string;
  readonly children: ReactNode;
}

/** A link to another site. An address that is not http(s) becomes plain text. */
export function OutgoingLink({ url, hint, language, children }: OutgoingLinkProps) {
  if (!/^https?:\/\//i.test(url)) return <span lang={language}>{children}</span>;
  return (
    <a className="outgoing-link" href={url} target="_blank" rel="noopener noreferrer">
      <span lang={language}>{children}</span>
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span className="visually-hidden"> ({hint})</span>
    </a>
  );
}
