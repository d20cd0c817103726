import type { Words } from '../../i18n/words.ts';
import type { TableScene } from '../../scene/table-scene.ts';

interface TableCaptionProps {
  readonly id: string;
  readonly scene: TableScene;
  readonly words: Words;
}

/** What the table shows: the day in words, and how many ties are in force and how many only reported. */
export function TableCaption({ id, scene, words }: TableCaptionProps) {
  const { table, headline } = words.messages;
  const ties = [...scene.focused, ...scene.others];
  const reported = ties.filter((tie) => tie.standing === 'reported').length;
  const counts = [headline.inForce(ties.length - reported)];
  if (reported > 0) counts.push(headline.reported(reported));
  return (
    <caption id={id} className="table-caption">
      {table.caption(words.day(scene.day))}
      <span className="table-count">{` · ${counts.join(' · ')}`}</span>
    </caption>
  );
}
