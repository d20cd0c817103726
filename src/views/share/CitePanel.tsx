import { useMemo, useState } from 'react';
import type { IndexedBackground } from '../../domain/indexed-background.ts';
import { type Day, dayOf } from '../../domain/time/day.ts';
import {
  CITATION_FORMS,
  type CitationForm,
  citationOf,
  citationText,
} from '../../export/citation.ts';
import { citedOf } from '../../export/cited.ts';
import { Choices } from '../../ui/Choices.tsx';
import { pageAddress } from '../../ui/page-address.ts';
import { addressOf } from '../../viewstate/permalink/address.ts';
import { Copyable } from './Copyable.tsx';
import { type LinkChoice, sharedView } from './share-link.ts';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  readonly choice: LinkChoice;
}

/** How to cite what is on screen, with its sources; they come with the background. */
export function CitePanel({ background, ...props }: Props) {
  const { data } = props.words.messages;
  if (!background) return <p role="status">{data.backgroundLoading}</p>;
  return <Cite {...props} background={background} />;
}

function Cite(props: Props & { readonly background: IndexedBackground }) {
  const { ledger, background, view, around, choice, words, share } = props;
  const [form, setForm] = useState<CitationForm>('apa');
  const link = addressOf(sharedView(view, choice, around), pageAddress());
  const { version } = around;
  const cited = useMemo(
    () => citedOf({ ledger, background, view, version, accessed: today(), link }, words, share),
    [ledger, background, view, version, link, words, share],
  );
  const citation = citationOf(form, cited, words, share);
  return (
    <>
      <Choices
        legend={share.form}
        choices={CITATION_FORMS.map((value) => ({ value, label: share.forms[value] }))}
        chosen={form}
        onChoose={setForm}
      />
      <Copyable
        name="citation"
        label={share.citation}
        text={citationText(citation)}
        copyLabel={share.copyCitation}
        rows={8}
        shown={
          <>
            {citation.lead}
            {citation.title && <i>{citation.title}</i>}
            {citation.rest}
          </>
        }
        share={share}
      />
      <p className="share-hint">{share.citeHint[cited.sourcesOf]}</p>
    </>
  );
}

/** The day by the reader's own calendar. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
