package ecosystem

import "context"

// touchedCount is a question how many of the things that a commit touched a lens shows.
// The past does not change, so each is counted once, whoever asks how often.
type touchedCount struct {
	of      Revision
	lens    Lens
	countTo int
}

// mostTouchedCounts bounds what is remembered, to some ten megabytes.
const mostTouchedCounts = 100_000

// Touched tells what commits touched, as the reader, who is one of the registry's,
// sees it; see [Reader.Touched]. What was counted before is not counted again.
func (r *Registry) Touched(ctx context.Context, reader Reader, asks []TouchedAsk) ([]Slice[TouchedStates], error) {
	left := make([]TouchedAsk, len(asks))
	totals := make([]int, len(asks))
	for i, ask := range asks {
		n, known := r.touchedCounts.get(touchedCount{ask.Of, reader.Lens(), ask.CountTo})
		if left[i] = ask; known && ask.Page.Total && ask.Of <= reader.Revision() {
			left[i].Page.Total, totals[i] = false, n
		}
	}
	answers, err := reader.Touched(ctx, left)
	if err != nil {
		return nil, err
	}
	for i, ask := range asks {
		switch {
		case left[i].Page.Total && ask.Of <= reader.Revision(): // a later revision may yet come
			r.touchedCounts.put(touchedCount{ask.Of, reader.Lens(), ask.CountTo}, answers[i].Total, mostTouchedCounts)
		case !left[i].Page.Total:
			answers[i].Total = totals[i]
		}
	}
	return answers, nil
}
