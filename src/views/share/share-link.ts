import type { Language } from '../../domain/vocabulary.ts';
import type { Theme, ViewState } from '../../viewstate/view-state.ts';

/** What a sharer chooses about a link. */
export interface LinkChoice {
  /** Whether it keeps to the ledger at hand when there is a newer. */
  readonly isFrozen: boolean;
  readonly keepsLanguage: boolean;
  readonly keepsTheme: boolean;
}

/** What the sharer's page looks like, which its own link need not say. */
export interface Surroundings {
  readonly version: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** What a link says of language and theme when nobody chooses: only what the address at hand says, so that whoever opens it reads their own language. */
export function firstChoice({ lang, theme, data }: ViewState): LinkChoice {
  return {
    isFrozen: data?.isFrozen ?? false,
    keepsLanguage: lang !== null,
    keepsTheme: theme !== null,
  };
}

/** The view that a link is to open: what is on screen, with the ledger that it was made with. */
export function sharedView(view: ViewState, choice: LinkChoice, around: Surroundings): ViewState {
  return {
    ...view,
    embed: false,
    lang: choice.keepsLanguage ? around.language : null,
    theme: choice.keepsTheme ? around.theme : null,
    data: { version: around.version, isFrozen: choice.isFrozen },
  };
}

/** The view for a frame in somebody's page, which is in one language and may be light or dark. */
export function framedView(
  view: ViewState,
  { isFrozen, theme }: { readonly isFrozen: boolean; readonly theme: Theme | null },
  { version, language }: Surroundings,
): ViewState {
  const data = { version, isFrozen };
  return { ...view, view: 'graph', present: false, embed: true, lang: language, theme, data };
}
