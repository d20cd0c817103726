import { crc32, deflateSync } from 'node:zlib';
import { chooseColours } from './choose-colours.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;
/** Beyond this level zlib takes far longer for a few per cent. */
const LEVEL = 6;

/** Opaque pixels (RGBA, row by row) as a PNG of at most 256 colours, a third as large as one of all colours. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { colours, indices } = chooseColours(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // each row begins with 0 for “not filtered”, which suits indices best
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A chunk as the format wants it: length, type, content, checksum of type and content. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
