import { PALETTES } from '../../painting/palettes.ts';
import type { Still } from '../../painting/still.ts';
import { flowLegend } from '../place-legend.ts';
import type { Sheet } from '../sheet.ts';
import { type Area, type Block, joined, lowered } from '../sheet-blocks.ts';
import { setFooter } from '../sheet-footer.ts';
import type { SheetInput } from '../sheet-input.ts';
import { type LegendGroup, sheetLegend } from '../sheet-legend.ts';
import type { SheetScene } from '../sheet-scene.ts';
import { SHEET_SIZES } from '../sheet-sizes.ts';
import { type SheetWording, wordSources } from '../sheet-wording.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { setColumn } from './set-column.ts';
import type { Told } from './told.ts';
import { VIDEO_SIZE } from './video-plan.ts';

export const MARGIN = 56;
const COLUMN_PX = 500;
const GAP_PX = 36;
const LEGEND_PX = 18;

/** How much larger than on a screen names and lines are drawn. */
const ZOOM = 1.5;

/** The foot of every frame, as on a picture of the same size. */
const FOOT = { ...SHEET_SIZES.slide, notePx: 18, sourceLines: 1 } as const;
const ACROSS = { left: MARGIN, top: 0, width: VIDEO_SIZE.width - 2 * MARGIN } as const;

/** Where everything stands in all the frames of a video, so that nothing jumps between them. */
export interface Stage {
  readonly picture: Area;
  readonly legendTop: number;
  readonly column: Area;
}

/** All of a frame but its picture. */
export type Around = Omit<Sheet, 'still'>;

/** The room that is left by the highest legend of a video and the highest foot, which has one of the links and a line of sources. */
export function stageFor(
  legends: readonly Block[],
  links: readonly string[],
  ground: DeckGround,
): Stage {
  const sources = [...ground.background.source.values()].slice(0, 1);
  const feet = links.map((link) => footOf({ sources, link }, ground));
  const footTop = VIDEO_SIZE.height - MARGIN * 0.6 - highest(feet);
  const middle = footTop - 2 * FOOT.notePx;
  const left = VIDEO_SIZE.width - MARGIN - COLUMN_PX;
  const legendTop = middle - highest(legends);
  const width = left - GAP_PX - MARGIN / 2;
  return {
    picture: { left: MARGIN / 2, top: MARGIN / 2, width, height: legendTop - 12 - MARGIN / 2 },
    legendTop,
    column: { left, top: MARGIN, width: COLUMN_PX, height: middle - MARGIN },
  };
}

function highest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ height }) => height));
}

/** The signs that stand beneath a picture, from the top of the frame. */
export function legendOf(input: SheetInput, scene: SheetScene): Block {
  return setLegend(sheetLegend(input, scene));
}

function setLegend(groups: readonly LegendGroup[]): Block {
  const width = ACROSS.width - COLUMN_PX - GAP_PX;
  return flowLegend(groups, { left: MARGIN, top: 0, width }, LEGEND_PX);
}

/** The sources in brief, the link and whose video it is, from the top of the frame. */
function footOf({ sources, link }: Pick<Told, 'sources' | 'link'>, ground: DeckGround): Block {
  const found = sources.length > 0 ? { named: sources, all: sources.length } : null;
  const wording: SheetWording = {
    title: '',
    day: '',
    facts: [],
    caption: '',
    description: '',
    sources: (most) => (found ? wordSources(ground, found, most) : ''),
    nameable: sources.length,
    link,
    note: ground.share.sheet.note(ground.recorded.version),
  };
  return setFooter(wording, FOOT, ACROSS);
}

/** A frame without its picture: what is told stands at the right in letters of a size, the legend beneath the picture, the foot under its rule. */
export function aroundOf(
  told: Told,
  legend: Block,
  stage: Stage,
  saidPx: number,
  ground: DeckGround,
): Around {
  const column = setColumn(told, stage.column, saidPx);
  const signs = lowered(legend, stage.legendTop);
  return {
    ...bare(told.heading, ground),
    ...footed([column, signs], told, ground),
    picture: stage.picture,
  };
}

/** Blocks with the foot beneath them, under its rule. */
export function footed(
  blocks: readonly Block[],
  told: Pick<Told, 'sources' | 'link'>,
  ground: DeckGround,
) {
  const foot = footOf(told, ground);
  const top = VIDEO_SIZE.height - MARGIN * 0.6 - foot.height;
  const { texts: all, marks } = joined([...blocks, lowered(foot, top)], 0);
  const texts = all.filter(({ text }) => text !== '');
  return { texts, marks, rules: [{ ...ACROSS, top: top - FOOT.notePx * 0.6 }] };
}

/** What is the same for every frame of a video. */
export function bare(title: string, { theme, words }: DeckGround) {
  const { width, height } = VIDEO_SIZE;
  const { language } = words;
  return { width, height, zoom: ZOOM, palette: PALETTES[theme], language, title, description: '' };
}

/** A picture as large as the stage has room for it. */
export function stillOn(
  stage: Pick<Stage, 'picture'>,
  picture: SheetScene['picture'],
  cam: Still['cam'],
): Still {
  const { width, height } = stage.picture;
  return { ...picture, cam, width: width / ZOOM, height: height / ZOOM };
}
