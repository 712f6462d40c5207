import { useState } from 'preact/hooks';
import { withoutParty, withParty } from '../../../../core/responsibilities/index.ts';
import {
  PARTIES_MAX,
  PARTY_DOES_MAX,
  PARTY_KINDS,
  PARTY_NAME_MAX,
  type AddedParty,
} from '../../../../schemas/plan-responsibilities.ts';
import { SelectField } from '../shell/SelectField.tsx';
import type { RaciStep } from './view.ts';

/** Parties that the visitor added, and a form for one more. */
export function Parties(props: RaciStep) {
  const { text, planner } = props;
  const added = planner.plan.responsibilities.parties ?? [];
  const remove = (id: string): void =>
    planner.change((plan) => ({ ...plan, responsibilities: withoutParty(plan.responsibilities, id) }));
  return (
    <section class="planner-inputs planner-raci s4a-screen-only" aria-labelledby="planner-raci-parties">
      <h2 id="planner-raci-parties">{text('planner.responsibilities.parties')}</h2>
      <p>{text('planner.responsibilities.parties.note')}</p>
      {added.length === 0 ? null : (
        <ul class="planner-raci-added">
          {added.map(({ id, kind, name }) => (
            <li key={id}>
              <span>
                {name} ({text(`planner.responsibilities.kind.${kind}`)})
              </span>
              <button type="button" class="s4a-button" onClick={() => remove(id)}>
                {text('planner.responsibilities.remove', { party: name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {added.length < PARTIES_MAX ? <PartyForm {...props} /> : <p>{text('planner.responsibilities.full')}</p>}
    </section>
  );
}

type NameProblem = 'missing' | 'exists';

/** Two parties of one name would be two columns that nobody can tell apart. */
function nameProblem(name: string, parties: RaciStep['model']['parties']): NameProblem | undefined {
  const plain = (text: string): string => text.trim().toLocaleLowerCase();
  if (plain(name) === '') return 'missing';
  return parties.some((party) => plain(party.name) === plain(name)) ? 'exists' : undefined;
}

function PartyForm({ text, planner, base, model }: RaciStep) {
  const [kind, setKind] = useState<AddedParty['kind']>('vendor');
  const [name, setName] = useState('');
  const [does, setDoes] = useState('');
  const [problem, setProblem] = useState<NameProblem>();
  const add = (event: Event): void => {
    event.preventDefault();
    const found = nameProblem(name, model.parties);
    setProblem(found);
    if (found !== undefined) return;
    const party = { kind, name: name.trim(), ...(does.trim() !== '' && { does: does.trim() }) };
    const taken = base.parties.map(({ id }) => id);
    planner.set('responsibilities', ({ parties }) => ({ parties: withParty(parties, party, taken) }));
    setName('');
    setDoes('');
  };
  return (
    <form class="planner-raci-parts" onSubmit={add} noValidate>
      <div class="planner-field">
        <label for="planner-party-name">{text('planner.responsibilities.name')}</label>
        <input
          id="planner-party-name"
          type="text"
          autocomplete="off"
          maxLength={PARTY_NAME_MAX}
          disabled={!planner.ready}
          aria-describedby="planner-party-problem"
          aria-invalid={problem !== undefined}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span id="planner-party-problem" class="planner-problem" role="alert">
          {problem === undefined ? null : text(`planner.responsibilities.name.${problem}`)}
        </span>
      </div>
      <SelectField
        id="planner-party-kind"
        label={text('planner.responsibilities.kind')}
        options={PARTY_KINDS.map((word) => ({ word, label: text(`planner.responsibilities.kind.${word}`) }))}
        value={kind}
        onChange={(word = kind) => setKind(word)}
      />
      <div class="planner-field">
        <label for="planner-party-does">{text('planner.responsibilities.does')}</label>
        <input
          id="planner-party-does"
          type="text"
          autocomplete="off"
          maxLength={PARTY_DOES_MAX}
          value={does}
          onInput={({ currentTarget }) => setDoes(currentTarget.value)}
        />
      </div>
      <p class="s4a-buttons">
        <button type="submit" class="s4a-button" disabled={!planner.ready}>
          {text('planner.responsibilities.add')}
        </button>
      </p>
    </form>
  );
}
