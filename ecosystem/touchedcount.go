package ecosystem

import (
	"context"
	"sync"
)

// touchedCounts remembers how many of the things that commits touched a lens shows.
// The past does not change, so each is counted once, whoever asks how often.
type touchedCounts struct {
	mu    sync.Mutex
	known map[touchedCount]int
}

type touchedCount struct {
	of      Revision
	lens    Lens
	countTo int
}

// mostTouchedCounts bounds what is remembered, to some ten megabytes; beyond it all
// is forgotten and counted anew.
const mostTouchedCounts = 100_000

// Touched tells what commits touched, as the reader, who is one of the registry's,
// sees it; see [Reader.Touched]. What was counted before is not counted again.
func (r *Registry) Touched(ctx context.Context, reader Reader, asks []TouchedAsk) ([]Slice[TouchedStates], error) {
	left := make([]TouchedAsk, len(asks))
	totals := make([]int, len(asks))
	for i, ask := range asks {
		n, known := r.counts.get(touchedCount{ask.Of, reader.Lens(), ask.CountTo})
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
			r.counts.put(touchedCount{ask.Of, reader.Lens(), ask.CountTo}, answers[i].Total)
		case !left[i].Page.Total:
			answers[i].Total = totals[i]
		}
	}
	return answers, nil
}

func (c *touchedCounts) get(k touchedCount) (n int, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n, known = c.known[k]
	return n, known
}

func (c *touchedCounts) put(k touchedCount, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || len(c.known) >= mostTouchedCounts {
		c.known = map[touchedCount]int{}
	}
	c.known[k] = n
}
