import { styleText } from 'node:util';

/** Gives a text a colour or weight, or leaves it as it is. */
export type Paint = (style: 'bold' | 'cyan' | 'gray' | 'green' | 'red' | 'yellow', text: string) => string;

/** Colour on a terminal that has it, unless NO_COLOR says otherwise; plain text for everything else. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  const colour = stream.isTTY && stream.hasColors();
  return colour ? (style, text) => styleText(style, text) : (_, text) => text;
}
