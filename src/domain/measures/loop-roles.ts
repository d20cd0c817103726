import type { Organization } from '../ledger.ts';
import type { OrganizationKind } from '../vocabulary.ts';

/** What an organisation can be in a closed loop. */
export type LoopRole = 'lab' | 'cloud' | 'chipmaker';

const ROLES: { readonly [Kind in OrganizationKind]?: LoopRole } = {
  lab: 'lab',
  hyperscaler: 'cloud',
  neocloud: 'cloud',
  chipmaker: 'chipmaker',
};

/** The one part that an organisation can play in a closed loop, by its kind alone (a hyperscaler that designs chips is a cloud); null for all other kinds and for nobody. */
export function roleOf(organization: Organization | undefined): LoopRole | null {
  return (organization && ROLES[organization.kind]) ?? null;
}
