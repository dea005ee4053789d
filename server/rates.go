package server

import (
	"net/http"
	"sync"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// rates count what callers ask within a second. Each may ask so much a second, and as
// much again at once after a quiet second.
type rates struct {
	clock func() time.Time

	mu   sync.Mutex
	left map[string]allowance
}

// allowance is what a caller might still ask at a moment.
type allowance struct {
	n  float64
	at time.Time
}

// mostCallers bounds who is counted; beyond it everybody begins anew.
const mostCallers = 50_000

func newRates() *rates { return &rates{clock: time.Now, left: map[string]allowance{}} }

// allow counts one more of a caller who may ask perSecond; 0: as much as they like.
// False: it is too much, and when there is room for one again.
func (r *rates) allow(key string, perSecond int) (after time.Duration, ok bool) {
	if perSecond <= 0 {
		return 0, true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.clock()
	a, known := r.left[key]
	if !known {
		if len(r.left) >= mostCallers {
			clear(r.left)
		}
		a = allowance{float64(perSecond), now}
	}
	a.n = min(float64(perSecond), a.n+now.Sub(a.at).Seconds()*float64(perSecond))
	a.at = now
	if ok = a.n >= 1; ok {
		a.n--
	}
	r.left[key] = a
	return time.Duration((1 - min(a.n, 1)) / float64(perSecond) * float64(time.Second)), ok
}

// limitRates refuses what a caller asks beyond the rate.
func (s *site) limitRates(limits Limits, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := callerFrom(r.Context())
		most := limits.rate(c)
		if after, ok := s.rates.allow(c.key, most); !ok {
			s.tooMany(w, r, after, most)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *site) tooMany(w http.ResponseWriter, r *http.Request, after time.Duration, most int) {
	tellRetry(w, after)
	s.fail(w, r, http.StatusTooManyRequests, tooManyRequests(most))
}

// rate is how much a caller may ask in a second.
func (l Limits) rate(c *caller) int {
	if c.name != "" {
		return l.TokenRate
	}
	return l.GuestRate
}

func tooManyRequests(most int) *gqlerror.Error {
	err := requestError(ecosystem.LimitExceeded, "That are too many requests a second.", "Wait a moment, then ask on, a little slower.")
	err.Extensions["limit"], err.Extensions["maximum"] = "rate", most
	return err
}
