import { pick } from '../../store/actions.ts';
import { DealList } from './DealList.tsx';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';
import { SpellChart } from './SpellChart.tsx';
import { SpellList } from './SpellList.tsx';
import type { SceneOf, Shown } from './shown.ts';
import { TermList } from './TermList.tsx';
import { TieHeading } from './TieHeading.tsx';
import { TieStanding } from './TieStanding.tsx';

interface TieDetailsProps {
  readonly scene: SceneOf<'tie'>;
  readonly shown: Shown;
}

/** A tie: how it stands on the day, its terms then and through time, its deals and every event. */
export function TieDetails({ scene: { tie, onDay, events }, shown }: TieDetailsProps) {
  const { words, day } = shown;
  const { details } = words.messages;
  const hasTerms = onDay !== null && Object.keys(onDay.terms).length > 0;
  return (
    <>
      <TieHeading tie={tie} shown={shown} />
      <TieStanding onDay={onDay} day={day} words={words} />
      {hasTerms && (
        <Section title={details.termsOn(words.day(day))}>
          <TermList terms={onDay.terms} words={words} />
        </Section>
      )}
      {tie.spells.length > 0 && (
        <Section title={details.spells}>
          <SpellChart tie={tie} day={day} words={words} />
          <SpellList tie={tie} day={day} words={words} />
        </Section>
      )}
      {onDay !== null && (
        <Section title={details.deals}>
          <DealList tie={onDay} events={events} words={words} />
        </Section>
      )}
      <Section title={details.history}>
        <EventList
          events={events}
          shown={shown}
          onPick={({ id }) => pick({ type: 'event', id })}
          withSources
        />
      </Section>
    </>
  );
}
