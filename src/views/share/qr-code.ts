import { encode } from 'uqr';

/** A QR code as the path of its dark modules, one unit each, in a square of `size` units with the quiet zone around it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** As wide as readers need it: four modules. */
const QUIET_ZONE = 4;

/** So many bytes fit into the largest code of the least correction. */
const MOST_BYTES = 2953;

/** The QR code of a text in UTF-8, with as much correction as fits its size for nothing; null for a text that is too long for one. */
export function qrCodeOf(text: string): QrCode | null {
  const bytes = [...new TextEncoder().encode(text)];
  if (bytes.length > MOST_BYTES) return null;
  const { size, data } = encode(bytes, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}

/** The runs of dark modules in a row, each as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join('');
}
