import { ORGANIZATION_KINDS, type OrganizationKind, TIE_KINDS } from '../domain/vocabulary.ts';
import { CHANGES } from '../scene/drawn-graph.ts';
import { ORGANIZATION_SHAPES, PIN_MARK, SIGN_GLYPHS } from '../scene/glyphs.ts';
import type { GraphNode, GraphTie } from '../scene/graph-scene.ts';
import { fillGlyph, strokeGlyph } from './canvas.ts';
import type { Palette } from './palette.ts';
import { type Look, nextLook } from './sprites.ts';

type Emphasis = GraphNode['emphasis'];

/** Shapes reach up to 1.2 radii from their middle, and half a line further. */
const SHAPE_REACH = 1.4;

const HOLLOW = looksOf(ORGANIZATION_KINDS, (kind) => ({
  strong: shapeLook(kind, false, 'strong'),
  plain: shapeLook(kind, false, 'plain'),
  dim: shapeLook(kind, false, 'dim'),
}));

const SOLID = looksOf(ORGANIZATION_KINDS, (kind) => ({
  strong: shapeLook(kind, true, 'strong'),
  plain: shapeLook(kind, true, 'plain'),
  dim: shapeLook(kind, true, 'dim'),
}));

const SIGNS = looksOf([...TIE_KINDS, ...CHANGES], (kind) => ({
  usual: signLook(kind, (palette) => palette.kinds[kind]),
  fresh: signLook(kind, (palette) => palette.accent),
}));

/** How an organisation looks: the shape of its kind, solid for those that the view names. */
export function shapeOf({ kind, emphasis }: GraphNode, isSolid: boolean): Look {
  return (isSolid ? SOLID : HOLLOW)[kind][emphasis];
}

/** The sign of a tie: of what became of it where two days are compared, else of its kind. */
export function signOf({
  kind,
  isFresh,
  change,
}: Pick<GraphTie, 'kind' | 'isFresh' | 'change'>): Look {
  return SIGNS[change ?? kind][isFresh ? 'fresh' : 'usual'];
}

/** A pin, for an organisation that the reader has pinned. */
export const PIN_LOOK = nextLook(SHAPE_REACH, (context, radius, palette) => {
  context.lineJoin = 'round';
  context.lineWidth = 2.5;
  context.strokeStyle = palette.ground;
  strokeGlyph(context, PIN_MARK, radius);
  context.fillStyle = palette.ink;
  fillGlyph(context, PIN_MARK, radius);
});

/** A question mark in a ring, for what is disputed. */
export const DISPUTE_LOOK = nextLook(SHAPE_REACH, (context, radius, palette) => {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = radius * 0.23;
  context.stroke();
  context.fillStyle = palette.accent;
  context.font = `700 ${radius * 1.5}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('?', 0, radius * 0.1);
});

function looksOf<Kind extends string, Value>(
  kinds: readonly Kind[],
  of: (kind: Kind) => Value,
): Readonly<Record<Kind, Value>> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, Value>;
}

function shapeLook(kind: OrganizationKind, isSolid: boolean, emphasis: Emphasis): Look {
  return nextLook(SHAPE_REACH, (context, radius, palette) => {
    const shape = ORGANIZATION_SHAPES[kind];
    context.lineJoin = 'round';
    context.fillStyle = isSolid ? palette.ink : palette.raised;
    fillGlyph(context, shape, radius);
    if (emphasis === 'dim') context.globalAlpha *= 0.5;
    context.strokeStyle = emphasis === 'dim' ? palette.inkSoft : palette.ink;
    context.lineWidth = emphasis === 'strong' ? 2 : 1.5;
    strokeGlyph(context, shape, radius);
  });
}

function signLook(sign: keyof typeof SIGN_GLYPHS, colourIn: (palette: Palette) => string): Look {
  return nextLook(1.6, (context, radius, palette) => {
    context.lineJoin = 'round';
    context.lineWidth = radius * 0.7;
    context.strokeStyle = palette.ground;
    strokeGlyph(context, SIGN_GLYPHS[sign], radius);
    context.fillStyle = colourIn(palette);
    fillGlyph(context, SIGN_GLYPHS[sign], radius, 'evenodd');
  });
}
