import type { WrittenLanguage } from './dates.ts';

/** US dollars as a newspaper writes them: “$38bn”, “$11.9bn”, “$350m”; in Chinese “380亿美元”, “3.5亿美元”. At most two decimals, none added. */
export function wordUsd(language: WrittenLanguage, usd: number): string {
  if (language === 'zh-Hans') {
    return usd >= 1e8 ? `${trim(usd / 1e8)}亿美元` : `${trim(usd / 1e4)}万美元`;
  }
  if (usd >= 1e9) return `$${trim(usd / 1e9)}bn`;
  return usd >= 1e6 ? `$${trim(usd / 1e6)}m` : `$${trim(usd / 1e3)}k`;
}

function trim(value: number): string {
  return String(Math.round(value * 100) / 100);
}
