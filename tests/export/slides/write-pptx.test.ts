import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/export/slides/deck.ts';
import { SLIDE_PICTURE } from '../../../src/export/slides/deck-picture.ts';
import { storyDeck, viewDeck } from '../../../src/export/slides/make-deck.ts';
import { writePptx } from '../../../src/export/slides/write-pptx.ts';
import { enTalk } from '../../../src/i18n/messages/en-talk.ts';
import { zhHansTalk } from '../../../src/i18n/messages/zh-hans-talk.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { DEFAULT_VIEW } from '../../../src/viewstate/view-state.ts';
import { aDeckGround, aPng, aStoryScene } from '../../support/a-deck.ts';
import { day } from '../../support/builders.ts';
import { HOSTILE_STRINGS } from '../../support/hostile-strings.ts';
import { notesOf, readPptx, resolved } from '../../support/read-pptx.ts';

const STORY = {
  id: 'lab-and-cloud',
  title: { en: 'Lab & Cloud', 'zh-Hans': '实验室与云' },
  summary: { en: 'How a lab came to rent.', 'zh-Hans': '实验室如何租云。' },
  author: { en: 'Somebody', 'zh-Hans': '某人' },
  scenes: [
    aStoryScene({ notes: { en: 'One thing.\n\nAnother.', 'zh-Hans': '备注。' } }),
    aStoryScene({ heading: { en: 'A < B', 'zh-Hans': '甲与乙' }, about: ['event.invests'] }),
  ],
};

const PICTURES = [aPng(2448, 1540), aPng(2448, 1540)];

const DECK = storyDeck(STORY, aDeckGround(), SLIDE_PICTURE);

function written(deck: Deck, words = enTalk.slides) {
  return writePptx(deck, PICTURES, words);
}

const file = readPptx(await written(DECK));

