import { Table } from '../Table';
import { say, title } from '../words';
import { availableOf, type DataSource, gapsOf, holdersOf, questions, unengagedOf } from './dataSources';
import { Listed, Open, Several } from './Open';
import { standingOf, standingWords } from './useCases';

/** The list of data sources: its three questions, each answered by a table. */
export function DataSourceTables({ all }: { all: DataSource[] }) {
  const unengaged = unengagedOf(all);
  return (
    <>
      <Data nth={0} title={questions.available} none="No data is recorded as existing." data={availableOf(all)} />
      <section aria-label={questions.engaged}>
        <h2>{questions.engaged}</h2>
        {unengaged.length === 0 ? (
          <p>Everybody who is recorded as having data takes part.</p>
        ) : (
          <Table
            nth={1}
            caption={<span className="quiet">{questions.engaged}</span>}
            heads={['Who', 'How far they are engaged', 'Their data']}
            lines={unengaged.map(({ holder, data }) => ({
              key: holder.id,
              cells: [
                <Open key="who" {...holder} />,
                holder.engagement === 'UNKNOWN' ? <small key="how">not recorded</small> : title(say(holder.engagement)),
                <Several key="data" things={data} />,
              ],
            }))}
          />
        )}
      </section>
      <Data nth={2} title={questions.missing} none="No gap is recorded." data={gapsOf(all)} />
    </>
  );
}

interface DataProps {
  nth: number;
  title: string;
  none: string;
  data: DataSource[];
}

function Data({ nth, title: question, none, data }: DataProps) {
  return (
    <section aria-label={question} className="narrow-third">
      <h2>{question}</h2>
      {data.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Table
          nth={nth}
          caption={<span className="quiet">{question}</span>}
          heads={['Data', 'Who has it', 'Where it stands', 'Needed for', 'In the way']}
          lines={data.map((d) => ({
            key: d.id,
            cells: [
              <Open key="name" {...d} />,
              <Listed key="who" things={holdersOf(d)} none="nobody recorded" />,
              title(standingWords[standingOf(d)]),
              <Listed key="for" things={d.useCases.nodes} none="no use case recorded" />,
              <Listed key="way" things={d.barriers.nodes} none="nothing recorded" />,
            ],
          }))}
        />
      )}
    </section>
  );
}
