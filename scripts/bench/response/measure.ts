/** When one change was shown, in milliseconds after it. */
export interface Shown {
  /** The result of the step. */
  readonly result: number;
  /** The last thing on the page that followed from the change. */
  readonly all: number;
}

/** What was measured on one page. */
export interface Measured {
  readonly control: string;
  /** Each change of a step’s own control. */
  readonly own: readonly Shown[];
  /** Milliseconds of each change of a field whose handler does nothing. */
  readonly empty: readonly number[];
}

/** Answers of a step on one page, in milliseconds. */
export interface Response {
  readonly control: string;
  /** The first after the page came, which runs most of its code for the first time. */
  readonly first: number;
  readonly median: number;
  /** Median of the time until nothing more follows. */
  readonly all: number;
  /** Median of a field whose handler does nothing: waiting for the next frame. */
  readonly empty: number;
  /** What else the machine did meanwhile shows here. */
  readonly slowestEmpty: number;
}

/** Throws when a change changed nothing on the page: then nothing was measured. */
export function responseOf({ control, own, empty }: Measured): Response {
  if (own.length === 0 || own.some(({ all }) => all === 0))
    throw new Error(`Changing ${control} changed nothing on the page.`);
  const [first = Number.NaN] = own.map(({ result }) => result);
  return {
    ...{ control, first },
    median: median(own.map(({ result }) => result)),
    all: median(own.map(({ all }) => all)),
    empty: median(empty),
    slowestEmpty: Math.max(...empty),
  };
}

/** Middle of some numbers; the higher of the two in the middle of an even count. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/**
 * Runs in the page: changes the first number field of the step, else its first box to tick, else its second list to choose
 * from (the first may only say what is shown), else the name of the plan. Each time it measures until the browser has
 * painted the result that says something else, or what else changed where the result stays the same, and until nothing
 * more follows. Then the same with a field that does nothing.
 */
export async function measured(): Promise<Measured> {
  const ROUNDS = 10;
  /** Frames without a change after which nothing more is waited for, 150 ms. */
  const QUIET = 9;
  // A message arrives as soon as the frame is painted; a timer would let others go first.
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
  const step = document.querySelector('.planner');
  const find = <T extends Element>(selector: string): T[] => [...(step?.querySelectorAll<T>(selector) ?? [])];
  // What a plan says is its document; what the check of its file finds comes from another thread.
  const [paper] = find('.plan-paper > header');
  const result = (): string =>
    (paper ? [paper] : find('.planner-result, .planner-line')).map(({ textContent }) => textContent).join();
  let changes = 0;
  new MutationObserver((list) => (changes += list.length)).observe(document.body, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  const answered = async (change: () => void): Promise<Shown> => {
    const said = result();
    await painted();
    const begin = performance.now();
    let [before, first, all, answer] = [changes, 0, 0, 0];
    change();
    for (let quiet = 0; quiet < QUIET; quiet += 1) {
      await painted();
      const now = performance.now() - begin;
      if (changes === before) continue;
      [before, quiet, all] = [changes, 0, now];
      first ||= now;
      if (result() !== said) answer ||= now;
    }
    return { result: answer || first, all };
  };
  const type = (input: HTMLInputElement, value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choose = (list: HTMLSelectElement, index: number): void => {
    list.selectedIndex = index;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const control = (): { readonly id: string; readonly change: (round: number) => void } | undefined => {
    const [number] = find<HTMLInputElement>('input[inputmode]:enabled');
    const first = Number(number?.value || number?.placeholder.replace(/\D/g, '') || 10);
    if (number) return { id: number.id, change: (round) => type(number, String(first + ((round + 1) % 2))) };
    const [box] = find<HTMLInputElement>('input[type="checkbox"]:enabled, input[type="radio"]:enabled');
    if (box) return { id: box.id, change: () => box.click() };
    const [shown, list = shown] = find<HTMLSelectElement>('section:not(.planner-bar) select:enabled');
    if (list) return { id: list.id, change: (round) => choose(list, round % 2) };
    const [name] = find<HTMLInputElement>('.planner-bar input[type="text"]');
    return name && { id: name.id, change: (round) => type(name, `Plan ${round}`) };
  };
  const own: Shown[] = [];
  const changed = control();
  for (let round = 0; round < ROUNDS && changed; round += 1) own.push(await answered(() => changed.change(round)));
  const idle = document.createElement('input');
  idle.addEventListener('input', () => undefined);
  document.body.append(idle);
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await painted();
    const begin = performance.now();
    type(idle, String(round));
    await painted();
    empty.push(performance.now() - begin);
  }
  return { control: changed?.id ?? 'no control', own, empty };
}
