import { useMemo } from 'react';
import type { Source } from '../../domain/background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { CHANGES } from '../../scene/drawn-graph.ts';
import { TIE_GLYPHS } from '../../scene/glyphs.ts';
import { shownTies } from '../../scene/shown-ties.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';

/** So many publishers are named, and so many kinds at most. */
const MOST_PUBLISHERS = 3;
const MOST_KINDS = 7;

interface Props {
  readonly ledger: IndexedLedger;
  readonly sources: readonly Source[];
  readonly view: ViewState;
  readonly words: Words;
  readonly present: TalkMessages['present'];
}

/** Who says so, and how to read the lines, small. */
export function TalkSources({ ledger, sources, view, words, present }: Props) {
  return (
    <div className="talk-small">
      <Publishers sources={sources} words={words} present={present} />
      {view.vs === null ? (
        <Kinds ledger={ledger} view={view} words={words} />
      ) : (
        <ul className="talk-key">
          {CHANGES.map((change) => (
            <li key={change} style={{ color: `var(--kind-${change})` }}>
              {words.messages.compare.legend[change]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Publishers({ sources, words, present }: Pick<Props, 'sources' | 'words' | 'present'>) {
  const first = onePerPublisher(sources);
  const named = first.slice(0, MOST_PUBLISHERS);
  if (named.length === 0) return <p className="talk-sources" />;
  return (
    <p className="talk-sources">
      <span className="talk-sources-label">{present.sources}</span>{' '}
      {named.map(({ id, url, publisher }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <OutgoingLink url={url} hint={words.messages.details.opensElsewhere}>
            {publisher}
          </OutgoingLink>
        </span>
      ))}
      {first.length > named.length && ` · ${present.moreSources(first.length - named.length)}`}
    </p>
  );
}

/** One source of each publisher, those nearest to the matter first. */
function onePerPublisher(sources: readonly Source[]): Source[] {
  const primary = sources.filter(({ type }) => type === 'primary');
  const seen = new Set<string>();
  return [...primary, ...sources].filter(({ publisher }) => {
    const isNew = !seen.has(publisher);
    seen.add(publisher);
    return isNew;
  });
}

/** The signs and colours of the kinds that are drawn; where they are very many, the audience is not asked to learn them. */
function Kinds({ ledger, view, words }: Pick<Props, 'ledger' | 'view' | 'words'>) {
  const drawn = useMemo(() => {
    const shown = new Set(shownTies(ledger, view).map(({ tie }) => tie.kind));
    return TIE_KINDS.filter((kind) => shown.has(kind));
  }, [ledger, view]);
  if (drawn.length > MOST_KINDS) return null;
  return (
    <ul className="talk-key">
      {drawn.map((kind) => (
        <li key={kind} style={{ color: `var(--kind-${kind})` }}>
          <svg viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
            <path d={TIE_GLYPHS[kind]} fillRule="evenodd" />
          </svg>
          {words.messages.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
