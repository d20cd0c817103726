import {
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  type OutputFormat,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import { FRAMES_PER_SECOND } from './frame-rate.ts';
import { VIDEO_SIZE } from './video-plan.ts';

/** Bits a second at most: thin lines and letters stay sharp; stretches that stand still take far fewer. */
export const BITRATE = 8_000_000;

/** How a video is encoded and filed. */
export interface VideoForm {
  readonly codec: VideoCodec;
  readonly format: OutputFormat;
}

/** H.264 in MP4 plays everywhere; the others go into WebM, those first that are made quickly and small. */
const CODECS: readonly VideoCodec[] = ['avc', 'vp9', 'av1', 'vp8'];

/** The first form that this browser encodes at the size and rate of the videos, or null where there is none. */
export async function encodableForm(): Promise<VideoForm | null> {
  const codec = await getFirstEncodableVideoCodec([...CODECS], {
    ...VIDEO_SIZE,
    quality: new Quality({ bitrate: BITRATE }),
    frameRate: FRAMES_PER_SECOND,
  });
  if (codec === null) return null;
  const isMp4 = codec === 'avc';
  return { codec, format: isMp4 ? new Mp4OutputFormat() : new WebMOutputFormat() };
}
