import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'notes-not-public',
  severity: 'error',
  category: 'content',
  kinds: ['playbook'],
  demands: 'the notes taken with a playbook are not TLP:CLEAR',
  why: 'Case notes name students, machines and open holes. TLP:CLEAR lets anybody publish them.',
  *check({ tlp }) {
    if (tlp !== 'TLP:CLEAR') return;
    yield {
      path: ['tlp'],
      message: 'Notes taken with this playbook would be TLP:CLEAR, free for everybody.',
      hint: 'Write `TLP:AMBER`, or `TLP:AMBER+STRICT` if they must not leave the university.',
    };
  },
});
