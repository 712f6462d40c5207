import { useMemo } from 'preact/hooks';
import { costLines, keptDraws, simulatedCosts, type SimulatedCosts } from '../../../../core/cost/index.ts';
import type { PlanCostLine, PlanCosts } from '../../../../schemas/plan-costs.ts';

/** Five years of costs, simulated again when figures change, and then only what is no longer the same. */
export function useSimulation(lines: readonly PlanCostLine[], costs: PlanCosts): SimulatedCosts {
  const draw = useMemo(keptDraws, []);
  // Names and sources of lines do not change what they cost.
  const figures = JSON.stringify(costLines(lines, costs));
  return useMemo(() => simulatedCosts(lines, costs, draw), [figures, costs.seed, costs.move_together]);
}
