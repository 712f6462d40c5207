import { partyTotals, rotaChecks, sumFte, type RotaCheck } from '../../core/model-views/index.ts';
import type { DeploymentModel, Locale } from '../../schemas/index.ts';
import { modelFormats } from './format.ts';
import { listFormat } from './intl.ts';
import { ScrollTable } from './ScrollTable.tsx';
import type { Text } from './text.ts';

interface Props {
  readonly model: DeploymentModel;
  /** Name of an ECSF role profile by its id, and the link to its entry. */
  readonly nameOf: (profile: string) => string;
  readonly linkOf: (profile: string) => string;
  readonly locale: Locale;
  /** Level of the heading above the rotas; each rota stands one below. */
  readonly level?: 3 | 4;
  readonly text: Text;
}

type Role = DeploymentModel['roles'][number];

/** Roles by party, and for every rota the arithmetic that shows whether it can be filled. */
export function Staffing(props: Props) {
  const { model, text, level = 3 } = props;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div class="s4a-staffing not-content">
      <Roles {...props} />
      <Heading>{text('model.rota.title')}</Heading>
      <p>{text('model.rota.intro')}</p>
      <ul class="rotas">
        {rotaChecks(model).map((check) => (
          <Rota key={check.rota.id} {...props} {...check} />
        ))}
      </ul>
    </div>
  );
}

function Roles(props: Props) {
  const { model, locale, text } = props;
  const { fte } = modelFormats(locale, model.cost_basis.currency);
  const totals = new Map(partyTotals(model).map((each) => [each.party, each.fte]));
  const rolesOf = (party: string): Role[] => model.roles.filter((role) => role.party === party);
  return (
    <ScrollTable caption={text('model.staffing.caption', { fte: fte(sumFte(model.roles)) })}>
      <thead>
        <tr>
          <th scope="col">{text('model.staffing.role')}</th>
          <th scope="col" class="number">
            {text('model.fte_unit')}
          </th>
          <th scope="col">{text('model.staffing.duties')}</th>
        </tr>
      </thead>
      {model.parties
        .filter(({ id }) => rolesOf(id).length > 0)
        .map(({ id, name, inside }) => (
          <tbody key={id}>
            <tr class="group">
              <th scope="rowgroup">{name}</th>
              <th class="number">{fte(totals.get(id) ?? 0)}</th>
              <th>{text(inside ? 'model.architecture.inside' : 'model.architecture.outside')}</th>
            </tr>
            {rolesOf(id).map((role) => (
              <RoleRow key={role.id} {...props} role={role} fte={fte(role.fte)} />
            ))}
          </tbody>
        ))}
    </ScrollTable>
  );
}

function RoleRow({ role, fte, nameOf, linkOf, text }: Props & { readonly role: Role; readonly fte: string }) {
  return (
    <tr>
      <th scope="row">
        {role.title}
        {role.student ? <span class="s4a-tag">{text('model.staffing.student')}</span> : null}
      </th>
      <td class="number">{fte}</td>
      <td>
        {role.duties}
        <span class="profiles">
          {text('model.staffing.ecsf')}{' '}
          {role.ecsf.map((profile, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a href={linkOf(profile)}>{nameOf(profile)}</a>
            </>
          ))}
        </span>
      </td>
    </tr>
  );
}

function Rota({ rota, weeklyHours, needed, pool, available, enough, ...props }: RotaCheck & Props) {
  const { model, locale, text, level = 3 } = props;
  const Heading = level === 3 ? 'h4' : 'h5';
  const format = modelFormats(locale, model.cost_basis.currency);
  const titles = new Map(model.roles.map(({ id, title }) => [id, title]));
  const people = listFormat(locale).format(rota.roles.map((id) => titles.get(id) ?? id));
  const need = {
    seats: rota.seats,
    hours: weeklyHours,
    productive: format.number(rota.productive_hours),
    handover: rota.handover_minutes,
    needed: format.number(needed),
  };
  const there = {
    pool: format.number(pool),
    share: format.percent(rota.share),
    available: format.number(available),
  };
  return (
    <li class="s4a-card">
      <Heading>{rota.title}</Heading>
      <p>{text('model.rota.people', { hours: text(`model.hours.${rota.hours}`), seats: rota.seats, people })}</p>
      <p class="sum">{text('model.rota.needed', need)}</p>
      <p class="sum">{text('model.rota.available', there)}</p>
      <p class={enough ? 'verdict enough' : 'verdict'}>{text(enough ? 'model.rota.enough' : 'model.rota.too_few')}</p>
    </li>
  );
}
