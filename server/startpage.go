package server

import (
	"context"
	"net/http"
	"sync"
	"time"

	"catchment/ecosystem"
	"catchment/web"
)

// figuresCache keeps the start page's figures for the revision they are of, so that
// a page that is looked at often asks the store once.
type figuresCache struct {
	mu     sync.Mutex
	newest *figures
}

// figures are those of one revision, once they have been read.
type figures struct {
	of   ecosystem.Revision
	read chan struct{} // closed once they have been
	page web.Start
	err  error
}

// failed tells whether they were read in vain.
func (f *figures) failed() bool {
	select {
	case <-f.read:
		return f.err != nil
	default:
		return false
	}
}

// How long the app's page waits for the store, and for the figures in it, which only
// those without JavaScript look at; and how long these are read, for the next one to
// have them.
const (
	pagePatience    = 5 * time.Second
	figuresWait     = time.Second
	figuresPatience = time.Minute
)

// startPage gives the app's page, and within it the figures for those without JavaScript.
func (s *site) startPage(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), pagePatience)
	defer cancel()
	page, err := s.currentFigures(ctx)
	status := http.StatusOK
	if err != nil {
		s.log.WarnContext(ctx, "app page", "request_id", RequestID(ctx), "error", err)
		page, status = web.Start{Trouble: "The store does not answer; /readyz says more."}, http.StatusServiceUnavailable
	}
	for _, q := range s.examples {
		page.Questions = append(page.Questions, web.Question{Slug: q.Slug, Title: q.Title})
	}
	html, err := web.App(page)
	s.html(w, r, status, html, err)
}

// currentFigures are those of the newest revision. Where they are not read in time the
// page says so, and they are read on for the next one.
func (s *site) currentFigures(ctx context.Context) (web.Start, error) {
	head, err := s.registry.Head(ctx)
	if err != nil {
		return web.Start{}, err
	}
	newest := s.figures.at(head, func() (web.Start, error) {
		ctx, cancel := context.WithTimeout(context.Background(), figuresPatience)
		defer cancel()
		return s.readFigures(ctx, head)
	})
	select {
	case <-newest.read:
		return newest.page, newest.err
	case <-time.After(figuresWait):
		return web.Start{Trouble: "They are being worked out; load the page again in a moment."}, nil
	}
}

// at gives the figures of a revision, which are read once unless that fails.
func (c *figuresCache) at(rev ecosystem.Revision, read func() (web.Start, error)) *figures {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.newest == nil || c.newest.of != rev || c.newest.failed() {
		f := &figures{of: rev, read: make(chan struct{})}
		go func() {
			defer close(f.read)
			f.page, f.err = read()
		}()
		c.newest = f
	}
	return c.newest
}

// readFigures asks the store for all figures of the page, as the public sees them.
func (s *site) readFigures(ctx context.Context, head ecosystem.Revision) (web.Start, error) {
	page := web.Start{Revision: int64(head)}
	if head == 0 {
		return page, nil
	}
	f := figureReader{ctx: ctx, reader: s.registry.At(head, ecosystem.PublicLens)}
	newest, err := ecosystem.ShownCommits(ctx, f.reader, head, 1, true, 1)
	if err != nil {
		return page, err
	}
	for _, c := range newest {
		page.Changed = c.At.Format(time.RFC3339)
	}
	page.Actors, page.Datasets = f.count([]ecosystem.Kind{ecosystem.KindActor}, nil), f.count([]ecosystem.Kind{ecosystem.KindDataset}, nil)
	page.Groups = []web.Group{
		f.stewards(),
		f.byField("Does it exist?", "Some data is needed that nobody has; that is worth knowing too.", ecosystem.KindDataset, "existence"),
		f.byField("What does it cost?", "Paid data can be had by those who can pay.", ecosystem.KindDataset, "cost"),
		f.byField("Who may have it?", "The data spectrum, from closed to open. Public is not the same as open.", ecosystem.KindDataset, "spectrum"),
		f.byField("Who takes part?", "The actors of the ecosystem, by sort.", ecosystem.KindActor, "kind"),
	}
	page.Missing, page.MoreGone = f.missing(8)
	page.Synthetic, page.MadeUp = f.synthetic()
	return page, f.err
}
