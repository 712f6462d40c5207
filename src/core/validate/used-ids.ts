import type { Checklist, DeploymentModel, ListName, Playbook, ReferenceList } from '../../schemas/index.ts';
import type { Path } from './finding.ts';
import type { Kind, Kinds } from './rule.ts';

/** An id used in a file, with the place and the set it must be in. */
export interface UsedId<Set extends string> {
  readonly path: Path;
  readonly id: string;
  readonly from: Set;
}

const each = <Item, S extends string>(
  items: readonly Item[],
  use: (item: Item, index: number) => readonly UsedId<S>[],
): UsedId<S>[] => items.flatMap(use);

function ids<S extends string>(from: S, path: Path, list: readonly string[]): UsedId<S>[] {
  return list.map((id, index) => ({ from, id, path: [...path, index] }));
}

/**
 * Ids of reference lists that a file uses.
 * @param value the file’s value, valid against its schema
 * @param kind its kind
 * @returns each id with its place and its list
 */
export function usedReferences<K extends Kind>(value: Kinds[K], kind: K): UsedId<ListName>[] {
  switch (kind) {
    case 'model':
      return modelReferences(value as DeploymentModel);
    case 'playbook':
      return playbookReferences(value as Playbook);
    case 'checklist':
      return checklistReferences(value as Checklist);
    case 'reference':
      return listReferences(value as ReferenceList);
    default:
      return [];
  }
}

function modelReferences(model: DeploymentModel): UsedId<ListName>[] {
  return [
    ...each(model.roles, (role, i) => ids('roles', ['roles', i, 'ecsf'], role.ecsf)),
    ...each(model.services, (service, i): UsedId<ListName>[] => [
      { from: 'services', id: service.service, path: ['services', i, 'service'] },
      ...ids('services', ['services', i, 'needs'], service.needs),
    ]),
    ...model.tools.map(({ tool }, i) => ({ from: 'tools' as const, id: tool, path: ['tools', i, 'tool'] })),
    ...model.log_sources.map((use, i) => logSource(use.log_source, ['log_sources', i, 'log_source'])),
    ...each(model.costs, (cost, i) => ids('sources', ['costs', i, 'sources'], cost.sources)),
    ...each(model.phases, (phase, i) => ids('services', ['phases', i, 'services'], phase.services)),
    ...model.maturity_targets.map(({ parameter }, i) => ({
      from: 'sim3' as const,
      id: parameter,
      path: ['maturity_targets', i, 'parameter'],
    })),
    ...ids('sources', ['sources'], model.sources),
  ];
}

function playbookReferences(playbook: Playbook): UsedId<ListName>[] {
  return [
    ...ids('rsit', ['rsit'], playbook.rsit),
    ...ids('attack', ['attack'], playbook.attack),
    ...playbook.severity.calendar.map(({ window }, i) => ({
      from: 'calendar-windows' as const,
      id: window,
      path: ['severity', 'calendar', i, 'window'],
    })),
    ...playbook.telemetry.map((use, i) => logSource(use.log_source, ['telemetry', i, 'log_source'])),
    ...each(playbook.notifications, (duty, i) => ids('sources', ['notifications', i, 'sources'], duty.sources)),
    ...ids('sources', ['sources'], playbook.sources),
  ];
}

function checklistReferences(checklist: Checklist): UsedId<ListName>[] {
  return [
    ...each(checklist.questions, ({ mappings }, i): UsedId<ListName>[] => [
      ...ids('sim3', ['questions', i, 'mappings', 'sim3'], mappings.sim3),
      ...ids('soc-cmm', ['questions', i, 'mappings', 'soc_cmm'], mappings.soc_cmm),
      ...ids('csf', ['questions', i, 'mappings', 'csf'], mappings.csf),
      ...ids('nis2', ['questions', i, 'mappings', 'nis2'], mappings.nis2),
    ]),
    ...ids('sources', ['sources'], checklist.sources),
  ];
}

