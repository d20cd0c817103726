import { enVocabulary } from '../../i18n/messages/en-vocabulary.ts';
import { zhHansVocabulary } from '../../i18n/messages/zh-hans-vocabulary.ts';
import { zhHantVocabulary } from '../../i18n/messages/zh-hant-vocabulary.ts';
import type { KindNames } from '../../scene/search-entries.ts';

const MESSAGES = [enVocabulary, zhHansVocabulary, zhHantVocabulary];

/** The words for kinds in every language, so that 算力 finds compute on an English page. */
export const KIND_NAMES: KindNames = {
  tie: (kind) => MESSAGES.flatMap(({ kinds, kindHints }) => [kinds[kind], kindHints[kind]]),
  organization: (kind) => MESSAGES.map(({ organizationKinds }) => organizationKinds[kind]),
  verdict: (verdict) => MESSAGES.map(({ verdicts }) => verdicts[verdict]),
};
