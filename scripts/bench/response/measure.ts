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

/** Answers of a step on one page, in milliseconds. */
export interface Response {
  readonly control: string;
  /** The first after the page came, which runs most of its code for the first time. */
  readonly first: number;
  readonly median: number;
  /** Median of a field whose handler does nothing: waiting for the next frame. */
  readonly empty: number;
  /** What else the machine did meanwhile shows here. */
  readonly slowestEmpty: number;
}

/** Throws when nothing on the page changed: then nothing was measured. */
export function responseOf({ control, own, empty, changes }: Measured): Response {
  if (own.length === 0 || changes === 0) throw new Error(`Changing ${control} changed nothing on the page.`);
  const [first = Number.NaN] = own;
  return { control, first, median: median(own), empty: median(empty), slowestEmpty: Math.max(...empty) };
}

/** Middle of some numbers; the higher of the two in the middle of an even count. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/**
 * Runs in the page: changes the first number field of the step, else its first box to tick, else its second list to choose
 * from (the first may only say what is shown), else the name of the plan. Twenty times, and measures each time until the
 * browser has painted. Then the same with a field that does nothing.
 */
export async function measured(): Promise<Measured> {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let changes = 0;
  new MutationObserver((list) => (changes += list.length)).observe(document.body, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  const timed = async (change: () => void, isAnswered = (): boolean => true): Promise<number> => {
    await painted();
    const begin = performance.now();
    change();
    do await painted();
    while (!isAnswered() && performance.now() - begin < 1000);
    return performance.now() - begin;
  };
  // A browser may paint the field before the page changes in answer to it.
  const answered = (change: () => void): Promise<number> => {
    let before = 0;
    const counted = (): void => {
      before = changes;
      change();
    };
    return timed(counted, () => changes > before);
  };
  const type = (input: HTMLInputElement, value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choose = (list: HTMLSelectElement, index: number): void => {
    list.selectedIndex = index;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const step = document.querySelector('.planner');
  const find = <T extends Element>(selector: string): T[] => [...(step?.querySelectorAll<T>(selector) ?? [])];
  const control = (): { readonly id: string; readonly change: (round: number) => void } | undefined => {
    const [number] = find<HTMLInputElement>('input[inputmode]:enabled');
    const first = Number(number?.value || number?.placeholder.replace(/\D/g, '') || 10);
    if (number) return { id: number.id, change: (round) => type(number, String(first + (round % 2))) };
    const [box] = find<HTMLInputElement>('input[type="checkbox"]:enabled, input[type="radio"]:enabled');
    if (box) return { id: box.id, change: () => box.click() };
    const [shown, list = shown] = find<HTMLSelectElement>('section:not(.planner-bar) select:enabled');
    if (list) return { id: list.id, change: (round) => choose(list, round % 2) };
    const [name] = find<HTMLInputElement>('.planner-bar input[type="text"]');
    return name && { id: name.id, change: (round) => type(name, `Plan ${round}`) };
  };
  const own: number[] = [];
  const changed = control();
  for (let round = 0; round < 20 && changed; round += 1) own.push(await answered(() => changed.change(round)));
  const idle = document.createElement('input');
  idle.addEventListener('input', () => undefined);
  document.body.append(idle);
  const empty: number[] = [];
  for (let round = 0; round < 20; round += 1) empty.push(await timed(() => type(idle, String(round))));
  return { control: changed?.id ?? 'no control', own, empty, changes };
}
