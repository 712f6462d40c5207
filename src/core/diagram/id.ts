import type { DiagramLayout } from './types.ts';

/**
 * An id for the parts of a diagram that refer to each other, the same in every build.
 * @param title the diagram’s title
 * @param layout what is drawn
 * @returns a letter and eight hexadecimal digits, from an FNV-1a hash
 */
export function diagramId(title: string, layout: DiagramLayout): string {
  let hash = 0x811c9dc5;
  for (const character of title + JSON.stringify(layout)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `d${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
