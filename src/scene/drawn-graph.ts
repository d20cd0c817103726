import type { OrganizationKind, TieKind } from '../domain/vocabulary.ts';

/** What became of a tie between two days, and the order in which that is told. */
export const CHANGES = ['added', 'removed', 'changed', 'same'] as const;

export type Change = (typeof CHANGES)[number];

export type Emphasis = 'strong' | 'plain' | 'dim';

/** An organisation to draw: its place in layout units, its `radius` in px at usual size; `importance` decides who keeps a label, `presence` from 0 to 1 how far it has entered. */
export interface GraphNode {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly tier: 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly importance: number;
  readonly emphasis: Emphasis;
  readonly isPinned: boolean;
  readonly presence: number;
}

/** A tie to draw; `width` in px at usual size, `lane` counts sideways from the pair's middle line, as seen from the smaller id; `presence` as of an organisation. */
export interface GraphTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly width: number;
  readonly lane: number;
  readonly isReported: boolean;
  readonly isExclusive: boolean;
  readonly isFresh: boolean;
  readonly isDisputed: boolean;
  /** What became of it, where two days are compared. */
  readonly change?: Change;
  readonly emphasis: Emphasis;
  readonly presence: number;
}

/** What is drawn, by id, in the order of ids. */
export interface GraphScene {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly ties: ReadonlyMap<string, GraphTie>;
}
