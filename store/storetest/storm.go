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

// Storm lets writers and readers loose on one store through two processes, for so
// long, and holds each answer against the Model: at the head and in the past,
// through every lens, no answer may be torn, miss a thing or have one twice.
// CATCHMENT_STORM says another length: the long form is CATCHMENT_STORM=60s.
func Storm(t *testing.T, h Harness, long time.Duration) {
	if named := os.Getenv("CATCHMENT_STORM"); named != "" {
		var err error
		if long, err = time.ParseDuration(named); err != nil {
			t.Fatal(err)
		}
	}
	store := h.Open(t)
	t.Cleanup(func() { _ = store.Close() })
	seed := uint64(time.Now().UnixNano())
	t.Logf("the storm's seed is %d", seed)
	s := &storm{T: t, doors: []ecosystem.Store{store, h.Again(t, store)}, model: NewModel(), seed: seed,
		sent: map[ecosystem.Revision]ecosystem.ChangeSet{}, asked: map[string]int{}}
	s.grown = sync.NewCond(&s.lock)
	s.write(t.Context(), set(stormStart()...), 0)
	for _, q := range s.questions(rand.New(rand.NewPCG(seed, 0))) { // a first question takes its engine long
		s.ask(t.Context(), store, q, 1, ecosystem.TeamLens)
	}
	// On a slow machine it goes on until enough has happened to say something.
	ctx, over := context.WithTimeout(t.Context(), max(6*long, time.Minute))
	defer over()
	var all sync.WaitGroup
	all.Go(func() { s.blows(ctx, long); over() })
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

// leastCommits is how many commits a storm must see.
const leastCommits = 10

// blows returns when a storm may end.
func (s *storm) blows(ctx context.Context, long time.Duration) {
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

func (s *storm) commits() ecosystem.Revision {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.model.head()
}

// storm is one in full swing.
type storm struct {
	*testing.T
	doors []ecosystem.Store
	seed  uint64

	lock  sync.Mutex
	model *Model
	sent  map[ecosystem.Revision]ecosystem.ChangeSet // what became revisions that the Model has not got yet
	grown *sync.Cond                                 // the Model has got further, or the test has failed
	asked map[string]int                             // how many answers of each method were right
}

// writes makes change sets until the storm is over.
func (s *storm) writes(ctx context.Context, n int) {
	r := rand.New(rand.NewPCG(s.seed, uint64(n)+1))
	for ctx.Err() == nil && !s.Failed() {
		s.write(context.WithoutCancel(ctx), set(stormChanges(r)...), n)
	}
}

// write sends a change set through a door and hands it to the Model when its turn
// has come. Writers meet: one that is too late has made no revision.
func (s *storm) write(ctx context.Context, cs ecosystem.ChangeSet, n int) {
	c, err := s.doors[n%len(s.doors)].Commit(ctx, cs)
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

// reads asks questions until the storm is over.
func (s *storm) reads(ctx context.Context, n int) {
	r := rand.New(rand.NewPCG(s.seed, uint64(n)+1000))
	door := s.doors[n%len(s.doors)]
	always := context.WithoutCancel(ctx)
	for round := n; ctx.Err() == nil && !s.Failed(); round++ {
		head, err := door.Head(always)
		if err != nil {
			s.Errorf("the head: %v", err)
			return
		}
		for i, q := range s.questions(r) {
			rev := head
			if (round+i)%4 == 0 { // the readers' turns are staggered, so that each question meets both soon
				rev = ecosystem.Revision(r.IntN(int(head)))
			}
			s.ask(always, door, q, rev, ecosystem.Lens(r.IntN(3)))
			s.count(q, rev == head)
		}
	}
}

// ask asks one question of the store, and of the Model once that has got so far.
func (s *storm) ask(ctx context.Context, door ecosystem.Store, q question, rev ecosystem.Revision, lens ecosystem.Lens) {
	got, err := q.ask(ctx, door.At(rev, lens))
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

func (s *storm) count(q question, newest bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if newest {
		s.asked[q.name+atHead]++
	} else {
		s.asked[q.name+inPast]++
	}
}

// questions are one or more of every method of a Reader, about things drawn anew.
func (s *storm) questions(r *rand.Rand) []question {
	ids := stormIDs()
	r.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	some := ids[:40]
	asks := []ecosystem.Ask{
		{Of: stormActor(r), Step: both(), Page: ecosystem.Page{Total: true}},
		{Of: stormActor(r), Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses}}, Page: ecosystem.Page{Size: 3}},
	}
	frontier := []ecosystem.ID{stormActor(r), stormActor(r), stormActor(r)}
	keys := stormKeys()
	list := []question{
		{"Records", ids, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Records(ctx, ids) }},
		{"Resolve", keys, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Resolve(ctx, keys) }},
		{"Claims", some, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Claims(ctx, some) }},
		{"Expand", frontier, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Expand(ctx, frontier, both(), 4)
		}},
		linksOf(asks), scanAll(), historyOf(ids[0], ecosystem.Page{Total: true}),
	}
	for _, q := range stormQueries(r) {
		size := r.IntN(30)
		list = append(list, question{"Find", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Find(ctx, q, ecosystem.Page{Size: size, Total: true})
		}})
	}
	q := stormQueries(r)[r.IntN(3)]
	return append(list,
		question{"Count", q, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Count(ctx, q, 0) }},
		question{"Facets", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Facets(ctx, q, []ecosystem.Facet{{Field: "visibility"}, {Field: "sector"}})
		}})
}

// stormQueries are queries of different sorts: by name, by a number, by words, over links and claims.
func stormQueries(r *rand.Rand) []ecosystem.Query {
	plain := query(ecosystem.KindActor, ecosystem.KindSource)
	linked, supported, found := query(ecosystem.KindActor), query(ecosystem.KindActor), plain
	uses := ecosystem.FieldTest{Field: "sector", Test: ecosystem.In, Values: []any{stormSectors[r.IntN(len(stormSectors))]}}
	linked.Where = &ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{Direction: ecosystem.Both, Where: &ecosystem.Filter{Field: &uses}}}}
	linked.Order = []ecosystem.Order{{Field: "validFrom", Desc: true}}
	supported.Where = &ecosystem.Filter{State: &ecosystem.StateTest{In: []ecosystem.State{ecosystem.Disputed, ecosystem.Unsupported},
		Age: ecosystem.Age{AsOf: "2026-11-24", Months: 24}}}
	found.Search = stormWords[r.IntN(len(stormWords))]
	return []ecosystem.Query{plain, linked, supported, found, query(ecosystem.KindLink), query(ecosystem.KindClaim)}
}
