package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/oklog/ulid/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// partner sees more than the public and less than the team.
var partner = ecosystem.Principal{Name: "pia", Role: ecosystem.RolePartner}

// What a lens hides is nowhere: whoever looks through it is answered as by a registry that
// holds nothing but what it shows. Each sort of thing and of link is hidden now and then,
// and claims of each.
func TestALensIsAnsweredAsARegistryThatHoldsNothingElse(t *testing.T) {
	worlds := 3
	if os.Getenv("CATCHMENT_LONG") != "" {
		worlds = 500
	}
	for range worlds {
		answersEachLensAlike(t, inSQLite(t), ecosystem.Principal{}, partner)
	}
}

func TestALensOnNeo4jIsAnsweredAsARegistryThatHoldsNothingElse(t *testing.T) {
	worlds, asking := 1, []ecosystem.Principal{{}}
	if os.Getenv("CATCHMENT_LONG") != "" {
		worlds, asking = 25, append(asking, partner)
	}
	for range worlds {
		s, ok := onNeo4j(t)
		if !ok {
			return
		}
		answersEachLensAlike(t, s, asking...)
		_ = s.Close() // what it kept is dropped with the next world
	}
}

// answersEachLensAlike fills a store at random and lets some ask it, each through their lens.
func answersEachLensAlike(t *testing.T, store ecosystem.Store, asking ...ecosystem.Principal) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	whole := denseOn(t, store)
	whole.figures()
	whole.enterTwice()
	whole.invent()
	whole.hideSome(rand.New(rand.NewPCG(seed, 0)))
	for _, who := range asking {
		for _, synthetic := range []bool{true, false} {
			lens, queries := who.Lens(), everyRootField(t, synthetic)
			if !synthetic {
				lens = lens.WithoutMadeUp()
			}
			want := whole.shownThrough(lens).everyAnswer(who, queries)
			what := fmt.Sprintf("seed %d, as %s, synthetic: %v", seed, who.Role, synthetic)
			sameAnswers(t, what, queries, want, whole.everyAnswer(who, queries))
			sameAnswers(t, what+", with a projection", queries, want, whole.projected(t).everyAnswer(who, queries))
		}
	}
}

// invent lets the made-up source speak of fields of every third thing, whatever else speaks
// of it; these show what it says then.
func (w *world) invent() {
	about := slices.Sorted(maps.Values(w.ids))
	w.commit("inventions", func(d draft) {
		for i, id := range about {
			kind, _ := id.Kind()
			field := []string{"name", "description", "tags"}[i%3]
			if f, known := ecosystem.NounOf(kind).Field(field); i/3%3 == 0 && known && (ecosystem.IsClaimed(kind, f) || field == "tags") {
				d.Claim(id, "", ecosystem.Fields{"field": field, "value": fmt.Sprint("Invented ", i), "recorded": "2026-03-04", "source": string(w.ids["Toy"])})
			}
		}
	})
}

// figures lets there be demand, and a second claim on much.
func (w *world) figures() {
	about := slices.Sorted(maps.Values(w.ids))
	w.commit("figures", func(d draft) {
		for i, id := range about {
			if kind, _ := id.Kind(); i%2 == 0 && kind != ecosystem.KindAttributeDefinition {
				d.Claim(id, "", ecosystem.Fields{"recorded": "2026-02-03", "assertedBy": "a test", "source": string(w.ids[[]string{"Toy", "Report"}[i/2%2]]),
					"stance": []string{"for", "for", "against"}[i%3]})
			}
		}
		for i := range 3 {
			occupation, place := fmt.Sprintf("Occupation %d", i), fmt.Sprintf("Place %d", i%2)
			if err := d.Update(w.ids[occupation], ecosystem.Any, ecosystem.Fields{"level": "unit", "scheme": "toy"}); err != nil {
				w.t.Fatal(err)
			}
			id := ecosystem.LinkIdentity{Type: ecosystem.LinkObservedIn, From: w.ids[occupation], To: w.ids[place], Qualifier: "adverts/2026-Q2"}
			if _, err := d.Link(w.t.Context(), id, w.id(ecosystem.KindLink, "figure "+occupation), ecosystem.Fields{"measure": "adverts",
				"period": "2026-Q2", "status": "available", "value": int64(i)}, ecosystem.Fields{"recorded": "2026-01-05", "assertedBy": "a test"}); err != nil {
				w.t.Fatal(err)
			}
		}
	})
}

