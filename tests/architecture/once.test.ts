import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it.each([
  {
    what: 'is one of several chosen',
    how: /type="radio"/,
    // the second is two chips grown together, no list
    where: ['src/ui/Choices.tsx', 'src/views/filters/BasisSwitch.tsx'],
  },
  {
    what: 'is a picture put together for the screen',
    how: /^src\/app\/[\s\S]*disputedAsked\(/,
    where: ['src/app/use-picture.ts'],
  },
])('only where it belongs $what', ({ how, where }) => {
  const found = sourceFiles().filter(({ path, text }) => how.test(`${path}\n${text}`));
  expect(found.map(({ path }) => path).sort()).toEqual(where);
});

it('what makes a folder for a while takes it away', () => {
  const files = ['tests', 'e2e', 'bench'].flatMap((folder) => sourceFiles(folder));
  const making = files.filter(({ text }) => /\b(mkdtempSync|ledgerFolder)\(/.test(text));
  const leaving = making.filter(({ text }) => !text.includes('rmSync('));
  // its callers do
  expect(leaving.map(({ path }) => path)).toEqual(['tests/support/ledger-folder.ts']);
  expect(making.length).toBeGreaterThan(5);
});
