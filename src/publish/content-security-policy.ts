/** What a page may do beyond fetching from its own origin. Hashes as `sha256-…`, without quotes. */
export interface PolicyGrants {
  readonly scriptHashes?: readonly string[];
  readonly styleHashes?: readonly string[];
  /** Whether everything stands in the one file: then fonts come as `data:`, and the worker as `blob:`. */
  readonly isSingleFile?: boolean;
}

const SELF = "'self'";
const NONE = "'none'";

/** The Content-Security-Policy of a page: nothing inline but what a hash names, no evaluation, no other origin, and no text that becomes markup. */
export function policyOf(grants: PolicyGrants = {}): string {
  const { scriptHashes = [], styleHashes = [], isSingleFile = false } = grants;
  const own = isSingleFile ? [] : [SELF];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', []],
    ['script-src', [...own, ...quoted(scriptHashes)]],
    ['style-src', [...own, ...quoted(styleHashes)]],
    ['img-src', [...own, 'data:', 'blob:']],
    ['font-src', isSingleFile ? ['data:'] : own],
    ['connect-src', own],
    ['worker-src', isSingleFile ? ['blob:'] : own],
    ['manifest-src', own],
    ['base-uri', []],
    ['form-action', []],
    ['object-src', []],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['default']],
  ];
  return directives
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : NONE}`)
    .join('; ');
}

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}

/** The policy as the element that stands first in a page's head, before anything that it governs. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
