import type { Source } from '../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { LocalText } from '../domain/ledger.ts';
import type { Story } from '../domain/story.ts';

/** A scene as it is told: its texts in the languages at hand, its sources each once, and its place in the story, counted from 1. */
export interface ToldScene {
  readonly heading: LocalText;
  readonly caption: LocalText;
  readonly notes: LocalText;
  readonly sources: readonly Source[];
  readonly number: number;
  readonly count: number;
}

/** A scene of a story, its number held within it; without sources while the background is null. */
export function storySceneOf(
  story: Story,
  number: number,
  background: IndexedBackground | null,
): ToldScene {
  const count = story.scenes.length;
  const held = Math.min(Math.max(1, number), count);
  const scene = story.scenes[held - 1];
  return {
    heading: scene?.heading ?? {},
    caption: scene?.caption ?? {},
    notes: scene?.notes ?? {},
    sources: background && scene ? sourcesOf(scene.about, background) : [],
    number: held,
    count,
  };
}

/** The sources of events, claims and forecasts by `event.`, `claim.` or `scenario.` and id; a forecast's is the article that makes it. */
function sourcesOf(about: readonly string[], background: IndexedBackground): Source[] {
  const ids = about.flatMap((target) => {
    const [kind, id] = splitOnce(target);
    if (kind === 'event') return background.event.get(id)?.sources ?? [];
    const claim = kind === 'claim' ? background.claims.find((one) => one.id === id) : undefined;
    if (claim) return [claim.article, ...claim.sources];
    const scenario = kind === 'scenario' && background.scenarios.find((one) => one.id === id);
    return scenario ? [scenario.article] : [];
  });
  return sourcesNamed(background, ids);
}

function splitOnce(target: string): [string, string] {
  const dot = target.indexOf('.');
  return [target.slice(0, dot), target.slice(dot + 1)];
}
