import type { Language } from '../../domain/vocabulary.ts';
import type { Palette } from '../../painting/palette.ts';
import type { Sheet } from '../sheet.ts';

/** A source as it is told in brief and in full, and where it is found. */
export interface DeckSource {
  readonly brief: string;
  readonly full: string;
  readonly url: string;
}

/** A picture with all that is said of it; `facts` are the figures and limits of its day. */
export interface DeckScene {
  readonly heading: string;
  readonly day: string;
  readonly facts: string;
  readonly caption: string;
  /** Paragraphs are parted by empty lines. */
  readonly notes: string;
  readonly sources: readonly DeckSource[];
  readonly link: string;
  readonly picture: Sheet;
  /** Its place among the scenes, such as “Scene 3 of 10”; empty for a picture that stands alone. */
  readonly place: string;
}

/** What stands before the first scene of a story. */
export interface DeckFront {
  readonly summary: string;
  readonly author: string;
  /** How many scenes follow. */
  readonly count: string;
  readonly link: string;
}

/** A story or a single view in words and pictures, in one language; a single view has no front. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly front: DeckFront | null;
  readonly scenes: readonly DeckScene[];
  /** Whose it is, and the ledger that it was made with. */
  readonly note: string;
  readonly language: Language;
  readonly palette: Palette;
}
