/** What a citation says of what is cited; `accessed` in words, `day` as YYYY-MM-DD. */
interface CitedWords {
  readonly title: string;
  readonly version: string;
  readonly accessed: string;
  readonly day: string;
  readonly link: string;
}

/** What a citation says of a source; `date` in words, `day` as it is filed; each may be empty, the address is not. */
interface SourceWords {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly day: string;
  readonly url: string;
}

/** English wording of the dialog for sharing, of citations and of embedding. */
export const enShare = {
  share: {
    close: 'Close',
    sections: { link: 'Link', embed: 'Embed', cite: 'Cite', download: 'Download' },
    link: 'Link to what is on screen',
    copyLink: 'Copy link',
    copied: 'Copied.',
    copyFailed:
      'The browser did not let us copy. The text is selected: press Ctrl+C (⌘C on a Mac), or hold it and choose Copy.',
    send: 'Send…',
    sendFailed: 'The system could not send it. Copy the link instead.',
    updates: 'When the record changes later',
    living: 'follow it',
    livingHint: 'Shows the newest record and says what has changed since.',
    framedHint: 'Shows the newest record.',
    frozen: 'stay as it is now',
    frozenHint: (version: string) => `Always shows ledger ${version}, even when there is a newer.`,
    receiver: 'Whoever opens it sees',
    keepsLanguage: (language: string) => `${language}, whatever their language`,
    keepsTheme: {
      light: 'light colours, whatever their system',
      dark: 'dark colours, whatever their system',
    },
    otherwise: 'Otherwise their own language and colours.',
    code: 'QR code of the link',
    codeLarge: 'Show the QR code large',
    codeSmall: 'Back to the link',
    codeTooLong: 'The link is too long for a QR code. Take back some pins or names in focus.',
    frameCode: 'Code for your page',
    frameTitle: (title: string) => `Entente: ${title}`,
    copyCode: 'Copy code',
    frameHint:
      'A picture to zoom and pan, its day, and a link to the full page. No script in your page, no cookies.',
    frameGraphOnly: 'The frame shows the graph, whatever is on screen here.',
    frameTry: 'See it alone',
    frameSize: 'Size',
    frameFits: 'as wide as the text',
    frameFixed: 'fixed',
    frameWidth: 'Width in px',
    frameHeight: 'Height in px',
    frameTheme: 'Colours',
    themes: { own: 'as the reader’s system', light: 'light', dark: 'dark' },
    form: 'Form',
    forms: { apa: 'APA', plain: 'Plain line', markdown: 'Markdown' },
    citation: 'Citation',
    copyCitation: 'Copy citation',
    subject: (day: string) => `Alliances in AI on ${day}`,
    subjectOfTwo: (before: string, after: string) => `Alliances in AI on ${before} and ${after}`,
    apaLead: 'The Entente authors. (n.d.).',
    apaRest: ({ version, accessed, link }: CitedWords) =>
      `(Ledger version ${version}) [Data set]. Entente. Retrieved ${accessed}, from ${link}`,
    apaSource: ({ publisher, title, date, url }: SourceWords) =>
      `${publisher}. (${date || 'n.d.'}). ${title || '[Web page]'}. ${url}`,
    plain: ({ title, version, accessed, link }: CitedWords) =>
      `The Entente authors: ${title}. Entente, ledger version ${version}, accessed ${accessed}. ${link}`,
    plainSource: ({ publisher, title, date, url }: SourceWords) =>
      [publisher, title && `“${title}”`, date].filter(Boolean).join(', ').concat(`. ${url}`),
    sentence: (when: string, what: string, figures: string) => `${when}: ${what}. ${figures}.`,
    figures: (when: string, figures: string) => `${when}: ${figures}.`,
    sources: 'Sources',
    accessed: (day: string, version: string) => `Accessed ${day}, ledger version ${version}.`,
    citeHint: {
      pick: 'With the sources of what is picked.',
      change: 'With the sources of the last change shown.',
      none: 'Nothing that is shown has a source of its own yet.',
    },
    picture: 'Picture',
    pictureHint: 'With its title, legend, sources and link.',
    preview: (size: string) => `Preview of the picture, ${size}`,
    size: 'Shape',
    sizes: { page: 'page', slide: 'slide 16:9', square: 'square', portrait: 'portrait' },
    kind: 'Kind',
    kinds: { svg: 'SVG, to edit', png: 'PNG' },
    scale: 'Resolution',
    getPicture: 'Download picture',
    making: 'Making it…',
    made: (name: string) => `Saved as ${name}.`,
    pictureFailed: (reason: string) =>
      `The picture could not be made: ${reason} Take a lower resolution, or SVG.`,
    fileFailed: (reason: string) =>
      `The file could not be made: ${reason} Check the connection, then press again.`,
    slide: 'Slide (PPTX)',
    slideHint: 'The picture with its sources on one slide. All text can be edited.',
    getSlide: 'Download slide',
    data: 'Data',
    notFetched: 'A part of the page could not be fetched.',
    getFile: (name: string, form: string) => `${name}: download as ${form}`,
  },
};
