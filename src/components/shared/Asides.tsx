import { download } from './download.ts';
import type { Aside } from './kept.ts';
import type { Text } from './text.ts';

interface Props {
  readonly text: Text;
  readonly asides: readonly Aside[];
  /** Name of the file that the old text is handed out as. */
  readonly file: string;
  readonly onDrop: () => void;
}

/** Says that a kept text could not be read, and hands it out or deletes it. */
export function Asides({ text, asides, file, onDrop }: Props) {
  const save = (): void => {
    for (const aside of asides) download(file, aside.text, 'text/plain');
  };
  return (
    <div class="s4a-problem">
      <p>{text('workbench.aside')}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={save}>
          {text('workbench.aside.download')}
        </button>
        <button type="button" class="s4a-button" onClick={onDrop}>
          {text('workbench.aside.delete')}
        </button>
      </p>
    </div>
  );
}
