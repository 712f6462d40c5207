import { layoutDiagram, type DiagramLayout } from '../../core/diagram/index.ts';
import { architecture, type ArchitectureWords } from '../../core/model-views/index.ts';
import { stepGraph } from '../../core/playbook-views/index.ts';
import type { DeploymentModel, Playbook } from '../../schemas/index.ts';

/** Who works with whom in a model. Throws when an interface names a party that is not there. */
export function modelLayout(model: DeploymentModel, words: ArchitectureWords): DiagramLayout {
  return layoutDiagram({ ...architecture(model, words), direction: 'down' });
}

/** The steps of a playbook. Throws when a step leads to one that is not there. */
export function playbookLayout(playbook: Playbook): DiagramLayout {
  const phases = new Map(playbook.steps.map(({ id, phase }) => [id, phase]));
  const { nodes, edges } = stepGraph(playbook);
  return layoutDiagram({
    direction: 'down',
    nodes: nodes.map((node) => ({ ...node, kind: `${node.kind} ${phases.get(node.id) ?? ''}` })),
    edges,
  });
}
