package server

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"

	"catchment/ecosystem"
	"catchment/web"
)

// summaries keeps the start page's figures for the revision they are of, so that
// a page that is looked at often asks the store once.
type summaries struct {
	mu    sync.Mutex
	valid bool
	of    ecosystem.Revision
	page  web.Start
}

// pagePatience is how long the app's page waits for the figures in it.
const pagePatience = 5 * time.Second

// appPage gives the app, and within it the figures for those without JavaScript.
func (s *site) appPage(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), pagePatience)
	defer cancel()
	page, err := s.summary(ctx)
	status := http.StatusOK
	if err != nil {
		s.log.WarnContext(ctx, "app page", "request_id", RequestID(ctx), "error", err)
		page, status = web.Start{Trouble: "The store does not answer; /readyz says more."}, http.StatusServiceUnavailable
	}
	for _, q := range s.questions {
		page.Questions = append(page.Questions, web.Question{Slug: q.Slug, Title: q.Title})
	}
	html, err := web.App(page)
	s.html(w, r, status, html, err)
}

func (s *site) summary(ctx context.Context) (web.Start, error) {
	head, err := s.registry.Head(ctx)
	if err != nil {
		return web.Start{}, err
	}
	s.summaries.mu.Lock()
	defer s.summaries.mu.Unlock()
	if s.summaries.valid && s.summaries.of == head {
		return s.summaries.page, nil
	}
	page, err := s.summarise(ctx, head)
	if err == nil {
		s.summaries.valid, s.summaries.of, s.summaries.page = true, head, page
	}
	return page, err
}

func (s *site) summarise(ctx context.Context, head ecosystem.Revision) (web.Start, error) {
	page := web.Start{Revision: int64(head)}
	if head == 0 {
		return page, nil
	}
	commit, err := s.registry.CommitAt(ctx, head)
	if err != nil {
		return page, err
	}
	page.Changed, page.Message = commit.At.Format(time.RFC3339), commit.Message
	t := teller{ctx: ctx, from: s.registry.At(head, ecosystem.PublicLens)}
	page.Actors, page.Datasets = t.count([]ecosystem.Kind{ecosystem.KindActor}, nil), t.count([]ecosystem.Kind{ecosystem.KindDataset}, nil)
	page.Groups = []web.Group{
		t.stewards(),
		t.byField("Does it exist?", "Some data is needed that nobody has; that is worth knowing too.", ecosystem.KindDataset, "existence"),
		t.byField("What does it cost?", "Paid data can be had by those who can pay.", ecosystem.KindDataset, "cost"),
		t.byField("Who may have it?", "The data spectrum, from closed to open. Public is not the same as open.", ecosystem.KindDataset, "spectrum"),
		t.byField("Who takes part?", "The actors of the ecosystem, by sort.", ecosystem.KindActor, "kind"),
	}
	page.Missing, page.MoreGone = t.missing(8)
	page.Synthetic, page.MadeUp = t.synthetic()
	return page, t.err
}

// teller asks the questions of the answer, each until one fails.
type teller struct {
	ctx  context.Context
	from ecosystem.Reader
	err  error
}

// countLimit is more than a page that people read can mean.
const countLimit = 10_000_000

func (t *teller) count(kinds []ecosystem.Kind, where *ecosystem.Filter) int {
	if t.err != nil {
		return 0
	}
	c, err := t.from.Count(t.ctx, ecosystem.Query{Kinds: kinds, Where: where}, countLimit)
	t.err = err
	return c.N
}

func (t *teller) stewards() web.Group {
	datasets := []ecosystem.Kind{ecosystem.KindDataset}
	kept := &ecosystem.Filter{Link: &ecosystem.LinkTest{
		Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkStewards}, Direction: ecosystem.Into},
	}}
	total, known := t.count(datasets, nil), t.count(datasets, kept)
	return web.Group{
		Title: "Who keeps it?", Says: "A steward collects data, keeps it and gives access to it.", Total: total,
		Piles: []web.Pile{{Label: "steward known", N: known, Tone: "known"}, {Label: "steward not known", N: total - known, Tone: "unknown"}},
	}
}

func (t *teller) byField(title, says string, kind ecosystem.Kind, field string) web.Group {
	g := web.Group{Title: title, Says: says}
	if t.err != nil {
		return g
	}
	facet := ecosystem.Facet{Field: field}
	found, err := t.from.Facets(t.ctx, ecosystem.Query{Kinds: []ecosystem.Kind{kind}}, []ecosystem.Facet{facet})
	t.err = err
	for _, b := range found[facet] {
		g.Total += b.N
		g.Piles = append(g.Piles, pile(b))
	}
	return g
}

func pile(b ecosystem.Bucket) web.Pile {
	p := web.Pile{Label: strings.ReplaceAll(b.Value, "_", " "), N: b.N, Tone: "known"}
	switch b.Value {
	case "", "unknown", "unset":
		p.Label, p.Tone = "not known", "unknown"
	case "unclear", "unmapped":
		p.Tone = "unknown"
	case "missing", "paid", "closed":
		p.Tone = "gap"
	}
	return p
}

// missing gives the names of the first datasets that do not exist, and how many more there are.
func (t *teller) missing(most int) (names []string, more int) {
	found, total := t.find(ecosystem.KindDataset, "existence", "missing", most)
	for _, r := range found {
		names = append(names, r.Name())
	}
	return names, total - len(found)
}

// synthetic gives the names of the sources that are made up, and how many actors
// and datasets rest on one of them.
func (t *teller) synthetic() (names []string, madeUp int) {
	const all = 100
	found, _ := t.find(ecosystem.KindSource, "synthetic", true, all)
	if len(found) == 0 {
		return nil, 0
	}
	ids := []any{}
	for _, r := range found {
		names, ids = append(names, r.Name()), append(ids, string(r.ID))
	}
	resting := &ecosystem.Filter{Claim: &ecosystem.ClaimTest{Where: fieldIs("source", ids...)}}
	return names, t.count([]ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset}, resting)
}

// find gives the first things of a kind whose field has the value, and how many there are in all.
func (t *teller) find(kind ecosystem.Kind, field string, value any, most int) ([]ecosystem.Record, int) {
	if t.err != nil {
		return nil, 0
	}
	q := ecosystem.Query{Kinds: []ecosystem.Kind{kind}, Where: fieldIs(field, value)}
	found, err := t.from.Find(t.ctx, q, ecosystem.Page{Size: most, Total: true})
	if err != nil {
		t.err = err
		return nil, 0
	}
	records, err := t.from.Records(t.ctx, found.Items)
	t.err = err
	inOrder := make([]ecosystem.Record, len(found.Items))
	for i, id := range found.Items {
		inOrder[i] = records[id]
	}
	return inOrder, found.Total
}

func fieldIs(field string, values ...any) *ecosystem.Filter {
	return &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: field, Test: ecosystem.In, Values: values}}
}
