import type { ReactNode } from 'react';
import { nameOf } from '../changes/words';
import { Failed, Loading } from '../States';
import { count, spell, title } from '../words';
import { sentence } from './Input';
import type { Preview, usePreview } from './preview';

interface Props {
  ahead: ReturnType<typeof usePreview>;
  children: (ahead: Preview) => ReactNode;
}

/** What would come of a form, once it is known: in the words of the form, and which facts nothing would speak for. */
export function Consequences({ ahead, children }: Props) {
  if (ahead.error) return <Failed error={ahead.error} again={ahead.again} />;
  if (!ahead.data || !ahead.isCurrent) return <Loading what="What would come of it is worked out" />;
  const { problems } = ahead.data;
  if (problems.length > 0)
    return (
      <div className="notice bad" role="alert">
        <p>
          <strong>This cannot be done.</strong>
        </p>
        <ul>
          {problems.map((p) => (
            <li key={`${p.thing} ${p.field} ${p.message}`}>
              {p.field ? `${title(spell(p.field))}: ` : ''}
              {sentence(p)}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <section className="consequences" aria-label="What would come of it">
      {children(ahead.data)}
      <Unsupported {...ahead.data} />
    </section>
  );
}

function Unsupported({ unsupported, unsupportedCount, names }: Preview) {
  if (unsupportedCount === 0) return null;
  return (
    <>
      <p>
        <strong>{count(unsupportedCount, 'fact')}</strong> would then stand unsupported, as no claim would speak for{' '}
        {unsupportedCount === 1 ? 'it' : 'them'} any more:
      </p>
      <ul>
        {unsupported.map(({ id, field }) => (
          <li key={`${id} ${field}`}>
            {nameOf(names.get(id), id)}
            {field && `: ${spell(field)}`}
          </li>
        ))}
      </ul>
      {unsupportedCount > unsupported.length && <p>The first {unsupported.length} are listed.</p>}
    </>
  );
}
