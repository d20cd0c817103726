import { useState } from 'react';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { whyFailed } from '../ui/why-failed.ts';
import type { Imported } from '../views/own/ImportReport.tsx';
import { importFile } from './own-files.ts';

/** Imports files one after the other, and says what became of each. */
export function useImports(own: TalkMessages['own']) {
  const [imported, setImported] = useState<readonly Imported[]>([]);
  const takeFiles = async (files: readonly File[]) => {
    const outcomes: Imported[] = [];
    for (const file of files) {
      outcomes.push(
        await importFile(file).catch((error: unknown) => ({
          file: file.name,
          type: 'failed' as const,
          why: whyFailed(error, own.list.notFetched),
        })),
      );
    }
    setImported(outcomes);
  };
  return { imported, takeFiles };
}
