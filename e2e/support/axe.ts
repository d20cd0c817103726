import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page, or with the part of it that a selector names: the rule, and the first element at fault.
 * It judges within the page and tells in full only what is wrong, since to write down all that is right took four times as long;
 * what it would miss so are frames from elsewhere, of which there are none.
 */
export async function findings(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
