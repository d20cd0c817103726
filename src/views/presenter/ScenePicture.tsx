import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type SheetScene, sheetScene } from '../../export/sheet-scene.ts';
import { paintStill } from '../../painting/still.ts';
import { useSize } from '../../ui/use-size.ts';

/** How many times as large as it stands here a picture is laid out: a screen seen from further off. */
const FURTHER = 1.4;

interface Props extends Omit<Parameters<typeof sheetScene>[0], 'view'> {
  readonly view: Parameters<typeof sheetScene>[0]['view'];
  readonly label: string;
}

/** A view's graph, small. */
export function ScenePicture({ label, ...given }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { recorded, background, view, words, theme } = given;
  const scene = useMemo(
    () => sheetScene({ recorded, background, view, words, theme }),
    [recorded, background, view, words, theme],
  );
  usePainted(canvas, frame, scene);
  return (
    <div ref={frame} className="presenter-picture">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  frame: RefObject<HTMLElement | null>,
  scene: SheetScene,
): void {
  const size = useSize(frame);
  useEffect(() => {
    let isWanted = true;
    document.fonts.ready.then(() => {
      if (isWanted && canvas.current && size) paint(canvas.current, size, scene);
    });
    return () => {
      isWanted = false;
    };
  }, [canvas, size, scene]);
}

function paint(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
  { picture }: SheetScene,
): void {
  const density = window.devicePixelRatio;
  [canvas.width, canvas.height] = [Math.round(width * density), Math.round(height * density)];
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(density / FURTHER, density / FURTHER);
  paintStill(context, { ...picture, width: width * FURTHER, height: height * FURTHER });
  canvas.dataset['painted'] = 'true';
}
