import { useEffect, useState } from 'react';
import { Credits } from './credits/Credits';
import { Details } from './details/Details';
import { ErrorBoundary } from './ErrorBoundary';
import { isAnythingKept } from './kept/store';
import { lazy } from './lazy';
import { Live } from './live/Live';
import { MadeUp } from './madeup/MadeUp';
import { Loading } from './States';
import { SavedStrip } from './saved/SavedStrip';
import { Search } from './search/Search';
import { Account } from './signin/Account';
import { useIsGuest, useMayChange, useMayEnter } from './signin/viewer';
import { afresh, start, write } from './state/address';
import { Link } from './state/Link';
import { useAddress } from './state/useAddress';
import { useFocusKept } from './state/useFocusKept';
import { views } from './views';

const Kept = lazy(() => import('./kept/Kept'));
const Editing = lazy(() => import('./edit/Editing'));
const GuestBanner = lazy(() => import('./workshop/GuestBanner'));

/** The views, the search, and who is signed in. */
function Header() {
  const [address] = useAddress();
  const mayChange = useMayChange();
  return (
    <header className="top">
      <Link className="brand" change={start}>
        Catchment
      </Link>
      <nav aria-label="Views">
        {views
          .filter((v) => v.view === address.view || (!v.isHidden && (mayChange || !v.isForEditors)))
          .map(({ view, name }) => (
            <Link key={view} change={{ ...afresh(address), view }} current={address.view === view}>
              {name}
            </Link>
          ))}
      </nav>
      <Search />
      <Account />
    </header>
  );
}

/** In place of the header where another site shows the page: the way to the whole of it. */
function Embedded() {
  const [, , href] = useAddress();
  return (
    <header className="embedded">
      <a href={href({ embeds: false })} target="_blank" rel="noreferrer">
        Open in Catchment
      </a>
    </header>
  );
}

/** The page: header, one view, and the details of what is selected. */
export function App() {
  const [address, go] = useAddress();
  const mayEnter = useMayEnter();
  const isGuest = useIsGuest();
  const [edits, setEdits] = useState(false);
  if (mayEnter && !edits) setEdits(true); // and so it stays: a form outlives the token that it was opened with
  const here = write(address);
  useFocusKept(address);
  const { name, Show } = views.find(({ view }) => view === address.view) ?? views[0]!;
  useEffect(() => {
    document.title = `${name} · Catchment`;
  }, [name]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && address.selected && !(event.target instanceof HTMLInputElement))
        go({ selected: '' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [address.selected, go]);
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      {address.embeds ? <Embedded /> : <Header />}
      <Live />
      {isGuest && (
        <ErrorBoundary at={here}>
          <GuestBanner />
        </ErrorBoundary>
      )}
      {address.at > 0 && address.view !== 'changes' && (
        <p className="notice past" role="status">
          You are looking at revision {address.at}, as it was then.{' '}
          <button type="button" onClick={() => go({ at: 0 })}>
            To the newest
          </button>
        </p>
      )}
      <div className={address.selected ? 'page with-details' : 'page'}>
        <main id="main" tabIndex={-1}>
          <SavedStrip />
          <MadeUp />
          <ErrorBoundary at={here} heading={name}>
            <Show
              meanwhile={
                <>
                  <h1 className="quiet">{name}</h1>
                  <Loading what={`${name} is loaded`} />
                </>
              }
            />
          </ErrorBoundary>
        </main>
        <ErrorBoundary at={here}>
          {address.selected && <Details id={address.selected} key={address.selected} />}
        </ErrorBoundary>
      </div>
      <footer className="foot" hidden={address.embeds}>
        <nav aria-label="For developers">
          <a href="/graphiql">GraphiQL</a> <a href="/schema.graphqls">Schema</a>
        </nav>
        <ErrorBoundary at={here}>
          <Credits />
        </ErrorBoundary>
      </footer>
      {!edits && isAnythingKept() && (
        <ErrorBoundary at={here}>
          <Kept />
        </ErrorBoundary>
      )}
      {edits && (
        <ErrorBoundary at={here}>
          <Editing />
        </ErrorBoundary>
      )}
    </>
  );
}
