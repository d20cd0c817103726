import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { attributionOf, type HeadlineScene } from '../../scene/headline-scene.ts';
import type { Pick } from '../../viewstate/view-state.ts';

interface Props {
  readonly headline: HeadlineScene;
  readonly pick: Pick | null;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly words: Words;
}

/** What the picture shows where it is no scene's: what was found, else what changed last, with its first source. */
export function WanderedCaption({ headline, pick, ledger, background, words }: Props) {
  const { messages } = words;
  const { lastChange, day } = headline;
  const [event, ...rest] = lastChange?.events ?? [];
  const attribution = event && background && attributionOf(background, event.id);
  const picked = pick && wordPick(pick, ledger, words);
  return (
    <div className="talk-wandered">
      {picked && <p className="talk-picked">{picked}</p>}
      {event && !picked && (
        <p className="talk-change" key={event.id}>
          <span className="talk-when">
            {lastChange?.day === day
              ? words.date(event.date.text)
              : messages.headline.lastChange(words.date(event.date.text))}
          </span>{' '}
          {words.text(event.title)}{' '}
          <span className="talk-by">
            {attribution?.source.publisher}
            {rest.length > 0 && ` · ${messages.headline.more(rest.length)}`}
          </span>
        </p>
      )}
    </div>
  );
}

function wordPick({ type, id }: Pick, ledger: IndexedLedger, words: Words): string {
  const { details, kinds, organizationKinds } = words.messages;
  const nameOf = (organization: string) => words.name(ledger.organization.get(organization));
  if (type === 'event') return words.text(ledger.event.get(id)?.title ?? {});
  if (type === 'org') {
    const organization = ledger.organization.get(id);
    return organization
      ? words.list([words.name(organization), organizationKinds[organization.kind]])
      : '';
  }
  const { from, to, kind } = partiesOf(id);
  return details.tieNamed(nameOf(from), nameOf(to), kinds[kind]);
}
