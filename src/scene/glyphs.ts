import type { OrganizationKind, TieKind } from '../domain/vocabulary.ts';
import type { Change } from './drawn-graph.ts';

/** The sign of each kind of tie, as an SVG path in a box from −1 to 1: what tells kinds apart without colour. */
export const TIE_GLYPHS: Readonly<Record<TieKind, string>> = {
  compute: 'M-.8-.8H.8V.8H-.8Z',
  chips: 'M0-1.1L1.1 0L0 1.1L-1.1 0Z',
  equity: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  finance: 'M-1.15.6A1.15 1.15 0 0 1 1.15.6Z',
  model: 'M0-1.1L1.05.8H-1.05Z',
  data: 'M-1-1H1V-.5H-1ZM-1-.25H1V.25H-1ZM-1 .5H1V1H-1Z',
  venture: 'M-.35-1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z',
  acquisition: 'M-1-1H1V1H-1ZM-.4-.4V.4H.4V-.4Z',
  governance: 'M-1.2-.45H1.2V.45H-1.2Z',
  energy: 'M.2-1.2L-.8.2H-.1L-.2 1.2L.8-.2H.1Z',
  rivalry: 'M-1-.6L-.6-1L0-.4L.6-1L1-.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z',
  legal: 'M-1-1H-.3V1H-1ZM.3-1H1V1H.3Z',
  talent: 'M-1-.9L0 0L-1 .9H-.1L1 0L-.1-.9Z',
};

/** The shape of each kind of organisation, as an SVG path in a box from −1 to 1. */
export const ORGANIZATION_SHAPES: Readonly<Record<OrganizationKind, string>> = {
  lab: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  hyperscaler: 'M-.7-.9H.7Q.9-.9.9-.7V.7Q.9.9.7.9H-.7Q-.9.9-.9.7V-.7Q-.9-.9-.7-.9Z',
  neocloud: 'M0-1.05L1-.32L.62.85H-.62L-1-.32Z',
  chipmaker: 'M0-1.15L1.15 0L0 1.15L-1.15 0Z',
  platform: 'M-.5-.9H.5L1.02 0L.5.9H-.5L-1.02 0Z',
  investor: 'M0-1.1L1.1.85H-1.1Z',
  government:
    'M0-1.12L.36-.42L1.14-.29L.59 .27L.71 1.05L0 .7L-.71 1.05L-.59 .27L-1.14-.29L-.36-.42Z',
  startup: 'M0 1.1L1.1-.85H-1.1Z',
  venture: 'M-.4-1H.4V-.4H1V.4H.4V1H-.4V.4H-1V-.4H-.4Z',
  energy: 'M.25-1.2L-.95.25H-.1L-.25 1.2L.95-.25H.1Z',
  person: 'M-.45-.6A.45.45 0 1 1 .45-.6A.45.45 0 1 1-.45-.6ZM-.9 1V.6Q-.9 0-.3 0H.3Q.9 0 .9.6V1Z',
};

/** A drawing pin stuck in from above, in a box from −1 to 1. */
export const PIN_MARK =
  'M-.55-1H.55V-.7L.35-.6V-.1L.75.2V.45H.12L0 1.1L-.12.45H-.75V.2L-.35-.1V-.6L-.55-.7Z';

/** What became of a tie between two days: plus, minus, plus over minus; nothing for what stayed as it was. In a box from −1 to 1. */
const CHANGE_GLYPHS: Readonly<Record<Change, string>> = {
  added: 'M-.35-1.1H.35V-.35H1.1V.35H.35V1.1H-.35V.35H-1.1V-.35H-.35Z',
  removed: 'M-1.2-.4H1.2V.4H-1.2Z',
  changed: 'M-.3-1.3H.3V-.7H1V-.1H.3V.5H-.3V-.1H-1V-.7H-.3ZM-1 .75H1V1.35H-1Z',
  same: '',
};

/** Every sign that a line can carry. */
export const SIGN_GLYPHS: Readonly<Record<TieKind | Change, string>> = {
  ...TIE_GLYPHS,
  ...CHANGE_GLYPHS,
};
