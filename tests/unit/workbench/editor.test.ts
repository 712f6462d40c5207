import { EditorState, type StateCommand } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { deleteCharacter, indentLines, newLine } from '../../../src/components/widgets/workbench/typing.ts';
import { partsOf } from '../../../src/components/widgets/workbench/yaml-parts.ts';

describe('colours of a line', () => {
  it.each([
    ['title: A SOC # of one', -1, ['field title', 'sign :', 'comment # of one'], -1],
    ['  - - id: "a: b"', -1, ['sign -', 'sign -', 'field id', 'sign :', 'string "a: b"'], -1],
    ["'quoted name' : 12", -1, ["field 'quoted name'", 'sign :', 'atom 12'], -1],
    ['at: 12:30', -1, ['field at', 'sign :'], -1],
    ['needs: [1, a#b]', -1, ['field needs', 'sign :', 'sign [', 'atom 1', 'sign ,', 'sign ]'], -1],
    ['  note: >-', -1, ['field note', 'sign :', 'keyword >-'], 2],
    ['  - |', -1, ['sign -', 'keyword |'], 2],
    ['    more: text', 2, ['string     more: text'], 2],
    ['', 2, ['string '], 2],
    ['  next: null', 2, ['field next', 'sign :', 'atom null'], -1],
  ])('%j below %i', (line, above, parts, below) => {
    const read = partsOf(line, above);
    expect(read.parts.map(([from, to, part]) => `${part} ${line.slice(from, to)}`)).toEqual(parts);
    expect(read.above).toBe(below);
  });
});

describe('a key', () => {
  it.each([
    ['Enter behind a value', newLine('here'), 'a:\n  b: 1|', 'a:\n  b: 1\n  |'],
    ['Enter behind a colon', newLine('here'), '- a:|', '- a:\n    |'],
    ['Enter in a list', newLine('here'), '  - a: 1|', '  - a: 1\n    |'],
    ['Enter on an empty line', newLine('here'), 'a:\n  |', 'a:\n\n  |'],
    ['Enter before a space', newLine('here'), 'a: one| two', 'a: one\n|two'],
    ['Enter over a selection', newLine('here'), 'a: <one two|', 'a: \n  |'],
    ['Mod-Enter', newLine('below'), 'a|: 1\nb: 2', 'a: 1\n|\nb: 2'],
    ['Backspace behind a sign of several', deleteCharacter('backward'), 'a👩‍💻|', 'a|'],
    ['Backspace behind an accent', deleteCharacter('backward'), 'ae\u0301|', 'ae|'],
    ['Backspace at a line’s start', deleteCharacter('backward'), 'a\n|b', 'a|b'],
    ['Backspace in an indent', deleteCharacter('backward'), '    |a', '  |a'],
    ['Backspace in an odd indent', deleteCharacter('backward'), '   |a', '  |a'],
    ['Backspace over a selection', deleteCharacter('backward'), 'a<b c|d', 'a|d'],
    ['Backspace at the start', deleteCharacter('backward'), '|a', '|a'],
    ['Delete', deleteCharacter('forward'), '|👩‍💻b', '|b'],
    ['Delete at a line’s end', deleteCharacter('forward'), 'a|\nb', 'a|b'],
    ['Delete at the end', deleteCharacter('forward'), 'a|', 'a|'],
    ['Mod-]', indentLines('more'), '<a\nb|\nc', '  <a\n  b|\nc'],
    ['Mod-[', indentLines('less'), '   <a\n b|\nc', ' <a\nb|\nc'],
  ])('%s', (_, command, before, after) => {
    expect(run(command, before)).toBe(after);
  });
});

/** Runs a command on a text in which `<` and `|` show the two ends of the selection, and shows the result in the same way. */
function run(command: StateCommand, shown: string): string {
  const plain = shown.replace(/[<|]/g, '');
  const head = shown.replace('<', '').indexOf('|');
  const anchor = shown.includes('<') ? shown.indexOf('<') : head;
  let state = EditorState.create({ doc: plain, selection: { anchor, head } });
  command({ state, dispatch: (transaction) => (state = transaction.state) });
  const { from, to, empty } = state.selection.main;
  const text = state.doc.toString();
  return `${text.slice(0, from)}${empty ? '' : `<${text.slice(from, to)}`}|${text.slice(to)}`;
}
