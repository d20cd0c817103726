import { expect, it } from 'vitest';
import { writtenLanguages } from '../../../src/views/own/written-languages.ts';

const EMPTY = { id: 'own-12345678', title: {}, summary: {}, author: {}, scenes: [] };
const SCENE = { heading: {}, query: '', caption: {}, notes: {}, seconds: null, about: [] };

it('a story is written in each language that any of its texts has, an empty one aside', () => {
  expect(writtenLanguages(EMPTY)).toEqual([]);
  expect(writtenLanguages({ ...EMPTY, title: { 'zh-Hant': '雲', en: '' } })).toEqual(['zh-Hant']);
  const scenes = [SCENE, { ...SCENE, notes: { 'zh-Hans': '云' } }];
  expect(writtenLanguages({ ...EMPTY, author: { en: 'me' }, scenes })).toEqual(['en', 'zh-Hans']);
});
