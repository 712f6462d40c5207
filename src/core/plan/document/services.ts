import { byNumber, raciMatrix } from '../../model-views/index.ts';
import { problemSentence, raciProblems, type RaciProblem } from '../../responsibilities/index.ts';
import type { Block, Section } from '../../shared/document.ts';
import { partyName, serviceName, type DocumentInput } from './input.ts';

/** Services with level, hours, doers and the reason why each is in. */
export function servicesSection(input: DocumentInput): Section {
  const { derived, data, words, formats } = input;
  const rows = byNumber(derived.model.services).map(({ service, level, hours, raci }) => [
    service,
    data.services.find(({ id }) => id === service)?.name ?? service,
    words(`model.level.${level}`),
    words(`model.hours.${hours}`),
    formats.list(raci.responsible.map((id) => partyName(input, id))),
    reasonFor(service, input),
  ]);
  const offered = new Set(derived.model.services.map(({ service }) => service));
  const others = data.services.filter(({ id }) => !offered.has(id)).map(({ id }) => serviceName(input, id));
  const left: Block[] =
    others.length === 0
      ? []
      : [{ kind: 'text', text: `${words('planner.plan.doc.left_out')}: ${formats.list(others)}.` }];
  return {
    id: 'services',
    title: words('planner.plan.doc.services'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.services.caption'),
        head: [
          words('planner.plan.doc.services.number'),
          words('planner.plan.doc.service'),
          words('planner.plan.doc.level'),
          words('planner.plan.doc.hours'),
          words('planner.plan.doc.work'),
          words('planner.plan.doc.why_in'),
        ],
        rows,
      },
      ...left,
    ],
  };
}

function reasonFor(service: string, { derived, words, formats }: DocumentInput): string {
  const planned = derived.planned.find((one) => one.service === service);
  if (planned?.because !== 'needed') return words(`planner.plan.doc.because.${planned?.because ?? 'model'}`);
  return words('planner.plan.doc.because.needed', { services: formats.list(planned.neededBy) });
}

/** Parties by services, with gaps and doubles. */
export function raciSection(input: DocumentInput): Section {
  const { derived, words } = input;
  const { model } = derived;
  const problems = raciProblems(model.parties, model.services).map((one) => problemText(one, input));
  return {
    id: 'raci',
    title: words('planner.plan.doc.raci'),
    blocks: [
      { kind: 'text', text: words('planner.plan.doc.legend') },
      {
        kind: 'table',
        caption: words('planner.plan.doc.raci.caption'),
        head: [words('planner.plan.doc.service'), ...model.parties.map(({ name }) => name)],
        rows: raciMatrix(model).map(({ service, cells }) => [
          serviceName(input, service),
          ...cells.map((letters) => letters.join('')),
        ]),
      },
      ...(problems.length === 0 ? [] : [{ kind: 'list' as const, items: problems }]),
    ],
  };
}

/** A gap or double in who does what, as a sentence. */
export function problemText(problem: RaciProblem, input: DocumentInput): string {
  return problemSentence(problem, {
    words: input.words,
    serviceName: (id) => serviceName(input, id),
    partyName: (id) => partyName(input, id),
    list: input.formats.list,
  });
}
