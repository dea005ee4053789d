import { Failed } from '../States';
import { afresh } from '../state/address';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import type { StoryAnswer } from './stories';
import type { StoryState } from './useStory';

/** A question with its answer in words; the picture below shows what it rests on. */
export function StoryPanel({ story: { story, told, error, again } }: { story: StoryState }) {
  const [address, go] = useAddress();
  const close = (
    <button type="button" onClick={() => go(afresh(address))}>
      Close
    </button>
  );
  if (!story) {
    return (
      <section className="told">
        <h1>There is no such question here.</h1>
        <p>{close}</p>
      </section>
    );
  }
  if (error) {
    return (
      <section className="told">
        <h1>{story.title}</h1>
        <Failed error={error} again={again} still="The map below still works." />
      </section>
    );
  }
  if (!told) return null;
  return (
    <section className="told">
      <h1>{story.title}</h1>
      <p className="lede">{told.sentence}</p>
      {told.caveat && <p>{told.caveat}</p>}
      <ul>
        {told.rows.map((row) => (
          <li key={row.key ?? row.id}>
            <button type="button" className="plain" onClick={() => go({ selected: row.id })}>
              {row.name}
            </button>{' '}
            {row.says}
            {row.synthetic && <small className="tag">made up</small>}
          </li>
        ))}
      </ul>
      <p>
        {told.all && <ToView {...told.all} />} {close}
      </p>
    </section>
  );
}

/** A link to the view that has all of an answer. */
function ToView({ name, address: there }: NonNullable<StoryAnswer['all']>) {
  const [address] = useAddress();
  return <Link change={{ ...afresh(address), ...there }}>{name}</Link>;
}
