import { useEffect } from 'react';
import { Explained } from '../glossary/Explained';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { isTyping } from '../state/useShortcuts';
import { isAsSaved, opened, type SavedView, stepFrom, tourOf } from './savedViews';
import { useSavedViews } from './useSavedViews';
import './saved.css';

/** Of a saved view that is open: its title and text, the step before and after it in the tour, and the way to present it. */
export function SavedStrip() {
  const [address, go] = useAddress();
  const views = useSavedViews(address.saved !== '');
  const view = views.find((v) => v.id === address.saved);
  const to = (next: SavedView | undefined) => next && go({ ...opened(next, address.presents), embeds: address.embeds });
  useTourKeys(address.presents, {
    back: () => to(stepFrom(views, address.saved, -1)),
    on: () => to(stepFrom(views, address.saved, 1)),
    leave: () => go({ presents: false }),
  });
  useFullScreen(address.presents, () => go({ presents: false }));
  if (!view) return null;
  const tour = tourOf(views);
  const step = tour.indexOf(view) + 1;
  return (
    <section className={address.presents ? 'saved-view presents' : 'saved-view'} aria-label="Saved view">
      <div>
        <h2>{view.name}</h2>
        {view.description && (
          <p>
            <Explained text={view.description} />
          </p>
        )}
        {!isAsSaved(address, view) && <p className="hint">Not as it was saved: something was changed since.</p>}
      </div>
      <div className="tools">
        {step > 0 && tour.length > 1 && (
          <>
            <button type="button" aria-label="The step before" disabled={step === 1} onClick={() => to(tour[step - 2])}>
              ‹
            </button>
            <span role="status">
              {step} of {tour.length}
            </span>
            <button
              type="button"
              aria-label="The next step"
              disabled={step === tour.length}
              onClick={() => to(tour[step])}
            >
              ›
            </button>
          </>
        )}
        <Buttons view={view} />
      </div>
    </section>
  );
}

function Buttons({ view }: { view: SavedView }) {
  const [address, go] = useAddress();
  const mayChange = useMayChange();
  if (address.embeds) return null;
  if (address.presents) {
    return (
      <button type="button" onClick={() => go({ presents: false })}>
        End the presentation
      </button>
    );
  }
  return (
    <>
      <button type="button" onClick={() => go({ presents: true })}>
        Present
      </button>
      <button type="button" onClick={() => go({ selected: view.id })}>
        {mayChange ? 'Change it' : 'Details'}
      </button>
      <button type="button" onClick={() => go({ saved: '' })}>
        Close
      </button>
    </>
  );
}

interface Steps {
  back: () => void;
  on: () => void;
  leave: () => void;
}

/** While it is presented the arrows and the pages of the keyboard walk the tour, but where they move in a picture or a field. */
function useTourKeys(presents: boolean, { back, on, leave }: Steps) {
  useEffect(() => {
    if (!presents) return;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const inPicture = event.target instanceof Element && event.target.closest('.targets') !== null;
      const run = { PageDown: on, PageUp: back, Escape: leave, ...(!inPicture && { ArrowRight: on, ArrowLeft: back }) }[
        event.key
      ];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Takes the whole screen while it is presented, where the browser lets it; who leaves that leaves the presentation. */
function useFullScreen(presents: boolean, leave: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it begins
  useEffect(() => {
    if (!presents || !document.fullscreenEnabled) return;
    document.documentElement.requestFullscreen().catch(() => {}); // an address that is opened has had no press of a key yet
    const onChange = () => {
      if (!document.fullscreenElement) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [presents]);
}
