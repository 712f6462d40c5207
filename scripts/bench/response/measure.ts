/** What was measured on one page. */
export interface Measured {
  readonly control: string;
  /** Milliseconds of each change of a step’s own control. */
  readonly own: readonly number[];
  /** Milliseconds of each change of a field whose handler does nothing. */
  readonly empty: readonly number[];
  /** How often something on the page changed. */
  readonly changes: number;
}

/** Median and slowest answer of a step, in milliseconds. */
export interface Response {
  readonly control: string;
  readonly median: number;
  readonly slowest: number;
  readonly empty: number;
}

/** Throws when nothing on the page changed: then nothing was measured. */
export function responseOf({ control, own, empty, changes }: Measured): Response {
  if (own.length === 0 || changes === 0) throw new Error(`Changing ${control} changed nothing on the page.`);
  return { control, median: median(own), slowest: Math.max(...own), empty: median(empty) };
}

/** Middle of some numbers; the higher of the two in the middle of an even count. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/**
 * Runs in the page: changes the first number field of the step, or its first box to tick, twenty times, and measures
 * each time until the browser has painted. Then the same with a field that does nothing.
 */
export async function measured(): Promise<Measured> {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const timed = async (change: () => void): Promise<number> => {
    await painted();
    const begin = performance.now();
    change();
    await painted();
    return performance.now() - begin;
  };
  const type = (input: HTMLInputElement, value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const step = document.querySelector('.planner');
  const number = step?.querySelector<HTMLInputElement>('input[inputmode]:enabled');
  const box = step?.querySelector<HTMLInputElement>('input[type="checkbox"]:enabled, input[type="radio"]:enabled');
  const control = number ?? box;
  let changes = 0;
  new MutationObserver((list) => (changes += list.length)).observe(document.body, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  const own: number[] = [];
  const first = Number(number?.value || number?.placeholder.replace(/\D/g, '') || 10);
  for (let round = 0; round < 20 && control; round += 1) {
    own.push(await timed(() => (number ? type(number, String(first + (round % 2))) : control.click())));
  }
  const idle = document.createElement('input');
  idle.addEventListener('input', () => undefined);
  document.body.append(idle);
  const empty: number[] = [];
  for (let round = 0; round < 20; round += 1) empty.push(await timed(() => type(idle, String(round))));
  return { control: control?.id ?? 'no control', own, empty, changes };
}
