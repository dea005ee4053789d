package ecosystem

import "context"

// touchedCount is a question how many of the things that a commit touched a lens shows at
// a revision. It is counted once, whoever asks how often; for the team, from whom nothing
// is hidden later, once for all revisions.
type touchedCount struct {
	of, at  Revision
	lens    Lens
	countTo int
}

func touchedCountOf(reader Reader, ask TouchedAsk) touchedCount {
	c := touchedCount{of: ask.Of, lens: reader.Lens(), countTo: ask.CountTo}
	if c.lens.Sight() < TeamLens {
		c.at = reader.Revision()
	}
	return c
}

// mostTouchedCounts bounds what is remembered, to some ten megabytes.
const mostTouchedCounts = 100_000

// Touched tells what commits touched, as the reader, who is one of the registry's,
// sees it; see [Reader.Touched]. What was counted before is not counted again, so the
// reader is to be one of what was the newest revision when it began, or the team's.
func (r *Registry) Touched(ctx context.Context, reader Reader, asks []TouchedAsk) ([]Slice[TouchedStates], error) {
	left := make([]TouchedAsk, len(asks))
	totals := make([]int, len(asks))
	for i, ask := range asks {
		n, known := r.touchedCounts.get(touchedCountOf(reader, ask))
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
			r.touchedCounts.put(touchedCountOf(reader, ask), answers[i].Total, mostTouchedCounts)
		case !left[i].Page.Total:
			answers[i].Total = totals[i]
		}
	}
	return answers, nil
}