// enterTwice lets some things be there twice, of which a link tells some apart.
func (w *world) enterTwice() {
	w.commit("entered twice", func(d draft) {
		for i := range 3 {
			source := []string{"Toy", "Report"}[i%2]
			actor, course := fmt.Sprint("Actor ", i), fmt.Sprint("Course ", i)
			d.thing(ecosystem.KindActor, "The "+actor+" Ltd", ecosystem.Fields{"aliases": []string{fmt.Sprint("Twin ", i)}}, source)
			d.thing(ecosystem.KindActor, fmt.Sprint("Twin ", i), nil, source)
			d.thing(ecosystem.KindCourse, course+".", nil, source)
			d.link(actor, ecosystem.LinkOffers, course, nil, source)
			d.link(actor, ecosystem.LinkOffers, course+".", nil, source)
		}
		d.link("Actor 0", ecosystem.LinkDifferentFrom, "The Actor 0 Ltd", nil, "Report")
		d.link("Course 2.", ecosystem.LinkDifferentFrom, "Course 2", nil, "Toy")
		d.link("Actor 1", ecosystem.LinkMemberOf, "The Actor 1 Ltd", nil, "Toy")
	})
}

// hideSome hides a quarter of everything from partners or from the public, but for the
// things that rootArguments names.
func (w *world) hideSome(r *rand.Rand) {
	w.t.Helper()
	asked := map[ecosystem.ID]bool{}
	for _, name := range []string{"Actor 1", "Actor 2", "Dataset 1", "Place 1", "Standard 1"} {
		asked[w.ids[name]] = true
	}
	w.commit("hidden", func(d draft) {
		for record, err := range w.now(ecosystem.TeamLens).Scan(w.t.Context(), nil) {
			if err != nil {
				w.t.Fatal(err)
			}
			if asked[record.ID] || record.Kind == ecosystem.KindAttributeDefinition || r.IntN(4) > 0 {
				continue
			}
			if err := d.Update(record.ID, ecosystem.Any, ecosystem.Fields{"visibility": []string{"partner", "team"}[r.IntN(2)]}); err != nil {
				w.t.Fatal(err)
			}
		}
	})
}

// now reads the newest revision.
func (w *world) now(lens ecosystem.Lens) ecosystem.Reader {
	w.t.Helper()
	head, err := w.registry.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return w.registry.At(head, lens)
}

// shownThrough is a world that holds what a lens shows of this one, and nothing else:
// what an export through the lens holds.
func (w *world) shownThrough(lens ecosystem.Lens) *world {
	w.t.Helper()
	store := storetest.NewModel()
	set := ecosystem.ChangeSet{ID: ecosystem.ID("chg_" + ulid.MustNewDefault(noon).String()), Origin: ecosystem.Edit, At: noon}
	var records []ecosystem.Record
	shown := map[ecosystem.ID]bool{}
	for record, err := range w.now(lens).Scan(w.t.Context(), nil) {
		if err != nil {
			w.t.Fatal(err)
		}
		records = append(records, record)
		shown[record.ID] = true
	}
	for _, record := range records {
		fields := ecosystem.Fields{}
		for name, value := range record.Fields {
			if f, _ := ecosystem.NounOf(record.Kind).Field(name); f.Type != ecosystem.Ref || shown[record.Ref(name)] {
				fields[name] = value
			}
		}
		set.Changes = append(set.Changes, ecosystem.Change{ID: record.ID, Kind: record.Kind, Set: fields})
	}
	if _, err := store.Commit(w.t.Context(), set); err != nil {
		w.t.Fatal(err)
	}
	part := newWorldOn(w.t, store)
	part.ids = w.ids
	return part
}

