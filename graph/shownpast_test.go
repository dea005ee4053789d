package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/store/storetest"
)

// What a lens hides is nowhere in the past either: whoever looks through it is told the past,
// differences, histories, commits and news as by a registry in which the same happened
// without what is hidden.
//
// What nobody changed is in no commit, and so in no difference: links and claims that come
// and go with what they join and are about. They are compared by what shows at a revision.
func TestALensIsToldThePastAsByARegistryInWhichNothingElseHappened(t *testing.T) {
	histories := 3
	if os.Getenv("CATCHMENT_LONG") != "" {
		histories = 500
	}
	for range histories {
		tellsEachLensAlike(t, inSQLite(t))
	}
}

// On Neo4j the long form plays them: what its Reader tells of the past through each lens is
// held against the model's by the contract of a store in each run.
func TestALensOnNeo4jIsToldThePastAsByARegistryInWhichNothingElseHappened(t *testing.T) {
	if os.Getenv("CATCHMENT_LONG") == "" {
		return
	}
	for range 20 {
		s, ok := onNeo4j(t)
		if !ok {
			return
		}
		tellsEachLensAlike(t, s)
		_ = s.Close() // what it kept is dropped with the next history
	}
}

func tellsEachLensAlike(t *testing.T, store ecosystem.Store) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	w := newWorldOn(t, store)
	w.live(rand.New(rand.NewPCG(seed, 3)), 25)
	for _, who := range []ecosystem.Principal{{}, partner} {
		r := replayed(w, who.Lens())
		what := fmt.Sprintf("seed %d, as %q", seed, who.Role)
		r.comparePasts(t, what, who, rand.New(rand.NewPCG(seed, 4)))
		r.compareTimes(t, what, who)
		r.compareNews(t, what, who)
	}
}

// live lets a small world live: things, links and claims come, change, are hidden and shown,
// and end, at random.
func (w *world) live(r *rand.Rand, steps int) {
	kinds := []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindActor, ecosystem.KindDataset}
	w.commit("the beginning", func(d draft) {
		d.thing(ecosystem.KindSource, "Report", nil)
		d.thing(ecosystem.KindSource, "Letter", ecosystem.Fields{"visibility": level(r)})
		for i, kind := range kinds {
			d.thing(kind, fmt.Sprintf("%s %d", kind, i), ecosystem.Fields{"visibility": level(r)}, []string{"Report", "Letter"}[i%2])
		}
	})
	for step := range steps {
		about := slices.Sorted(func(yield func(ecosystem.ID) bool) {
			for record, err := range w.now(ecosystem.TeamLens).Scan(w.t.Context(), nil) {
				if err != nil {
					w.t.Error(err)
				}
				if !yield(record.ID) {
					return
				}
			}
		})
		w.commit(fmt.Sprint("step ", step), func(d draft) {
			if id := about[r.IntN(len(about))]; r.IntN(6) == 0 && ends(id) {
				if err := d.End(w.t.Context(), id, ecosystem.Any); err != nil {
					w.t.Fatal(err)
				}
				return
			}
			for range 1 + r.IntN(3) {
				w.happens(d, r, about, step)
			}
		})
	}
}

// ends tells whether a thing may end: the sources stay, as all rests on them.
func ends(id ecosystem.ID) bool {
	kind, _ := id.Kind()
	return kind == ecosystem.KindActor || kind == ecosystem.KindDataset || kind == ecosystem.KindLink
}

func level(r *rand.Rand) string { return []string{"public", "public", "partner", "team"}[r.IntN(4)] }

