import { useEffect, useState } from 'react';
import { chooseLanguage, fetchWords, hasWords, type Words, wordsFor } from '../i18n/words.ts';
import { useView } from '../store/view-store.ts';

/** The wording of the language that the link asks for, or else the browser; the document says which. Another one is shown once it is there, and where it cannot be fetched the page stays as it is. */
export function useWords(): Words {
  const lang = useView((view) => view.lang);
  const wanted = chooseLanguage(lang, navigator.languages);
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let isWanted = true;
    const show = () => isWanted && setShown(wanted);
    fetchWords(wanted).then(show, () => {});
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  const words = wordsFor(hasWords(wanted) ? wanted : shown);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return words;
}
