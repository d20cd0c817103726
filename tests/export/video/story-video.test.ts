import { describe, expect, it } from 'vitest';
import { sheetSvg } from '../../../src/export/sheet-svg.ts';
import { CARD_FRAMES } from '../../../src/export/video/frame-rate.ts';
import { storyVideo } from '../../../src/export/video/story-video.ts';
import { frameAt, frameCount } from '../../../src/export/video/video-plan.ts';
import { placeOn } from '../../../src/layout/keyframes.ts';
import { addressOf } from '../../../src/viewstate/permalink/address.ts';
import { aDeckGround, aStoryScene } from '../../support/a-deck.ts';
import { aSource, day } from '../../support/builders.ts';
import { cutTexts, misplaced } from '../../support/sheet-boxes.ts';

const STORY = {
  id: 'lab-and-cloud',
  title: { en: 'Lab and Cloud' },
  summary: { en: 'How a lab came to rent.' },
  author: { en: 'Somebody' },
  scenes: [
    aStoryScene({ query: 'at=2023-01-05&focus=lab', seconds: 1, about: [] }),
    aStoryScene({ heading: { en: 'The fund' }, query: 'at=2023-03-05&cam=0,0,3', seconds: 1 }),
  ],
};

/** Where everybody drifts to the right, a layout unit a day. */
function aDriftingGround() {
  const ground = aDeckGround();
  const first = day('2023-01-01');
  const x = Array.from({ length: 20 }, (_, keyframe) => keyframe * 56);
  const track = { x, y: x.map(() => 0) };
  const tracks = new Map(['cloud', 'fund', 'lab'].map((id) => [id, track]));
  const drifting = { first, step: 56, tracks };
  const positions = { core: drifting, all: drifting };
  return { ...ground, recorded: { ...ground.recorded, positions } };
}

/** What is read of an event. */
function told({ background }: ReturnType<typeof aDeckGround>, id: string) {
  const event = background.event.get(id);
  if (!event) throw new Error(`There is no event ${id}.`);
  return event;
}

const texts = (sheet: ReturnType<typeof frameAt>) => sheet.texts.map(({ text }) => text);

