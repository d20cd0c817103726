interface ScriptPolicies {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/** Where the page's policy asks for trusted types, workers may come from its own origin, and no text ever becomes markup or a script. */
export function trustOwnScripts(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: ScriptPolicies };
  trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}

/** The address itself where this page's origin serves or made it, else null. What a page from a disk makes has the origin of no place. */
export function ownScript(address: string): string | null {
  const { protocol, origin } = new URL(address, document.baseURI);
  const isMade = protocol === 'blob:' && origin === window.origin;
  return isMade || origin === window.location.origin ? address : null;
}
