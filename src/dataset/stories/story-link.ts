import { OWN_STORY_LIMITS } from '../../domain/own-story.ts';
import type { Story } from '../../domain/story.ts';
import { writeStory } from './write-story.ts';

/**
 * Beyond so many characters a link is better sent as a file. Browsers take far longer ones, but programs for mail and chat cut
 * them off or no longer see a link in them; a dozen scenes in one language, with notes, stay below it.
 */
export const LONGEST_LINK = 8000;

const NAME = 'tell=';

/** The fragment, without `#`, of a link that carries a story whole. No server gets to see a fragment. */
export async function writeStoryFragment(story: Story): Promise<string> {
  const bytes = await throughStream(
    new TextEncoder().encode(writeStory(story)),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const text = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return NAME + text;
}

/** The Markdown that a fragment carries, with or without `#`; null where it carries none. Rejects where it is damaged or says more than a story may. */
export async function readStoryFragment(hash: string): Promise<string | null> {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.startsWith(NAME)) return null;
  try {
    const letters = atob(fragment.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await throughStream(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
      OWN_STORY_LIMITS.bytes,
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw new Error('The story in this link is damaged, or the link was cut off.', { cause });
  }
}

/** Bytes sent through a stream, as long as no more than `most` of them come out. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError(`The story in this link has more than ${most} bytes.`);
    }
    parts.push(step.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
