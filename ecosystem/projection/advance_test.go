package projection_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

// randomHistory plays random commits over a small ecosystem that has all that the projection holds.
type randomHistory struct {
	*rand.Rand
	now map[eco.ID]eco.Record
	n   int
}

var randomKinds = []eco.Kind{"Actor", "Dataset", "Flow", "Occupation", "Place", "Course", "Course", "Presentation", "Venue", "Source"}

var randomLinks = []struct {
	kind     eco.LinkType
	from, to eco.Kind
}{
	{"SENDS", "Actor", "Flow"}, {"RECEIVES", "Actor", "Flow"}, {"CARRIES", "Flow", "Dataset"}, {"STEWARDS", "Actor", "Dataset"},
	{"DERIVED_FROM", "Dataset", "Dataset"}, {"BROADER", "Occupation", "Occupation"}, {"WITHIN", "Place", "Place"},
	{"NEIGHBOURS", "Place", "Place"}, {"OFFERS", "Actor", "Course"}, {"HAS_PRESENTATION", "Course", "Presentation"},
	{"HELD_AT", "Presentation", "Venue"}, {"IN_PLACE", "Venue", "Place"}, {"LEADS_TO_OCCUPATION", "Course", "Occupation"},
	{"OBSERVED_IN", "Occupation", "Place"}, {"OBSERVED_IN", "Place", "Place"}, {"AUTHORED", "Actor", "Course"},
}

func (c *randomHistory) pick(list ...string) string { return list[c.IntN(len(list))] }

