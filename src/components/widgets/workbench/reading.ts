import type { Opened } from './messages.ts';

const BOM = '\uFEFF';

/** A file’s text as the editor takes it. Mixed line ends stay as they are. */
export function opened(file: string): Opened {
  const bom = file.startsWith(BOM);
  const text = bom ? file.slice(1) : file;
  const crlf = text.includes('\n') && !/(?<!\r)\n|\r(?!\n)/.test(text);
  return { text: crlf ? text.replaceAll('\r\n', '\n') : text, crlf, bom };
}

/** The text as it goes back into the file: byte for byte what was opened, where nothing was changed. */
export function closed({ text, crlf, bom }: Opened): string {
  return (bom ? BOM : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}
