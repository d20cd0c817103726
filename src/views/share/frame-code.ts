/** The size of a frame in px; `width` null: as wide as the text around it. */
export interface FrameSize {
  readonly width: number | null;
  readonly height: number;
}

/** The sizes that a frame may have, in px. */
export const FRAME_LIMITS = { least: 240, most: 4000 } as const;

/** The HTML of a frame. Whatever the address and the title hold stays text. */
export function frameCode(address: string, title: string, { width, height }: FrameSize): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'border:0'],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** A number of px as typed, kept within what a frame may measure; null for what is no number. */
export function readPixels(text: string): number | null {
  const match = /^\s*(\d{1,6})(?:\s*px)?\s*$/.exec(text);
  if (!match) return null;
  return Math.min(Math.max(Number(match[1]), FRAME_LIMITS.least), FRAME_LIMITS.most);
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter);
}