func (c *randomHistory) ids(kinds ...eco.Kind) []eco.ID {
	var ids []eco.ID
	for id, r := range c.now {
		if slices.Contains(kinds, r.Kind) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func (c *randomHistory) id(kind eco.Kind) eco.ID {
	c.n++
	return eco.ID(fmt.Sprintf("%s_%026d", eco.NounOf(kind).Prefix, c.IntN(1_000_000)*1000+c.n))
}

func (c *randomHistory) visibility() string {
	return c.pick("public", "public", "public", "partner", "team")
}

func (c *randomHistory) fields(kind eco.Kind) eco.Fields {
	f := eco.Fields{"visibility": c.visibility(), "name": c.pick("a", "b", "ü")}
	switch kind {
	case "Flow":
		f["status"], f["valueKind"] = c.pick("existing", "blocked"), c.pick("data", "data", "funding")
	case "Dataset":
		f["spectrum"] = c.pick("open", "named", "unknown")
	case "Course":
		f["level"], f["delivery"], f["reach"] = c.pick("fe", "he"), c.pick("classroom", "online"), c.pick("local", "national")
	case "Presentation":
		f["places"], f["delivery"] = int64(c.IntN(40)), c.pick("classroom", "online", "unknown")
	case "Source":
		f["synthetic"] = c.IntN(4) > 0
	}
	return f
}

// change draws a change or several that belong together.
func (c *randomHistory) change() []eco.Change {
	switch what := c.IntN(20); {
	case what < 5 || len(c.now) < 20:
		kind := randomKinds[c.IntN(len(randomKinds))]
		return []eco.Change{{ID: c.id(kind), Kind: kind, Set: c.fields(kind)}}
	case what < 10:
		return c.join()
	case what < 14:
		return c.say()
	case what < 18:
		return c.alter()
	}
	return c.end()
}

func (c *randomHistory) join() []eco.Change {
	rule := randomLinks[c.IntN(len(randomLinks))]
	from, to := c.ids(rule.from), c.ids(rule.to)
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	set := eco.Fields{"type": string(rule.kind), "from": string(from[c.IntN(len(from))]), "to": string(to[c.IntN(len(to))]), "visibility": c.visibility()}
	for _, r := range c.now {
		if r.Kind == eco.KindLink && r.Text("type") == set["type"] && r.Text("from") == set["from"] && r.Text("to") == set["to"] {
			return nil
		}
	}
	if rule.kind == "OBSERVED_IN" {
		set["measure"], set["period"], set["value"], set["status"] = "adverts", c.pick("2026-Q1", "2026-Q2"), int64(c.IntN(9)), c.pick("available", "suppressed")
		if rule.from == "Place" {
			set["countedWhere"] = c.pick("residence", "residence_to_delivery", "residence_to_delivery")
		}
	}
	link := eco.Change{ID: c.id(eco.KindLink), Kind: eco.KindLink, Set: set}
	return append([]eco.Change{link}, c.claim(link.ID))
}

func (c *randomHistory) claim(about eco.ID) eco.Change {
	set := eco.Fields{"about": string(about), "stance": c.pick("for", "for", "for", "against"), "status": c.pick("current", "current", "retracted"),
		"recorded": c.pick("2021", "2026-01-05", "2026-10-01"), "visibility": c.visibility(), "assertedBy": c.pick("Ann", "Bo")}
	if sources := c.ids("Source"); len(sources) > 0 && c.IntN(3) > 0 {
		set["source"] = string(sources[c.IntN(len(sources))])
	}
	if c.IntN(2) == 0 {
		set["method"], set["review"] = c.pick("title_match", "manual_coding", "provider_claim"), c.pick("accepted", "accepted", "proposed", "rejected")
	}
	if c.IntN(3) == 0 {
		set["says"] = []string{"note=" + c.pick("full time", "part time", "")}
		if c.IntN(2) == 0 {
			set["settled"] = []string{"note"}
		}
	}
	return eco.Change{ID: c.id(eco.KindClaim), Kind: eco.KindClaim, Set: set}
}

func (c *randomHistory) say() []eco.Change {
	about := c.ids(eco.KindLink, "Course", "Actor", "Dataset", "Flow")
	if len(about) == 0 {
		return nil
	}
	return []eco.Change{c.claim(about[c.IntN(len(about))])}
}

func (c *randomHistory) alter() []eco.Change {
	all := c.ids(append(slices.Clone(randomKinds), eco.KindLink, eco.KindClaim)...)
	id := all[c.IntN(len(all))]
	r := c.now[id]
	set := eco.Fields{"visibility": c.visibility()}
	switch {
	case r.Kind == eco.KindClaim:
		set["status"] = c.pick("current", "retracted")
	case r.Kind != eco.KindLink && c.IntN(2) == 0:
		set = c.fields(r.Kind)
	}
	return []eco.Change{{ID: id, Kind: r.Kind, Expect: r.Since, Set: set}}
}

// end ends a thing with all that names it.
func (c *randomHistory) end() []eco.Change {
	all := c.ids(append(slices.Clone(randomKinds), eco.KindLink, eco.KindClaim)...)
	doomed := map[eco.ID]bool{all[c.IntN(len(all))]: true}
	for grew := true; grew; {
		grew = false
		for id, r := range c.now {
			for _, field := range []string{"from", "to", "about", "source"} {
				if doomed[r.Ref(field)] && !doomed[id] {
					doomed[id], grew = true, true
				}
			}
		}
	}
	var changes []eco.Change
	for id := range doomed {
		changes = append(changes, eco.Change{ID: id, Kind: c.now[id].Kind, Expect: c.now[id].Since, End: true})
	}
	slices.SortFunc(changes, func(a, b eco.Change) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return changes
}

func (c *randomHistory) commit(t *testing.T, store eco.Store, n int) eco.Commit {
	t.Helper()
	var changes []eco.Change
	for tries := 1 + c.IntN(3); tries > 0 || len(changes) == 0; tries-- {
		drawn := c.change()
		if !slices.ContainsFunc(drawn, func(d eco.Change) bool { return clashes(changes, d) }) {
			changes = append(changes, drawn...)
		}
		if len(drawn) > 0 && drawn[0].End {
			break
		}
	}
	if slices.ContainsFunc(changes, func(d eco.Change) bool { return d.End }) {
		changes = slices.DeleteFunc(changes, func(d eco.Change) bool { return !d.End })
	}
	at := time.Date(2026, 11, 25, 0, 0, n, 0, time.UTC)
	done, err := store.Commit(t.Context(), eco.ChangeSet{ID: eco.ID(fmt.Sprintf("chg_%026d", n)), Origin: eco.Edit, At: at, Changes: changes})
	if err != nil {
		t.Fatalf("commit %d: %v", n, err)
	}
	for _, d := range changes {
		if d.End {
			delete(c.now, d.ID)
		} else {
			c.now[d.ID] = eco.Record{ID: d.ID, Kind: d.Kind, Since: done.Revision, Fields: c.now[d.ID].Fields.With(d.Set)}
		}
	}
	return done
}

func clashes(changes []eco.Change, d eco.Change) bool {
	return slices.ContainsFunc(changes, func(c eco.Change) bool {
		return c.ID == d.ID || (c.Kind == eco.KindLink && d.Kind == eco.KindLink)
	})
}

func dumpText(t *testing.T, s *projection.Snapshot) string {
	t.Helper()
	var b strings.Builder
	if err := s.Dump(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// coursesText spells all that a table says.
func coursesText(table *projection.CourseTable) string {
	var b strings.Builder
	fmt.Fprintln(&b, table.Occupations, table.Places, table.Providers)
	for _, o := range table.Observations {
		fmt.Fprintln(&b, o, table.Dictionary[o.Measure], table.Dictionary[o.Period], table.Dictionary[o.Unit])
	}
	for i := range table.Len() {
		fmt.Fprintln(&b, table.CourseID(i), table.Course(i), slices.Collect(table.Offers(i)))
		for n := range table.Links(i) {
			for kinds := range 256 {
				fmt.Fprint(&b, table.IsDisputed(i, n, projection.EvidenceSet(kinds)), " ")
			}
		}
	}
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		fmt.Fprintln(&b, *table.Hierarchy(lens))
	}
	return b.String()
}

type coursesKey struct{}

// What was worked out of courses and demand stays while no commit changes any of them.
func TestWhatWasWorkedOutStaysWhileItIsRight(t *testing.T) {
	c := newRandomHistory()
	store := storetest.NewModel()
	snapshot, err := projection.Build(t.Context(), store.At(0, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	stayed, went := 0, 0
	for n := range 200 {
		done := c.commit(t, store, n)
		if snapshot, err = snapshot.Advance(t.Context(), store.At(done.Revision-1, eco.TeamLens), store.At(done.Revision, eco.TeamLens), done.Touched); err != nil {
			t.Fatal(err)
		}
		table, made := snapshot.Courses(), false
		kept := table.Memoize(coursesKey{}, func() any { made = true; return coursesText(table) })
		if diff := cmp.Diff(coursesText(table), kept); diff != "" {
			t.Fatalf("after commit %d (-right +kept)\n%s", n, diff)
		}
		if made {
			went++
		} else {
			stayed++
		}
	}
	if stayed < 20 || went < 20 {
		t.Errorf("it stayed %d times and went %d times", stayed, went)
	}
}

func TestAMemoryKeepsWhatWasUsedLast(t *testing.T) {
	var m projection.Memory
	work := 0
	ask := func(keys ...int) {
		for _, k := range keys {
			if got := m.Recall(k, func() any { work++; return -k }); got != -k {
				t.Errorf("for %d it recalls %v", k, got)
			}
		}
	}
	ask(1, 2, 3, 4, 1, 5, 1, 2)
	if work != 6 {
		t.Errorf("it worked %d times", work)
	}
	m.Forget()
	if ask(1); work != 7 {
		t.Errorf("after it forgot all it worked %d times", work)
	}
}

func TestAdvanceGivesTheSameSnapshotAsBuild(t *testing.T) {
	const histories = 8
	commits := storetest.Steps() / 8
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	for history := range histories {
		c := &randomHistory{Rand: rand.New(rand.NewPCG(seed, uint64(history))), now: map[eco.ID]eco.Record{}}
		store := storetest.NewModel()
		at := func(rev eco.Revision) eco.Reader { return store.At(rev, eco.TeamLens) }
		snapshot, err := projection.Build(t.Context(), at(0))
		if err != nil {
			t.Fatal(err)
		}
		for n := range commits {
			done := c.commit(t, store, n)
			before := dumpText(t, snapshot)
			next, err := snapshot.Advance(t.Context(), at(done.Revision-1), at(done.Revision), done.Touched)
			if err != nil {
				t.Fatalf("seed %d, history %d, commit %d: %v", seed, history, n, err)
			}
			if dumpText(t, snapshot) != before {
				t.Fatalf("seed %d, history %d: commit %d changed the snapshot before it", seed, history, n)
			}
			rebuilt, err := projection.Build(t.Context(), at(done.Revision))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(dumpText(t, rebuilt), dumpText(t, next)); diff != "" || next.Revision() != done.Revision {
				t.Fatalf("seed %d, history %d: after commit %d (-rebuilt +advanced):\n%s", seed, history, n, diff)
			}
			snapshot = next
		}
	}
}
