import { useMemo } from 'react';
import type { Language } from '../domain/vocabulary.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { fetchTalkWords } from '../i18n/talk-words.ts';
import { useFetched } from '../ui/use-fetched.ts';

/** What is said where a story is told, once it has been fetched; a failure is thrown. */
export function useTalkWords(language: Language): TalkMessages | null {
  const fetchWords = useMemo(() => () => fetchTalkWords(language), [language]);
  return useFetched(true, fetchWords);
}
