/** What painters ask of a canvas. Screens, pictures drawn at build time and SVG all offer it, so each is painted by the same code. */
export interface Canvas
  extends Pick<
      CanvasRenderingContext2D,
      | 'beginPath'
      | 'closePath'
      | 'fill'
      | 'fillRect'
      | 'fillText'
      | 'lineTo'
      | 'moveTo'
      | 'quadraticCurveTo'
      | 'rect'
      | 'restore'
      | 'save'
      | 'setLineDash'
      | 'stroke'
      | 'strokeText'
      | 'translate'
    >,
    Pick<
      CanvasRenderingContext2D,
      | 'fillStyle'
      | 'font'
      | 'globalAlpha'
      | 'lineCap'
      | 'lineJoin'
      | 'lineWidth'
      | 'strokeStyle'
      | 'textAlign'
      | 'textBaseline'
    > {
  /** Shows of what follows, until the next `restore`, only what lies within the path. */
  readonly clip: () => void;
  /** Clockwise. */
  readonly arc: (x: number, y: number, radius: number, from: number, until: number) => void;
  readonly setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
  /** Makes what `paint` paints lead somewhere, where it can. */
  readonly link?: (href: string, paint: () => void) => void;
  /** Stamps ready-made pictures, where it can. */
  readonly drawImage?: CanvasDrawImage['drawImage'];
  /** Draws glyphs itself, where it has no paths to be handed. */
  readonly glyphs?: GlyphPen;
}

/** Draws a glyph, an SVG path in the box from −1 to 1, around the origin and `radius` px large. */
export interface GlyphPen {
  readonly fill: (glyph: string, radius: number, rule: CanvasFillRule) => void;
  readonly stroke: (glyph: string, radius: number) => void;
}

/** Fills a glyph around the origin. */
export function fillGlyph(
  canvas: Canvas,
  glyph: string,
  radius: number,
  rule: CanvasFillRule = 'nonzero',
): void {
  if (canvas.glyphs) canvas.glyphs.fill(glyph, radius, rule);
  else canvas.fill(scaled(glyph, radius), rule);
}

/** Draws a glyph's outline around the origin, as wide as the canvas has lines. */
export function strokeGlyph(canvas: Canvas, glyph: string, radius: number): void {
  if (canvas.glyphs) canvas.glyphs.stroke(glyph, radius);
  else canvas.stroke(scaled(glyph, radius));
}

function scaled(glyph: string, radius: number): Path2D {
  const large = new Path2D();
  large.addPath(new Path2D(glyph), new DOMMatrix([radius, 0, 0, radius, 0, 0]));
  return large;
}
