import { describe, expect, it } from 'vitest';
import { type SheetInput, sheetOf } from '../../src/export/sheet.ts';
import { zhHansSharing } from '../../src/i18n/messages/zh-hans-sharing.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { aSheetInput } from '../support/a-sheet-input.ts';
import { day } from '../support/builders.ts';

function viewed(said: Partial<ViewState>): Partial<SheetInput> {
  return { view: { ...DEFAULT_VIEW, at: day('2023-03-05'), ...said } };
}

/** The texts of a sheet by what they are for, lines joined. */
function textsOf(said: Partial<SheetInput>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { role, text } of sheetOf(aSheetInput(said)).texts) {
    texts[role] = role in texts ? `${texts[role]} | ${text}` : text;
  }
  return texts;
}

describe('the words of a sheet', () => {
  it('say what is shown, on which day, what changed last, who says so and where it is', () => {
    expect(textsOf({})).toEqual({
      title: 'Who is allied with whom in AI',
      day: '5 March 2023',
      facts: '1 tie in force · 1 reported',
      caption: 'Last change: 1 Mar 2023. Fund is said to invest in Lab',
      heading: 'Lines | How to read them | Organisations',
      legend:
        'compute | equity | arrow: from supplier, | investor, maker | double: exclusive | ' +
        'dashed: only reported | width: money | AI lab | hyperscaler | investor | ' +
        'larger: more alliances',
      sources: 'Sources: A Paper (March 2023); 2 more listed at the link',
      link: 'https://entente.example/?at=2023-03-05',
      note: 'Entente, ledger 0123456789ab, CC BY 4.0',
    });
  });

  it('say the same in Chinese', () => {
    const said = { words: wordsFor('zh-Hans'), share: zhHansSharing, size: 'square' } as const;
    expect(textsOf(said)).toEqual({
      title: 'AI产业：谁与谁结盟',
      day: '2023年3月5日',
      facts: '1项关系有效 · 1项仅见报道',
      caption: '最近一次变动：2023年3月1日，基金据称投资实验室',
      legend:
        '算力 | 股权 | 箭头：由供应、投资或开发方指向对方 | 双线：独家 | 虚线：仅见报道 | ' +
        '线宽：金额 | AI实验室 | 超大规模云企业 | 投资机构 | 图形越大：结盟关系越多',
      sources: '来源：A Paper（2023年3月）；另有2个来源，见链接',
      link: 'https://entente.example/?at=2023-03-05',
      note: 'Entente，数据版本0123456789ab，CC BY 4.0',
    });
  });

  it('hold two days against each other', () => {
    const texts = textsOf(viewed({ vs: day('2023-01-01') }));
    expect(texts).toMatchObject({
      title: 'How alliances in AI changed',
      day: 'From 1 January 2023 to 5 March 2023',
      facts: '2 added',
      legend:
        '+ solid: added | arrow: from supplier, | investor, maker | width: money | AI lab | ' +
        'hyperscaler | investor | larger: more alliances',
      sources: 'Sources: A Paper (March 2023); Lab (1 Feb 2023); The Wire (2 Feb 2023)',
    });
    expect(texts).not.toHaveProperty('caption');
  });

  it.each<[string, Partial<ViewState>, string]>([
    ['an organisation', { pick: { type: 'org', id: 'lab' } }, 'Who is allied with Lab'],
    ['a tie', { pick: { type: 'tie', id: 'cloud.lab.compute' } }, 'Cloud → Lab, compute'],
    ['an event', { pick: { type: 'event', id: 'rents' } }, 'Lab rents from Cloud'],
    ['nothing known', { pick: { type: 'event', id: 'gone' } }, 'Who is allied with whom in AI'],
    ['a focus', { focus: ['lab', 'cloud'] }, 'Who is allied with Lab, Cloud'],
    [
      'a focus on two days',
      { focus: ['lab'], vs: day('2023-01-01') },
      'How the alliances of Lab changed',
    ],
    ['friction alone', { kinds: ['legal', 'rivalry'] }, 'Ties in AI: legal, rivalry'],
    ['friction of one', { kinds: ['legal'], focus: ['fund'] }, 'Ties of Fund: legal'],
    ['nothing at all', { kinds: [] }, 'Ties in AI: no kind of tie'],
  ])('are headed by what is picked or asked for: %s', (_what, said, title) => {
    expect(textsOf(viewed(said))['title']).toBe(title);
  });

  it('take the title and the caption that they are given', () => {
    const said = { title: 'A scene', caption: 'And what it is about.' };
    expect(textsOf(said)).toMatchObject(said);
    expect(textsOf({ title: 'An event' })).not.toHaveProperty('caption');
  });

  it('tell what is let through and by which dates, and that a forecast is none of the record', () => {
    const said: Partial<ViewState> = {
      basis: 'effective',
      kinds: ['compute'],
      focus: ['lab'],
      show: ['disputed', 'scenario.two'],
    };
    expect(textsOf(viewed(said))['facts']).toBe(
      '1 tie in force · forecast, not record: Two blocs · Lab, 1 hop · compute only · ' +
        'by date of effect · marked: what is disputed',
    );
  });

  it('name the sources of what is picked, primary ones first', () => {
    expect(textsOf(viewed({ pick: { type: 'event', id: 'rents' } }))['sources']).toBe(
      'Sources: Lab (1 Feb 2023); The Wire (2 Feb 2023); 1 more listed at the link',
    );
    expect(textsOf(viewed({ pick: { type: 'org', id: 'nobody' } }))['sources']).toBe(
      '3 sources, listed at the link',
    );
    expect(textsOf({ background: null })['sources']).toBe('Sources: listed at the link');
  });
});

