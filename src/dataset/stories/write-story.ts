import type { LocalText } from '../../domain/ledger.ts';
import type { Story, StoryScene } from '../../domain/story.ts';
import { LANGUAGES, type Language } from '../../domain/vocabulary.ts';
import { WRITTEN, writeLine, writeParagraphs } from './story-texts.ts';

/**
 * A story as Markdown, in the format of the ledger's own stories. What it writes is read again as the same story, whatever
 * its texts; only white space around title, summary and author is lost.
 */
export function writeStory(story: Story): string {
  const languages = languagesOf(story);
  const scenes = story.scenes.map((scene) => writeScene(scene, languages));
  return [writeFrontMatter(story, languages), ...scenes].join('\n');
}

/** The languages that a story has any text in; those that the ledger is written in, where they will do. */
function languagesOf({ title, summary, author, scenes }: Story): readonly Language[] {
  const texts = scenes.flatMap(({ heading, caption, notes }) => [heading, caption, notes]);
  const all = [title, summary, author, ...texts];
  const used = LANGUAGES.filter((tag) => all.some((text) => text[tag]));
  const [first = 'en'] = used;
  return used.length > 1 ? used : [first];
}

function writeFrontMatter(
  { title, summary, author }: Story,
  languages: readonly Language[],
): string {
  const texts = Object.entries({ title, summary, author }).flatMap(([name, text]) => {
    const lines = writeTexts(text);
    return lines.length > 0 ? [`${name}:`, ...lines] : [];
  });
  const isPlain = String(languages) === String(WRITTEN);
  const named = isPlain ? [] : [`languages: [${languages.join(', ')}]`];
  return ['---', ...texts, ...named, '---', ''].join('\n');
}

function writeTexts(text: LocalText): string[] {
  return LANGUAGES.flatMap((tag) => {
    const value = (text[tag] ?? '').trim();
    return value === '' ? [] : [`  ${tag}: ${writeScalar(value)}`];
  });
}

const PLAIN = /^\p{L}(?:[\p{L}\p{N}\p{P}\p{S} ](?<![:#]))*$/u;
const MEANS_MORE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const ESCAPED_BESIDES = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\u2028\u2029]/gu;

/** A text as YAML takes it, always on one line, so that nothing of it can be taken for the end of the front matter. */
function writeScalar(value: string): string {
  if (PLAIN.test(value) && !MEANS_MORE.test(value)) return value;
  return JSON.stringify(value).replace(ESCAPED_BESIDES, (sign) =>
    Array.from(
      { length: sign.length },
      (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

function writeScene(scene: StoryScene, languages: readonly Language[]): string {
  const { heading, caption, notes } = scene;
  const last = languages.findLastIndex((tag) => heading[tag] || caption[tag] || notes[tag]);
  const sections = languages.slice(0, Math.max(last, 0) + 1).map((tag, at) => {
    const title = `${at === 0 ? '##' : '###'} ${writeLine(heading[tag] ?? '')}`.trimEnd();
    const said = writeParagraphs(caption[tag] ?? '');
    const kept = writeParagraphs(notes[tag] ?? '').map((line) => `> ${line}`.trimEnd());
    const parts = [[title], at === 0 ? writeFields(scene) : [], said, kept];
    return parts.filter((part) => part.length > 0).map((part) => `${part.join('\n')}\n`);
  });
  return sections.flat().join('\n');
}

function writeFields({ query, about, seconds }: StoryScene): string[] {
  const mark = query.startsWith('?') ? '?' : '';
  return [
    `link: ${mark}${query.replace(/\s/g, encodeURIComponent)}`.trimEnd(),
    ...(about.length > 0 ? [`about: ${about.join(', ').replace(/\s+/g, ' ')}`] : []),
    ...(seconds === null ? [] : [`seconds: ${seconds}`]),
  ];
}
