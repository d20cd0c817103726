import type { GraphScene } from '../../scene/graph-scene.ts';
import { type Direction, stepTowards, turnTo, type Walk, walkedTarget } from '../../scene/walk.ts';
import { pick, toggleInFocus } from '../../store/actions.ts';
import { walkTo } from '../../store/session-store.ts';
import { actOf, strokeOf } from '../../viewstate/key-table.ts';

const TOWARDS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
};

/** Does what a key asks of a walk: whether it went `on`, was `left`, or the key is none of its own (null). Tab goes on into the page past the last tie, so that nobody is caught. */
export function walkOn(
  scene: GraphScene,
  walk: Walk,
  press: Parameters<typeof strokeOf>[0],
): 'on' | 'left' | null {
  const stroke = strokeOf(press);
  const act = actOf(stroke, ['walk']);
  if (act === null) return null;
  if (act === 'leave') return 'left';
  if (act === 'nextTie' || act === 'previousTie') return turn(scene, walk, press.key, act);
  const towards = TOWARDS[press.key];
  if (act === 'step' && towards) walkTo(stepTowards(scene, walk, towards));
  if (act === 'focusWalked') toggleInFocus(walk.at);
  if (act === 'pick') pick(walkedTarget(walk));
  return 'on';
}

function turn(scene: GraphScene, walk: Walk, key: string, act: 'nextTie' | 'previousTie') {
  const by = act === 'nextTie' ? 1 : -1;
  const next = turnTo(scene, walk, by);
  if (!next && key === 'Tab') return null;
  walkTo(next ?? turnTo(scene, { ...walk, tie: null }, by) ?? walk);
  return 'on';
}
