import { useEffect, useState } from 'react';

/** What a part of the page needs only sometimes, fetched when it is first needed; null until then and while it is not. A failure is thrown, for the boundary around that part to tell. `fetchIt` must stay the same function. */
export function useFetched<Value extends object>(
  isNeeded: boolean,
  fetchIt: () => Promise<Value>,
): Value | null {
  const [fetched, setFetched] = useState<Value | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isMounted = true;
    fetchIt().then(
      (value) => isMounted && setFetched(() => value),
      (error: unknown) =>
        setFetched(() => {
          throw error;
        }),
    );
    return () => {
      isMounted = false;
    };
  }, [isNeeded, fetchIt]);
  return isNeeded ? fetched : null;
}
