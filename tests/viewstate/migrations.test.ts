import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrated, partsIn } from '../../src/viewstate/permalink/migrations.ts';
import { encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { withoutMarks } from '../../src/viewstate/permalink/tidy.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';

/** What each migration turns links into: one as it was found, and the same as it is written today. */
const FOUND: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'escaped as a whole': [
    ['at%3D2025-11-03%26hops%3D2', 'at=2025-11-03&hops=2'],
    ['at%253D2025-11-03', 'at=2025-11-03'],
    ['%3Fat%3D2025-11-03', 'at=2025-11-03'],
    ['at%3D=x', 'at==x'],
  ],
  'written as HTML': [['at=latest&amp;hops=2&amp;amp;who=all', 'at=latest&hops=2&who=all']],
  'name in capitals': [['AT=latest&+Hops=2', 'at=latest&hops=2']],
  'escaped twice': [
    ['focus=a%257Eb', 'focus=a~b'],
    ['focus=a%25252525257Eb', 'focus=a~b'],
    ['focus=a%25E4%25BD%25A0-%25ff', 'focus=a你-%ff'],
  ],
  'wide letters': [['hops=２&at=２０２５－１１－０３', 'hops=2&at=2025-11-03']],
  'value in capitals': [['view=TABLE&focus=OpenAI', 'view=table&focus=openai']],
  'marks around': [
    ['at=latest.', 'at=latest'],
    ['at=“latest”），', 'at=latest'],
    ['focus=(openai)', 'focus=openai'],
    ['pins=a:-1,-2)', 'pins=a:-1,-2'],
    ['focus="…"', 'focus='],
  ],
  'other signs between items': [
    ['kinds=a,+b;c|d~e+f', 'kinds=a~b~c~d~e~f'],
    ['focus=<img src=x>', 'focus=<img src=x>'],
    ['focus=a*,b', 'focus=a*,b'],
  ],
  'other dates': [
    [
      'at=2025-1-3&vs=2025.12.31&days=20250103~2025年1月3日',
      'at=2025-01-03&vs=2025-12-31&days=2025-01-03~2025-01-03',
    ],
    ['at=2025-13-99&vs=2025113', 'at=2025-13-99&vs=2025113'],
  ],
  'other amounts': [
    ['amount=$1.5bn', 'amount=1.5b'],
    ['amount=US$ 500 million', 'amount=500m'],
    ['amount=1,000,000 USD', 'amount=1000000'],
    ['amount=2 thousand', 'amount=2k'],
    ['amount=1,00', 'amount=1,00'],
  ],
  'spaces and marks in places': [
    ['cam=1,+-2,+3&pins=a:+1,2.~"b:3,+4', 'cam=1,-2,3&pins=a:1,2~b:3,4'],
  ],
  'other switches': [['embed=True&present=no', 'embed=1&present=0']],
  'other languages': [
    ['lang=en-us', 'lang=en'],
    ['lang=zh-tw', 'lang=zh-Hant'],
    ['lang=zh-Hans-CN', 'lang=zh-Hans'],
    ['lang=ZH', 'lang=zh-Hans'],
    ['lang=zhuang', 'lang=zhuang'],
  ],
  'other signs in a pick': [
    ['pick=org:a.b', 'pick=org.a.b'],
    ['pick=tie/a.b.c', 'pick=tie.a.b.c'],
  ],
};

const written = (query: string) =>
  migrated(partsIn(query))
    .map(([name, text]) => `${name}=${text}`)
    .join('&');

describe('migrated', () => {
  it('has a link held for every migration', () => {
    expect(Object.keys(FOUND)).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it.each(Object.entries(FOUND).flatMap(([name, links]) => links.map((link) => [name, ...link])))(
    '%s: %s is %s',
    (_, found, today) => expect(written(found ?? '')).toBe(today),
  );

  it('leaves links as they are written today', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const parts = partsIn(encodePermalink(view));
        expect(migrated(parts)).toEqual(parts);
      }),
      SEEDED,
    );
  });

  it('reads what is long and strange to its end', () => {
    const long = ['.x', '%25', '&amp;amp;', 'a,', '"', '2025-', '$1,000', '?', '%ff'].map((part) =>
      part.repeat(20_000),
    );
    // a pattern that tried every way to match would not come to an end within the test's time
    for (const text of long) {
      const parts = partsIn(`at=${text}&focus=${text}&amount=${text}&${text}`);
      expect(migrated(migrated(parts))).toEqual(migrated(parts));
    }
  });
});

describe('withoutMarks', () => {
  it('is nothing where there is nothing but marks', () => expect(withoutMarks('…”）.')).toBe(''));
});
