import { useEffect, useState } from 'react';
import type { Shared } from './shared.ts';
import { reasonOf } from './use-act.ts';

const fetchMaking = () => import('../../export/files/export-file.ts');

/** What makes files of data. */
export type FileMaking = Awaited<ReturnType<typeof fetchMaking>>;

interface Fetched {
  readonly making: FileMaking | null;
  /** Why there is none. */
  readonly problem: string | null;
}

/** What makes files, fetched as soon as any are offered. */
export function useFileMaking(share: Shared['share']): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ making: null, problem: null });
  useEffect(() => {
    let isWanted = true;
    fetchMaking().then(
      (making) => isWanted && setFetched({ making, problem: null }),
      (error: unknown) => isWanted && setFetched({ making: null, problem: reasonOf(error, share) }),
    );
    return () => {
      isWanted = false;
    };
  }, [share]);
  return fetched;
}