describe('the legend of a sheet', () => {
  it('explains every mark that is drawn, and no other', () => {
    const said = viewed({
      at: day('2023-03-01'),
      show: ['disputed', 'camps', 'scenario.two'],
      pins: [{ id: 'fund', x: 100, y: 100 }],
      focus: ['lab'],
      kinds: ['equity', 'compute', 'legal'],
    });
    const { legend } = textsOf(said);
    expect(legend?.split(' | ')).toEqual([
      'compute',
      'equity',
      'arrow: from supplier,',
      'investor, maker',
      'changed on this day',
      'double: exclusive',
      'dashed: only reported',
      'width: money',
      'sources disagree',
      'beads: forecast, not record',
      'outlined: camps in articles',
      'placed by hand',
      'AI lab',
      'hyperscaler',
      'investor',
      'solid: named in this view',
      'larger: more alliances',
    ]);
  });

  it('is short on the preview of a link, which has no need of the link', () => {
    expect(textsOf({ size: 'preview' })).toEqual({
      title: 'Who is allied with | whom in AI',
      day: '5 March 2023',
      facts: '1 tie in force · 1 reported',
      legend: 'compute | equity | double: exclusive | dashed: only reported',
      sources: 'Sources: A Paper (March 2023); 2 more listed at | the link',
      note: 'Entente, ledger 0123456789ab, CC BY 4.0',
    });
  });
});

describe('the picture of a sheet', () => {
  it('is the graph of the view whatever view is asked for, where its camera looks', () => {
    const cam = { x: 10, y: 20, zoom: 2 };
    const graph = sheetOf(aSheetInput(viewed({ cam })));
    const table = sheetOf(aSheetInput(viewed({ cam, view: 'table', present: true, embed: true })));
    expect(table.still.scene).toEqual(graph.still.scene);
    expect(table.still.cam).toEqual(cam);
    expect([...table.still.scene.nodes.keys()]).toEqual(['cloud', 'fund', 'lab']);
    expect([...table.still.scene.ties.keys()]).toEqual(['cloud.lab.compute', 'fund.lab.equity']);
  });

  it('is narrowed to what is drawn on a preview alone', () => {
    expect(sheetOf(aSheetInput()).still.cam).toBeNull();
    expect(sheetOf(aSheetInput({ size: 'preview' })).still.cam).toEqual({
      x: 0,
      y: 50,
      zoom: 1.8,
    });
  });
});
