import { afresh } from '../state/address';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { stories } from './stories';

/** Questions to begin with, each one click away from its answer. */
export function Questions() {
  const [address] = useAddress();
  return (
    <ul className="stories" aria-label="Questions to begin with">
      {stories.map(({ slug, title }) => (
        <li key={slug}>
          <Link change={{ ...afresh(address), view: 'map', story: slug }}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