// happens lets one thing happen at random.
func (w *world) happens(d draft, r *rand.Rand, about []ecosystem.ID, step int) {
	id := about[r.IntN(len(about))]
	kind, _ := id.Kind()
	var err error
	switch r.IntN(7) {
	case 0:
		name := fmt.Sprint("Actor ", len(w.ids))
		d.thing(ecosystem.KindActor, name, ecosystem.Fields{"visibility": level(r)}, []string{"Report", "Letter"}[r.IntN(2)])
	case 1, 2:
		err = d.Update(id, ecosystem.Any, ecosystem.Fields{"visibility": level(r)})
	case 3, 4:
		if kind.IsEntity() {
			err = d.Update(id, ecosystem.Any, ecosystem.Fields{"description": fmt.Sprint("Step ", step)})
		}
	case 5:
		if kind != ecosystem.KindClaim {
			d.Claim(id, "", ecosystem.Fields{"recorded": "2026-02-03", "source": string(w.ids["Report"]), "visibility": level(r), "quote": fmt.Sprint("Said ", step)})
		}
	case 6:
		from, to := w.ids[fmt.Sprintf("Actor %d", 2*r.IntN(2))], w.ids[fmt.Sprintf("Dataset %d", 1+2*r.IntN(2))]
		identity := ecosystem.LinkIdentity{Type: []ecosystem.LinkType{ecosystem.LinkStewards, ecosystem.LinkUses}[r.IntN(2)], From: from, To: to}
		if slices.Contains(about, from) && slices.Contains(about, to) {
			_, err = d.Link(w.t.Context(), identity, "", nil, ecosystem.Fields{"recorded": "2026-02-03", "assertedBy": "a test", "visibility": level(r)})
		}
	}
	if code := ecosystem.CodeOf(err); err != nil && code != ecosystem.NotFound && code != ecosystem.Invalid && code != ecosystem.Conflict {
		w.t.Fatal(err)
	}
}

// replay is a world, and one in which the same happened without what a lens hides.
type replay struct {
	whole, part *world
	head        ecosystem.Revision
	ids         []ecosystem.ID
	asIn        []ecosystem.Revision // by revision of the whole: the part's by then
	came        []ecosystem.Revision // by revision of the part: the whole's that it came with
	touched     []map[string]bool    // by revision of the whole: what its commit was about
}

// replayed does again what a lens shows of each commit.
func replayed(w *world, lens ecosystem.Lens) *replay {
	w.t.Helper()
	head, err := w.registry.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	store := storetest.NewModel()
	r := &replay{whole: w, part: newWorldOn(w.t, store), head: head, asIn: []ecosystem.Revision{0}, came: []ecosystem.Revision{0}, touched: []map[string]bool{nil}}
	r.part.ids = w.ids
	before, seen := map[ecosystem.ID]ecosystem.Record{}, map[ecosystem.ID]bool{}
	for c, err := range w.registry.Changes(w.t.Context(), 0) {
		if err != nil {
			w.t.Fatal(err)
		}
		after := w.shownAt(c.Revision, lens)
		set := ecosystem.ChangeSet{ID: c.ChangeSet, Origin: c.Origin, Author: c.Author, Message: c.Message, At: c.At, Changes: changesBetween(before, after)}
		if len(set.Changes) > 0 {
			if _, err := store.Commit(w.t.Context(), set); err != nil {
				w.t.Fatal(err)
			}
			r.came = append(r.came, c.Revision)
		}
		r.note(c)
		for id := range after {
			seen[id] = true
		}
		if before = after; c.Revision == head {
			break
		}
	}
	r.ids = slices.Sorted(maps.Keys(seen))
	return r
}

// note keeps what a commit touched, and which revision of the part it led to.
func (r *replay) note(c ecosystem.Commit) {
	touched := map[string]bool{}
	for _, it := range c.Touched {
		touched[string(it.ID)] = true
	}
	r.touched = append(r.touched, touched)
	r.asIn = append(r.asIn, ecosystem.Revision(len(r.came)-1))
}

// shownAt is what a lens shows of a revision, without the references to what it does not.
func (w *world) shownAt(rev ecosystem.Revision, lens ecosystem.Lens) map[ecosystem.ID]ecosystem.Record {
	w.t.Helper()
	shown := map[ecosystem.ID]ecosystem.Record{}
	for record, err := range w.registry.At(rev, lens).Scan(w.t.Context(), nil) {
		if err != nil {
			w.t.Fatal(err)
		}
		shown[record.ID] = record
	}
	for id, record := range shown {
		record.Fields = record.Fields.With(nil)
		for name := range record.Fields {
			f, _ := ecosystem.NounOf(record.Kind).Field(name)
			if _, shows := shown[record.Ref(name)]; f.Type == ecosystem.Ref && !shows {
				delete(record.Fields, name)
			}
		}
		shown[id] = record
	}
	return shown
}

