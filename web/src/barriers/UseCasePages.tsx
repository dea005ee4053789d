import { SeenBy } from '../details/SeenBy';
import { Explained } from '../glossary/Explained';
import { Table } from '../Table';
import { type Thing, unique } from '../thing';
import { say, title } from '../words';
import { Listed, Open, Several } from './Open';
import { needSentence, needsOf, roadmapOf, standingOf, standingWords, type UseCase } from './useCases';

/** A page for each use case: what it is worth, what it needs and what is wanting, and the way there. */
export function UseCasePages({ useCases }: { useCases: UseCase[] }) {
  return useCases.map((u, nth) => <Page key={u.id} useCase={u} nth={nth} />);
}

function Page({ useCase: u, nth }: { useCase: UseCase; nth: number }) {
  return (
    <section className="use-case" aria-label={u.name}>
      <h2>
        <Open {...u} /> <SeenBy visibility={u.visibility} />
      </h2>
      {u.description && (
        <p>
          <Explained text={u.description} />
        </p>
      )}
      <dl className="facts">
        <Fact name="Priority" said={u.rank ? `${say(u.priority)}, place ${u.rank}` : say(u.priority)} />
        <Fact name="Viability" said={say(u.viability)} />
        <Fact name="Where it stands" said={say(u.useCaseStatus)} />
        <Fact name="Who gains" things={u.beneficiaries.nodes} />
        <Fact name="Who is needed" things={u.neededActors.nodes} />
        <Fact name="In its way" things={u.barriers.nodes} />
      </dl>
      {u.notes && <p>{u.notes}</p>}
      <h3>The data it needs</h3>
      <p>{needSentence(u)}</p>
      {u.datasets.edges.length > 0 && <Needs useCase={u} nth={nth} />}
      <Roadmap useCase={u} />
    </section>
  );
}

function Fact({ name, said, things }: { name: string; said?: string; things?: Thing[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{things ? things.length > 0 ? <Several things={things} /> : <small>not recorded</small> : title(said)}</dd>
    </div>
  );
}

/** The data that a use case needs: the case that is made to each holder. */
function Needs({ useCase: u, nth }: { useCase: UseCase; nth: number }) {
  return (
    <Table
      nth={nth}
      caption={<span className="quiet">The data that {u.name} needs</span>}
      heads={['Data', 'Where it stands', 'Held by', 'In the way', 'What would help']}
      lines={needsOf(u).map(({ link, node }) => {
        const standing = standingOf(node);
        const advice = unique(node.barriers.nodes.flatMap((b) => b.recommendations.nodes));
        return {
          key: node.id,
          cells: [
            <span key="name">
              <Open {...node} /> {link?.need && link.need !== 'UNKNOWN' && <small>{say(link.need)}</small>}
            </span>,
            standing === 'MISSING' || standing === 'CLOSED' ? (
              <strong key="standing" className="bad">
                {title(standingWords[standing])}
              </strong>
            ) : (
              title(standingWords[standing])
            ),
            <Listed key="held" things={node.stewards.nodes} none="nobody recorded" />,
            <Listed key="way" things={node.barriers.nodes} none="nothing recorded" />,
            <Listed key="help" things={advice} none="nothing recorded" />,
          ],
        };
      })}
    />
  );
}

function Roadmap({ useCase }: { useCase: UseCase }) {
  const roadmap = roadmapOf(useCase);
  return (
    <>
      <h3>The way there</h3>
      {roadmap.length === 0 && <p>No step is recorded.</p>}
      <dl className="facts">
        {roadmap.map(({ horizon, steps }) => (
          <div key={horizon}>
            <dt>{title(horizon)}</dt>
            <dd>
              <ul className="within">
                {steps.map(({ word, ...step }) => (
                  <li key={step.id}>
                    <Open {...step} /> <small>{word}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
