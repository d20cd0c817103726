import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseStory } from '../../src/dataset/stories/parse-story.ts';
import type { StoryScene } from '../../src/domain/story.ts';
import { filedClaims, filedEvents, filedScenarios, filedSources } from './ledger-files.ts';

const FOLDER = fileURLToPath(new URL('../../data/stories/', import.meta.url));

/** The stories as they are filed, in the order of their files. */
export const filedStories = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => parseStory(name.slice(0, -3), readFileSync(`${FOLDER}${name}`, 'utf8')).story);

/** The addresses of what a scene rests on, each once. */
export function addressesOf({ about }: StoryScene): string[] {
  const ids = about.flatMap((target) => {
    const id = target.slice(target.indexOf('.') + 1);
    const event = filedEvents.find((one) => target === `event.${one.id}`);
    const claim = filedClaims.find((one) => target === `claim.${one.id}`);
    const scenario = filedScenarios.find((one) => target === `scenario.${one.id}`);
    const found = [
      ...(event?.sources ?? []),
      ...(claim ? [claim.article, ...claim.sources] : []),
      ...(scenario ? [scenario.article] : []),
    ];
    if (found.length === 0) throw new Error(`Nothing is filed under ${target} (${id}).`);
    return found;
  });
  return [...new Set(ids)].map((id) => filedSources.get(id)?.url ?? id);
}