// changesBetween are those that make one state of another.
func changesBetween(before, after map[ecosystem.ID]ecosystem.Record) (changes []ecosystem.Change) {
	for id, was := range before {
		if _, stays := after[id]; !stays {
			changes = append(changes, ecosystem.Change{ID: id, Kind: was.Kind, Expect: ecosystem.Any, End: true})
		}
	}
	for id, is := range after {
		was, there := before[id]
		if there && was.Fields.Equal(is.Fields) {
			continue
		}
		set := is.Fields.With(nil)
		for name := range was.Fields {
			if _, stays := set[name]; !stays {
				set[name] = nil
			}
		}
		change := ecosystem.Change{ID: id, Kind: is.Kind, Set: set}
		if there {
			change.Expect = ecosystem.Any
		}
		changes = append(changes, change)
	}
	return changes
}

var (
	moments   = regexp.MustCompile(`@\d+"`)
	revisions = regexp.MustCompile(`"(revision|until|undoes)":(\d+)`)
)

// compare asks both, and holds the answers against each other once the revisions of the
// part are said by the whole's numbers.
func (r *replay) compare(t *testing.T, what string, who ecosystem.Principal, query string, whole, part map[string]any) {
	t.Helper()
	got, want := r.answers(t, what, who, query, whole, part)
	same(t, what, query, want, got)
}

func (r *replay) answers(t *testing.T, what string, who ecosystem.Principal, query string, whole, part map[string]any) (got, want json.RawMessage) {
	t.Helper()
	got, gotErrors := r.whole.raw(who, query, whole)
	want, wantErrors := r.part.raw(who, query, part)
	if gotErrors != nil || wantErrors != nil {
		t.Fatalf("%s: %s %s", what, gotErrors, wantErrors)
	}
	plain := func(text json.RawMessage) json.RawMessage { return moments.ReplaceAll(text, []byte(`"`)) }
	return plain(got), r.renumbered(plain(want))
}

// change is what a commit, or the time between two revisions, made of a thing.
type change struct {
	Thing, Kind, Operation string
	Changes                []fieldChange
}

type fieldChange struct {
	Field         string
	Before, After any
}

// changed leaves out what was not changed itself: links and claims that come and go with
// what they join and are about, and links with their last claim. Nobody changed these,
// and no commit tells of them. Which source a claim names is told where that shows by now.
func changed(changes []change, since, until int, touched []map[string]bool) (rest []change) {
	for _, c := range changes {
		c.Changes = slices.DeleteFunc(c.Changes, func(f fieldChange) bool { return f.Field == "source" })
		if slices.ContainsFunc(touched[since+1:until+1], func(by map[string]bool) bool { return by[c.Thing] }) {
			rest = append(rest, c)
		}
	}
	return rest
}

func (r *replay) renumbered(text json.RawMessage) json.RawMessage {
	return revisions.ReplaceAllFunc(text, func(field []byte) []byte {
		m := revisions.FindSubmatch(field)
		var rev int
		_, _ = fmt.Sscan(string(m[2]), &rev)
		return fmt.Appendf(nil, `"%s":%d`, m[1], r.came[rev])
	})
}

