import type { RefObject } from 'react';
import { Download } from '../picture/Download';
import { PictureOrTable } from '../picture/PictureOrTable';
import { useNarrow } from '../picture/useNarrow';
import { SavedViewsMenu } from '../saved/SavedViewsMenu';
import { useAddress } from '../state/useAddress';
import { Questions } from '../stories/Questions';
import { digits } from '../words';
import { BoardSwitch } from './BoardSwitch';
import type { Board } from './board';
import paint from './board.css?raw';
import { isNarrowed } from './narrow';
import { boardRows } from './rows';
import { figuresOf } from './sentences';
import type { BoardAnswer } from './useBoard';

interface Props {
  answer: BoardAnswer;
  /** What of it is shown. */
  board: Board;
  /** The picture that is shown; null where the table stands in its place. */
  picture: RefObject<SVGSVGElement | null> | null;
}

/** What the Board answers. */
export const title = 'Who holds which data, and who exchanges what with whom';

/** What a Board answers, of all or of one organisation. */
export const titleOf = ({ of }: Board): string => (of ? `What is inside ${of.name}, and who it exchanges with` : title);

/** What is on the Board, in figures, and what one can do with it. */
export function BoardHead({ answer, board, picture }: Props) {
  const [address, go] = useAddress();
  const { courses, revision } = answer;
  const providers = isNarrowed(address) || address.of ? 0 : answer.providers.totalCount;
  const offered = `${digits(courses.totalCount)}${courses.totalIsCapped ? '+' : ''}`;
  return (
    <div className="board-head">
      <h1>{titleOf(board)}</h1>
      <div className="tools">
        {address.lane && (
          <button type="button" onClick={() => go({ lane: '' })}>
            Fold {address.lane}
          </button>
        )}
        {!board.of && <BoardSwitch />}
        <PictureOrTable table={!picture} cards={useNarrow('40rem')} />
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <SavedViewsMenu />
        <Download
          name="catchment-board"
          provenance={revision}
          picture={picture}
          paint={paint}
          rows={() => boardRows(board)}
          data={() => board}
        />
      </div>
      <p className="figures" role="status">
        {figuresOf(board, providers, offered).map(({ number, words, isBad }) => (
          <span key={words} className={isBad ? 'bad' : undefined}>
            <strong>{number}</strong> {words}
          </span>
        ))}
      </p>
      {!board.of && <Questions />}
    </div>
  );
}
