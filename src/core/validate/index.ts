export { checkFile, type Checked, type FileToCheck, type Surroundings } from './engine.ts';
export { baseOf, checkContent, surroundingsFrom, type ContentFile } from './content.ts';
export { pathText, ruleUrl, type Finding, type Problem, type Severity } from './finding.ts';
export { readYaml } from './parse.ts';
export { referencesFrom, type References } from './references.ts';
export type { Kind, Rule } from './rule.ts';
export { sentencesOf, type Sentence } from './sentences.ts';
export { rules } from './rules/index.ts';
