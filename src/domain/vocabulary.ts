/** Kinds of tie that make an alliance; shown by default, in this order. */
export const ALLIANCE_KINDS = [
  'compute',
  'chips',
  'equity',
  'finance',
  'model',
  'data',
  'venture',
  'acquisition',
  'governance',
  'energy',
] as const;

/** Kinds of tie that are friction or flow; switched on by the reader. */
export const FRICTION_KINDS = ['rivalry', 'legal', 'talent'] as const;

/** Every kind of tie, alliance kinds first. */
export const TIE_KINDS = [...ALLIANCE_KINDS, ...FRICTION_KINDS] as const;

export const ORGANIZATION_KINDS = [
  'lab',
  'hyperscaler',
  'neocloud',
  'chipmaker',
  'platform',
  'investor',
  'government',
  'startup',
  'venture',
  'energy',
  'person',
] as const;

export const EFFECT_KINDS = ['forms', 'deepens', 'loosens', 'ends', 'blocked', 'reported'] as const;

export const EVENT_STATUSES = [
  'announced',
  'completed',
  'reported',
  'rumoured',
  'denied',
  'cancelled',
] as const;

export const EXCLUSIVITIES = [
  'exclusive',
  'right-of-first-refusal',
  'primary',
  'preferred',
  'non-exclusive',
] as const;

export const AMOUNT_KINDS = [
  'invested',
  'up-to',
  'contract-value',
  'commitment',
  'annual',
  'purchase-price',
] as const;

export const SOURCE_TYPES = ['primary', 'press', 'analysis'] as const;

export type TieKind = (typeof TIE_KINDS)[number];
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export type EffectKind = (typeof EFFECT_KINDS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Exclusivity = (typeof EXCLUSIVITIES)[number];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type Standing = 'in-force' | 'reported';
export type DealStanding = Standing | 'ended';
