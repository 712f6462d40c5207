import { CHECKLIST_FAULTS } from './checklist.ts';
import { FIELD_FAULTS } from './fields.ts';
import { ID_FAULTS } from './ids.ts';
import { MODEL_FAULTS } from './model.ts';
import { NUMBER_FAULTS } from './numbers.ts';
import type { Operator } from './operator.ts';
import { PAGE_FAULTS } from './page.ts';
import { PLAYBOOK_FAULTS } from './playbook.ts';
import { REFERENCE_FAULTS } from './reference.ts';
import { SYNTAX_FAULTS } from './syntax.ts';
import { TEXT_FAULTS } from './texts.ts';
import { TRANSLATION_FAULTS } from './translation.ts';

/** Every kind of single fault, in groups. */
export const FAULTS: readonly (readonly [group: string, operators: readonly Operator[]])[] = [
  ['how it is written', SYNTAX_FAULTS],
  ['fields', FIELD_FAULTS],
  ['figures', NUMBER_FAULTS],
  ['ids', ID_FAULTS],
  ['texts', TEXT_FAULTS],
  ['models', MODEL_FAULTS],
  ['playbooks', PLAYBOOK_FAULTS],
  ['checklists', CHECKLIST_FAULTS],
  ['reference lists', REFERENCE_FAULTS],
  ['translations', TRANSLATION_FAULTS],
  ['pages', PAGE_FAULTS],
];