// comparePasts reads both as they were after revisions, and what differs between two.
func (r *replay) comparePasts(t *testing.T, what string, who ecosystem.Principal, random *rand.Rand) {
	t.Helper()
	lists := `query($at: Revision) {
entities(at: $at, first: 100) { totalCount nodes { __typename id name description visibility state isSynthetic links { totalCount nodes { id type state } } claims { totalCount nodes { id quote source { id } } } } }
links(at: $at, first: 100) { totalCount nodes { id type state from { id } to { id } claims { nodes { id } } } }
claims(at: $at, first: 100) { totalCount nodes { id quote claimStatus source { id } visibility } }
search(query: "actor", at: $at) { totalCount nodes { id } }
map(at: $at) ` + allOf(newSchema(t).Schema(), "EcosystemMap", 1) + `
unsharedDatasets(at: $at) { gap { nodes { subject { id } } } noGap { nodes { subject { id } } } cannotTell { nodes { subject { id } } } }
revision(at: $at) { counts { kind count } hasSynthetic }
}`
	const diff = `query($from: Revision!, $to: Revision!) {
diff(from: $from, to: $to, first: 100) { nodes { thing kind operation changes { field before after } } }
}`
	for rev := ecosystem.Revision(1); rev <= r.head; rev += 1 + ecosystem.Revision(random.IntN(3)) {
		if r.asIn[rev] == 0 {
			continue
		}
		r.compare(t, fmt.Sprintf("%s, at %d", what, rev), who, lists, map[string]any{"at": rev}, map[string]any{"at": r.asIn[rev]})
		from := ecosystem.Revision(random.IntN(int(rev)))
		between := fmt.Sprintf("%s, from %d to %d", what, from, rev)
		got, want := r.answers(t, between, who, diff, map[string]any{"from": from, "to": rev}, map[string]any{"from": r.asIn[from], "to": r.asIn[rev]})
		var differences [2]struct{ Diff struct{ Nodes []change } }
		read(t, want, &differences[0])
		read(t, got, &differences[1])
		if diff := cmp.Diff(changed(differences[0].Diff.Nodes, int(from), int(rev), r.touched), changed(differences[1].Diff.Nodes, int(from), int(rev), r.touched), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%s\n(-as if nothing else had happened +through the lens)\n%s", between, diff)
		}
	}
}

func read(t *testing.T, text json.RawMessage, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

// compareTimes holds all commits, and the history of each thing that ever showed, against
// each other.
func (r *replay) compareTimes(t *testing.T, what string, who ecosystem.Principal) {
	t.Helper()
	const commit = `revision changeSet origin author message at undoes`
	got, want := r.answers(t, what, who, "{ commits(first: 100) { totalCount nodes { "+commit+" touched { nodes { thing kind operation } } } } }", nil, nil)
	type told struct {
		Revision, Undoes                       int
		ChangeSet, Origin, Author, Message, At string
		Touched                                struct{ Nodes []change }
	}
	var commits [2]struct {
		Commits struct {
			TotalCount int
			Nodes      []told
		}
	}
	read(t, want, &commits[0])
	read(t, got, &commits[1])
	for _, side := range commits {
		for i, c := range side.Commits.Nodes {
			side.Commits.Nodes[i].Touched.Nodes = changed(c.Touched.Nodes, c.Revision-1, c.Revision, r.touched)
		}
	}
	if diff := cmp.Diff(commits[0], commits[1], cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%s, commits\n(-as if nothing else had happened +through the lens)\n%s", what, diff)
	}
	for _, id := range r.ids {
		kind, _ := id.Kind()
		if !kind.IsEntity() { // the versions of links and claims are told as what they rest on was last
			continue
		}
		r.compare(t, what+", history of "+string(id), who, fmt.Sprintf("{\nnode(id: %q) { ... on %s { history { totalCount nodes { revision until ended fields commit { %s } } } } }\n}", id, kind, commit), nil, nil)
	}
}

// compareNews lets somebody follow both from the beginning.
func (r *replay) compareNews(t *testing.T, what string, who ecosystem.Principal) {
	t.Helper()
	got, want := r.whole.news(who, len(r.came)-1), r.part.news(who, len(r.came)-1)
	for i, rev := range want {
		want[i] = r.came[rev]
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("%s, who follows is told (-of the part +of the whole)\n%s", what, diff)
	}
}

// news are the revisions that whoever follows is told of, up to so many.
func (w *world) news(who ecosystem.Principal, most int) (told []ecosystem.Revision) {
	ctx, leave := context.WithTimeout(ecosystem.WithPrincipal(w.t.Context(), who), time.Minute)
	defer leave()
	for c, err := range (graph.Attach{Registry: w.registry}).Follow(ctx, w.operation(ctx, `subscription { commits(after: 0) { revision } }`)) {
		if err != nil {
			w.t.Fatal(err)
		}
		if told = append(told, c.Revision); len(told) == most {
			break
		}
	}
	return told
}
