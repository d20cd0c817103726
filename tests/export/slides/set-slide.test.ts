import { describe, expect, it } from 'vitest';
import { BOXES, columnSizes, lineSize, SLIDE } from '../../../src/export/slides/set-slide.ts';

describe('a line on a slide', () => {
  it('is as large as its box holds, never smaller than the least', () => {
    expect(lineSize('heading', 'Short', BOXES.heading)).toBe(28);
    expect(lineSize('heading', 'long '.repeat(100), BOXES.heading)).toBe(16);
    const middling = lineSize('heading', 'A heading that is too long. '.repeat(3), BOXES.heading);
    expect(middling).toBeLessThan(28);
    expect(middling).toBeGreaterThan(16);
  });
});

describe('the column of a slide', () => {
  it('gives the caption the room that it needs, and the sources the rest', () => {
    const sizes = columnSizes('Lab rents from Cloud.', ['Sources:', 'The Wire'], BOXES.column);
    expect(sizes).toMatchObject({ caption: 20, sources: 11 });
    expect(sizes.captionHeight).toBeGreaterThan(0.4);
    expect(sizes.captionHeight).toBeLessThan(0.7);
  });

  it('leaves more between lines of Han letters', () => {
    const [latin, han] = ['ab ab ab ab ab', '甲乙甲乙甲乙甲'].map(
      (text) => columnSizes(text, [], BOXES.column).captionHeight,
    );
    expect(han).toBeGreaterThan(latin ?? 0);
  });

  it('sets sources smaller, and then the caption, where there are many', () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => '某报的某个报道（2025年1月）');
    const caption = 'A caption of two lines, as most of them are.';
    const sizes = [2, 16, 24, 30].map((count) => columnSizes(caption, many(count), BOXES.column));
    for (const [index, { caption, sources }] of sizes.entries()) {
      expect(caption).toBeGreaterThanOrEqual(16);
      expect(sources).toBeLessThanOrEqual(sizes[index - 1]?.sources ?? 11);
    }
    expect(sizes[0]).toMatchObject({ caption: 20, sources: 11 });
    expect(sizes.at(-1)?.sources).toBeLessThan(9);
  });

  it('sets letters smaller, and leaves room for sources, however long a caption is', () => {
    const sizes = columnSizes('A long caption. '.repeat(200), ['Sources'], BOXES.column);
    expect(sizes).toMatchObject({ caption: 10, sources: 7 });
    expect(sizes.captionHeight).toBeLessThan(BOXES.column.h);
  });
});

describe('the boxes of a slide', () => {
  it('stand within the slide', () => {
    for (const { x, y, w, h } of Object.values(BOXES)) {
      expect(x).toBeGreaterThanOrEqual(SLIDE.margin);
      expect(x + w).toBeLessThanOrEqual(SLIDE.width - SLIDE.margin + 0.001);
      expect(y + h).toBeLessThanOrEqual(SLIDE.height);
    }
  });
});
