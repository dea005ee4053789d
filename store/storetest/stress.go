package storetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"sync"
	"testing"
	"time"

	"catchment/ecosystem"
)

// Stress lets writers and readers loose on one store through two processes, for so
// long, and holds each answer against the Model: at the head and in the past,
// through every lens, no answer may be torn, miss a thing or have one twice.
// CATCHMENT_STRESS says another length: the long form is CATCHMENT_STRESS=60s.
func Stress(t *testing.T, h Harness, long time.Duration) {
	if named := os.Getenv("CATCHMENT_STRESS"); named != "" {
		var err error
		if long, err = time.ParseDuration(named); err != nil {
			t.Fatal(err)
		}
	}
	store := h.Open(t)
	t.Cleanup(func() { _ = store.Close() })
	seed := uint64(time.Now().UnixNano())
	t.Logf("the seed is %d", seed)
	s := &stressTest{T: t, stores: []ecosystem.Store{store, h.Again(t, store)}, model: NewModel(), seed: seed,
		sent: map[ecosystem.Revision]ecosystem.ChangeSet{}, asked: map[string]int{}}
	s.grown = sync.NewCond(&s.lock)
	s.write(t.Context(), set(stressStart()...), 0)
	for _, q := range s.questions(rand.New(rand.NewPCG(seed, 0))) { // a first question takes its engine long
		s.ask(t.Context(), store, q, 1, ecosystem.TeamLens)
	}
	// On a slow machine it goes on until enough has happened to say something.
	ctx, over := context.WithTimeout(t.Context(), max(6*long, time.Minute))
	defer over()
	var all sync.WaitGroup
	all.Go(func() { s.goesOn(ctx, long); over() })
	for n := range 4 {
		all.Go(func() { s.writes(ctx, n) })
		all.Go(func() { s.reads(ctx, n) })
	}
	all.Wait()
	head, _ := s.model.Head(t.Context())
	t.Logf("%d commits; answers held against the Model: %v", head, s.asked)
	for _, q := range s.questions(rand.New(rand.NewPCG(seed, 0))) {
		for _, when := range []string{atHead, inPast} {
			if s.asked[q.name+when] == 0 {
				t.Errorf("%s was never answered%s while others wrote", q.name, when)
			}
		}
	}
	if head < leastCommits {
		t.Errorf("only %d commits were made while others read", head)
	}
}

// leastCommits is how many commits a stress test must see.
const leastCommits = 10

// goesOn returns when the test may end.
func (s *stressTest) goesOn(ctx context.Context, long time.Duration) {
	began := time.Now()
	look := time.NewTicker(50 * time.Millisecond)
	defer look.Stop()
	for !s.Failed() && (time.Since(began) < long || s.commits() < leastCommits) {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
	}
}

func (s *stressTest) commits() ecosystem.Revision {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.model.head()
}

// stressTest is one that runs.
type stressTest struct {
	*testing.T
	stores []ecosystem.Store
	seed   uint64

	lock  sync.Mutex
	model *Model
	sent  map[ecosystem.Revision]ecosystem.ChangeSet // what became revisions that the Model has not got yet
	grown *sync.Cond                                 // the Model has got further, or the test has failed
	asked map[string]int                             // how many answers of each method were right
}

// writes makes change sets until the test is over.
func (s *stressTest) writes(ctx context.Context, n int) {
	r := rand.New(rand.NewPCG(s.seed, uint64(n)+1))
	for ctx.Err() == nil && !s.Failed() {
		s.write(context.WithoutCancel(ctx), set(stressChanges(r)...), n)
	}
}

