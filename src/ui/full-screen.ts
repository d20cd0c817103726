/** Asks for the whole screen, as only a press may; where the browser refuses, or cannot, the talk goes on in the window. */
export function enterFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Gives the screen back, or asks for it. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else enterFullScreen();
}

/** Gives the screen back where the page has it. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
