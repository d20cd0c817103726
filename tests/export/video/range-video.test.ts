import { describe, expect, it } from 'vitest';
import { sheetSvg } from '../../../src/export/sheet-svg.ts';
import { CARD_FRAMES } from '../../../src/export/video/frame-rate.ts';
import { playedView, rangeVideo } from '../../../src/export/video/range-video.ts';
import { changesIn, stepsOfRange } from '../../../src/export/video/steps-of-range.ts';
import { frameAt, frameCount } from '../../../src/export/video/video-plan.ts';
import { placeOn } from '../../../src/layout/keyframes.ts';
import { DEFAULT_VIEW } from '../../../src/viewstate/view-state.ts';
import { aDeckGround } from '../../support/a-deck.ts';
import { day } from '../../support/builders.ts';
import { cutTexts, misplaced } from '../../support/sheet-boxes.ts';

const RANGE = { from: day('2023-01-20'), to: day('2023-03-10'), pace: 'playing' } as const;

/** Where everybody drifts to the right, a layout unit a day. */
function aDriftingGround() {
  const ground = aDeckGround();
  const x = Array.from({ length: 20 }, (_, keyframe) => keyframe * 56);
  const track = { x, y: x.map(() => 0) };
  const tracks = new Map(['cloud', 'fund', 'lab'].map((id) => [id, track]));
  const drifting = { first: day('2023-01-01'), step: 56, tracks };
  const positions = { core: drifting, all: drifting };
  return { ...ground, recorded: { ...ground.recorded, positions } };
}

const texts = (sheet: ReturnType<typeof frameAt>) => sheet.texts.map(({ text }) => text);

describe('the video of a range of days', () => {
  const ground = aDriftingGround();
  const plan = rangeVideo(DEFAULT_VIEW, RANGE, ground);
  const steps = stepsOfRange(DEFAULT_VIEW, RANGE, ground);
  /** The first frame of a stretch. */
  const startOf = (step: number) =>
    steps.slice(0, step).reduce((sum, { frames }) => sum + frames, CARD_FRAMES.title);

  it('plays the days between two changes and stands on each of them', () => {
    expect(steps).toEqual([
      { type: 'rest', day: day('2023-01-20'), frames: 75 },
      { type: 'run', from: day('2023-01-20'), to: day('2023-02-01'), frames: 6 },
      { type: 'rest', day: day('2023-02-01'), frames: 23 },
      { type: 'run', from: day('2023-02-01'), to: day('2023-03-01'), frames: 13 },
      { type: 'rest', day: day('2023-03-01'), frames: 23 },
      { type: 'run', from: day('2023-03-01'), to: day('2023-03-10'), frames: 4 },
      { type: 'rest', day: day('2023-03-10'), frames: 75 },
    ]);
    expect(frameCount(plan)).toBe(startOf(steps.length) + CARD_FRAMES.sources);
    expect(changesIn(DEFAULT_VIEW, RANGE, ground)).toEqual([day('2023-02-01'), day('2023-03-01')]);
  });

  it('begins with what it shows and which days, and is called after them', () => {
    expect(plan.name).toBe('2023-01-20-to-2023-03-10');
    expect(texts(frameAt(plan, 0))).toEqual([
      'Who is allied with whom in AI',
      '20 January 2023 to 10 March 2023',
      'https://entente.example/?at=2023-03-10',
      'Entente, ledger 0123456789ab, CC BY 4.0',
    ]);
  });

  it('tells a change with its sources while its day stands, and goes on telling it while days pass', () => {
    const stands = texts(frameAt(plan, startOf(2) + 20));
    for (const text of [
      '1 February 2023',
      '1 tie in force',
      'Lab rents from Cloud',
      'Lab',
      'Sources: The Wire (2 Feb 2023); Lab (1 Feb 2023)',
      'https://entente.example/?at=2023-02-01',
    ])
      expect(stands).toContain(text);
    expect(stands).not.toContain('Last change: 1 February 2023');
    const passes = texts(frameAt(plan, startOf(3) + 6));
    for (const text of ['15 February 2023', 'Last change: 1 February 2023', 'Lab rents from Cloud'])
      expect(passes).toContain(text);
  });

  it('moves everybody along the layout, fractions of days included, and never beyond the next change', () => {
    const { core } = ground.recorded.positions;
    const xOf = (frame: number) => frameAt(plan, frame).still.scene.nodes.get('lab')?.x ?? 0;
    const placed = (date: string) => placeOn(core, 'lab', day(date))?.x ?? 0;
    const run = Array.from({ length: 13 }, (_, frame) => xOf(startOf(3) + frame));
    expect(run.every((x, index) => index === 0 || x > (run[index - 1] ?? 0))).toBe(true);
    expect(run[0]).toBeGreaterThan(placed('2023-02-01'));
    expect(run.at(-1)).toBeLessThan(placed('2023-03-01'));
    expect(xOf(startOf(4))).toBeGreaterThan(run.at(-1) ?? 0);
    expect(xOf(startOf(4) + 9)).toBe(placed('2023-03-01'));
  });

  it('lets what is new come in while its day begins, and looks from one place throughout', () => {
    const presence = (frame: number) =>
      frameAt(plan, startOf(2) + frame).still.scene.ties.get('cloud.lab.compute')?.presence;
    expect(presence(0)).toBeLessThan(1);
    expect(presence(20)).toBe(1);
    const frames = steps.map((_, index) => frameAt(plan, startOf(index)));
    expect(new Set(frames.map(({ still }) => JSON.stringify(still.cam))).size).toBe(1);
    expect(new Set(frames.map(({ picture }) => JSON.stringify(picture))).size).toBe(1);
    const legend = frames.map(({ marks }) => JSON.stringify(marks));
    expect(new Set(legend).size).toBe(1);
  });

  it('ends with the sources of all that changed', () => {
    expect(texts(frameAt(plan, frameCount(plan) - 1))).toContain(
      'The Wire (2 Feb 2023); Lab (1 Feb 2023); A Paper (March 2023)',
    );
  });

  it('paints the same frames from the same days, with nothing over anything', () => {
    const again = rangeVideo(DEFAULT_VIEW, RANGE, aDriftingGround());
    for (const frame of [startOf(5) + 1, startOf(3) + 4, startOf(2), startOf(4) + 9, 0]) {
      expect(sheetSvg(frameAt(again, frame))).toBe(sheetSvg(frameAt(plan, frame)));
      expect(misplaced(frameAt(plan, frame))).toEqual([]);
      expect(cutTexts(frameAt(plan, frame))).toEqual([]);
    }
  });
});

describe('what a video of days shows of a view', () => {
  it('is its graph on one day, with nothing compared, no event picked and no story', () => {
    const pick = { type: 'event', id: 'rents' } as const;
    const place = { story: 'a', scene: 2, present: true } as const;
    const given = { ...DEFAULT_VIEW, ...place, pick, vs: RANGE.from, view: 'table' } as const;
    expect(playedView(given, RANGE.to)).toEqual({ ...DEFAULT_VIEW, at: RANGE.to });
    const lab = { type: 'org', id: 'lab' } as const;
    expect(playedView({ ...given, pick: lab }, RANGE.to).pick).toEqual(lab);
  });
});
