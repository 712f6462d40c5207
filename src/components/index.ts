// What MDX pages may import.
export { default as Cite } from './content/Cite.astro';
export { default as Entry } from './content/Entry.astro';
export { default as Glossary } from './content/Glossary.astro';
export { default as HomeDoors } from './content/HomeDoors.astro';
export { default as ReferenceTable } from './content/ReferenceTable.astro';
export { default as Term } from './content/Term.astro';
export { default as Playbook } from './content/Playbook.astro';
export { default as PlaybookList } from './content/PlaybookList.astro';
export { default as SelfAssessment } from './widgets/self-assessment/SelfAssessment.astro';
export { default as Model } from './content/Model.astro';
export { default as ModelCards } from './content/ModelCards.astro';
export { default as ModelComparison } from './widgets/model-comparison/ModelComparison.astro';
export { default as RuleExample } from './content/RuleExample.astro';
export { default as RuleList } from './content/RuleList.astro';
export { default as TranslationStatus } from './content/TranslationStatus.astro';
export { default as FieldReference } from './content/FieldReference.astro';
export { default as Workbench } from './widgets/workbench/Workbench.astro';
