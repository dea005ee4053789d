import { afresh } from '../state/address';
import { Link } from '../state/Link';
import { forgetToken } from '../state/token';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { keptWorkshop } from './place';
import { RoundLeft } from './RoundClock';
import { useWorkshop } from './useWorkshop';
import './workshop.css';

/** Above every view of a guest: where they are, what becomes of what they add, and the way out. */
export default function GuestBanner() {
  const [address] = useAddress();
  const workshop = useWorkshop(keptWorkshop());
  if (!workshop) return null;
  const you = workshop.guests.find(({ isYou }) => isYou);
  const here = workshop.guests.filter(({ isHere }) => isHere).length;
  if (!workshop.isOpen)
    return (
      <p className="notice guest" role="status">
        The workshop {workshop.name} is closed. Thank you for what you added.{' '}
        <button type="button" onClick={() => forgetToken()}>
          Look on as everybody does
        </button>
      </p>
    );
  return (
    <section className="notice guest" aria-label="Your workshop">
      <span>
        <strong>{workshop.name}:</strong> you are {you?.name ?? 'a guest'}, guest {you?.number}.{' '}
        {workshop.entry === 'WAITS'
          ? 'What you add waits for the host.'
          : 'What you add goes in at once, where it can.'}
      </span>{' '}
      <RoundLeft workshop={workshop} />
      <Link change={{ ...afresh(address), view: 'workshop' }}>
        {count(here, 'guest', 'guests')} here, {count(workshop.proposals.length, 'thing')} handed in
      </Link>{' '}
      <button type="button" onClick={() => forgetToken()}>
        Leave
      </button>
    </section>
  );
}
