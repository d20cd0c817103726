import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compileLedger } from '../../src/dataset/compile.ts';
import { modulesOf, pictureKeys } from '../../src/publish/picture-digest.ts';
import type { PictureJob } from '../../src/publish/picture-job.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { aLedger, anEvent, anOrganization, day } from '../support/builders.ts';

const JOB: PictureJob = {
  path: 'e/one/preview.png',
  language: 'en',
  view: viewOn('2024-05-02', { pick: { type: 'event', id: 'one' } }),
  title: 'A title',
  link: '?at=2024-05-02',
};

/** The key of a job over a ledger in which the lab is called so. */
function keyOf(job: PictureJob, lab = 'Lab', painting = 'code'): string {
  const organizations = ['cloud', 'lab'].map((id) =>
    anOrganization({ id, name: { en: lab, 'zh-Hans': '实验室', 'zh-Hant': '實驗室' } }),
  );
  const ledger = aLedger([anEvent({ id: 'one', date: '2024-05-02' })], { organizations });
  return pictureKeys(compileLedger(ledger), painting)(job);
}

it('the same picture of the same ledger by the same code has one key wherever it goes, and any other another', () => {
  expect(keyOf({ ...JOB, path: 'elsewhere.png' })).toBe(keyOf(JOB));
  const others = [
    keyOf({ ...JOB, language: 'zh-Hans' }),
    keyOf({ ...JOB, view: { ...JOB.view, at: day('2024-05-03') } }),
    keyOf({ ...JOB, view: { ...JOB.view, pick: null } }),
    keyOf({ ...JOB, title: 'Another title' }),
    keyOf({ ...JOB, link: '?at=2024-05-03' }),
    keyOf(JOB, 'The Lab'),
    keyOf(JOB, 'Lab', 'other code'),
  ];
  expect(new Set([keyOf(JOB), ...others]).size).toBe(others.length + 1);
});

it('knows the code that has a part in pictures, down to the words that are fetched late', () => {
  const modules = modulesOf(resolve('src/publish/picture-painter.ts'));
  const has = (path: string) => modules.includes(resolve(path));
  expect(
    [
      'src/publish/encode-png.ts',
      'src/export/paint-sheet.ts',
      'src/painting/place-labels.ts',
      'src/domain/ties.ts',
      'src/i18n/messages/zh-hant-sheet.ts',
      'src/i18n/messages/en-vocabulary.ts',
      'src/dataset/parse-dataset.ts',
    ].filter((path) => !has(path)),
  ).toEqual([]);
  expect(has('src/publish/feed.ts')).toBe(false);
  expect(new Set(modules).size).toBe(modules.length);
});
