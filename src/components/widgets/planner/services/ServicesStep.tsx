import { plannedStaff, workOf, type PlannedWork, type PlanningData } from '../../../../core/plan/derive/index.ts';
import { coverage, coverageCounts, DOERS, uncoveredHours } from '../../../../core/services/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { BaseGate } from '../shell/BaseGate.tsx';
import { Later } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView, StepProps } from '../shell/view.ts';
import { ServiceRow } from './ServiceRow.tsx';

/** How services are named and reached. */
interface Links {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly hrefs: Readonly<Record<string, string>>;
}

interface Props {
  readonly view: ShellView;
  readonly data: PlanningData;
  readonly links: Links;
}

/** Which services the SOC offers, what they need, and who covers them. */
export default function ServicesStep({ view, data, links }: Props) {
  return (
    <PlannerFrame view={view}>
      {(step) => (
        <BaseGate {...step}>{(base) => <Services {...step} base={base} data={data} links={links} />}</BaseGate>
      )}
    </PlannerFrame>
  );
}

interface ServicesProps extends StepProps {
  readonly base: DeploymentModel;
  readonly data: PlanningData;
  readonly links: Links;
}

function Services(props: ServicesProps) {
  const { data, planner, base } = props;
  const work = workOf(planner.plan, base, data);
  return (
    <>
      <Result {...props} work={work} />
      <Later>
        <Areas {...props} work={work} />
      </Later>
    </>
  );
}

interface WorkProps extends ServicesProps {
  readonly work: PlannedWork;
}

/** All services by area, with what is decided on each. */
function Areas(props: WorkProps) {
  const { data, links, planner, base, work } = props;
  const { plan } = planner;
  const { services, parties, planned } = work;
  const covered = new Map(coverage(services, parties, plan.profile.nren_services).map((one) => [one.service, one]));
  const { roles, rotas } = plannedStaff(plan, base, data);
  const uncovered = new Set(uncoveredHours({ services, roles, rotas }));
  const wanted = planned.filter(({ because }) => because !== 'needed');
  return (
    <>
      {links.areas.map(({ id: area, name }) => (
        <section key={area} class="planner-inputs planner-area" aria-labelledby={`planner-area-${area}`}>
          <h2 id={`planner-area-${area}`}>{`${area} ${name}`}</h2>
          <ul class="planner-services">
            {data.services
              .filter((service) => service.area === area)
              .map((service) => (
                <ServiceRow
                  key={service.id}
                  {...props}
                  service={service}
                  planned={planned.find((one) => one.service === service.id)}
                  nrenOffers={covered.get(service.id)?.nrenOffers === true}
                  uncovered={uncovered.has(service.id)}
                  last={wanted.length === 1 && wanted[0]?.service === service.id}
                  href={links.hrefs[service.id] ?? ''}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Result({ text, view, data, base, work }: WorkProps) {
  const { planned } = work;
  const pulled = planned.filter(({ because }) => because === 'needed').length;
  const counts = coverageCounts(coverage(work.services, work.parties));
  const headline = text('planner.services.result', { count: planned.length, all: data.services.length, pulled });
  const link = view.models.find(({ id }) => id === base.id);
  return (
    <section class="planner-result" aria-labelledby="planner-services-result">
      <h2 id="planner-services-result" class="planner-headline">
        {headline}
      </h2>
      <Announcement result={headline} />
      <p>
        {text('planner.services.base')} <a href={link?.href}>{base.title}</a>
      </p>
      <dl class="planner-doers">
        {DOERS.filter((doer) => counts[doer] > 0).map((doer) => (
          <div key={doer}>
            <dt>{text(`planner.services.doer.${doer}`)}</dt>
            <dd>{text('planner.services.doer.count', { count: counts[doer], all: planned.length })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
