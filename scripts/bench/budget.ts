import type { Weight } from './weigh.ts';

/** Script on a page without a widget, as a share of the bare page’s: what we aim at, and what must not be exceeded. */
const PLAIN_GOAL = 0.5;
const PLAIN_LIMIT = 1;
/** Script that a widget may add to a page, in bytes after gzip. */
const WIDGET_LIMIT = 45_000;
/** Script that the planner may add to a page before a step’s own code, in bytes after gzip. */
const PLANNER_LIMIT = 60_000;
/** All script of the workbench, in bytes after gzip: editor, worker and engine with a file open, and the page’s own. */
const WORKBENCH_LIMIT = 220_000;
/** All script of a form, in bytes after gzip: the form, its worker with the engine, and the page’s own. */
const FORM_LIMIT = 130_000;

/** The pages that were weighed. */
export interface WeighedPages {
  readonly bare: Weight;
  readonly plain: { readonly path: string; readonly weight: Weight };
  readonly widgets: readonly { readonly path: string; readonly weight: Weight }[];
  /** The planner’s overview, which has no code of a step. */
  readonly planner: { readonly path: string; readonly weight: Weight };
  readonly forms: readonly { readonly path: string; readonly weight: Weight }[];
  readonly workbench: { readonly path: string; readonly weight: Weight };
}

/** One line of the result. */
export interface Verdict {
  readonly text: string;
  /** True when the page is over its budget; a missed goal is not. */
  readonly over: boolean;
}

/** Compares each page with its budget. */
export function verdicts({ bare, plain, widgets, planner, forms, workbench }: WeighedPages): Verdict[] {
  const ratio = plain.weight.js / bare.js;
  const share = `${ratio.toFixed(2)} of the bare page’s JS`;
  return [
    ratio > PLAIN_LIMIT
      ? over(`${plain.path} has ${share}; the limit is ${PLAIN_LIMIT.toFixed(2)}.`)
      : ok(
          `${plain.path} has ${share}; ${ratio > PLAIN_GOAL ? 'within the limit, above' : 'within'} the goal of ${PLAIN_GOAL.toFixed(2)}.`,
        ),
    ...widgets.map((widget) => addedVerdict(widget, plain.weight, WIDGET_LIMIT)),
    addedVerdict(planner, plain.weight, PLANNER_LIMIT),
    ...forms.map((form) => wholeVerdict(form, FORM_LIMIT)),
    wholeVerdict(workbench, WORKBENCH_LIMIT),
  ];
}

function addedVerdict({ path, weight }: WeighedPages['planner'], plain: Weight, limit: number): Verdict {
  const added = weight.js - plain.js;
  const text = `${path} adds ${added} bytes of JS; the limit is ${limit}.`;
  return added > limit ? over(text) : ok(text);
}

function wholeVerdict({ path, weight: { js } }: WeighedPages['workbench'], limit: number): Verdict {
  const text = `${path} has ${js} bytes of JS; the limit is ${limit}.`;
  return js > limit ? over(text) : ok(text);
}

function ok(text: string): Verdict {
  return { text: `ok    ${text}`, over: false };
}

function over(text: string): Verdict {
  return { text: `OVER  ${text}`, over: true };
}
