package bench

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/sqlite"
)

// courseCount is how many courses the projection is measured with: 20,000 unless
// CATCHMENT_BENCH_COURSES says otherwise.
func courseCount(tb testing.TB) int {
	tb.Helper()
	n, err := strconv.Atoi(os.Getenv("CATCHMENT_BENCH_COURSES"))
	if err != nil {
		return 20_000
	}
	return n
}

// generated is a reader of a made-up country of learning: records as a store gives
// them, without one. Each course has a provider, one presentation and five
// occupations.
type generated struct {
	eco.Reader
	courses int
}

func (g generated) Revision() eco.Revision { return 1 }

func id(kind eco.Kind, n int) eco.ID {
	return eco.ID(fmt.Sprintf("%s_%026d", eco.NounOf(kind).Prefix, n))
}

func (g generated) Scan(context.Context, []eco.Kind) iter.Seq2[eco.Record, error] {
	return func(yield func(eco.Record, error) bool) {
		links := 0
		give := func(kind eco.Kind, n int, fields eco.Fields) {
			yield(eco.Record{ID: id(kind, n), Kind: kind, Since: 1, Fields: fields}, nil)
		}
		link := func(t string, from, to eco.ID, method string) {
			links++
			give(eco.KindLink, links, eco.Fields{"type": t, "from": string(from), "to": string(to)})
			claim := eco.Fields{"about": string(id(eco.KindLink, links)), "status": "current", "assertedBy": "bench", "recorded": "2026-11-25"}
			if method != "" {
				claim["method"] = method
			}
			give(eco.KindClaim, links, claim)
		}
		g.few(give, link)
		r := rand.New(rand.NewPCG(1, 2))
		for n := range g.courses {
			give("Course", n, eco.Fields{"name": "course", "level": []string{"fe", "he"}[n%2]})
			give("Presentation", n, eco.Fields{"name": "run", "places": int64(r.IntN(40))})
			link("OFFERS", id("Actor", r.IntN(300)), id("Course", n), "")
			link("HAS_PRESENTATION", id("Course", n), id("Presentation", n), "")
			link("HELD_AT", id("Presentation", n), id("Venue", r.IntN(33)), "")
			for k := range 5 {
				link("LEADS_TO_OCCUPATION", id("Course", n), id("Occupation", (r.IntN(80)*5+k)%412), []string{"manual_coding", "provider_claim"}[k%2])
			}
		}
	}
}

// few gives what there is little of: occupations, places, venues and providers.
func (g generated) few(give func(eco.Kind, int, eco.Fields), link func(string, eco.ID, eco.ID, string)) {
	for n := range 412 {
		give("Occupation", n, eco.Fields{"name": fmt.Sprint("occupation ", n), "level": "unit", "scheme": "bench"})
	}
	for n := range 33 {
		give("Place", n, eco.Fields{"name": fmt.Sprint("place ", n)})
		give("Venue", n, eco.Fields{"name": fmt.Sprint("venue ", n)})
		link("IN_PLACE", id("Venue", n), id("Place", n), "")
	}
	for n := range 300 {
		give("Actor", n, eco.Fields{"name": fmt.Sprint("provider ", n)})
	}
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// The projection of a million courses with five occupations each stays under 64 MB.
func TestTheProjectionIsSmall(t *testing.T) {
	const ceiling, fixed = 64 << 20, 512 << 10 // bytes for a million courses; what does not grow with them
	n := courseCount(t)
	before := heap()
	s, err := projection.Build(t.Context(), generated{courses: n})
	if err != nil {
		t.Fatal(err)
	}
	bytes, most := int64(heap())-int64(before), int64(n)*ceiling/1_000_000+fixed
	fmt.Printf("| %-52s | %.1f MB, at most %.1f MB\n", fmt.Sprintf("heap of the projection, %d courses", n), float64(bytes)/(1<<20), float64(most)/(1<<20))
	if s.Courses().Len() != n || bytes > most {
		t.Errorf("%d courses take %d bytes, at most %d", s.Courses().Len(), bytes, most)
	}
	runtime.KeepAlive(s)
}

// Publishing a changed course is of the order of the durable commit before it.
func TestPublishingKeepsUpWithCommitting(t *testing.T) {
	const ceiling = 5 // it reads what the change bears on from the engine, seven small reads
	ctx := t.Context()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "bench.db"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	s, head := filled(t, store, 2_000)
	n := 0
	var last eco.Commit
	commit := func() {
		n++
		cs := eco.ChangeSet{ID: eco.NewChangeSetID(), Origin: eco.Edit, At: time.Unix(1_800_000_000, 0).UTC(), Changes: []eco.Change{
			{ID: id("Course", n%2_000), Kind: "Course", Expect: since(t, store, id("Course", n%2_000)), Set: eco.Fields{"name": fmt.Sprint("course ", n)}}}}
		if last, err = store.Commit(ctx, cs); err != nil {
			t.Fatal(err)
		}
	}
	publish := func() {
		before, after := store.At(head, eco.TeamLens), store.At(last.Revision, eco.TeamLens)
		if s, err = s.Advance(ctx, before, after, last.Touched); err != nil {
			t.Fatal(err)
		}
		head = last.Revision
	}
	commit()
	Ratio(t, 15, publish, commit).AtMost(t, "publishing one course, against its durable commit", ceiling)
}

func since(t *testing.T, store eco.Store, thing eco.ID) eco.Revision {
	t.Helper()
	head, err := store.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	records, err := store.At(head, eco.TeamLens).Records(t.Context(), []eco.ID{thing})
	if err != nil {
		t.Fatal(err)
	}
	return records[thing].Since
}

// filled puts a small generated country into a store and gives its snapshot.
func filled(t *testing.T, store eco.Store, courses int) (*projection.Snapshot, eco.Revision) {
	t.Helper()
	const most = 50_000 // changes a commit
	var changes []eco.Change
	var c eco.Commit
	keep := func() {
		t.Helper()
		var err error
		if c, err = store.Commit(t.Context(), eco.ChangeSet{ID: eco.NewChangeSetID(), Origin: eco.Import, At: time.Unix(1_800_000_000, 0).UTC(), Changes: changes}); err != nil {
			t.Fatal(err)
		}
		changes = nil
	}
	for r, err := range (generated{courses: courses}).Scan(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if changes = append(changes, eco.Change{ID: r.ID, Kind: r.Kind, Set: r.Fields.With(eco.Fields{"visibility": "public"})}); len(changes) == most {
			keep()
		}
	}
	keep()
	s, err := projection.Build(t.Context(), store.At(c.Revision, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	return s, c.Revision
}
