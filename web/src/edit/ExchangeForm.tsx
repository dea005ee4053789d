import { useId, useState } from 'react';
import { Failed, Loading } from '../States';
import { useFound } from '../search/useFound';
import { useNamed } from '../search/useNamed';
import { ActorField } from './ActorField';
import { AlreadyHere } from './AlreadyHere';
import { exchangeOperations, namesDataset } from './exchange';
import { type Done, Frame } from './Frame';
import { Input } from './Input';
import { keepSource, keptSource } from './keptSource';
import type { Field } from './shape';
import { useFields } from './useShape';
import { newId } from './values';

interface Props {
  /** The ids of who gives and who gets, as far as they are chosen. */
  from: string;
  to: string;
  done: Done;
  cancel: () => void;
}

/** Says what one actor gives another: one commit of the exchange, its ends and the data that it carries. */
export function ExchangeForm(props: Props) {
  const flow = useFields('Flow');
  const claim = useFields('Claim');
  const trouble = [flow, claim].find((q) => q.isError);
  if (trouble) return <Failed error={trouble.error} again={() => void trouble.refetch()} />;
  if (!flow.data || !claim.data) return <Loading what="The form is made" />;
  const named = (fields: Field[], name: string) => fields.filter((f) => f.name === name);
  return (
    <Asked
      {...props}
      fields={[...named(flow.data, 'valueKind'), ...named(flow.data, 'flowStatus'), ...named(claim.data, 'source')]}
    />
  );
}

const labels: Record<string, string> = {
  valueKind: 'What it is',
  flowStatus: 'Whether it runs',
  source: 'Who says so',
};

const names = ['from', 'to', 'what', 'valueKind', 'flowStatus', 'source'];

function Asked({ fields, done, cancel, ...given }: Props & { fields: Field[] }) {
  const [ids] = useState(() => ({ flow: newId('flo'), dataset: newId('dat') }));
  const [from, setFrom] = useState(given.from);
  const [to, setTo] = useState(given.to);
  const [what, setWhat] = useState('');
  const [rest, setRest] = useState({ valueKind: 'DATA', flowStatus: 'EXISTING', source: keptSource() });
  const here = useFound(what, ['DATASET'], true).things;
  const carries = here.find((d) => d.name.toLowerCase() === what.trim().toLowerCase())?.id ?? '';
  const exchange = { from, to, fromName: useNamed(from) ?? '', toName: useNamed(to) ?? '', what, carries, ...rest };
  const kept: Done = (made, next) => {
    keepSource(rest.source);
    done(made, next);
  };
  return (
    <Frame
      save="Save"
      another={`exchange:${from}:`}
      fields={names}
      begin={!given.from ? 'from' : !given.to ? 'to' : 'what'}
      operations={() => exchangeOperations(exchange, ids)}
      done={kept}
      cancel={cancel}
    >
      {(problemsOf, ahead) => (
        <>
          <ActorField name="from" label="Who gives it" value={from} choose={setFrom} problems={problemsOf('from')} />
          <ActorField name="to" label="Who gets it" value={to} choose={setTo} problems={problemsOf('to')} />
          <What
            value={what}
            write={setWhat}
            here={here.map((d) => d.name)}
            becomes={becomes(what, carries, rest.valueKind)}
          />
          <AlreadyHere alike={(ahead?.lookalikes ?? []).filter(({ here }) => here.__typename === 'Dataset')} />
          {fields.map((field) => (
            <Input
              key={field.name}
              field={field}
              mark={field.name}
              label={labels[field.name]}
              value={rest[field.name as keyof typeof rest]}
              change={(text) => setRest((now) => ({ ...now, [field.name]: text }))}
              problems={problemsOf(field.name)}
            />
          ))}
        </>
      )}
    </Frame>
  );
}

/** What comes of what is typed, for the line beneath it. */
function becomes(what: string, carries: string, valueKind: string): string {
  if (!namesDataset(valueKind))
    return 'A few words: a grant, advice on careers. It stands in the name of the exchange.';
  if (what.trim() === '') return 'The name of the data. Left empty, the exchange says that it is not known which data.';
  return carries ? 'The dataset of that name travels.' : 'A new dataset of that name is made, and travels.';
}

interface WhatProps {
  value: string;
  write: (text: string) => void;
  /** Names of datasets that have the words. */
  here: string[];
  becomes: string;
}

/** What travels, with the names that are here already to choose from. */
function What({ value, write, here, becomes }: WhatProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>What travels</label>
      <input
        id={id}
        data-field="what"
        list={`${id}-here`}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        value={value}
        onChange={(e) => write(e.target.value)}
      />
      <datalist id={`${id}-here`}>
        {here.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-help`} className="help">
        {becomes}
      </p>
    </div>
  );
}
