import type { Checklist } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

type Framework = keyof Checklist['questions'][number]['mappings'];

const FRAMEWORKS: Readonly<Record<Framework, { name: string; called: RegExp }>> = {
  sim3: { name: 'SIM3', called: /\bSIM ?3\b/i },
  soc_cmm: { name: 'SOC-CMM', called: /\bSOC[- ]?CMM\b/i },
  csf: { name: 'NIST CSF', called: /\bCSF\b|\bNIST\b/i },
  nis2: { name: 'NIS2', called: /\bNIS ?2\b|2022\/2555/i },
};

export default defineRule({
  id: 'mapping-has-a-version',
  severity: 'error',
  category: 'content',
  kinds: ['checklist'],
  demands: 'each mapped framework has its version and the day of the mapping',
  why: 'Frameworks renumber. Without the version, next year’s result of the university cannot be compared with this one.',
  *check({ questions, mapping_versions: versions }) {
    for (const [field, { name, called }] of Object.entries(FRAMEWORKS) as [
      Framework,
      (typeof FRAMEWORKS)[Framework],
    ][]) {
      const first = questions.findIndex(({ mappings }) => mappings[field].length > 0);
      if (first < 0 || versions.some(({ framework }) => called.test(framework))) continue;
      yield {
        path: ['mapping_versions'],
        at: 'key',
        message: `Questions are mapped to ${name}, but its version is not given.`,
        hint: `Add an entry with \`framework: ${name}\`, the version and the day of the mapping.`,
        related: [
          { path: ['questions', first, 'mappings', field], at: 'key', message: `The first mapping to ${name}.` },
        ],
      };
    }
  },
});
