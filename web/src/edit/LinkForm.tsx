import { useId, useState } from 'react';
import { ThingPicker } from '../search/ThingPicker';
import { kindOf, linkWord, spell, title } from '../words';
import type { Done } from './Frame';
import { NewForm } from './NewForm';
import { type Field, fieldsOfLink, type LinkRule } from './shape';
import { linkInput } from './values';

interface Props {
  /** Each of them gets the link. */
  things: { id: string; name: string; __typename: string }[];
  rules: LinkRule[];
  fields: Field[];
  claim: Field[];
  done: Done;
  cancel: () => void;
}

/** Says how a thing, or each of several, relates to another. Only relations that fit their kinds are offered. */
export function LinkForm({ things, rules, fields, claim, done, cancel }: Props) {
  const [choice, setChoice] = useState('');
  const [far, setFar] = useState('');
  const id = useId();
  const isBack = choice.startsWith('into:');
  const rule = rules.find((r) => choice.endsWith(`:${r.type}`));
  const kinds = (isBack ? rule?.from : rule?.to)?.map(kindOf);
  const name = things.length === 1 ? things[0]!.name : `each of the ${things.length}`;
  const fits = (at: string[] | undefined) => !at || things.every((t) => at.includes(t.__typename));
  const choose = (value: string) => {
    setChoice(value);
    setFar('');
  };
  const options = (way: 'out' | 'into') =>
    rules
      .filter((r) => fits(way === 'out' ? r.from : r.to))
      .map((r) => (
        <option key={r.type} value={`${way}:${r.type}`}>
          {way === 'out' ? `… ${linkWord(r.type)} …` : `… ${linkWord(r.type, true)} …`}
        </option>
      ));
  return (
    <NewForm
      fields={rule ? fieldsOfLink(fields, rule) : []}
      claim={claim}
      isEvidence={rule?.type === 'LEADS_TO_OCCUPATION'}
      save="Add the link"
      make={(input, said) => {
        if (!rule) return { field: 'type', message: 'is not chosen.' };
        if (!far) return { field: 'other', message: 'is not chosen.' };
        return things.map(({ id: near }) => {
          const [from, to] = isBack ? [far, near] : [near, far];
          return { link: { type: rule.type, from, to, input: linkInput(input), claim: said } };
        });
      }}
      done={done}
      cancel={cancel}
      first={
        <>
          <div className="field">
            <label htmlFor={`${id}-type`}>How they relate</label>
            <select id={`${id}-type`} data-field="type" value={choice} onChange={(e) => choose(e.target.value)}>
              <option value="">Choose …</option>
              <optgroup label={`From ${name}`}>{options('out')}</optgroup>
              <optgroup label={`To ${name}`}>{options('into')}</optgroup>
            </select>
          </div>
          {rule && (
            <div className="field" key={choice}>
              <label htmlFor={`${id}-far`}>
                {name} {linkWord(rule.type, isBack)} …
              </label>
              <ThingPicker
                control={{ id: `${id}-far`, 'data-field': 'other', 'aria-describedby': `${id}-kinds` }}
                kinds={kinds}
                value={far}
                onChoose={(picked) => setFar(picked?.id ?? '')}
              />
              <p id={`${id}-kinds`} className="help">
                {kinds ? title(kinds.map(spell).join(' or ')) : 'Anything'}.
              </p>
            </div>
          )}
        </>
      }
    />
  );
}
