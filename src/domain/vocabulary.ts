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

/** What became of a claim when it was held against the record. */
export const VERDICTS = ['confirmed', 'partly', 'contradicted', 'unverifiable', 'opinion'] as const;

/** What a camp is: a bloc, a pair, a closed loop, a hub with its customers, a venture, a web, or one that its author only imagines. */
export const CAMP_TYPES = [
  'bloc',
  'pair',
  'closed-loop',
  'hub',
  'venture',
  'network',
  'hypothetical',
] as const;

/** How well the record bears out that a camp stands together. */
export const CAMP_FITS = [
  'confirmed',
  'partly',
  'contradicted',
  'coined',
  'opinion',
  'forecast',
] as const;

/** The layers of the stack, from the ground up. */
export const LAYERS = ['energy', 'chips', 'cloud', 'models', 'apps', 'devices'] as const;

/** The languages in which a reader can read; the third is derived from the second at build time. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

export const SOURCE_TYPES = ['primary', 'press', 'analysis'] as const;

export type TieKind = (typeof TIE_KINDS)[number];
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export type EffectKind = (typeof EFFECT_KINDS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Exclusivity = (typeof EXCLUSIVITIES)[number];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type CampType = (typeof CAMP_TYPES)[number];
export type CampFit = (typeof CAMP_FITS)[number];
export type Layer = (typeof LAYERS)[number];
export type Language = (typeof LANGUAGES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type Standing = 'in-force' | 'reported';
export type DealStanding = Standing | 'ended';
