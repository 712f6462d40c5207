import type { PlanServices, ServiceChoice } from '../../schemas/plan-services.ts';

type Choices = NonNullable<PlanServices['choices']>;

/** A change of one decision; a field that is undefined takes it back. */
export type ChoiceChange = { readonly [Field in keyof ServiceChoice]?: ServiceChoice[Field] | undefined };

/**
 * Changes what was decided on services. What says no more than the chosen model does is not kept.
 * @param choices decisions so far
 * @param services numbers of the services to change
 * @param change what changes in each
 * @param inModel true for a service that the chosen model offers
 * @returns decisions then; undefined when none is left
 */
export function withChoices(
  choices: Choices = {},
  services: readonly string[],
  change: ChoiceChange,
  inModel: (service: string) => boolean,
): Choices | undefined {
  const changed = services.map((id) => [id, decided({ ...choices[id], ...change }, inModel(id))] as const);
  const all = { ...choices, ...Object.fromEntries(changed) };
  const left = Object.entries(all).filter(([, choice]) => Object.keys(choice).length > 0);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function decided({ offered, level, hours }: ChoiceChange, inModel: boolean): ServiceChoice {
  return {
    ...(offered !== undefined && offered !== inModel && { offered }),
    ...(level !== undefined && { level }),
    ...(hours !== undefined && { hours }),
  };
}
