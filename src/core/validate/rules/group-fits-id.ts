import type { ReferenceList } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

/** A field of an entry whose value its id already says. */
interface Said {
  readonly field: string;
  readonly value: string;
  readonly wanted: string | undefined;
}

const QUADRANTS: Readonly<Record<string, string>> = { O: 'organisation', H: 'human', T: 'tools', P: 'processes' };

export default defineRule({
  id: 'group-fits-id',
  severity: 'error',
  category: 'reference',
  kinds: ['reference'],
  demands: 'the group of an entry is the one that its id names, in SIM3, SOC-CMM, RSIT, ATT&CK and TLP',
  why: 'An incident is counted under its class and a parameter under its quadrant. In the wrong group it spoils the year’s statistics of the SOC.',
  *check(list) {
    for (const [index, { id, field, value, wanted }] of groupsOf(list).entries()) {
      if (value === wanted) continue;
      yield {
        path: ['items', index, field],
        message: `\`${id}\` has the ${field.replaceAll('_', ' ')} \`${value}\`, which does not fit its id.`,
        hint: wanted === undefined ? 'Correct the id.' : `Write \`${wanted}\`, or correct the id.`,
      };
    }
  },
});

function groupsOf(list: ReferenceList): (Said & { readonly id: string })[] {
  switch (list.id) {
    case 'sim3':
      return list.items.map(({ id, quadrant }) => ({
        id,
        field: 'quadrant',
        value: quadrant,
        wanted: QUADRANTS[id.charAt(0)],
      }));
    case 'soc-cmm':
      return list.items.map(({ id, domain }) => ({ id, field: 'domain', value: domain, wanted: id.split('-')[0] }));
    case 'attack':
      return list.items.map(({ id, level }) => ({
        id,
        field: 'level',
        value: level,
        wanted: id.startsWith('TA') ? 'tactic' : 'technique',
      }));
    case 'tlp':
      return list.items.map(({ id, name }) => ({ id, field: 'name', value: name, wanted: id }));
    case 'rsit':
      return list.items.map(({ id, incident_class: name }) => {
        const [prefix = ''] = id.split(':');
        return { id, field: 'incident_class', value: name, wanted: slug(name) === prefix ? name : prefix };
      });
    default:
      return [];
  }
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
