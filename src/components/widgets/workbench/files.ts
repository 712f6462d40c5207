import { download } from '../../shared/download.ts';

/** A file on the visitor’s disk that may be written again. */
export interface FileHandle {
  readonly name: string;
  getFile: () => Promise<File>;
  createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<FileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

const TYPES = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** Whether this browser can write into files that the visitor chooses. */
export function canWriteFiles(): boolean {
  return 'showSaveFilePicker' in window && 'showOpenFilePicker' in window;
}

/** Lets the visitor choose a file; undefined when they change their mind. */
export async function pickFile(): Promise<FileHandle | undefined> {
  const [handle] = (await chosen((window as Pickers).showOpenFilePicker?.({ types: TYPES }))) ?? [];
  return handle;
}

/**
 * Writes a text into a file: the one that is open, one that the visitor chooses, or a download.
 * @returns the file that was written to, `downloaded`, or undefined when the visitor changed their mind
 */
export async function saveFile(
  name: string,
  text: string,
  open: FileHandle | undefined,
): Promise<FileHandle | 'downloaded' | undefined> {
  if (!canWriteFiles()) {
    download(name, text, 'application/yaml');
    return 'downloaded';
  }
  const options = { types: TYPES, suggestedName: name };
  const handle = open ?? (await chosen((window as Pickers).showSaveFilePicker?.(options)));
  if (!handle) return undefined;
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
  return handle;
}

/** A visitor who closes the browser’s dialog is no fault. */
async function chosen<T>(picked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
