import { SeenBy } from '../details/SeenBy';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { title } from '../words';
import type { Action, Barrier } from './barriers';
import { Open, Several } from './Open';
import { Assign, Due, Owner, Tick } from './Work';

/** A row for each barrier: what it blocks, what would help, who does what by when. */
export function BarrierTable({ barriers, today }: { barriers: Barrier[]; today: string }) {
  const [address] = useAddress();
  return (
    <Table
      caption={<span className="quiet">What stands in the way</span>}
      heads={['Barrier', 'In the way of', 'What would help', 'Actions']}
      lines={barriers.map((b) => ({
        key: b.id,
        current: b.id === address.selected,
        cells: [
          <Named key="name" barrier={b} />,
          <Blocks key="blocks" barrier={b} />,
          <Help key="help" barrier={b} />,
          <Actions key="actions" actions={b.actions} today={today} />,
        ],
      }))}
    />
  );
}

function Named({ barrier: b }: { barrier: Barrier }) {
  const told = [
    b.category !== 'UNKNOWN' && title(b.category),
    b.severity !== 'UNSET' && `hinders ${{ HIGH: 'much', MEDIUM: 'somewhat', LOW: 'a little' }[b.severity]}`,
    b.status !== 'UNKNOWN' && { OPEN: 'stands', EASED: 'eased', GONE: 'gone' }[b.status],
  ].filter(Boolean);
  return (
    <>
      <Open {...b} /> <SeenBy visibility={b.visibility} />
      {told.length > 0 && <small className="beneath">{told.join(', ')}</small>}
      {b.unread > 0 && <small className="beneath">{b.unread} more in its details</small>}
    </>
  );
}

function Blocks({ barrier: { blocks, useCases } }: { barrier: Barrier }) {
  const further = useCases.filter((u) => !blocks.some((b) => b.id === u.id));
  if (blocks.length === 0) return <small>not recorded</small>;
  return (
    <ul className="within">
      {blocks.map(({ word, exchanges, ...thing }) => (
        <li key={thing.id}>
          <Open {...thing} /> <small>{word}</small>
          {exchanges.map(({ word, ...flow }) => (
            <span key={flow.id} className="beneath">
              <small className={word === 'blocked' ? 'bad' : undefined}>{word}:</small> <Open {...flow} />
            </span>
          ))}
        </li>
      ))}
      {further.length > 0 && (
        <li>
          <small>and so of</small> <Several things={further} />
        </li>
      )}
    </ul>
  );
}

function Help({ barrier: { advice } }: { barrier: Barrier }) {
  if (advice.length === 0) return <small>nothing recorded</small>;
  return (
    <ul className="within">
      {advice.map(({ word, targets, owners, ...thing }) => (
        <li key={thing.id}>
          <Open {...thing} /> <small>{word}</small>
          {targets.length > 0 && (
            <span className="beneath">
              <small>asked of</small> <Several things={targets} />
            </span>
          )}
          {owners.length > 0 && (
            <span className="beneath">
              <small>owner</small> <Several things={owners} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Actions({ actions, today }: { actions: Action[]; today: string }) {
  if (actions.length === 0) return <small>none</small>;
  return (
    <ul className="within">
      {actions.map((action) => (
        <li key={action.id}>
          <Tick action={action} />
          <Open {...action} />
          <span className="beneath">
            <Owner action={action} />
            <Due action={action} today={today} /> <Assign action={action} />
          </span>
        </li>
      ))}
    </ul>
  );
}
