import { type Effect, partiesOf } from '../../domain/ledger.ts';
import type { TieKind } from '../../domain/vocabulary.ts';
import type { RecentChange } from '../../scene/organization-details.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { EventMeta } from './EventMeta.tsx';
import { Fold } from './Fold.tsx';
import { KindMark } from './KindMark.tsx';
import { SourceNames } from './SourceNames.tsx';
import type { Shown } from './shown.ts';

interface RecentChangesProps {
  readonly organizationId: string;
  readonly changes: readonly RecentChange[];
  readonly shown: Shown;
}

const SHOWN_FIRST = 6;

/** What changed of late, event by event, with what it did to which tie and who says so; or that nothing did. */
export function RecentChanges({ organizationId, changes, shown }: RecentChangesProps) {
  const { words, background } = shown;
  if (changes.length === 0) {
    return <p className="details-note">{words.messages.history.nothingChanged}</p>;
  }
  return (
    <Fold count={changes.length} isFolding={changes.length > SHOWN_FIRST} words={words}>
      <ol className="details-events details-recent">
        {changes.map(({ event, effects }, index) => (
          <li key={event.id} data-folded={index < SHOWN_FIRST ? undefined : ''}>
            <EventMeta event={event} shown={shown} />
            <p className="details-event-title">
              <LinkButton onPress={() => pick({ type: 'event', id: event.id })}>
                {words.text(event.title)}
              </LinkButton>
            </p>
            <ul>
              {wordEffects(effects, organizationId, shown).map(({ kind, text }) => (
                <li key={text} className="details-meta">
                  <KindMark kind={kind} />
                  {text}
                </li>
              ))}
            </ul>
            <SourceNames ids={background?.event.get(event.id)?.sources ?? []} shown={shown} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** Each effect on a tie once, also where it was on several of the tie's deals. */
function wordEffects(effects: readonly Effect[], own: string, { ledger, words }: Shown) {
  const { kinds, effects: wording } = words.messages;
  const kindOf = new Map<string, TieKind>();
  for (const { tie, effect } of effects) {
    const { from, to, kind } = partiesOf(tie);
    const other = words.name(ledger.organization.get(from === own ? to : from));
    kindOf.set([other, kinds[kind], wording[effect]].join(' · '), kind);
  }
  return [...kindOf].map(([text, kind]) => ({ text, kind }));
}
