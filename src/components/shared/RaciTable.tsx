import { RACI_LETTERS, raciMatrix } from '../../core/model-views/index.ts';
import type { DeploymentModel } from '../../schemas/index.ts';
import { ScrollTable } from './ScrollTable.tsx';
import type { Text } from './text.ts';

interface Props {
  readonly model: Pick<DeploymentModel, 'title' | 'parties' | 'services'>;
  /** Name of a service by its id, and the link to its entry. */
  readonly nameOf: (service: string) => string;
  readonly linkOf: (service: string) => string;
  readonly text: Text;
}

/** Who does what: services by parties. */
export function RaciTable(props: Props) {
  const { model, nameOf, linkOf, text } = props;
  const inside = model.parties.filter((party) => party.inside);
  const outside = model.parties.filter((party) => !party.inside);
  const parties = [...inside, ...outside];
  const side = (index: number): string => (index === inside.length ? ' outside' : '');
  return (
    <div class="s4a-raci not-content">
      <Legend text={text} />
      <ScrollTable caption={text('model.raci.caption', { title: model.title })} sticky>
        <thead>
          <tr>
            <td rowSpan={2} class="corner">
              {text('model.raci.service')}
            </td>
            {inside.length > 0 ? <Side count={inside.length} name={text('model.architecture.inside')} /> : null}
            {outside.length > 0 ? (
              <Side count={outside.length} name={text('model.architecture.outside')} outside />
            ) : null}
          </tr>
          <tr>
            {parties.map(({ id, name }, index) => (
              <th key={id} scope="col" class={`party${side(index)}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raciMatrix({ ...model, parties }).map(({ service, cells }) => (
            <tr key={service}>
              <th scope="row">
                <a href={linkOf(service)}>{service}</a> {nameOf(service)}
              </th>
              {cells.map((letters, index) => (
                <td key={index} class={`cell${side(index)}`}>
                  {letters.map((letter) => (
                    <abbr key={letter} class={`letter letter-${letter}`} title={text(`model.raci.${letter}`)}>
                      {letter}
                    </abbr>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}

function Legend({ text }: Pick<Props, 'text'>) {
  return (
    <dl class="legend">
      {RACI_LETTERS.map((letter) => (
        <div key={letter}>
          <dt class={`letter letter-${letter}`}>{letter}</dt>
          <dd>{text(`model.raci.${letter}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ count, name, outside = false }: { count: number; name: string; outside?: boolean }) {
  return (
    <th colSpan={count} scope="colgroup" class={outside ? 'side outside' : 'side'}>
      {name}
    </th>
  );
}
