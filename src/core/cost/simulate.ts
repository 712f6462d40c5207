import { addTo, keptDraws, type Draw, type Drawn } from './draws.ts';
import { planFactor, PLAN_YEARS, yearFactors, type CostLine } from './lines.ts';
import { moments } from './moments.ts';
import { orderedForQuantiles, quantiles, type Quantiles } from './quantiles.ts';
import { triangularMean } from './triangular.ts';

/** Draws of a simulation. P10 and P90 of the total are then known to about 1 % of the distance between them. */
export const SAMPLES = 4000;

/** How a simulation is run. */
export interface SimulationRules {
  readonly seed: number;
  /** Names what moves together: lines with the same name are high or low together, others independently. */
  readonly moves_with: (line: CostLine) => string;
  readonly samples?: number;
}

/** Part of the total’s variance that comes from lines that move together. */
export interface Driver {
  readonly name: string;
  /** Ids of its lines. */
  readonly lines: readonly string[];
  /** From 0 to 1; all drivers together are about 1. */
  readonly variance_share: number;
}

/** Result of a simulation, in the currency of the lines. */
export interface Simulation {
  readonly total: Quantiles;
  /** One entry for each of the five years. */
  readonly years: readonly Quantiles[];
  /** Mean of the simulated totals. */
  readonly mean: number;
  /** Standard error of that mean. */
  readonly standard_error: number;
  /** Simulated totals in rising order. */
  readonly totals: Float64Array;
  /** What the spread comes from, the largest part first. */
  readonly drivers: readonly Driver[];
}

/** Mean of the five-year total, exactly: each line’s mean times what a line of 1 costs in five years. */
export function expectedTotal(lines: readonly CostLine[]): number {
  return lines.reduce((sum, line) => sum + triangularMean(line) * planFactor(line), 0);
}

/**
 * Simulates the cost of five years. Each draw takes one value for every line, between its low and its high end, and keeps
 * it for all years; lines that move together take theirs at the same probability. So the cost is linear in the lines,
 * and lines with the same course over the years are added up before the years are.
 * @param lines sound lines (judgedLines)
 * @param rules seed and what moves together
 * @param draw what draws lines; one that is handed in again need not draw again what is the same
 * @returns quantiles of the total and of each year; zeros for no lines
 */
export function simulate(
  lines: readonly CostLine[],
  { seed, moves_with, samples = SAMPLES }: SimulationRules,
  draw: Draw = keptDraws(),
): Simulation {
  const courses = new Map<string, Course>();
  const drivers = [...grouped(lines, moves_with)].map(([name, own]) => {
    const parts = [...grouped(own, courseName)].map(([course, alike], place) => {
      const part = { factors: factorsOf(alike), ...draw(alike, { seed, name, place, samples }) };
      addTo(courseOf(course, part, courses).amounts, part.amounts);
      return part;
    });
    return { name, lines: own.map(({ id }) => id), variance: varianceOf(parts, samples) };
  });
  const all = [...courses.values()];
  // One array for all years: to get a new one takes longer than to fill it.
  const amounts = new Float64Array(samples);
  const years = Array.from({ length: PLAN_YEARS }, (_, year) => {
    const ofYear = summed(all, ({ factors }) => factors[year] ?? 0, amounts);
    return quantiles(orderedForQuantiles(ofYear));
  });
  const totals = summed(all, inAllYears, new Float64Array(samples));
  const { mean, variance } = moments(totals);
  const spread = drivers.reduce((sum, driver) => sum + driver.variance, 0);
  return {
    total: quantiles(totals.sort()),
    years,
    mean,
    standard_error: Math.sqrt(variance / samples),
    totals,
    drivers: drivers
      .map(({ variance: own, ...driver }) => ({ ...driver, variance_share: spread > 0 ? own / spread : 0 }))
      .toSorted((a, b) => b.variance_share - a.variance_share),
  };
}

/** Lines that go the same way over the years, added up draw by draw. */
interface Course {
  readonly factors: readonly number[];
  readonly amounts: Float64Array;
}

/** Lines that go the same way, and how far their amounts spread. */
interface Part extends Course, Drawn {}

/** Of what lines that move together cost in five years; for one part it follows from that of its amounts. */
function varianceOf(parts: readonly Part[], samples: number): number {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.variance * inAllYears(only) ** 2;
  return moments(summed(parts, inAllYears, new Float64Array(samples))).variance;
}

function courseName({ per, growth_percent }: CostLine): string {
  return per === 'once' ? 'once' : String(growth_percent);
}

function factorsOf([line]: readonly CostLine[]): number[] {
  return line ? yearFactors(line) : [];
}

function inAllYears({ factors }: Course): number {
  return factors.reduce((sum, factor) => sum + factor, 0);
}

function courseOf(name: string, { factors, amounts }: Course, courses: Map<string, Course>): Course {
  const course = courses.get(name) ?? { factors, amounts: new Float64Array(amounts.length) };
  courses.set(name, course);
  return course;
}

/** Adds up courses in an array that may hold anything before. */
function summed(courses: readonly Course[], factorOf: (course: Course) => number, sums: Float64Array): Float64Array {
  sums.fill(0);
  for (const course of courses) {
    const factor = factorOf(course);
    if (factor !== 0) addTo(sums, course.amounts, factor);
  }
  return sums;
}

function grouped(lines: readonly CostLine[], nameOf: (line: CostLine) => string): Map<string, CostLine[]> {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return groups;
}
