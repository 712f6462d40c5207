import type { WorkingTimeFinding } from '../../../../core/staffing/index.ts';
import { formats, type StaffingProps } from './view.ts';

/** What working-time law, or common sense, has against the plan. */
export function Findings(props: StaffingProps) {
  const { text, result, staffing } = props;
  return (
    <section aria-labelledby="planner-staffing-law">
      <h2 id="planner-staffing-law">{text('planner.staffing.law')}</h2>
      {result.findings.length === 0 ? (
        <p>{text('planner.staffing.law.none')}</p>
      ) : (
        <ul class="staffing-findings">
          {result.findings.map((finding) => (
            <Finding key={finding.id} {...props} finding={finding} />
          ))}
        </ul>
      )}
      <p class="s4a-note">
        {text('planner.staffing.law.advice')} <a href={staffing.list}>{text('planner.staffing.law.list')}</a>
      </p>
    </section>
  );
}

function Finding({ finding, text, view, staffing }: StaffingProps & { readonly finding: WorkingTimeFinding }) {
  const { plain } = formats(view.locale);
  const entry = finding.entry === undefined ? undefined : staffing.entries[finding.entry];
  const values = Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, plain(value)]));
  return (
    <li class={`staffing-${finding.weight}`}>
      <p>
        <span class="s4a-tag">{text(`planner.staffing.weight.${finding.weight}`)}</span>{' '}
        {text(`planner.staffing.finding.${finding.id}`, values)}
      </p>
      {entry === undefined ? null : (
        <p class="s4a-note">
          {text('planner.staffing.law.source')} <a href={entry.href}>{entry.name}</a>
        </p>
      )}
    </li>
  );
}
