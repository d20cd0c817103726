import type { ViewState } from '../view-state.ts';
import {
  plainAmount,
  plainDate,
  plainLanguage,
  plainSwitch,
  unescaped,
  withoutMarks,
} from './tidy.ts';

/** One part of a link: its name, and its text unescaped once. */
export type Part = readonly [name: string, text: string];

/** Turns a part that was written otherwise into parts as they are written today; those pass as they are. */
interface Migration {
  readonly name: string;
  readonly migrate: (part: Part) => readonly Part[];
}

type Name = keyof ViewState;

const LISTS: readonly Name[] = ['days', 'kinds', 'orgs', 'focus', 'show'];
const ITEMS = /^[\w./-]+(?:[\s,;|]+[\w./-]+)+$/;
const MOST_ROUNDS = 4;

/**
 * What has been done to links on their way, each undone by one migration: by messengers, by the sentence around them, by
 * people who typed them. Where the meaning is certain nothing is said. A form of ours that changes gets its migration at
 * the end, and its links a place in `tests/permalinks/`.
 */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'escaped as a whole', migrate: readWhole },
  { name: 'written as HTML', migrate: ([name, text]) => [[name.replace(/^(?:amp;)+/, ''), text]] },
  { name: 'name in capitals', migrate: ([name, text]) => [[name.trim().toLowerCase(), text]] },
  { name: 'escaped twice', migrate: all(unescaped) },
  { name: 'wide letters', migrate: all((text) => text.normalize('NFKC')) },
  { name: 'value in capitals', migrate: all((text) => text.toLowerCase()) },
  { name: 'marks around', migrate: all(withoutMarks) },
  { name: 'other signs between items', migrate: only(LISTS, separated) },
  { name: 'other dates', migrate: only(['at', 'vs', 'days'], eachItem(plainDate)) },
  { name: 'other amounts', migrate: only(['amount'], plainAmount) },
  { name: 'spaces and marks in places', migrate: only(['cam', 'pins'], eachItem(plainPlace)) },
  { name: 'other switches', migrate: only(['present', 'embed'], plainSwitch) },
  { name: 'other languages', migrate: only(['lang'], plainLanguage) },
  {
    name: 'other signs in a pick',
    migrate: only(['pick'], (text) => text.replace(/^(org|tie|event)[:/]/, '$1.')),
  },
];

/** The parts of a link as they are written today. Parts written today come out as they went in. */
export function migrated(parts: readonly Part[]): readonly Part[] {
  let current = parts;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = MIGRATIONS.reduce((found, { migrate }) => found.flatMap(migrate), current);
    if (isSame(next, current)) break;
    current = next;
  }
  return current;
}

function isSame(parts: readonly Part[], others: readonly Part[]): boolean {
  const same = ([name, text]: Part, index: number) =>
    name === others[index]?.[0] && text === others[index]?.[1];
  return parts.length === others.length && parts.every(same);
}

/** A link whose signs were escaped is one name and no text. */
function readWhole(part: Part): readonly Part[] {
  const [name, text] = part;
  const link = text === '' ? unescaped(name) : '';
  return /^\??\w+=./.test(link) ? partsIn(link) : [part];
}

/** The parts of a query, with or without `?`. One more `?` starts a part, since nothing that we write has a bare one. */
export function partsIn(query: string): readonly Part[] {
  return [...new URLSearchParams(query.replaceAll('?', '&'))];
}

function all(rewrite: (text: string) => string): Migration['migrate'] {
  return ([name, text]) => [[name, rewrite(text)]];
}

function only(names: readonly Name[], rewrite: (text: string) => string): Migration['migrate'] {
  const among = new Set<string>(names);
  return (part) => (among.has(part[0]) ? [[part[0], rewrite(part[1])]] : [part]);
}

function eachItem(rewrite: (item: string) => string): (text: string) => string {
  return (text) => text.split('~').map(rewrite).join('~');
}

function plainPlace(item: string): string {
  return withoutMarks(item.replace(/\s+/g, ''));
}

/** Items separated as people separate them. What does not look like a list of plain words is one item. */
function separated(text: string): string {
  return text
    .split('~')
    .map(withoutMarks)
    .flatMap((item) => (ITEMS.test(item) ? item.split(/[\s,;|]+/).map(withoutMarks) : [item]))
    .join('~');
}
