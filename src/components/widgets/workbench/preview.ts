import { modelFigures } from '../../../core/model-views/index.ts';
import { fill } from '../../../core/shared/fill.ts';
import type { Checked, References } from '../../../core/validate/index.ts';
import type { DeploymentModel, Playbook } from '../../../schemas/index.ts';
import { modelFormats } from '../../shared/format.ts';
import { modelLayout, playbookLayout } from '../../shared/layouts.ts';
import type { DiagramWords, Names, NoPreview, Preview } from './messages.ts';

/** Largest files that are drawn. Authored ones stay under a fifth of it; more would be neither read nor drawn in time. */
const MOST_BOXES = 150;
const MOST_ARROWS = 400;
const MOST_CELLS = 4000;

/**
 * What the page draws of a checked file. Never throws: a file that its schema accepts may still break a rule that a
 * drawing relies on, such as an interface to a party that is not there.
 */
export function previewOf(checked: Checked, references: References, words: DiagramWords): Preview | NoPreview {
  const { findings, kind, value } = checked;
  if (findings.some(({ category }) => category === 'reading' || category === 'schema')) return 'invalid';
  try {
    // The schema has accepted the value.
    if (kind === 'model') return modelPreview(value as DeploymentModel, references, words);
    if (kind === 'playbook') return playbookPreview(value as Playbook);
    return 'no-picture';
  } catch {
    return 'invalid';
  }
}

function modelPreview(model: DeploymentModel, references: References, words: DiagramWords): Preview | NoPreview {
  const { parties, services, interfaces, roles, rotas } = model;
  const isTooLarge =
    parties.length > MOST_BOXES ||
    interfaces.length > MOST_ARROWS ||
    parties.length * services.length > MOST_CELLS ||
    roles.length + rotas.length > MOST_CELLS / 8;
  if (isTooLarge) return 'too-large';
  const format = modelFormats(words.locale, model.cost_basis.currency);
  const layout = modelLayout(model, {
    inside: words.inside,
    smallWords: words.smallWords.split(' '),
    detail: (_, fte) => (fte === 0 ? '' : fill(words.fte, { fte: format.fte(fte) })),
  });
  return { kind: 'model', model, figures: modelFigures(model), layout, names: namesFor(model, references) };
}

function namesFor({ services, roles }: DeploymentModel, references: References): Names {
  const named = (list: 'services' | 'roles', ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(ids.map((id) => [id, references[list].get(id) ?? id]));
  return {
    services: named(
      'services',
      services.map(({ service }) => service),
    ),
    roles: named(
      'roles',
      roles.flatMap(({ ecsf }) => ecsf),
    ),
  };
}

function playbookPreview(playbook: Playbook): Preview | NoPreview {
  if (playbook.steps.length > MOST_BOXES) return 'too-large';
  return { kind: 'playbook', playbook, layout: playbookLayout(playbook) };
}
