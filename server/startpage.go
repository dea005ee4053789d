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
	mu    sync.Mutex
	valid bool
	of    ecosystem.Revision
	page  web.Start
}

// pagePatience is how long the app's page waits for the figures in it.
const pagePatience = 5 * time.Second

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

// currentFigures are those of the newest revision.
func (s *site) currentFigures(ctx context.Context) (web.Start, error) {
	head, err := s.registry.Head(ctx)
	if err != nil {
		return web.Start{}, err
	}
	s.figures.mu.Lock()
	defer s.figures.mu.Unlock()
	if s.figures.valid && s.figures.of == head {
		return s.figures.page, nil
	}
	page, err := s.readFigures(ctx, head)
	if err == nil {
		s.figures.valid, s.figures.of, s.figures.page = true, head, page
	}
	return page, err
}

// readFigures asks the store for all figures of the page, as the public sees them.
func (s *site) readFigures(ctx context.Context, head ecosystem.Revision) (web.Start, error) {
	page := web.Start{Revision: int64(head)}
	if head == 0 {
		return page, nil
	}
	f := figureReader{ctx: ctx, reader: s.registry.At(head, ecosystem.PublicLens)}
	commits, err := f.reader.Commits(ctx, []ecosystem.Revision{head})
	if err != nil {
		return page, err
	}
	page.Changed = commits[head].At.Format(time.RFC3339)
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
