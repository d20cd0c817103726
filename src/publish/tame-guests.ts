import type { Plugin } from 'vite';

/** The packages that write a style element or markup while they run, which the page's policy forbids. */
const GUESTS = /\/node_modules\/(force-graph|float-tooltip|vis-timeline)\/.*\.m?js$/;
const INJECTED = /var css_248z = ("(?:[^"\\]|\\.)*");\s*styleInject\(css_248z\);/;
const MARKUP = /\.innerHTML =(?!=)/g;
const STYLE_NAME = 'guest-style-';

/** A guest's code without what the policy forbids, and the style that it would have written into the page. */
export interface TamedGuest {
  readonly code: string;
  readonly style: string | null;
}

/** Takes the style out of a guest's code and lets it write plain text where it wrote markup. Throws where it writes a style in a way not known here. */
export function tameGuest(code: string): TamedGuest {
  const injected = INJECTED.exec(code);
  const calm = code.replace(INJECTED, '').replace(MARKUP, '.textContent =');
  if (/^\s*styleInject\(/m.test(calm)) {
    throw new Error('A package writes a style into the page in a new way; see tame-guests.ts.');
  }
  return { code: calm, style: injected ? JSON.parse(injected[1] ?? '""') : null };
}

/** Ships the styles of the guests in our own style sheets, so that the policy needs no exception for them. */
export function tameGuests(): Plugin {
  const styles = new Map<string, string>();
  return {
    name: 'entente-tame-guests',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (styles.has(id) ? id : null),
    load: (id) => styles.get(id) ?? null,
    transform(code, id) {
      const guest = GUESTS.exec(id.replaceAll('\\', '/'))?.[1];
      if (guest === undefined) return null;
      const { code: calm, style } = tameGuest(code);
      if (style === null) return { code: calm, map: null };
      const name = `${STYLE_NAME}${guest}.css`;
      styles.set(name, style);
      return { code: `import ${JSON.stringify(name)};\n${calm}`, map: null };
    },
  };
}
