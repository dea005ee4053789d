import { useMemo, useRef } from 'react';
import { plainId } from '../api/moment';
import { ChosenBar } from '../edit/ChosenBar';
import { useChosen } from '../edit/chosen';
import { lazy } from '../lazy';
import { useMadeUp } from '../madeup/useMadeUp';
import { NothingYet } from '../NothingYet';
import { useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { useWidth } from '../picture/useWidth';
import { Failed, Loading, Partial } from '../States';
import { useMayChange, useMayEnter } from '../signin/viewer';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import { useWays } from '../trace/useWays';
import { Adding } from './Adding';
import { BoardHead, title, titleOf } from './BoardHead';
import { BoardPicture } from './BoardPicture';
import { BoardTable } from './BoardTable';
import type { Board } from './board';
import { gatheredWords } from './gather';
import { Hidden } from './Hidden';
import { Inside } from './Inside';
import { LookControls } from './LookControls';
import { lanesOf } from './lanes';
import type { PlacedActor } from './layout';
import { litWays } from './litWays';
import { type Look, lookOf } from './look';
import { isNarrowed, type Narrowed, narrow } from './narrow';
import { draw, type Picture } from './picture';
import type { Pins } from './pins';
import { stepsOf } from './Steps';
import { type BoardAnswer, useBoard } from './useBoard';
import { useDrawing } from './useDrawing';
import { pinning, usePins } from './usePins';
import { Ways } from './Ways';

const BoardCards = lazy(() => import('./BoardCards'));
const Places = lazy(() => import('../places/Places'));

/** The Board: who holds and exchanges what, or where courses are held. */
export function BoardView() {
  const [{ chart }] = useAddress();
  return chart === 'places' ? <Places meanwhile={<Loading what="The places are loaded" />} /> : <ExchangeBoard />;
}

/** Actors in lanes, the documents they hold, and what they exchange. */
function ExchangeBoard() {
  const { hasAny } = useMadeUp();
  const { data, error, isError, isPlaceholderData, refetch } = useBoard();
  if (data?.map.total === 0 && hasAny === false) return <NothingYet />;
  const isDrawn = data !== undefined && (data.map.total > 0 || hasAny !== undefined);
  return (
    <div className="board-view" aria-busy={isPlaceholderData}>
      {!isDrawn && <h1>{title}</h1>}
      {isError && <Failed error={error} again={() => void refetch()} still="The registry may still work." />}
      {isDrawn ? (
        <>
          <Partial messages={data.partial} />
          <Sheet answer={data} />
        </>
      ) : (
        !isError && <Loading what="The board is drawn" />
      )}
    </div>
  );
}

/** The picture or the table, under what is said of it in figures. */
function Sheet({ answer }: { answer: BoardAnswer }) {
  const [address, go] = useAddress();
  const isTable = useIsTable();
  const isCards = isTable && address.as === '';
  const sheet = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(sheet, least);
  const { revision } = answer;
  const { lane, lanes, colour, size, gather, around, only } = address;
  const narrowed = useNarrowed(answer.board, around, only);
  const { board } = narrowed;
  const look = useMemo(() => lookOf({ lanes, colour, size, gather }), [lanes, colour, size, gather]);
  const pins = usePins();
  const ways = useWays(address.from, address.to, 'DATA_FLOW');
  const paths = ways.data?.data.paths.paths;
  const lit = useMemo(() => (paths && paths.length > 0 ? litWays(board, paths) : undefined), [board, paths]);
  const picture = usePicture(board, width, lane, look, pins, address.selected);
  const chosen = useChosen();
  const pinner = pinning(pins, picture, chosen, (words, replace) => go({ pins: words }, replace));
  const isDrawable = useMayEnter() && address.at === 0;
  const isChangeable = useMayChange() && address.at === 0;
  const drawing = useDrawing(
    isDrawable ? (from, to) => go({ edit: `exchange:${plainId(from)}:${plainId(to)}` }) : undefined,
    pinner.pin,
  );
  const open = (circle: PlacedActor) => go(circle.folded > 0 ? { lane: circle.lane } : { selected: circle.id });
  return (
    <>
      <BoardHead answer={answer} board={board} picture={isTable ? null : svg} />
      <LookControls lanes={picture.lanes.map((l) => l.name)} hasOwn={board.of !== undefined} />
      {address.of && <Inside board={answer.board} />}
      {isNarrowed(address) && <Hidden narrowed={narrowed} />}
      <Ways query={ways} />
      {isDrawable && <Adding from={picture.actors.find((a) => a.id === drawing.from)?.name} stop={drawing.stop} />}
      <ChosenBar />
      <div className="board-sheet" ref={sheet}>
        {isCards ? (
          <BoardCards
            board={board}
            lanes={lanesOf(board, look)}
            meanwhile={<Loading what="The cards are laid out" />}
          />
        ) : isTable ? (
          <BoardTable board={board} lanes={lanesOf(board, look)} />
        ) : (
          <BoardPicture
            board={board}
            picture={picture}
            name={titleOf(board)}
            note={provenanceOf(revision)}
            selected={address.selected}
            svg={svg}
            ways={lit}
            drawing={drawing}
            pinner={pinner}
            chosen={isChangeable ? chosen : undefined}
            steps={stepsOf(around, narrowed.hiddenOf, (next) => go({ around: next }))}
            onOpen={open}
            onInside={(id) => go({ ...afresh(address), as: address.as, of: id })}
            onGather={(pair) => go({ gather: gatheredWords(gather, pair), lane: '' })}
            onSelect={(id) => go({ selected: id })}
          />
        )}
      </div>
      <PrintOnly provenance={revision} />
    </>
  );
}

/** What of the Board is shown. The address has new lists each time it is read, so that their words decide. */
function useNarrowed(board: Board, around: string[], only: string): Narrowed {
  const ids = around.join(',');
  return useMemo(() => narrow(board, { around: ids ? ids.split(',') : [], only }), [board, ids, only]);
}

/** The Board drawn. Who is open is seen: where it is one of those that its lane folds, that lane is opened. */
function usePicture(board: Board, width: number, lane: string, look: Look, pins: Pins, selected: string): Picture {
  const plain = useMemo(() => draw(board, width, lane, look, pins), [board, width, lane, look, pins]);
  const circle = plain.circleOf.get(selected);
  const folded = circle && circle.folded > 0 ? circle.lane : '';
  return useMemo(
    () => (folded ? draw(board, width, folded, look, pins) : plain),
    [board, width, folded, look, pins, plain],
  );
}

/** How narrow a sheet is drawn at least: below it scrolls. */
const least = 760;
