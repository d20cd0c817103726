import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element in px, kept up to date; null until it has been laid out. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    const observer = new ResizeObserver(read);
    observer.observe(target);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
