import { type RefObject, useEffect } from 'react';
import { goTo, scrubTo } from '../../store/actions.ts';
import { dayUnder } from './chart-geometry.ts';

/** How far a finger must go sideways, in px, before it moves the day and does not scroll the page. */
const SIDEWAYS = 8;

interface Hand {
  readonly axis: Element;
  readonly pointer: number;
  readonly x: number;
  readonly hasMoved: boolean;
}

/** Lets a click on any chart within the element go to the day under it, and a drag along a chart move the day. */
export function useDayScrub(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const listening = new AbortController();
    listen(current, { signal: listening.signal });
    return () => listening.abort();
  }, [element]);
}

function listen(element: HTMLElement, options: AddEventListenerOptions): void {
  let hand: Hand | null = null;
  const release = () => {
    hand = null;
  };
  const press = (event: PointerEvent) => {
    const axis = axisUnder(event);
    if (!axis || event.button !== 0 || !event.isPrimary) return;
    const isFinger = event.pointerType === 'touch';
    hand = { axis, pointer: event.pointerId, x: event.clientX, hasMoved: !isFinger };
    if (isFinger) return;
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
    goTo(dayUnder(event.clientX, axis.getBoundingClientRect()));
  };
  const move = (event: PointerEvent) => {
    if (hand?.pointer !== event.pointerId) return;
    const day = dayUnder(event.clientX, hand.axis.getBoundingClientRect());
    if (hand.hasMoved) return scrubTo(day);
    if (Math.abs(event.clientX - hand.x) < SIDEWAYS) return;
    hand = { ...hand, hasMoved: true };
    element.setPointerCapture(event.pointerId);
    goTo(day);
  };
  const lift = (event: PointerEvent) => {
    if (hand?.pointer === event.pointerId && !hand.hasMoved) {
      goTo(dayUnder(event.clientX, hand.axis.getBoundingClientRect()));
    }
    release();
  };
  element.addEventListener('pointerdown', press, options);
  element.addEventListener('pointermove', move, options);
  element.addEventListener('pointerup', lift, options);
  element.addEventListener('pointercancel', release, options);
}

function axisUnder({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('[data-scrub]') : null;
}
