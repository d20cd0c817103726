/** What a line was drawn with, where it began and where it ended, in whole hundredths. */
interface DrawnLine {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
  readonly cap: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

interface Settings {
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  lineCap: string;
}

/** A drawing context that draws nothing and notes every stroke and arc; `filled` and `dashesSet` count calls. */
export function aFakeContext() {
  const lines: DrawnLine[] = [];
  const discs: { readonly colour: string; readonly alpha: number }[] = [];
  const counts = { filled: 0, dashesSet: 0, images: 0 };
  let path: (readonly [number, number])[] = [];
  let dash: readonly number[] = [];
  const settings: Settings = { strokeStyle: '', lineWidth: 1, globalAlpha: 1, lineCap: 'butt' };
  const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
  const goTo = (x: number, y: number) => path.push([rounded(x), rounded(y)]);
  const context = Object.assign(settings, {
    fillStyle: '',
    beginPath: () => {
      path = [];
    },
    moveTo: goTo,
    lineTo: goTo,
    quadraticCurveTo: (_x: number, _y: number, x: number, y: number) => goTo(x, y),
    arc: () => {
      discs.push({ colour: context.fillStyle, alpha: rounded(settings.globalAlpha) });
    },
    setLineDash: (lengths: readonly number[]) => {
      counts.dashesSet += 1;
      dash = lengths.map(rounded);
    },
    setTransform: () => {},
    drawImage: () => {
      counts.images += 1;
    },
    fill: () => {
      counts.filled += 1;
    },
    stroke: () => {
      const [from, to] = [path[0], path.at(-1)];
      if (!from || !to) return;
      const { strokeStyle, lineWidth, globalAlpha, lineCap } = settings;
      const look = { colour: strokeStyle, width: rounded(lineWidth), alpha: rounded(globalAlpha) };
      lines.push({ ...look, dash, cap: lineCap, from, to });
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, lines, discs, counts };
}