describe('the video of a story', () => {
  const plan = storyVideo(STORY, aDriftingGround());
  const first = CARD_FRAMES.title;
  const way = first + 30;
  const second = way + 27 * 3;

  it('has its name, its title, whose it is, and its link', () => {
    const { name, title, author, link, language } = plan;
    expect([name, title, author, language]).toEqual([
      'lab-and-cloud',
      'Lab and Cloud',
      'Somebody',
      'en',
    ]);
    expect(link).toBe('https://entente.example/?story=lab-and-cloud&scene=1');
    expect(frameCount(plan)).toBe(second + 30 + CARD_FRAMES.sources);
  });

  it('begins with its title, its author and the ledger', () => {
    expect(texts(frameAt(plan, 0))).toEqual([
      'Lab and Cloud',
      'How a lab came to rent.',
      'Somebody',
      'https://entente.example/?story=lab-and-cloud&scene=1',
      'Entente, ledger 0123456789ab, CC BY 4.0',
    ]);
  });

  it('shows each scene with all that is said of it', () => {
    const said = texts(frameAt(plan, second));
    for (const text of [
      'The fund',
      '5 March 2023',
      'Lab rents from Cloud.',
      'Sources: The Wire (2 Feb 2023); Lab (1 Feb 2023)',
      'https://entente.example/?story=lab-and-cloud&scene=2',
    ])
      expect(said).toContain(text);
    expect(said.join(' ')).toContain('Scene 2 of 2 · 1 tie in force · 1 reported');
    expect(frameAt(plan, second + 29)).toBe(frameAt(plan, second));
  });

  it('tells on the way what changed on the days passed, under the story’s title', () => {
    const rented = texts(frameAt(plan, way));
    for (const text of ['Lab and Cloud', '1 February 2023', 'Lab rents from Cloud', 'Lab']) {
      expect(rented).toContain(text);
    }
    const invested = texts(frameAt(plan, way + 27));
    expect(invested).toContain('1 March 2023');
    expect(invested.join(' ')).toContain('Fund is said to invest in Lab');
  });

  it('moves everybody along the layout, day by day and fractions of one', () => {
    const { core } = aDriftingGround().recorded.positions;
    const xOf = (frame: number) => frameAt(plan, frame).still.scene.nodes.get('lab')?.x ?? 0;
    const placed = (date: string) => placeOn(core, 'lab', day(date))?.x;
    expect(xOf(way - 1)).toBe(placed('2023-01-05'));
    expect(xOf(way + 26)).toBe(placed('2023-02-01'));
    expect(xOf(way + 53)).toBe(placed('2023-03-01'));
    expect(xOf(second)).toBe(placed('2023-03-05'));
    const ways = Array.from({ length: 27 }, (_, frame) => xOf(way + frame));
    expect(ways.every((x, index) => index === 0 || x > (ways[index - 1] ?? 0))).toBe(true);
    expect(ways.some((x) => x % 1 !== 0)).toBe(true);
  });

  it('looks from where the next scene does within a second, the names where the wider look has room for them', () => {
    const { cam, named } = frameAt(plan, way + 10).still;
    expect(cam?.zoom).toBeGreaterThan(frameAt(plan, first).still.cam?.zoom ?? 0);
    expect(named?.cam).toEqual(frameAt(plan, first).still.cam);
    const arrived = frameAt(plan, way + 30).still;
    expect([arrived.cam, arrived.named?.cam]).toEqual([1, 2].map(() => ({ x: 0, y: 0, zoom: 3 })));
    expect(frameAt(plan, second).still.named).toBeUndefined();
  });

  it('ends with all the sources and the link', () => {
    expect(texts(frameAt(plan, frameCount(plan) - 1))).toEqual([
      'Sources',
      'The Wire (2 Feb 2023); Lab (1 Feb 2023)',
      'https://entente.example/?story=lab-and-cloud&scene=1',
      'Entente, ledger 0123456789ab, CC BY 4.0',
    ]);
  });

  it('paints the same frames from the same story, whenever it is asked for them', () => {
    const again = storyVideo(STORY, aDriftingGround());
    const frames = [second + 5, way + 40, way + 3, first, 0, way + 3, frameCount(plan) - 1];
    const paintings = frames.map((frame) => sheetSvg(frameAt(again, frame)));
    const sorted = frames.toSorted((a, b) => a - b);
    const before = new Map(sorted.map((frame) => [frame, sheetSvg(frameAt(plan, frame))]));
    expect(paintings).toEqual(frames.map((frame) => before.get(frame)));
    expect(new Set(before.values()).size).toBe(before.size);
  });

  it('puts nothing over anything, and cuts nothing that is said', () => {
    const long = 'Somebody rents from somebody else for some time. '.repeat(8).trim();
    const scenes = STORY.scenes.map((scene) => ({ ...scene, caption: { en: long } }));
    const wordy = storyVideo({ ...STORY, scenes }, aDeckGround());
    for (const frame of [0, first, way, way + 30, second, frameCount(wordy) - 1]) {
      const sheet = frameAt(wordy, frame);
      expect(misplaced(sheet)).toEqual([]);
      expect(cutTexts(sheet)).toEqual([]);
      expect([sheet.width, sheet.height]).toEqual([1920, 1080]);
    }
  });

  it('cuts what there is no room for even in small letters, and no more', () => {
    const endless = 'Somebody rents from somebody else for some time. '.repeat(60).trim();
    const scenes = STORY.scenes.map((scene) => ({ ...scene, caption: { en: endless } }));
    const sheet = frameAt(storyVideo({ ...STORY, scenes }, aDeckGround()), second);
    expect(misplaced(sheet)).toEqual([]);
    expect(cutTexts(sheet).map(({ role }) => role)).toEqual(['caption']);
  });

  it('has its cards alone where there is no scene', () => {
    const empty = storyVideo({ ...STORY, scenes: [] }, aDeckGround());
    expect(frameCount(empty)).toBe(CARD_FRAMES.title + CARD_FRAMES.sources);
    expect(texts(frameAt(empty, frameCount(empty) - 1))[1]).toBe('The sources stand at the link.');
  });

  it('names as many sources at its end as can be read, and says how many more there are', () => {
    const ground = aDeckGround();
    const sources = Array.from({ length: 400 }, (_, index) =>
      aSource({ id: `s${index}`, publisher: `The Daily Number ${index}` }),
    );
    const rents = { ...told(ground, 'rents'), sources: sources.map(({ id }) => id) };
    const background = {
      ...ground.background,
      source: new Map(sources.map((source) => [source.id, source])),
      event: new Map([['rents', rents]]),
    };
    const plan = storyVideo(STORY, { ...ground, background });
    const sheet = frameAt(plan, frameCount(plan) - 1);
    const said = texts(sheet).join(' ');
    const [, more] = /; and (\d+) more at the link/.exec(said) ?? [];
    expect(said.match(/The Daily Number/g)).toHaveLength(400 - Number(more));
    expect(misplaced(sheet)).toEqual([]);
    expect(sheet.texts.every(({ fontPx, role }) => role === 'note' || fontPx >= 22)).toBe(true);
  });

  it('links a story that others do not know by what its scenes show', () => {
    const linkOf = (view: Parameters<typeof addressOf>[0]) =>
      addressOf({ ...view, story: null, scene: null }, 'https://entente.example/');
    const own = storyVideo(STORY, { ...aDeckGround(), linkOf });
    expect(own.link).toBe('https://entente.example/?at=2023-01-05&focus=lab');
    expect(texts(frameAt(own, second))).toContain(
      'https://entente.example/?at=2023-03-05&cam=0,0,3',
    );
  });
});
