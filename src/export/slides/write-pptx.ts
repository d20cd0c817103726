import PptxGenJS from 'pptxgenjs';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Deck, DeckFront, DeckScene } from './deck.ts';
import { hex, linkRun, notesOf, officeLanguage, plain, sourceRuns } from './pptx-text.ts';
import { BOXES, type Box, columnSizes, lineSize, SLIDE } from './set-slide.ts';
import { tidyPptx } from './tidy-pptx.ts';

/** Every office program has these or replaces them in kind; Chinese letters come from the fonts of the theme. */
const FONTS = { headFontFace: 'Georgia', bodyFontFace: 'Arial' } as const;

const LAYOUTS = { front: 'Title', scene: 'Scene' } as const;

type Words = TalkMessages['slides'];
type Options = PptxGenJS.TextPropsOptions;

/** A deck as a PPTX file, given a PNG for each scene in order: every text editable, notes as notes. The same deck and pictures give the same bytes. */
export async function writePptx(
  deck: Deck,
  pictures: readonly Uint8Array[],
  words: Words,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = FONTS;
  file.title = plain(deck.title);
  file.subject = plain(deck.front?.summary ?? deck.title);
  file.author = plain(deck.front?.author || deck.note);
  file.company = 'Entente';
  file.defineSlideMaster(layoutOf(deck, LAYOUTS.scene, BOXES.heading));
  if (deck.front) {
    file.defineSlideMaster(layoutOf(deck, LAYOUTS.front, FRONT.title));
    addFront(file, deck, deck.front);
  }
  for (const [index, scene] of deck.scenes.entries()) {
    addScene(file, scene, pictures[index] ?? new Uint8Array(), deck, words);
  }
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The slides came out as something else.');
  return tidyPptx(written, officeLanguage(deck));
}

/** A layout that slides share: the ground, and the title by which office programs list and read them out. */
function layoutOf({ palette }: Deck, title: string, box: Box): PptxGenJS.SlideMasterProps {
  const text = { ...box, ...textBox(palette.ink), valign: 'bottom', bold: true } as const;
  const options = { ...text, name: 'title', type: 'title' } as const;
  return {
    title,
    background: { color: hex(palette.ground) },
    objects: [{ placeholder: { options, text: '' } }],
  };
}

function textBox(ink: string): Options {
  return { color: hex(ink), align: 'left', valign: 'top', margin: 0, fit: 'shrink' };
}

const FRONT = {
  title: { x: SLIDE.margin, y: 2, w: 10.5, h: 1.6 },
  summary: { x: SLIDE.margin, y: 3.75, w: 9.5, h: 1.5 },
  author: { x: SLIDE.margin, y: 5.4, w: 9.5, h: 0.4 },
} as const satisfies Record<string, Box>;

function addFront(file: PptxGenJS, deck: Deck, front: DeckFront): void {
  const { title, palette } = deck;
  const slide = file.addSlide({ masterName: LAYOUTS.front });
  const soft = { ...textBox(palette.inkSoft), lang: officeLanguage(deck) };
  addTitle(slide, plain(title), 44, deck);
  const summary = { ...soft, color: hex(palette.ink), fontSize: 22, lineSpacingMultiple: 1.1 };
  slide.addText(plain(front.summary), { ...summary, ...FRONT.summary });
  const byline = [plain(front.author), front.count].filter(Boolean).join(' · ');
  slide.addText(byline, { ...soft, ...FRONT.author, fontSize: 14 });
  addFoot(slide, front.link, '', deck);
  slide.addNotes(plain(front.summary));
}

/** The size goes with the letters, since whatever else is said of a title the library takes from its layout. */
function addTitle(slide: PptxGenJS.Slide, text: string, fontSize: number, deck: Deck): void {
  const lang = officeLanguage(deck);
  slide.addText([{ text, options: { fontSize, lang } }], { placeholder: 'title', lang });
}

function addScene(
  file: PptxGenJS,
  scene: DeckScene,
  picture: Uint8Array,
  deck: Deck,
  words: Words,
): void {
  const slide = file.addSlide({ masterName: LAYOUTS.scene });
  const heading = plain(scene.heading);
  addTitle(slide, heading, lineSize('heading', heading, BOXES.heading), deck);
  addDay(slide, scene, deck);
  const altText = plain(scene.picture.description);
  slide.addImage({ ...BOXES.picture, data: dataAddress(picture), altText });
  addColumn(slide, scene, deck, words);
  addFoot(slide, scene.link, scene.place, deck);
  slide.addNotes(notesOf(scene, words));
}

function addDay(slide: PptxGenJS.Slide, { day, facts }: DeckScene, deck: Deck): void {
  const { ink, inkSoft } = deck.palette;
  const fontSize = lineSize('day', `${day}   ${facts}`, BOXES.day);
  const runs = [
    { text: plain(day), options: { bold: true, color: hex(ink) } },
    { text: `   ${plain(facts)}`, options: { color: hex(inkSoft) } },
  ];
  const lang = officeLanguage(deck);
  slide.addText(runs, { ...textBox(inkSoft), ...BOXES.day, fontSize, lang });
}

/** The caption from the top of the column, the sources at its foot. */
function addColumn(slide: PptxGenJS.Slide, scene: DeckScene, deck: Deck, words: Words): void {
  const { ink, inkSoft } = deck.palette;
  const { x, y, w, h } = BOXES.column;
  const caption = plain(scene.caption);
  const runs = sourceRuns(scene.sources, words, hex(inkSoft));
  const sizes = columnSizes(
    caption,
    runs.map(({ text }) => text),
    BOXES.column,
  );
  const style = { lang: officeLanguage(deck), lineSpacingMultiple: 1.05, x, w };
  if (caption !== '') {
    const box = { y, h: sizes.captionHeight, fontSize: sizes.caption };
    slide.addText(caption, { ...textBox(ink), ...style, ...box });
  }
  if (scene.sources.length === 0) return;
  const box = { y: y + sizes.captionHeight, h: h - sizes.captionHeight, fontSize: sizes.sources };
  slide.addText(runs, { ...textBox(inkSoft), ...style, ...box, valign: 'bottom' });
}

/** Where it is found on the web, and whose it is. */
function addFoot(slide: PptxGenJS.Slide, link: string, place: string, deck: Deck): void {
  const { x, y, w, h } = BOXES.foot;
  const color = hex(deck.palette.inkSoft);
  const box = { ...textBox(deck.palette.inkSoft), lang: officeLanguage(deck), fontSize: 9, y, h };
  const shown = link.length > LONGEST_SHOWN ? `${link.slice(0, LONGEST_SHOWN)}…` : link;
  slide.addText([linkRun(shown, link, link, color)], { ...box, x, w: w * 0.6 });
  const note = [deck.note, place].filter(Boolean).join(' · ');
  slide.addText(plain(note), { ...box, x: x + w * 0.6, w: w * 0.4, align: 'right' });
}

/** What of an address stands on a line; the link leads to all of it. */
const LONGEST_SHOWN = 110;

/** Bytes of a PNG as the library takes them. */
function dataAddress(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    letters.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return `image/png;base64,${btoa(letters.join(''))}`;
}
