import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import type { FileRequest } from '../../src/export/files/file-request.ts';
import { fetchShareWords } from '../../src/i18n/share-words.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from './an-indexed-ledger.ts';
import type { Given } from './builders.ts';
import { stillKeyframes } from './still-keyframes.ts';

const share = await fetchShareWords('en');

/** What asks for a file of a ledger of these events in English, everybody standing in a row, but for what is said. */
export function aFileRequest(
  events: readonly RecordedEvent[],
  said: Partial<FileRequest> = {},
  given: Given = {},
): FileRequest {
  const ledger = anIndexedLedger(events, given);
  const ids = [...ledger.organization.keys()].sort();
  const row = stillKeyframes(new Map(ids.map((id, index) => [id, { x: 100 * index, y: 10 }])));
  return {
    file: 'snapshot.csv',
    recorded: { version: '0123456789ab', ledger, positions: { core: row, all: row } },
    background: anIndexedBackground(events, given),
    view: viewOn('2024-06-01'),
    words: wordsFor('en'),
    share,
    link: 'https://entente.net/?at=2024-06-01',
    ...said,
  };
}
