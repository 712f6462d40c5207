import { costGroups, modelFigures, type ModelFigures, type RotaCheck } from '../../model-views/index.ts';
import { simulatedCosts } from '../../cost/index.ts';
import type { Block, Fact, Section } from '../../shared/document.ts';
import { breadthOf } from '../../shared/rota.ts';
import { breaches, plannedTitle, rotaNeeds, shortRotas } from './people.ts';
import { leadingParty } from '../../responsibilities/index.ts';
import { payShare, withinReach } from './budget.ts';
import { about, amount, partyName, people, spanOf, threeDigits, type DocumentInput } from './input.ts';
import { peopleInWords } from './own-people.ts';
import { memberPart, networkLines, partnersPart, partOf } from './member.ts';

/** The plan on one page: what it is, its key figures, and what the board is asked to decide. */
export function summarySection(input: DocumentInput): Section {
  const { plan, base, derived, words, formats } = input;
  const figures = modelFigures(derived.model);
  const { times } = derived;
  const shared = memberPart(plan, base) !== undefined;
  const reach = withinReach(input);
  const said = words(shared ? 'planner.plan.doc.summary.shared' : 'planner.plan.doc.summary.text', {
    model: base.title,
    services: formats.number(figures.services),
    fte: people(figures.fte, formats),
    months: spanOf(times.months, formats),
  });
  return {
    id: 'summary',
    title: words('planner.plan.doc.summary'),
    blocks: [
      { kind: 'text', text: said },
      { kind: 'facts', items: keyFigures(input, figures) },
      ...(reach === undefined ? [] : [{ kind: 'text', text: reach } satisfies Block]),
      ...foreignMoney(input),
      { kind: 'text', text: `${words('planner.plan.doc.ask')}:` },
      { kind: 'list', items: questions(input, figures), ordered: true },
      { kind: 'note', text: words('planner.plan.doc.costs.estimate', { year: figures.priceYear }) },
    ],
  };
}

/** The money of another model must not stand beside the people of this one unsaid. */
function foreignMoney({ derived, names, words }: DocumentInput): Block[] {
  return derived.notes.flatMap((note): Block[] =>
    note.kind === 'lines-of'
      ? [{ kind: 'note', text: words('planner.plan.doc.open.lines_of', { model: names.model(note.model) }) }]
      : [],
  );
}

function keyFigures(input: DocumentInput, figures: ModelFigures): Fact[] {
  const { derived, simulation, words, formats } = input;
  const { times } = derived;
  const served = peopleServed(input);
  const pay = costGroups(derived.model.costs).find(({ category }) => category === 'staff')?.year ?? { low: 0, high: 0 };
  const head = { low: figures.year.low / served, high: figures.year.high / served };
  const widest = rotaNeeds(derived).toSorted((a, b) => breadthOf(b.rota.hours) - breadthOf(a.rota.hours))[0];
  const students = words('planner.plan.doc.fact.people.note', { students: people(figures.studentFte, formats) });
  return [
    {
      name: words('planner.plan.doc.fact.year'),
      value: about(figures.year, formats),
      note: words('planner.plan.doc.fact.year.note', { head: about(head, formats), pay: about(pay, formats) }),
    },
    {
      name: words('planner.plan.doc.fact.once'),
      value: about(figures.once, formats),
      note: words('planner.plan.doc.fact.once.note'),
    },
    {
      name: words('planner.plan.doc.fact.people'),
      value: `${people(figures.fte, formats)} ${words('planner.plan.doc.fte')}`,
      ...(figures.studentFte > 0 && { note: students }),
    },
    {
      name: words('planner.plan.doc.fact.five_years'),
      value: amount(simulation.total.p50, formats),
      note: words('planner.plan.doc.fact.five_years.note', {
        p10: amount(simulation.total.p10, formats),
        p90: amount(simulation.total.p90, formats),
      }),
    },
    {
      name: words('planner.plan.doc.fact.cover'),
      value: widest === undefined ? words('planner.plan.doc.none') : words(`model.hours.${widest.rota.hours}`),
      note: coverNote(widest, input),
    },
    {
      name: words('planner.plan.doc.fact.full'),
      value: words('planner.plan.doc.fact.full.value', { months: spanOf(times.months, formats) }),
      note: fullNote(input),
    },
  ];
}

/** People who are served, those of partners who pay too among them, where all of them were entered. */
function peopleServed({ plan, derived }: DocumentInput): number {
  const { partners = [] } = plan.costs;
  const people = partners.reduce((sum, partner) => sum + (partner.people ?? NaN), 0);
  return partnersPart(plan) !== undefined && people > 0 ? people : derived.model.cost_basis.people;
}

/** Hours that cannot be filled, that nobody is promised or that are not lawful must not stand on the board’s page as if they were. */
function coverNote(widest: RotaCheck | undefined, input: DocumentInput): string {
  const { derived, words, formats } = input;
  const { notes, plannedRota } = derived;
  const isPlanned = widest !== undefined && widest.rota.id === plannedRota?.id;
  const beyond = notes.find(({ kind }) => kind === 'hours-beyond');
  return [
    words('planner.plan.doc.fact.cover.note'),
    ...(widest === undefined || widest.enough
      ? []
      : [words('planner.plan.doc.fact.cover.short', { fte: people(widest.needed - widest.available, formats) })]),
    ...(isPlanned && breaches(input).length > 0 ? [words('planner.plan.doc.fact.cover.unlawful')] : []),
    ...(isPlanned && beyond?.kind === 'hours-beyond'
      ? [words('planner.plan.doc.fact.cover.beyond', { promised: words(`model.hours.${beyond.promised}`) })]
      : []),
  ].join('; ');
}

