import type { Language } from '../domain/vocabulary.ts';

interface Unit {
  readonly usd: number;
  readonly word: (figure: number) => string;
}

const UNITS: Readonly<Record<Language, readonly Unit[]>> = {
  en: [
    { usd: 1e12, word: (figure) => `$${figure}tn` },
    { usd: 1e9, word: (figure) => `$${figure}bn` },
    { usd: 1e6, word: (figure) => `$${figure}m` },
    { usd: 1e3, word: (figure) => `$${figure}k` },
  ],
  'zh-Hans': [
    { usd: 1e12, word: (figure) => `${figure}万亿美元` },
    { usd: 1e8, word: (figure) => `${figure}亿美元` },
    { usd: 1e4, word: (figure) => `${figure}万美元` },
  ],
  'zh-Hant': [
    { usd: 1e12, word: (figure) => `${figure}兆美元` },
    { usd: 1e8, word: (figure) => `${figure}億美元` },
    { usd: 1e4, word: (figure) => `${figure}萬美元` },
  ],
};

/** US dollars as a newspaper writes them: “$38bn”, “$11.9bn”, “$350m”; in Chinese “380亿美元”, “3.5亿美元”. At most two decimals, none added; what rounds up to the next unit is worded in that unit. */
export function wordUsd(language: Language, usd: number): string {
  const units = UNITS[language];
  const own = units.find((unit) => usd >= unit.usd) ?? units.at(-1);
  if (!own) return String(usd);
  const rounded = round(usd / own.usd) * own.usd;
  const unit = units.find((candidate) => rounded >= candidate.usd) ?? own;
  return unit.word(round(rounded / unit.usd));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