describe('the slides of a story', () => {
  it('are well-formed parts, each with its type, each relation leading to one', () => {
    expect(file.faults()).toEqual([]);
  });

  it('are a title and one for each scene', () => {
    expect(file.slides).toBe(3);
    expect(file.paragraphs('ppt/slides/slide1.xml')).toEqual([
      'Lab & Cloud',
      'How a lab came to rent.',
      'Somebody · 2 scenes',
      'https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
      'Entente, ledger 0123456789ab, CC BY 4.0',
    ]);
  });

  it('hold heading, day, caption, sources, link and place as text', () => {
    expect(file.paragraphs('ppt/slides/slide2.xml')).toEqual([
      'Lab rents',
      '5 March 2023   1 tie in force · 1 reported · Lab, 1 hop',
      'Lab rents from Cloud.',
      'Sources: The Wire (2 Feb 2023); Lab (1 Feb 2023)',
      'https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
      'Entente, ledger 0123456789ab, CC BY 4.0 · Scene 1 of 2',
    ]);
  });

  it('have titles by which office programs list them', () => {
    for (const slide of [1, 2, 3]) {
      expect(file.text(`ppt/slides/slide${slide}.xml`)).toMatch(/<p:ph[^>]*type="title"/);
    }
  });

  it('link each source and the scene itself', () => {
    const links = file.relations('ppt/slides/slide2.xml').filter(({ isExternal }) => isExternal);
    expect(links.map(({ target }) => target)).toEqual([
      'https://press.net/wire',
      'https://press.net/release',
      'https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
    ]);
    const used = [...file.text('ppt/slides/slide2.xml').matchAll(/hlinkClick r:id="([^"]+)"/g)];
    expect(used.map(([, id]) => id)).toEqual(links.map(({ id }) => id));
  });

  it('have the picture of their scene, at twice the size of the screen, described', () => {
    for (const slide of [2, 3]) {
      const name = `ppt/slides/slide${slide}.xml`;
      const [picture, ...more] = file.relations(name).filter(({ type }) => type === 'image');
      expect(more).toEqual([]);
      const bytes = file.bytes(resolved(name, picture?.target ?? ''));
      const { width, height } = PNG.sync.read(Buffer.from(bytes));
      expect([width, height]).toEqual([SLIDE_PICTURE.width * 2, SLIDE_PICTURE.height * 2]);
      expect(file.attribute(name, 'p:pic', 'p:cNvPr', 'descr')).toEqual([
        DECK.scenes[slide - 2]?.picture.description,
      ]);
    }
  });

  it('have notes as notes, in paragraphs, with the sources in full beneath', () => {
    expect(notesOf(file, 2)).toEqual([
      'One thing.',
      '',
      'Another.',
      '',
      'Sources:',
      'The Wire (2 Feb 2023) https://press.net/wire',
      'Lab (1 Feb 2023) https://press.net/release',
      '',
      'This scene: https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
    ]);
    expect(notesOf(file, 1)).toEqual(['How a lab came to rent.']);
    const slide = file.relations('ppt/notesSlides/notesSlide2.xml');
    expect(slide.map(({ target }) => target)).toContain('../slides/slide2.xml');
  });

  it('are the same bytes for the same story, whenever they are made', async () => {
    const [one, other] = [await written(DECK), await written(DECK)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(file.text('docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
  });

  it('set each paragraph once, before its text', () => {
    for (const slide of [1, 2, 3]) {
      expect(file.text(`ppt/slides/slide${slide}.xml`)).not.toMatch(/<\/a:r><a:pPr/);
    }
  });

  it('are as wide as screens', () => {
    expect(file.text('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });
});

describe('slides in Chinese', () => {
  it('name their language and a font that has its letters', async () => {
    const ground = aDeckGround({ words: wordsFor('zh-Hans'), talk: zhHansTalk });
    const deck = storyDeck(STORY, ground, SLIDE_PICTURE);
    const chinese = readPptx(await written(deck, zhHansTalk.slides));
    expect(chinese.faults()).toEqual([]);
    expect(chinese.paragraphs('ppt/slides/slide3.xml')[0]).toBe('甲与乙');
    expect(chinese.text('ppt/slides/slide3.xml')).toContain('lang="zh-CN"');
    expect(chinese.text('ppt/notesSlides/notesSlide3.xml')).toContain('lang="zh-CN"');
    expect(chinese.text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"/>');
  });
});

describe('the slide of a view', () => {
  it('is the only one', async () => {
    const view = { ...DEFAULT_VIEW, at: day('2023-03-05') };
    const made = readPptx(await written(viewDeck(view, aDeckGround(), SLIDE_PICTURE)));
    expect(made.faults()).toEqual([]);
    expect(made.slides).toBe(1);
    expect(made.paragraphs('ppt/slides/slide1.xml')[0]).toBe('Who is allied with whom in AI');
  });
});

describe('hostile texts', () => {
  it('stay texts, and hostile addresses lead nowhere', async () => {
    const [scene] = DECK.scenes;
    if (!scene) throw new Error('The deck has no scene.');
    const scenes = HOSTILE_STRINGS.slice(0, 40).map((text) => ({
      ...scene,
      heading: text,
      caption: text,
      notes: text,
      sources: [{ brief: text, full: text, url: text }],
    }));
    const bytes = await writePptx({ ...DECK, title: '<&">', scenes }, [], enTalk.slides);
    const made = readPptx(bytes);
    expect(made.faults()).toEqual([]);
    expect(made.paragraphs('ppt/slides/slide2.xml')[0]).toBe(HOSTILE_STRINGS[0]);
    const targets = scenes.flatMap((_scene, index) =>
      made.relations(`ppt/slides/slide${index + 2}.xml`).filter(({ isExternal }) => isExternal),
    );
    expect(targets.filter(({ target }) => !/^https?:\/\//.test(target))).toEqual([]);
  });

  it('with letters that XML cannot hold are replaced', async () => {
    const title = 'a\u0000b\u001fc\ud800d';
    const made = readPptx(await written({ ...DECK, title }));
    expect(made.faults()).toEqual([]);
    expect(made.paragraphs('ppt/slides/slide1.xml')[0]).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('in an office program', () => {
  it.skipIf(!hasOffice())(
    'every slide is a page (skipped where there is no soffice on this machine)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-slides-'));
      try {
        writeFileSync(join(folder, 'deck.pptx'), await written(DECK));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
        execFileSync('soffice', [...convert, join(folder, 'deck.pptx')], { stdio: 'ignore' });
        const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
