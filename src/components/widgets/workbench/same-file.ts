import type { Preview } from './messages.ts';

/** Whether a text, broken as it may be, is still the file that was drawn: of the same kind and with the same id. */
export function showsSameFile(preview: Preview, text: string): boolean {
  const { id } = preview.kind === 'model' ? preview.model : preview.playbook;
  return isOrIsMissing('kind', preview.kind, text) && isOrIsMissing('id', id, text);
}

/** A field that is being written has no value for a moment. */
function isOrIsMissing(field: string, value: string, text: string): boolean {
  const found = new RegExp(`^${field}:[ \\t]*["']?([\\w-]+)`, 'm').exec(text)?.[1];
  return found === undefined || found === value;
}