function listReferences(list: ReferenceList): UsedId<ListName>[] {
  const name = list.id;
  return list.items.flatMap((item, i): UsedId<ListName>[] => [
    ...('parent' in item && item.parent !== undefined
      ? [{ from: name, id: item.parent, path: ['items', i, 'parent'] }]
      : []),
    ...('tactics' in item ? ids('attack', ['items', i, 'tactics'], item.tactics ?? []) : []),
    ...('see' in item ? ids('glossary', ['items', i, 'see'], item.see ?? []) : []),
    ...('sources' in item ? ids('sources', ['items', i, 'sources'], item.sources ?? []) : []),
  ]);
}

function logSource(id: string, path: Path): UsedId<ListName> {
  return { from: 'log-sources', id, path };
}

/** Sets of ids that a file defines for itself. */
export type LocalSet = 'parties' | 'roles' | 'phases' | 'steps' | 'domains';

/**
 * Ids that a file uses and must define itself.
 * @param value the file’s value, valid against its schema
 * @param kind its kind
 * @returns each id with its place and the field that must define it
 */
export function usedLocalIds<K extends Kind>(value: Kinds[K], kind: K): UsedId<LocalSet>[] {
  switch (kind) {
    case 'model':
      return modelLocalIds(value as DeploymentModel);
    case 'playbook':
      return playbookLocalIds(value as Playbook);
    case 'checklist':
      return (value as Checklist).questions.map(({ domain }, i) => ({
        from: 'domains',
        id: domain,
        path: ['questions', i, 'domain'],
      }));
    default:
      return [];
  }
}

function modelLocalIds(model: DeploymentModel): UsedId<LocalSet>[] {
  const party = (id: string, ...path: Path): UsedId<LocalSet> => ({ from: 'parties', id, path });
  return [
    ...model.roles.map((role, i) => party(role.party, 'roles', i, 'party')),
    ...each(model.rotas, (rota, i) => ids<LocalSet>('roles', ['rotas', i, 'roles'], rota.roles)),
    ...each(model.services, ({ raci }, i) =>
      Object.entries(raci).flatMap(([letter, list]) => ids<LocalSet>('parties', ['services', i, 'raci', letter], list)),
    ),
    ...model.interfaces.flatMap(({ from, to }, i) => [
      party(from, 'interfaces', i, 'from'),
      party(to, 'interfaces', i, 'to'),
    ]),
    ...model.tools.map((use, i) => party(use.party, 'tools', i, 'party')),
    ...model.log_sources.map((use, i) => party(use.party, 'log_sources', i, 'party')),
    ...model.costs.map((cost, i) => party(cost.party, 'costs', i, 'party')),
    ...model.risks.map((risk, i) => party(risk.owner, 'risks', i, 'owner')),
    ...each(model.phases, (phase, i) => ids<LocalSet>('phases', ['phases', i, 'after'], phase.after)),
    ...model.maturity_targets.map((target, i): UsedId<LocalSet> => ({
      from: 'phases',
      id: target.by_phase,
      path: ['maturity_targets', i, 'by_phase'],
    })),
  ];
}

function playbookLocalIds(playbook: Playbook): UsedId<LocalSet>[] {
  const role = (id: string, ...path: Path): UsedId<LocalSet> => ({ from: 'roles', id, path });
  return [
    { from: 'steps', id: playbook.start, path: ['start'] },
    ...playbook.call.map((call, i) => role(call.role, 'call', i, 'role')),
    ...playbook.notifications.map((duty, i) => role(duty.role, 'notifications', i, 'role')),
    ...each(playbook.steps, (step, i): UsedId<LocalSet>[] => [
      role(step.role, 'steps', i, 'role'),
      ...ids<LocalSet>('steps', ['steps', i, 'next'], step.next ?? []),
      ...(step.decision?.branches ?? []).map((branch, j) => ({
        from: 'steps' as const,
        id: branch.to,
        path: ['steps', i, 'decision', 'branches', j, 'to'],
      })),
    ]),
  ];
}
