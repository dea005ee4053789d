import { SeenBy } from '../details/SeenBy';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { say, title } from '../words';
import { type ActionAnswer, aboutOf } from './actions';
import { isOverdue } from './barriers';
import { Open, Several } from './Open';
import { Assign, Owner, Tick } from './Work';

/** A row for each action: what it is about, who is asked, who sees to it by when, and where it stands. */
export function ActionTable({ actions, today }: { actions: ActionAnswer[]; today: string }) {
  const [address] = useAddress();
  return (
    <Table
      caption={<span className="quiet">Actions</span>}
      heads={['Action', 'About', 'Who sees to it', 'Due', 'Where it stands']}
      lines={actions.map((a) => ({
        key: a.id,
        current: a.id === address.selected,
        cells: [
          <span key="name">
            <Tick action={a} />
            <Open {...a} /> <SeenBy visibility={a.visibility} />
          </span>,
          <span key="about">
            <Several things={aboutOf(a)} />
            {a.targets.nodes.length > 0 && (
              <span className="beneath">
                <small>asked of</small> <Several things={a.targets.nodes} />
              </span>
            )}
          </span>,
          <span key="owner">
            <Owner action={a} /> <Assign action={a} />
          </span>,
          isOverdue(a, today) ? (
            <strong key="due" className="bad">
              {a.due}, overdue
            </strong>
          ) : (
            (a.due ?? <small key="due">no date</small>)
          ),
          a.workStatus === 'UNKNOWN' ? <small key="status">not said</small> : title(say(a.workStatus)),
        ],
      }))}
    />
  );
}
