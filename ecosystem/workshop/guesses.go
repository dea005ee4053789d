package workshop

import (
	"context"
	"sync"
	"time"
)

// guesses bounds how many wrong codes are tried: by one who asks, and by all together.
type guesses struct {
	mu   sync.Mutex
	left map[string]tries
}

// tries are how many wrong codes somebody may still try at a moment.
type tries struct {
	n  float64
	at time.Time
}

// A room full of people types wrong at once; later, one code every three seconds. With 50
// bits that takes one who guesses longer than a hundred million years.
const (
	wrongAtOnce, wrongPerSecond       = 20, 1.0 / 3
	allWrongAtOnce, allWrongPerSecond = 400, 10.0
	mostAskers                        = 10_000
)

// left tells how long somebody has to wait before they may try another code; 0: not.
func (g *guesses) wait(asker string, now time.Time) time.Duration {
	g.mu.Lock()
	defer g.mu.Unlock()
	return max(g.of(asker, now, wrongAtOnce, wrongPerSecond).wait(wrongPerSecond), g.of("", now, allWrongAtOnce, allWrongPerSecond).wait(allWrongPerSecond))
}

// wrong counts a wrong code.
func (g *guesses) wrong(asker string, now time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.left == nil || len(g.left) > mostAskers {
		g.left = map[string]tries{}
	}
	one, all := g.of(asker, now, wrongAtOnce, wrongPerSecond), g.of("", now, allWrongAtOnce, allWrongPerSecond)
	g.left["asker "+asker], g.left["asker "] = tries{one.n - 1, now}, tries{all.n - 1, now}
}

func (g *guesses) of(asker string, now time.Time, atOnce int, perSecond float64) tries {
	t, known := g.left["asker "+asker]
	if !known {
		return tries{float64(atOnce), now}
	}
	return tries{min(float64(atOnce), t.n+now.Sub(t.at).Seconds()*perSecond), now}
}

func (t tries) wait(perSecond float64) time.Duration {
	if t.n >= 1 {
		return 0
	}
	return time.Duration((1 - t.n) / perSecond * float64(time.Second))
}

type askerKey struct{}

// WithAsker puts into a request's context from where it comes, as the server tells callers
// without a token apart.
func WithAsker(ctx context.Context, asker string) context.Context {
	return context.WithValue(ctx, askerKey{}, asker)
}

func askerFrom(ctx context.Context) string {
	asker, _ := ctx.Value(askerKey{}).(string)
	return "from " + asker
}