// everyAnswer asks every root field.
func (w *world) everyAnswer(who ecosystem.Principal, queries []string) (answers []response) {
	w.t.Helper()
	for _, query := range queries {
		answers = append(answers, w.askAs(who, query))
	}
	return answers
}

// sameAnswers wants answers of two worlds to be the same.
func sameAnswers(t *testing.T, what string, queries []string, want, got []response) {
	t.Helper()
	for i, query := range queries {
		if diff := cmp.Diff(want[i].Data, got[i].Data) + cmp.Diff(messages(want[i]), messages(got[i])); diff != "" {
			t.Fatalf("%s: %.600s\n(-a registry of what shows +through the lens)\n%s", what, query, diff)
		}
	}
}

func messages(r response) (all []string) {
	for _, e := range r.Errors {
		all = append(all, e.Message)
	}
	return all
}

// notTheSame are the fields that two registries of the same things tell differently: of
// which revision something is, how it came about, and the cursors, which are bound to both.
var notTheSame = []string{"revision", "history", "cursor", "startCursor", "endCursor"}

// notAsked are root fields whose answers are of revisions, or of the program alone.
var notAsked = []string{"diff", "commits", "revision", "model", "viewer"}

// rootArguments are those that root fields cannot do without.
var rootArguments = map[string]string{
	"node": `id: $(Actor 1)`, "nodes": `ids: [$(Dataset 0), $(Course 1), $(Place 2), $(Source 1)]`,
	"entity": `key: $(Place 1)`, "search": `query: "1"`,
	"occupationGaps": `areas: [$(Place 1)], catchment: NEIGHBOURS`, "coursesWithoutDemand": `areas: [$(Place 1)]`,
	"supplierLeverage": `standard: $(Standard 1)`, "adoptionLeverage": `standard: $(Standard 1)`,
	"whatIf": `adopt: { standard: $(Standard 1), by: [$(Actor 1), $(Actor 2)] }`, "trace": `of: $(Dataset 1)`,
	"neighbourhood": `of: $(Actor 1)`, "paths": `from: $(Actor 1), to: $(Actor 2)`,
}

// everyRootField gives an operation for each root field, which asks two levels of all that
// it gives, with what is made up or without.
func everyRootField(t *testing.T, synthetic bool) (queries []string) {
	t.Helper()
	s := newSchema(t).Schema()
	for _, f := range s.Query.Fields {
		if strings.HasPrefix(f.Name, "__") || slices.Contains(notAsked, f.Name) {
			continue
		}
		args := rootArguments[f.Name]
		if args == "" && f.Arguments.ForName("key") != nil {
			args = fmt.Sprintf("key: $(%s 1)", f.Type.Name())
		}
		said, beside := fmt.Sprintf("synthetic: %v", synthetic), ""
		switch {
		case f.Arguments.ForName("synthetic") == nil: // one field says it for all
			beside = " revision(" + said + ") { __typename }"
		case args == "":
			args = said
		default:
			args += ", " + said
		}
		if args != "" {
			args = "(" + args + ")"
		}
		queries = append(queries, "{ it: "+f.Name+args+" "+allOf(s, f.Type.Name(), 2)+beside+" }")
	}
	return queries
}

// allOf selects all fields of a type, but for those that need arguments, this deep.
func allOf(s *ast.Schema, typeName string, depth int) string {
	d := s.Types[typeName]
	text := "{ __typename"
	for _, f := range d.Fields {
		inner := s.Types[f.Type.Name()]
		needs := slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
		if strings.HasPrefix(f.Name, "__") || needs || slices.Contains(notTheSame, f.Name) {
			continue
		}
		switch composite := len(inner.Fields) > 0 || inner.Kind == ast.Union; {
		case !composite:
			text += " " + f.Name
		case strings.HasSuffix(inner.Name, "Connection") && depth > 0:
			text += " " + f.Name + " " + allOf(s, inner.Name, depth-1)
		case depth > 0 && inner.Kind != ast.Union:
			text += " " + f.Name + " " + allOf(s, inner.Name, depth-1)
		}
	}
	return text + " }"
}
