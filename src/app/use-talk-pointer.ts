import { type RefObject, useEffect, useRef } from 'react';
import { toggleInFocus } from '../store/actions.ts';
import { hover, sessionStore } from '../store/session-store.ts';
import { stepTalk } from '../store/talk-actions.ts';
import { goOn, type TalkSetting } from './talk-acts.ts';

/** A pointer at rest is hidden after some ms, with what it pointed at. */
const REST_MS = 2500;

/** A finger that goes so far, in px, has swiped. */
const SWIPE_PX = 40;

/** What of the talk's screen has presses of its own. */
const OWN = 'a[href], button, summary, .talk-record, input';

/** What the graph would take for picking, dragging and zooming. */
const TAKEN = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'dblclick',
];

/** Lets a click, a tap or a swipe go through a talk, and a click with Shift focus on what is pointed at: the picture itself stays as it is under a hand. */
export function useTalkPointer(main: RefObject<HTMLElement | null>, setting: TalkSetting): void {
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
  });
  useEffect(() => {
    const element = main.current;
    if (!element) return undefined;
    element.focus({ preventScroll: true });
    const swipe = swipeReader((by) => {
      const { story } = latest.current;
      if (by > 0) goOn(latest.current);
      else if (story) stepTalk(story, -1);
    });
    const onClick = (click: MouseEvent) => {
      if (isOwn(click)) return;
      click.stopPropagation();
      if (swipe.wasOne()) return;
      if (click.shiftKey) focusOnHovered();
      else goOn(latest.current);
    };
    const stop = (event: Event) => {
      if (isOwn(event)) return;
      if (event instanceof PointerEvent) swipe.read(event);
      event.stopPropagation();
    };
    const onWheel = (wheel: WheelEvent) => {
      if (!isOwn(wheel) && !wheel.ctrlKey && !wheel.metaKey) wheel.stopPropagation();
    };
    const rest = restWatcher(element);
    const options = { capture: true, passive: true };
    element.addEventListener('click', onClick, options);
    element.addEventListener('wheel', onWheel, options);
    element.addEventListener('pointermove', rest.onMove, options);
    for (const type of TAKEN) element.addEventListener(type, stop, options);
    return () => {
      rest.end();
      element.removeEventListener('click', onClick, options);
      element.removeEventListener('wheel', onWheel, options);
      element.removeEventListener('pointermove', rest.onMove, options);
      for (const type of TAKEN) element.removeEventListener(type, stop, options);
    };
  }, [main]);
}

function isOwn({ target }: Event): boolean {
  return target instanceof Element && target.closest(OWN) !== null;
}

function focusOnHovered(): void {
  const { hovered } = sessionStore.getState();
  if (hovered?.type === 'org') toggleInFocus(hovered.id);
}

/** Tells of swipes: 1 where the finger went to the left, −1 to the right. */
function swipeReader(onSwipe: (by: 1 | -1) => void) {
  let from: { readonly x: number; readonly y: number } | null = null;
  let hasSwiped = false;
  return {
    read: ({ type, pointerType, clientX: x, clientY: y }: PointerEvent) => {
      if (type === 'pointerdown') {
        from = pointerType === 'touch' ? { x, y } : null;
        hasSwiped = false;
        return;
      }
      if (!from) return;
      const [right, down] = [x - from.x, y - from.y];
      from = null;
      if (Math.abs(right) < SWIPE_PX || Math.abs(right) < 1.5 * Math.abs(down)) return;
      hasSwiped = true;
      onSwipe(right < 0 ? 1 : -1);
    },
    wasOne: () => hasSwiped,
  };
}

/** Follows the pointer for the spotlight, and hides it once it rests. */
function restWatcher(element: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    onMove: ({ clientX, clientY }: PointerEvent) => {
      element.style.setProperty('--spot-x', `${clientX}px`);
      element.style.setProperty('--spot-y', `${clientY}px`);
      element.classList.remove('talk-rests');
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.classList.add('talk-rests');
        hover(null);
      }, REST_MS);
    },
    end: () => clearTimeout(timer),
  };
}
