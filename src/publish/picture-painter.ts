import type { DatasetFiles } from '../dataset/dataset-file.ts';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { sheetOf } from '../export/sheet.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import { fetchShareWords } from '../i18n/share-words.ts';
import { loadFonts, paintPng } from './node-canvas.ts';
import type { PictureJob } from './picture-job.ts';
import { type Publication, publicationIn } from './publication.ts';

interface Material {
  readonly published: Publication;
  readonly share: ShareMessages;
}

/** Prepares for painting a ledger; what it gives paints one picture, as the bytes of a PNG. */
export async function picturePainter(
  files: DatasetFiles,
): Promise<(job: PictureJob) => Uint8Array> {
  loadFonts();
  const materials = new Map<Language, Material>();
  for (const language of LANGUAGES) {
    const published = await publicationIn(language, files, []);
    materials.set(language, { published, share: await fetchShareWords(language) });
  }
  return ({ language, view, title, link }) => {
    const material = materials.get(language);
    if (!material) throw new Error(`There are no words for ${language}.`);
    const { published, share } = material;
    const { dataset: recorded, background, words } = published;
    const look = { size: 'preview', theme: 'light' } as const;
    return paintPng(sheetOf({ recorded, background, view, words, share, link, title, ...look }));
  };
}