// write sends a change set through a store and hands it to the Model when its turn
// has come. Writers meet: one that is too late has made no revision.
func (s *stressTest) write(ctx context.Context, cs ecosystem.ChangeSet, n int) {
	c, err := s.stores[n%len(s.stores)].Commit(ctx, cs)
	if ecosystem.CodeOf(err) == ecosystem.Conflict {
		return
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	defer s.grown.Broadcast()
	if err != nil {
		s.Errorf("a commit failed: %v (%v)", err, errors.Unwrap(err))
		return
	}
	s.sent[c.Revision] = cs
	for next := s.model.head() + 1; s.sent[next].ID != ""; next++ {
		wanted, err := s.model.Commit(ctx, s.sent[next])
		if err != nil || wanted.Revision != next {
			s.Errorf("revision %d could not be: %v", next, err)
			return
		}
		delete(s.sent, next)
	}
}

// reads asks questions until the test is over.
func (s *stressTest) reads(ctx context.Context, n int) {
	r := rand.New(rand.NewPCG(s.seed, uint64(n)+1000))
	store := s.stores[n%len(s.stores)]
	always := context.WithoutCancel(ctx)
	for round := n; ctx.Err() == nil && !s.Failed(); round++ {
		head, err := store.Head(always)
		if err != nil {
			s.Errorf("the head: %v", err)
			return
		}
		for i, q := range s.questions(r) {
			rev := head
			if (round+i)%4 == 0 { // the readers' turns are staggered, so that each question meets both soon
				rev = ecosystem.Revision(r.IntN(int(head)))
			}
			s.ask(always, store, q, rev, ecosystem.Lens(r.IntN(3)))
			s.count(q, rev == head)
		}
	}
}

// ask asks one question of the store, and of the Model once that has got so far.
func (s *stressTest) ask(ctx context.Context, store ecosystem.Store, q question, rev ecosystem.Revision, lens ecosystem.Lens) {
	got, err := q.ask(ctx, store.At(rev, lens))
	s.lock.Lock()
	for s.model.head() < rev && !s.Failed() {
		s.grown.Wait() // whoever made the revision is about to tell
	}
	s.lock.Unlock()
	wanted, wantedErr := q.ask(ctx, s.model.At(rev, lens))
	if d := differ(wanted, wantedErr, got, err); d != "" {
		s.Errorf("%s at revision %d through %s (-model +store):\n%swhen asked\n%s", q.name, rev, lens, d, show(q.asked))
	}
}

// When a question was asked, for the counts.
const (
	atHead = " at the head"
	inPast = " in the past"
)

func (s *stressTest) count(q question, newest bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if newest {
		s.asked[q.name+atHead]++
	} else {
		s.asked[q.name+inPast]++
	}
}

// questions are one or more of every method of a Reader, about things drawn anew.
func (s *stressTest) questions(r *rand.Rand) []question {
	ids := stressIDs()
	r.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	some := ids[:40]
	asks := []ecosystem.Ask{
		{Of: stressActor(r), Step: both(), Page: ecosystem.Page{Total: true}},
		{Of: stressActor(r), Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses}}, Page: ecosystem.Page{Size: 3}},
	}
	frontier := []ecosystem.ID{stressActor(r), stressActor(r), stressActor(r)}
	keys := stressKeys()
	list := []question{
		{"Records", ids, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Records(ctx, ids) }},
		{"Resolve", keys, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Resolve(ctx, keys) }},
		{"Claims", some, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Claims(ctx, some) }},
		{"Expand", frontier, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Expand(ctx, frontier, both(), 4)
		}},
		linksOf(asks), scanAll(), historyOf(ids[0], ecosystem.Page{Total: true}),
	}
	for _, q := range stressQueries(r) {
		size := r.IntN(30)
		list = append(list, question{"Find", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Find(ctx, q, ecosystem.Page{Size: size, Total: true})
		}})
	}
	q := stressQueries(r)[r.IntN(3)]
	return append(list,
		question{"Count", q, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Count(ctx, q, 0) }},
		question{"Facets", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Facets(ctx, q, []ecosystem.Facet{{Field: "visibility"}, {Field: "sector"}})
		}})
}

// stressQueries are queries of different sorts: by name, by a number, by words, over links and claims.
func stressQueries(r *rand.Rand) []ecosystem.Query {
	plain := query(ecosystem.KindActor, ecosystem.KindSource)
	linked, supported, found := query(ecosystem.KindActor), query(ecosystem.KindActor), plain
	uses := ecosystem.FieldTest{Field: "sector", Test: ecosystem.In, Values: []any{stressSectors[r.IntN(len(stressSectors))]}}
	linked.Where = &ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{Direction: ecosystem.Both, Where: &ecosystem.Filter{Field: &uses}}}}
	linked.Order = []ecosystem.Order{{Field: "validFrom", Desc: true}}
	supported.Where = &ecosystem.Filter{State: &ecosystem.StateTest{In: []ecosystem.State{ecosystem.Disputed, ecosystem.Unsupported},
		Age: ecosystem.Age{AsOf: "2026-11-24", Months: 24}}}
	found.Search = stressWords[r.IntN(len(stressWords))]
	return []ecosystem.Query{plain, linked, supported, found, query(ecosystem.KindLink), query(ecosystem.KindClaim)}
}
