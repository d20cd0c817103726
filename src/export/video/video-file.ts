import { encodeVideo, type Filming } from './encode-video.ts';
import { encodableForm } from './video-form.ts';
import type { VideoPlan } from './video-plan.ts';

export { rangeVideo } from './range-video.ts';
export { storyVideo } from './story-video.ts';
export { frameCount } from './video-plan.ts';

/** A video and what it is called. */
export interface VideoFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes the file of a video in the browser, or null where this browser encodes none of its size. Rejects with the signal's reason once that is aborted. */
export async function videoFile(plan: VideoPlan, filming: Filming): Promise<VideoFile | null> {
  const form = await encodableForm();
  if (!form) return null;
  const content = await encodeVideo(plan, form, filming);
  const name = plan.name.replaceAll(/[^\w-]/g, '');
  return { name: `entente-${name}-${plan.language}${form.format.fileExtension}`, content };
}
