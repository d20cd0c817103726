/** Everything that pictures are made with, in one chunk. */
export { sheetOf } from '../../export/sheet.ts';
export { sheetPng } from '../../export/sheet-png.ts';
export { sheetSvg } from '../../export/sheet-svg.ts';
