import type { Plugin } from 'vite';
import { policyElement, policyOf } from './content-security-policy.ts';

const CHARSET = '<meta charset="utf-8" />';

/** Puts the policy into the built page, so that it holds whatever server sends the page. */
export function securityPlugin(): Plugin {
  return {
    name: 'entente-security',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (page) => withPolicy(page) },
  };
}

/** A page with its policy and its rule for referrers right after the character set. Throws where the page has none. */
export function withPolicy(page: string, policy = policyOf()): string {
  if (!page.includes(CHARSET)) throw new Error(`The page must start with ${CHARSET}.`);
  const elements = [CHARSET, policyElement(policy), REFERRERS];
  return page.replace(CHARSET, () => elements.join('\n    '));
}

/** What a reader looks at stays between them and the page. */
const REFERRERS = '<meta name="referrer" content="no-referrer" />';
