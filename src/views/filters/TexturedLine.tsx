import type { Texture } from '../../scene/textures.ts';

interface Props {
  readonly texture: Texture;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
}

/** A level line as the picture draws it, for an SVG in the line's colour. */
export function TexturedLine({ texture, from, to, y, width }: Props) {
  return texture.map((stroke) => (
    <path
      key={`${stroke.ink} ${stroke.width} ${stroke.dash}`}
      d={`M${from} ${y}H${to}`}
      stroke={stroke.ink === 'line' ? 'currentColor' : 'var(--ground)'}
      strokeWidth={Math.max(0.9, stroke.width * width)}
      strokeDasharray={stroke.dash.map((length) => length * width).join(' ')}
      strokeLinecap={stroke.cap}
    />
  ));
}