/** When the first services come, and the day on which all are there. */
function fullNote({ derived: { times }, words, formats }: DocumentInput): string {
  const months = spanOf(times.firstService, formats);
  if (times.days === undefined) return words('planner.plan.doc.fact.full.note', { months });
  return words('planner.plan.doc.fact.full.dated', { months, date: formats.date(times.days.last) });
}

function questions(input: DocumentInput, figures: ModelFigures): string[] {
  const { derived, words, formats } = input;
  const { model } = derived;
  const lead = leadingParty(model.parties, model.services) ?? '';
  const answered = model.services.filter(({ raci }) => raci.accountable.includes(lead)).length;
  return [
    words('planner.plan.doc.ask.mandate', {
      party: partyName(input, lead),
      count: formats.number(answered),
      all: formats.number(model.services.length),
    }),
    ...(input.choice?.exclusions ?? [])
      .slice(0, 1)
      .map((reason) => words('planner.plan.doc.ask.ruled_out', { reason })),
    peopleQuestion(input, figures),
    budgetQuestion(input, figures),
    ...coverQuestions(input),
    ...startQuestion(input),
    words('planner.plan.doc.ask.law'),
  ];
}

/** What the board must settle before the hours of the plan are more than a wish. */
function coverQuestions(input: DocumentInput): string[] {
  const { derived, words, formats } = input;
  const rota = plannedTitle(input);
  const beyond = derived.notes.flatMap((note) => (note.kind === 'hours-beyond' ? [note] : []));
  return [
    ...shortRotas(derived).map(({ rota: { title }, needed, available }) =>
      words('planner.plan.doc.ask.short', { rota: title, fte: people(needed - available, formats) }),
    ),
    ...(breaches(input).length > 0 ? [words('planner.plan.doc.ask.unlawful', { rota })] : []),
    ...beyond.map(({ hours, promised }) =>
      words('planner.plan.doc.ask.hours', {
        hours: words(`model.hours.${hours}`),
        promised: words(`model.hours.${promised}`),
      }),
    ),
  ];
}

/** What people the board decides on: those of the institution, and of a shared SOC its part. */
function peopleQuestion(input: DocumentInput, { fte: all }: ModelFigures): string {
  const { plan, base, words, formats } = input;
  const part = memberPart(plan, base);
  const fte = people(all, formats);
  if (part?.kind === 'open') return words('planner.plan.doc.ask.people.open', { fte });
  if (part !== undefined) {
    const { low, high } = partOf({ low: all, high: all }, part.share);
    const values = { fte, low: people(low, formats), high: people(high, formats) };
    if (part.kind === 'agreed') return words('planner.plan.doc.ask.people.agreed', values);
    return words('planner.plan.doc.ask.people.equal', { ...values, ...membersOf(part.members) });
  }
  const forAll = plan.profile.role === 'nren-or-national';
  const { allOwn, elsewhere, ...counted } = peopleInWords(input);
  const key = forAll ? 'planner.plan.doc.ask.people.network' : 'planner.plan.doc.ask.people';
  const asked = allOwn ? words(`${key}.own`, { fte }) : words(key, counted);
  return elsewhere === undefined ? asked : `${asked} ${words('planner.plan.doc.ask.people.elsewhere', { elsewhere })}`;
}

/** What money the board decides on: the whole, or the part of a shared SOC that falls to the institution. */
function budgetQuestion(input: DocumentInput, figures: ModelFigures): string {
  const { plan, base, derived, simulation, words, formats } = input;
  const network = networkLines(derived.costLines, plan, base);
  const { total } = network === undefined ? simulation : simulatedCosts(network, plan.costs).simulation;
  const { p10, p50, p90 } = total;
  const ofMember = memberPart(plan, base);
  const part = ofMember ?? partnersPart(plan);
  // Whoever takes one printed amount from the other finds this one.
  const reserve = threeDigits(p90) - threeDigits(p50);
  const values = { p50: amount(p50, formats), priceYear: figures.priceYear };
  if (part === undefined) {
    const asked = { ...values, reserve: formats.money({ low: reserve, high: reserve }) };
    const share = formats.percent(payShare(network ?? derived.costLines, plan.costs));
    const pay = words('planner.plan.doc.ask.budget.pay', { share });
    if (network === undefined) return `${words('planner.plan.doc.ask.budget', asked)} ${pay}`;
    const all = { p90: amount(p90, formats), all: amount(simulation.total.p50, formats) };
    return `${words('planner.plan.doc.ask.budget.network', { ...asked, ...all })} ${pay}`;
  }
  if (part.kind === 'open') return words('planner.plan.doc.ask.budget.open', values);
  const own = { ...values, part: about(partOf({ low: p10, high: p90 }, part.share), formats) };
  if (part.kind === 'equal') return words('planner.plan.doc.ask.budget.equal', { ...own, ...membersOf(part.members) });
  const agreed = ofMember === undefined ? 'planner.plan.doc.ask.budget.partners' : 'planner.plan.doc.ask.budget.agreed';
  return words(agreed, { ...own, share: formats.percent(part.share.low) });
}

function startQuestion({ derived, words, formats }: DocumentInput): string[] {
  const [first] = derived.model.phases;
  const time = first && derived.times.phases.get(first.id);
  if (first === undefined || time === undefined) return [];
  const values = { phase: first.title, months: spanOf(time.end - time.start, formats) };
  if (time.days === undefined) return [words('planner.plan.doc.ask.start', values)];
  const [from, to] = [formats.date(time.days.first), formats.date(time.days.last)];
  return [words('planner.plan.doc.ask.start.dated', { ...values, from, to })];
}

/** Fewest and most members, as values of a sentence. */
function membersOf({ low, high }: { readonly low: number; readonly high: number }): Record<string, number> {
  return { fewest: low, most: high };
}
