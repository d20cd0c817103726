import { useEffect } from 'react';
import { chooseLanguage, type Words, wordsFor } from '../i18n/words.ts';
import { useView } from '../store/view-store.ts';

/** The wording of the language that the link asks for, or else the browser; the document says which. */
export function useWords(): Words {
  const lang = useView((view) => view.lang);
  const words = wordsFor(chooseLanguage(lang, navigator.languages));
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return words;
}
