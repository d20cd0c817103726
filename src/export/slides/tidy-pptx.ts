import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The Chinese fonts that office programs have; where they are not, they take what the system has. */
const CHINESE: Readonly<Record<string, string>> = {
  'zh-CN': 'Microsoft YaHei',
  'zh-TW': 'Microsoft JhengHei',
};

/** The first day that an archive can name, since a file of the same deck is to be the same. */
const NO_DAY = new Date(1980, 0, 1);

type Mend = (text: string, about: About) => string;

interface About {
  readonly language: string;
  readonly parts: ReadonlySet<string>;
}

/** What pptxgenjs 4.0.1 writes otherwise than is wanted, by the part that it stands in. */
const MENDS: readonly (readonly [RegExp, Mend])[] = [
  [/^\[Content_Types\]\.xml$/, dropUnknownParts],
  [/^docProps\/core\.xml$/, dropDays],
  [/^docProps\/app\.xml$/, nameProgram],
  [/^ppt\/theme\/theme\d+\.xml$/, nameChineseFont],
  [/^ppt\/slides\/slide\d+\.xml$/, dropRepeatedSettings],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, partParagraphs],
];

/** A PPTX without the time at which it was made, without types of parts that it lacks, with notes in paragraphs and in their language: the same for the same content. */
export function tidyPptx(file: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const found = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const about = { language, parts: new Set(found.map(([name]) => name)) };
  const parts: Zippable = {};
  for (const [name, content] of found) {
    const mend = MENDS.find(([path]) => path.test(name))?.[1];
    const mended = mend ? strToU8(mend(strFromU8(content), about)) : content;
    parts[name] = [mended, { level: name.endsWith('.png') ? 0 : 6, mtime: NO_DAY }];
  }
  return zipSync(parts);
}

/** It names a slide master for each slide, though there is one. */
function dropUnknownParts(text: string, { parts }: About): string {
  return text.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, part) =>
    parts.has(part) ? override : '',
  );
}

function dropDays(text: string): string {
  return text.replaceAll(/\s*<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** It says that another program made the file. */
function nameProgram(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Entente</Application></Properties>';
}

function nameChineseFont(text: string, { language }: About): string {
  const font = CHINESE[language];
  return font ? text.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${font}"/>`) : text;
}

/** It writes a paragraph's settings before each of its runs, though they may stand but once, and first. */
function dropRepeatedSettings(text: string): string {
  return text.replaceAll(/(<\/a:r>)<a:pPr [^>]*>.*?<\/a:pPr>/g, '$1');
}

/** It writes all notes as one paragraph in American English. */
function partParagraphs(text: string, { language }: About): string {
  const run = `<a:rPr lang="${language}" dirty="0"/>`;
  const between = `</a:t></a:r></a:p><a:p><a:r>${run}<a:t>`;
  return text.replace(
    /<a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t>/,
    (_all, notes: string) => `${run}<a:t>${notes.split(/\r?\n/).join(between)}</a:t>`,
  );
}
