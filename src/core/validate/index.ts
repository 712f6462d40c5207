export { checkFile, type Checked, type FileToCheck } from './engine.ts';
export {
  pathText,
  READING_RULES,
  ruleUrl,
  type Category,
  type Finding,
  type Problem,
  type Severity,
} from './finding.ts';
export { MAX_BYTES, readYaml } from './parse.ts';
export { referencesFrom, type References } from './references.ts';
export { authoredPatterns, PROJECT, type Registry } from './registry.ts';
export { defineRule, type Kind, type Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { sentencesOf, type Sentence } from './sentences.ts';
export { baseOf, surroundingsFrom, type ContentFile, type Surroundings } from './surroundings.ts';
