import { describe, expect, it } from 'vitest';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { decodePermalink, encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { reconcile } from '../../src/viewstate/permalink/reconcile.ts';
import { reconcileNamed } from '../../src/viewstate/permalink/reconcile-named.ts';
import { heirsOf } from '../../src/viewstate/permalink/renamed.ts';
import { aLedger, anEvent, anOrganization } from '../support/builders.ts';

/** `meta` was `facebook` before, `zai` was `zhipu`, and one deal was filed as two. */
const LEDGER = indexLedger(
  plainLedger(
    aLedger(
      [
        {
          ...anEvent({ id: 'deal', date: '2023-01-23', tie: 'meta.zai.compute' }),
          formerly: ['deal-cloud', 'deal-chips'],
        },
        anEvent({ id: 'stake', date: '2023-02-01', tie: 'amd.meta.equity' }),
      ],
      {
        organizations: [
          anOrganization({ id: 'meta', formerly: ['facebook', 'fb'] }),
          anOrganization({ id: 'zai', formerly: ['zhipu'] }),
          anOrganization({ id: 'amd' }),
        ],
      },
    ),
  ),
);

/** The link that a link becomes, and what was said about it. */
function followed(link: string) {
  const { view, problems } = reconcile(decodePermalink(link).view, LEDGER);
  return { link: encodePermalink(view), problems };
}

describe('a link with ids of before', () => {
  it.each([
    ['focus=facebook~amd', 'focus=meta~amd'],
    ['focus=facebook~fb~meta', 'focus=meta'],
    ['pick=org.zhipu', 'pick=org.zai'],
    ['pick=tie.facebook.zhipu.compute', 'pick=tie.meta.zai.compute'],
    ['pick=tie.amd.facebook.equity', 'pick=tie.amd.meta.equity'],
    ['pick=event.deal-chips', 'pick=event.deal'],
    ['pins=facebook:1,2~zhipu:3,4', 'pins=meta:1,2~zai:3,4'],
    ['pins=facebook:1,2~meta:3,4', 'pins=meta:3,4'],
    ['show=camps~loop.zhipu.facebook.amd', 'show=camps~loop.zai.meta.amd'],
    ['show=circle.amd.facebook.zhipu', 'show=circle.amd.meta.zai'],
    ['show=circle.facebook.zhipu.amd', 'show=circle.amd.meta.zai'],
    ['show=circle.fb.zai~circle.meta.zhipu', 'show=circle.meta.zai'],
    ['show=camp.facebook~scenario.fb', 'show=camp.facebook~scenario.fb'],
  ])('%s is %s, without a word', (link, today) => {
    expect(followed(link)).toEqual({ link: today, problems: [] });
    expect(followed(today)).toEqual({ link: today, problems: [] });
  });

  it('still says what nobody ever was called', () => {
    const unknown = { type: 'unknown-record', nearest: null };
    expect(followed('focus=facebook~nobody&pick=tie.facebook.amd.talent')).toEqual({
      link: 'focus=meta',
      problems: [
        { ...unknown, record: 'org', param: 'focus', value: 'nobody' },
        {
          ...unknown,
          record: 'tie',
          param: 'pick',
          value: 'meta.amd.talent',
        },
      ],
    });
  });

  it('names camps and forecasts by their ids of today', () => {
    const heirs = heirsOf([{ id: 'new', formerly: ['old', 'older'] }, { id: 'other' }]);
    const { view } = decodePermalink('show=camp.older~camp.other~scenario.old');
    const { view: camps, problems } = reconcileNamed(
      view,
      'camp',
      new Set(['new', 'other']),
      heirs,
    );
    expect([camps.show, problems]).toEqual([['camp.new', 'camp.other', 'scenario.old'], []]);
    expect(reconcileNamed(camps, 'camp', new Set(['new', 'other']), heirs).view).toBe(camps);
  });

  it('leaves a view without them the same object', () => {
    const { view } = decodePermalink('focus=meta&pick=event.deal&show=loop.meta.zai.amd');
    expect(reconcile(view, LEDGER).view).toBe(view);
  });
});
