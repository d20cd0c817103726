import type { TieKind } from '../vocabulary.ts';

/** Why money flows: it is put in (equity, finance), or it pays for supply (compute, chips). */
export type MoneyPurpose = 'stake' | 'supply';

/** Who pays whom, and why. */
export interface MoneyFlow {
  readonly payer: string;
  readonly payee: string;
  readonly purpose: MoneyPurpose;
}

const PURPOSES: { readonly [Kind in TieKind]?: MoneyPurpose } = {
  equity: 'stake',
  finance: 'stake',
  compute: 'supply',
  chips: 'supply',
};

/** The way that money takes along a tie: from investor or lender to who is given it, from customer to supplier; null where a kind says nothing of money. */
export function moneyFlowOf(tie: {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}): MoneyFlow | null {
  const purpose = PURPOSES[tie.kind];
  if (!purpose) return null;
  const [payer, payee] = purpose === 'stake' ? [tie.from, tie.to] : [tie.to, tie.from];
  return { payer, payee, purpose };
}
