// Schemas of what authors write. What visitors’ browsers keep (assessment, plan) is imported from its own file, since
// importing it from here would bring it into every program that checks authored files.
export * from './checklist.ts';
export * from './common.ts';
export * from './components.ts';
export * from './correction.ts';
export * from './kinds.ts';
export * from './model.ts';
export * from './page.ts';
export { SEVERITIES } from './playbook-severity.ts';
export * from './playbook.ts';
export * from './reference.ts';
export { type ModelTrait } from './reference-choice.ts';
export * from './strings.ts';
