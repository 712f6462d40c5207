import { atEach, inChecklist, type Operator } from './operator.ts';

/** Faults that only a checklist can have. */
export const CHECKLIST_FAULTS: readonly Operator[] = [
  inChecklist('a level out of order', ({ questions }) =>
    atEach(questions, (_, at) => ({ set: ['questions', at, 'levels', 2, 'level'], to: 4 })),
  ),
  inChecklist('a level that is missing', ({ questions }) =>
    atEach(questions, (_, at) => ({ remove: ['questions', at, 'levels', 3] })),
  ),
  inChecklist('a question away from its domain', ({ questions, domains }) =>
    atEach(questions, ({ domain }, at) => {
      const other = domains.find(({ id }) => id !== domain);
      return other && { set: ['questions', at, 'domain'], to: other.id };
    }),
  ),
  inChecklist('a page that does not exist', ({ questions }) =>
    atEach(questions, (_, at) => ({ set: ['questions', at, 'fix', 'page'], to: '/playbooks/exam-outage/' })),
  ),
  inChecklist('an address of another site for a page', ({ questions }) =>
    atEach(questions, (_, at) => ({ set: ['questions', at, 'fix', 'page'], to: 'https://example.org/' })),
  ),
  inChecklist('a function in the place of a category of the CSF', ({ questions }) =>
    atEach(questions, (_, at) => ({ appendTo: ['questions', at, 'mappings', 'csf'], value: 'GV' })),
  ),
  inChecklist('a mapping after the last change', ({ mapping_versions: versions }) =>
    atEach(versions, (_, at) => ({ set: ['mapping_versions', at, 'mapped_on'], to: '2031-01-01' })),
  ),
  inChecklist('a framework without its version', ({ mapping_versions: versions }) =>
    atEach(versions, (_, at) => ({ remove: ['mapping_versions', at] })),
  ),
  inChecklist('a domain of level 0', ({ domains }) =>
    atEach(domains, (_, at) => ({ set: ['domains', at, 'target'], to: 0 })),
  ),
  inChecklist('no source at all', () => [{ set: ['sources'], to: [] }]),
];
