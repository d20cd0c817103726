import { keptLedgers } from 'virtual:ledger-urls';
import { lazy, Suspense, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { fetchShareWords } from '../i18n/share-words.ts';
import type { Words } from '../i18n/words.ts';
import { openDialog } from '../store/session-store.ts';
import { useFetched } from '../ui/use-fetched.ts';
import { ShareDialog } from '../views/share/ShareDialog.tsx';
import type { Theme, ViewState } from '../viewstate/view-state.ts';

const DaysVideo = lazy(async () => ({ default: (await import('./DaysVideo.tsx')).DaysVideo }));

interface Props {
  readonly recorded: Dataset;
  /** The ledger dated by the view's basis. */
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly isAwaiting: boolean;
  readonly view: ViewState;
  readonly theme: Theme;
  readonly words: Words;
}

/** The dialog for sharing, once its wording is there. */
export function Sharing({ theme, ...given }: Props) {
  const { version } = given.recorded;
  const { language } = given.words;
  const fetchWords = useMemo(() => () => fetchShareWords(language), [language]);
  const messages = useFetched(true, fetchWords);
  if (!messages) return null;
  return (
    <ShareDialog
      {...given}
      around={{ version, language, theme }}
      isKept={Object.hasOwn(keptLedgers, version)}
      messages={messages}
      share={messages.share}
      video={(linkOf) => (
        <Suspense>
          <DaysVideo {...given} theme={theme} share={messages} linkOf={linkOf} />
        </Suspense>
      )}
      onClose={() => openDialog(null)}
    />
  );
}
