import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownAddress } from '../../src/export/markdown.ts';

describe('text in Markdown', () => {
  it.each([
    ['OpenAI signs a $38bn contract', 'OpenAI signs a \\$38bn contract'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    [
      '`a` *b* _c_ ~d~ |e| #f &amp; \\',
      '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\|e\\| \\#f \\&amp; \\\\',
    ],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['3 November 2025: a day', '3 November 2025: a day'],
    ['two\n\nlines ', 'two lines'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('an address in Markdown', () => {
  it.each([
    ['https://a.example/?at=2025-11-03&x=1', 'https://a.example/?at=2025-11-03&x=1'],
    ['https://a.example/wiki/X_(y) z', 'https://a.example/wiki/X_%28y%29%20z'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
    ['javascript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['file:///media/entente.html?at=2025-11-03', 'file:///media/entente.html?at=2025-11-03'],
  ])('of %j is %j', (url, address) => {
    expect(markdownAddress(url)).toBe(address);
  });
});
