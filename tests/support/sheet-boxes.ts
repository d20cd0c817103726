import type { Sheet } from '../../src/export/sheet.ts';
import type { Area, SheetText } from '../../src/export/sheet-blocks.ts';

/** Rounding may move an edge this far, in px. */
const SLACK = 0.01;

/** What is wrong with where the parts of a sheet stand: texts and signs that leave it, cover one another, or stand in the picture. Empty where nothing is. */
export function misplaced(sheet: Sheet): string[] {
  const parts = [
    ...sheet.texts.map((text) => ({ ...text, name: `“${text.text}” (${text.role})` })),
    ...sheet.marks.map((mark) => ({ ...mark, name: `sign ${mark.mark.type}` })),
  ];
  const whole = { left: 0, top: 0, width: sheet.width, height: sheet.height };
  return parts.flatMap((part, index) => [
    ...(contains(whole, part) ? [] : [`${part.name} leaves the sheet`]),
    ...(overlap(sheet.picture, part) ? [`${part.name} stands in the picture`] : []),
    ...parts
      .slice(index + 1)
      .flatMap((other) => (overlap(part, other) ? [`${part.name} covers ${other.name}`] : [])),
  ]);
}

/** The texts of a sheet that have been cut. */
export function cutTexts({ texts }: Sheet): readonly SheetText[] {
  return texts.filter(({ text }) => text.endsWith('…'));
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.left >= outer.left - SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.left + inner.width <= outer.left + outer.width + SLACK &&
    inner.top + inner.height <= outer.top + outer.height + SLACK
  );
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.left + one.width > other.left + SLACK &&
    other.left + other.width > one.left + SLACK &&
    one.top + one.height > other.top + SLACK &&
    other.top + other.height > one.top + SLACK
  );
}
