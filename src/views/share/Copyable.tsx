import { type ReactNode, useId, useRef } from 'react';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  /** By which the field and its button are known. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly copyLabel: string;
  /** How many lines are seen; more can be scrolled to. */
  readonly rows: number;
  /** The text as a typesetter would have it, in place of the plain field. */
  readonly shown?: ReactNode;
  readonly share: ShareMessages['share'];
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A text to take away: seen, and copied by a button that says how that went. */
export function Copyable({ shown, ...props }: Props) {
  const { name, label, text, copyLabel, share, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const [outcome, copy] = useCopy(text, place);
  const told = outcome && { done: share.copied, refused: share.copyFailed }[outcome];
  const id = useId();
  return (
    <div className="share-copyable">
      <label className="share-label" htmlFor={shown ? undefined : id} id={`${id}-label`}>
        {label}
      </label>
      <div ref={place}>
        {shown ? (
          <section
            className="share-shown"
            data-share={name}
            aria-labelledby={`${id}-label`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by keys
            tabIndex={0}
          >
            {shown}
          </section>
        ) : (
          <Field id={id} {...props} />
        )}
      </div>
      <div className="share-acts">
        <button type="button" className="chip share-main" data-copy={name} onClick={copy}>
          {copyLabel}
        </button>
        {children}
        <span role="status" className="share-told">
          {told}
        </span>
      </div>
    </div>
  );
}

function Field({ id, name, text, rows }: Omit<Props, 'shown'> & { readonly id: string }) {
  const settings = { id, value: text, readOnly: true, spellCheck: false, className: 'share-field' };
  if (rows === 1) {
    return (
      <input
        type="text"
        {...settings}
        data-share={name}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    );
  }
  return <textarea {...settings} rows={rows} data-share={name} />;
}
