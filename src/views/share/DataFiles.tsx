import type { FileId } from '../../export/files/file-request.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Shared } from './shared.ts';
import { useAct } from './use-act.ts';
import { type FileMaking, useFileMaking } from './use-file-making.ts';

interface Props extends Shared {
  readonly link: string;
}

/** What is on screen as data. The files tell sources, so they wait for the background. */
export function DataFiles(props: Props) {
  const { view, words, share } = props;
  const { making, problem } = useFileMaking(share);
  const { told, isBusy, act } = useAct(share, share.fileFailed);
  const { data } = words.messages;
  const isReady = making !== null && props.background !== null;
  const waiting = problem === null ? data.backgroundLoading : share.fileFailed(problem);
  return (
    <section className="share-data">
      <h3 className="share-heading">{share.data}</h3>
      {making && isReady ? (
        <ul className="share-files">
          {byContent(making, making.offeredFiles(view)).map((files) => (
            <FileRow
              key={files[0]}
              {...props}
              files={files}
              making={making}
              isBusy={isBusy}
              onAsk={(file) => act(async () => save(making, props, file))}
            />
          ))}
        </ul>
      ) : (
        <p role="status">{waiting}</p>
      )}
      <p role="status" className="share-told">
        {told}
      </p>
    </section>
  );
}

interface RowProps extends Props {
  /** The formats of one content. */
  readonly files: readonly FileId[];
  readonly making: FileMaking;
  readonly isBusy: boolean;
  readonly onAsk: (file: FileId) => void;
}

/** A content with its formats, each a button. */
function FileRow({ files, making, isBusy, onAsk, messages, share }: RowProps) {
  const { names, notes, formats } = messages.files;
  const [first] = files;
  const what = first && making.whatOf(first);
  if (!what) return null;
  return (
    <li className="share-file">
      <div>
        <p className="share-file-name">{names[what]}</p>
        <p className="share-hint">{notes[what]}</p>
      </div>
      <div className="share-acts">
        {files.map((file) => {
          const format = making.formatOf(file);
          return (
            <button
              key={file}
              type="button"
              className="chip"
              data-file={file}
              title={formats[format]}
              aria-label={share.getFile(names[what], format.toUpperCase())}
              disabled={isBusy}
              onClick={() => onAsk(file)}
            >
              {format.toUpperCase()}
            </button>
          );
        })}
      </div>
    </li>
  );
}

/** The files in their order, those of one content together. */
function byContent({ whatOf }: FileMaking, files: readonly FileId[]): readonly FileId[][] {
  const contents = [...new Set(files.map(whatOf))];
  return contents.map((content) => files.filter((file) => whatOf(file) === content));
}

/** Makes a file and hands it over; returns what is to be said then. */
function save({ exportFile }: FileMaking, props: Props, file: FileId): string {
  const { recorded, background, view, words, messages, link } = props;
  if (!background) throw new Error();
  const made = exportFile({ file, recorded, background, view, words, share: messages, link });
  saveFile(made.name, new Blob([made.text], { type: made.type }));
  return messages.share.made(made.name);
}
