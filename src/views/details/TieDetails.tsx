import type { TieScene } from '../../scene/tie-details.ts';
import { pick } from '../../store/actions.ts';
import { ClaimList } from './ClaimList.tsx';
import { DealList } from './DealList.tsx';
import { EventList } from './EventList.tsx';
import { ParallelTies } from './ParallelTies.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { SpellChart } from './SpellChart.tsx';
import { SpellList } from './SpellList.tsx';
import type { Shown } from './shown.ts';
import { TermsThenAndNow } from './TermsThenAndNow.tsx';
import { TieHeading } from './TieHeading.tsx';
import { TieStanding } from './TieStanding.tsx';
import { Told } from './Told.tsx';

interface TieDetailsProps {
  readonly scene: TieScene;
  readonly shown: Shown;
}

/** A tie: how it stands on the day, its terms then and now and through time, its deals, what else ties the two, every event, what articles made of it, and all sources. */
export function TieDetails({ scene, shown }: TieDetailsProps) {
  const { tie, onDay, terms, parallel, events, sources, claims } = scene;
  const { words, day } = shown;
  const { details, history } = words.messages;
  return (
    <>
      <TieHeading tie={tie} shown={shown} />
      <TieStanding onDay={onDay} day={day} words={words} />
      <TermsThenAndNow tie={tie} columns={terms} shown={shown} />
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
      {parallel.length > 0 && (
        <Section title={history.parallel}>
          <ParallelTies ties={parallel} shown={shown} />
        </Section>
      )}
      <Section title={details.history}>
        <EventList
          events={events}
          shown={shown}
          onPick={({ id }) => pick({ type: 'event', id })}
          withEvidence
        />
      </Section>
      <ClaimList claims={claims} shown={shown} />
      <Told shown={shown}>
        <Section title={details.sources}>
          <SourceList sources={sources} words={words} />
        </Section>
      </Told>
    </>
  );
}
