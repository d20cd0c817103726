import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { fetchWords } from '../../src/i18n/words.ts';

// So that tests can ask for any language's wording at once.
await Promise.all(LANGUAGES.map(fetchWords));
