import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Who may write a link element, and where it leads; a link to another site is an `OutgoingLink`. */
const LINKS: Readonly<Record<string, string>> = {
  'src/ui/OutgoingLink.tsx': 'another site, http or https, without opener and referrer',
  'src/views/claims/ViewLink.tsx': 'a view of this page',
  'src/views/share/EmbedPanel.tsx': 'this page as it will stand in a frame',
  'src/views/stories/HandoutScene.tsx': 'sources with their addresses in full, as paper needs them',
  'src/app/Page.tsx': 'the stage, past the header',
  'src/app/EmbedPage.tsx': 'from a frame to the whole of this page',
  'src/app/talk-windows.ts': 'this page again: the notes of a talk, and back to its screen',
};

/** Who may write the links of pages that are built, as text: by `markup`, which escapes. */
const BUILT = /^src\/publish\//;
const LINK = /<a[\s>]/;
const LEAVING = /_blank|window\.open\(|location\.assign|location\.replace|location\.href\s*=[^=]/;
const MARKUP = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/;

const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path) && !BUILT.test(path));
const writing = (what: RegExp) =>
  files.filter(({ text }) => what.test(text)).map(({ path }) => path);

describe('links', () => {
  it('are written by those who may', () => {
    expect(writing(LINK).filter((path) => !(path in LINKS))).toEqual([]);
  });

  it('lead to a new window only from there too', () => {
    expect(writing(LEAVING).filter((path) => !(path in LINKS))).toEqual([]);
  });

  it('name no address of another site', () => {
    expect(writing(/href=["'{`\s]+https?:/)).toEqual([]);
  });

  it.each(['<a href={url}>', '<a\n  href', '<a>'])('would be caught as %j', (text) =>
    expect(text).toMatch(LINK),
  );

  it.each(['target="_blank"', 'window.open(url)', 'location.href = url'])(
    'would be caught leaving by %s',
    (text) => expect(text).toMatch(LEAVING),
  );
});

describe('the page', () => {
  it('never turns text into markup', () => expect(writing(MARKUP)).toEqual([]));
});
