import type { Checklist, ReferenceList } from '../../../schemas/index.ts';
import type { Path, Problem } from '../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dates-in-order',
  severity: 'error',
  category: 'content',
  kinds: ['checklist', 'reference'],
  demands: 'nothing was mapped, read or published after the day that the file gives for itself',
  why: 'A planner who defends a figure says when it was read. A day after the file’s own shows that one of the two was never true.',
  check: (value) => (value.kind === 'checklist' ? mappedTooLate(value) : readTooLate(value)),
});

function* mappedTooLate({ updated, mapping_versions: versions }: Checklist): Generator<Problem> {
  for (const [index, { framework, mapped_on: day }] of versions.entries()) {
    if (day <= updated) continue;
    yield later(['mapping_versions', index, 'mapped_on'], `${framework} was mapped on ${day}`, updated, ['updated']);
  }
}

function* readTooLate(list: ReferenceList): Generator<Problem> {
  if (list.id !== 'sources') return;
  const { retrieved, items } = list;
  for (const [index, { id, read_on: day, year }] of items.entries()) {
    const path = ['items', index];
    if (day !== undefined && day > retrieved) {
      yield later([...path, 'read_on'], `\`${id}\` was read on ${day}`, retrieved, ['retrieved']);
    }
    if (year !== undefined && year > Number(retrieved.slice(0, 4))) {
      yield later([...path, 'year'], `\`${id}\` was published in ${year}`, retrieved, ['retrieved']);
    }
  }
}

function later(path: Path, what: string, day: string, field: Path): Problem {
  return {
    path,
    message: `${what}, after the file’s own day, ${day}.`,
    hint: `Correct the date here, or \`${String(field[0])}\` above.`,
    related: [{ path: field, message: `The file’s own day, ${day}.` }],
  };
}
