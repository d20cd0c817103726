import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { pinAt } from '../../store/actions.ts';
import { hover } from '../../store/session-store.ts';
import type { Held } from './motion.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

interface Drag {
  readonly held: RefObject<Held | null>;
  /** What the guest is to be given: its own drag, unless a finger is on the picture, which pans. */
  readonly props: {
    readonly enableNodeDrag: boolean;
    readonly onNodeDrag: (node: GuestNode) => void;
    readonly onNodeDragEnd: (node: GuestNode) => void;
    readonly onNodeHover: (node: GuestNode | null) => void;
    readonly onLinkHover: (link: GuestLink | null) => void;
  };
}

/** Lets the reader take an organisation and put it elsewhere; meanwhile nothing else is hovered. The picture is `stretch` times as wide as it is computed. */
export function useDrag(frame: RefObject<HTMLElement | null>, stretch: number): Drag {
  const held = useRef<Held | null>(null);
  const isFinger = useFinger(frame);
  useSteadyHand(frame);
  const listeners = useMemo(() => {
    const onHover = (type: 'org' | 'tie') => (met: { readonly id: string } | null) => {
      if (!held.current) hover(met && { type, id: met.id });
    };
    return {
      onNodeDrag: ({ id, x, y }: GuestNode) => {
        held.current = { id, x, y };
        hover({ type: 'org', id });
      },
      onNodeDragEnd: ({ id }: GuestNode) => {
        const place = held.current;
        held.current = null;
        hover(null);
        if (place) pinAt(id, { x: place.x / stretch, y: place.y });
      },
      onNodeHover: onHover('org'),
      onLinkHover: onHover('tie'),
    };
  }, [stretch]);
  const props = useMemo(() => ({ ...listeners, enableNodeDrag: !isFinger }), [listeners, isFinger]);
  return { held, props };
}

/** Whether what last touched an element was a finger. */
function useFinger(frame: RefObject<HTMLElement | null>): boolean {
  const [isFinger, setFinger] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const note = ({ pointerType }: PointerEvent) => setFinger(pointerType === 'touch');
    element?.addEventListener('pointerdown', note, { capture: true });
    return () => element?.removeEventListener('pointerdown', note, { capture: true });
  }, [frame]);
  return isFinger;
}

/** How many px a hand may tremble while it clicks. */
const TREMBLE_PX = 5;

/** Keeps a trembling hand's movements from the guest, which takes the slightest for a drag and forgets the click. */
function useSteadyHand(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let press: { readonly x: number; readonly y: number } | null = null;
    const onDown = ({ target, clientX: x, clientY: y }: PointerEvent) => {
      press = frame.current?.contains(target as Node) ? { x, y } : null;
    };
    const onMove = (move: MouseEvent) => {
      if (!press) return;
      const isTremble = Math.hypot(move.clientX - press.x, move.clientY - press.y) <= TREMBLE_PX;
      if (isTremble && move.buttons > 0) move.stopImmediatePropagation();
      else press = null;
    };
    // The guest listens to the window too, from when a press begins: this must have been there before.
    window.addEventListener('pointerdown', onDown, { capture: true });
    window.addEventListener('pointermove', onMove, { capture: true });
    window.addEventListener('mousemove', onMove, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('mousemove', onMove, { capture: true });
    };
  }, [frame]);
}
