import { Component, type ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Keeps a view's failure to that view, and offers to load the page anew: the address holds all that the reader sees, and a part that failed to load is not asked for twice. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { data } = this.props.words.messages;
    return (
      <div className="failure" role="alert">
        <p>{data.viewFailed}</p>
        <p>{data.viewFailedHint}</p>
        <button type="button" className="chip" onClick={() => window.location.reload()}>
          {data.retry}
        </button>
      </div>
    );
  }
}
