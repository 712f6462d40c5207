import { useState } from 'preact/hooks';
import { assumedNeed, type Pause, type RoadmapInput } from '../../../../core/roadmap/index.ts';
import { PAUSES_MAX, ROADMAP_LIMITS } from '../../../../schemas/plan-roadmap.ts';
import { ChecksField } from '../shell/ChoiceField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import type { Change } from '../shell/view.ts';
import { daysText, fteText, type RoadmapProps } from './words.ts';

interface Props extends RoadmapProps {
  readonly input: RoadmapInput;
}

/** When it begins, who works on it, when nobody does. */
export function Inputs(props: Props) {
  const { text, view, planner, model } = props;
  const { roadmap, profile } = planner.plan;
  const { team_fte: team } = profile;
  const alone = profile.role !== 'nren-or-national';
  const need = assumedNeed(model.suits, alone);
  const ofMember = alone && model.suits.constituency.members !== undefined;
  const needKey = ofMember ? 'planner.roadmap.capacity.need.member' : 'planner.roadmap.capacity.need';
  return (
    <section aria-labelledby="roadmap-inputs" class="roadmap-inputs">
      <h2 id="roadmap-inputs">{text('planner.roadmap.inputs')}</h2>
      <div class="planner-inputs">
        <StartField {...props} />
        <NumberField
          id="roadmap-capacity"
          label={text('planner.roadmap.capacity')}
          hint={[
            text('planner.roadmap.capacity.empty'),
            need > 0 ? text(needKey, { need: fteText(view.locale, need) }) : '',
            team === undefined ? '' : text('planner.roadmap.capacity.team', { team: fteText(view.locale, team) }),
          ]
            .filter(Boolean)
            .join(' ')}
          unit={text('planner.roadmap.fte')}
          value={roadmap.capacity_fte}
          limits={ROADMAP_LIMITS.capacity_fte}
          disabled={!planner.ready}
          locale={view.locale}
          text={text}
          onChange={(capacity_fte) => planner.set('roadmap', { capacity_fte })}
        />
        <Pauses {...props} />
      </div>
    </section>
  );
}

function StartField({ text, planner, input }: Props) {
  const [wrong, setWrong] = useState(false);
  const type = (month: string): void => {
    const fits = month === '' || /^20[2-9]\d-(0[1-9]|1[0-2])$/.test(month);
    setWrong(!fits);
    if (fits) planner.set('roadmap', { start: month === '' ? undefined : month });
  };
  return (
    <div class="planner-field">
      <label for="roadmap-start">{text('planner.roadmap.start')}</label>
      <input
        id="roadmap-start"
        type="month"
        min="2020-01"
        max="2099-12"
        placeholder={input.start}
        autocomplete="off"
        aria-describedby="roadmap-start-hint roadmap-start-problem"
        aria-invalid={wrong}
        disabled={!planner.ready}
        value={planner.plan.roadmap.start ?? input.start}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span id="roadmap-start-hint" class="s4a-note">
        {text('planner.roadmap.start.hint')}
      </span>
      <span id="roadmap-start-problem" class="planner-problem" role="alert">
        {wrong ? text('planner.roadmap.problem.not-a-month') : null}
      </span>
    </div>
  );
}

function Pauses(props: Props) {
  const { text, view, planner, windows } = props;
  const { country } = planner.plan.profile;
  const pauses = planner.plan.roadmap.pauses ?? [];
  const offered = windows
    .map(({ id, name, days }) => ({ id, name, days: days.filter((each) => each.country === country) }))
    .filter(({ days }) => days.length > 0);
  const tickedIn = (all: readonly Pause[]): string[] =>
    offered.filter(({ days }) => days.every((day) => includesPause(all, day))).map(({ id }) => id);
  const ownIn = (all: readonly Pause[]): Pause[] =>
    all.filter((pause) => !offered.some(({ days }) => includesPause(days, pause)));
  const set = (change: Change<readonly Pause[]>): void =>
    planner.set('roadmap', (now) => {
      const next = change(now.pauses ?? []);
      return {
        pauses: next.length === 0 ? undefined : next.slice(0, PAUSES_MAX).map(({ from, to }) => ({ from, to })),
      };
    });
  const tick = (change: Change<readonly string[] | undefined>): void =>
    set((now) => {
      const ticked = change(tickedIn(now)) ?? [];
      return [...offered.filter(({ id }) => ticked.includes(id)).flatMap(({ days }) => days), ...ownIn(now)];
    });
  const own = ownIn(pauses);
  return (
    <div class="roadmap-pauses">
      <ChecksField
        id="roadmap-pauses"
        label={text('planner.roadmap.pauses')}
        hint={text(offered.length > 0 ? 'planner.roadmap.pauses.hint' : 'planner.roadmap.pauses.no_country')}
        options={offered.map(({ id, name, days }) => ({
          word: id,
          label: `${name}: ${days.map((day) => daysText(view.locale, day)).join(', ')}`,
        }))}
        values={tickedIn(pauses)}
        disabled={!planner.ready}
        onChange={tick}
      />
      {own.length > 0 ? (
        <ul class="roadmap-own">
          {own.map((pause) => (
            <li key={`${pause.from} ${pause.to}`}>
              {daysText(view.locale, pause)}{' '}
              <button
                type="button"
                class="s4a-button"
                aria-label={text('planner.roadmap.pauses.remove.label', { days: daysText(view.locale, pause) })}
                onClick={() => set((now) => now.filter((each) => !samePause(each, pause)))}
              >
                {text('planner.roadmap.pauses.remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {pauses.length < PAUSES_MAX ? <OwnPause {...props} add={(pause) => set((now) => [...now, pause])} /> : null}
    </div>
  );
}

/** Days of the visitor’s own: a date field knows the months, and the year in it does not count. */
function OwnPause({ text, planner, input, add }: Props & { readonly add: (pause: Pause) => void }) {
  const [days, setDays] = useState({ from: '', to: '' });
  const year = input.start.slice(0, 4);
  const field = (name: 'from' | 'to') => (
    <p class="planner-field">
      <label for={`roadmap-pause-${name}`}>{text(`planner.roadmap.pauses.${name}`)}</label>
      <input
        id={`roadmap-pause-${name}`}
        type="date"
        min={`${year}-01-01`}
        autocomplete="off"
        disabled={!planner.ready}
        value={days[name]}
        onInput={(event) => setDays({ ...days, [name]: event.currentTarget.value })}
      />
    </p>
  );
  const whole = days.from !== '' && days.to !== '';
  return (
    <div class="roadmap-own-pause s4a-screen-only">
      {field('from')}
      {field('to')}
      <button
        type="button"
        class="s4a-button"
        disabled={!whole}
        onClick={() => {
          add({ from: days.from.slice(5), to: days.to.slice(5) });
          setDays({ from: '', to: '' });
        }}
      >
        {text('planner.roadmap.pauses.add')}
      </button>
    </div>
  );
}

function samePause(a: Pause, b: Pause): boolean {
  return a.from === b.from && a.to === b.to;
}

function includesPause(pauses: readonly Pause[], pause: Pause): boolean {
  return pauses.some((each) => samePause(each, pause));
}
