import type { Words } from '../i18n/words.ts';
import { CHANGES, type Change } from '../scene/drawn-graph.ts';
import type { GraphScene } from '../scene/graph-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';

type Days = Pick<ViewState, 'at' | 'vs'>;

/** What a screen reader hears of a picture: its day and how many ties it draws, or its two days and what became of how many. */
export function pictureLabel(scene: GraphScene, { at, vs }: Days, words: Words): string {
  const { graph, compare } = words.messages;
  if (vs === null) return graph.label(words.day(at), scene.ties.size);
  const became = changesDrawn(scene);
  const counts = CHANGES.map((change) => compare.counts[change](became[change].length));
  return compare.picture(words.day(vs), words.day(at), words.list(counts));
}

/** What a picture says of two days as text to be held against the record; undefined where it shows but one. */
export function writeChanges(scene: GraphScene, { vs }: Days): string | undefined {
  return vs === null ? undefined : JSON.stringify(changesDrawn(scene));
}

/** The ids of the ties that a picture draws, by what became of them. */
function changesDrawn({ ties }: GraphScene): Record<Change, string[]> {
  const became: Record<Change, string[]> = { added: [], removed: [], changed: [], same: [] };
  for (const { id, change } of ties.values()) if (change) became[change].push(id);
  return became;
}
