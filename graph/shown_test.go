package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// partner sees more than the public and less than the team.
var partner = ecosystem.Principal{Name: "pia", Role: ecosystem.RolePartner}

// What a lens hides is nowhere: whoever looks through it is answered as by a registry that
// holds nothing but what it shows. Each sort of thing and of link is hidden now and then,
// and claims of each.
func TestALensIsAnsweredAsARegistryThatHoldsNothingElse(t *testing.T) {
	stores := 1
	if os.Getenv("CATCHMENT_LONG") != "" {
		stores = 25
	}
	for range stores {
		answersEachLensAlike(t, inSQLite(t), 20)
	}
}

// On Neo4j there are fewer ecosystems: what its Reader shows through each lens is held
// against the model's by the contract of a store, and nothing above it knows the engine.
func TestALensOnNeo4jIsAnsweredAsARegistryThatHoldsNothingElse(t *testing.T) {
	ecosystems := 1
	if os.Getenv("CATCHMENT_LONG") != "" {
		ecosystems = 20
	}
	if s, ok := onNeo4j(t); ok {
		answersEachLensAlike(t, s, ecosystems)
	}
}

// sight is through whose eyes a world is looked at, and whether with what is made up.
type sight struct {
	who       ecosystem.Principal
	synthetic bool
}

func (s sight) lens() ecosystem.Lens {
	if s.synthetic {
		return s.who.Lens()
	}
	return s.who.Lens().WithoutMadeUp()
}

// sights are all in the long form; else one of them in turn.
func sights(i int) []sight {
	all := []sight{{ecosystem.Principal{}, true}, {partner, false}, {partner, true}, {ecosystem.Principal{}, false}}
	if os.Getenv("CATCHMENT_LONG") != "" {
		return all
	}
	return all[i%len(all):][:1]
}

// answersEachLensAlike fills a store at random and makes one ecosystem after the other of it,
// by hiding other parts. Each is looked at through a lens: as the store has it, and with a
// projection that followed all of it. Lists, which are read from the engine alone, are asked
// of one of these two.
func answersEachLensAlike(t *testing.T, store ecosystem.Store, ecosystems int) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	whole := denseOn(t, store)
	whole.figures()
	whole.enterTwice()
	whole.invent()
	whole.somethingToAsk()
	asked := newQuestions(t, whole)
	asked.areAnswered(t, whole)
	whole.state(random)
	kept := *whole
	projected := kept.projected(t)
	for i := range ecosystems {
		whole.hideSome(random)
		for _, s := range sights(i) {
			what := fmt.Sprintf("seed %d, ecosystem %d, as %q, synthetic: %v", seed, i, s.who.Role, s.synthetic)
			part, one := whole.shownThrough(s.lens()), []*world{whole, projected}[random.IntN(2)]
			asked.compare(t, what, s.who, part, one, asked.lists[s.synthetic])
			asked.comparePages(t, what, s.who, part, one, asked.pages[s.synthetic][random.IntN(pageGroups)])
			for _, query := range []string{asked.others[s.synthetic], asked.someArguments(random, s.synthetic)} {
				asked.compare(t, what, s.who, part, whole, query)
				asked.compare(t, what+", with a projection", s.who, part, projected, query)
			}
		}
	}
	if asked.followed < 20*ecosystems {
		t.Errorf("only %d cursors were followed", asked.followed)
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

// somethingToAsk adds what the questions that are no lists ask about: data that goes from one
// to another, data that is paid for and shared by nobody, money, a course that leads elsewhere.
func (w *world) somethingToAsk() {
	w.commit("something to ask", func(d draft) {
		for i, ends := range [][2]string{{"Actor 1", "Actor 0"}, {"Actor 0", "Actor 2"}} {
			way := fmt.Sprint("Way ", i)
			d.thing("Flow", way, ecosystem.Fields{"status": "existing", "spectrum": "group", "valueKind": "data"}, "Report")
			d.link(ends[0], "SENDS", way, nil, "Report")
			d.link(ends[1], "RECEIVES", way, nil, "Report")
			d.link(way, "CARRIES", "Dataset 1", nil, "Report")
		}
		d.thing("Dataset", "Register", ecosystem.Fields{"existence": "exists", "cost": "paid"}, "Report")
		d.link("Actor 1", "STEWARDS", "Register", nil, "Report")
		d.thing("Dataset", "Forecast", ecosystem.Fields{"existence": "missing"}, "Report")
		d.link("Forecast", "FEEDS_USE_CASE", "UseCase 1", nil, "Report")
		d.thing("Actor", "College", nil, "Report")
		d.thing("Flow", "Grant", ecosystem.Fields{"status": "existing", "valueKind": "funding"}, "Report")
		d.link("Actor 1", "SENDS", "Grant", nil, "Report")
		d.link("College", "RECEIVES", "Grant", nil, "Report")
		d.thing("Occupation", "Dancer", ecosystem.Fields{"scheme": "toy", "level": "unit"}, "Report")
		d.thing("Course", "Dance", nil, "Report")
		d.thing("Presentation", "Dance in spring", nil, "Report")
		d.thing("Venue", "Hall", nil, "Report")
		d.link("Dance", "HAS_PRESENTATION", "Dance in spring", nil, "Report")
		d.link("Dance in spring", "HELD_AT", "Hall", nil, "Report")
		d.link("Hall", "IN_PLACE", "Place 1", nil, "Report")
		d.link("Dance", "LEADS_TO_OCCUPATION", "Dancer", nil, "Report")
		d.link("College", "OFFERS", "Dance", nil, "Report")
		d.thing("Finding", "No end date", ecosystem.Fields{"rule": "no_end_date"}, "Report")
		d.link("No end date", "CONCERNS", "Dance in spring", nil, "Report")
	})
}

// state lets things and links state much of what they may by words of a list.
func (w *world) state(r *rand.Rand) {
	w.commit("stated", func(d draft) {
		for record, err := range w.now(ecosystem.TeamLens).Scan(w.t.Context(), nil) {
			if err != nil {
				w.t.Fatal(err)
			}
			if stated := randomWords(r, record); len(stated) > 0 {
				if err := d.Update(record.ID, ecosystem.Any, stated); err != nil {
					w.t.Fatal(err)
				}
			}
		}
	})
}

// randomWords are values of some of the fields that take words of a list.
func randomWords(r *rand.Rand, record ecosystem.Record) ecosystem.Fields {
	stated := ecosystem.Fields{}
	if record.Kind == ecosystem.KindClaim || record.Kind == ecosystem.KindAttributeDefinition {
		return stated
	}
	rule, _ := ecosystem.RuleOf(ecosystem.Link{Record: record}.Type())
	for _, f := range ecosystem.NounOf(record.Kind).Fields {
		may := record.Kind.IsEntity() || rule.MayCarry(f.Name)
		if f.Type == ecosystem.EnumOf && f.Name != "visibility" && !f.Must && may && r.IntN(2) == 0 {
			stated[f.Name] = f.Enum.Values[r.IntN(len(f.Enum.Values))]
		}
	}
	return stated
}

// hideSome shows everything, and hides a quarter of it from partners or from the public, but
// for the things that rootArguments names. A few things state something else.
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
			patch := ecosystem.Fields{}
			if r.IntN(20) == 0 {
				patch = randomWords(r, record)
			}
			if !asked[record.ID] && record.Kind != ecosystem.KindAttributeDefinition {
				patch["visibility"] = []string{"partner", "team", "public", "public", "public", "public", "public", "public"}[r.IntN(8)]
			}
			if patch["visibility"] == string(record.Visibility()) {
				delete(patch, "visibility")
			}
			if len(patch) == 0 {
				continue
			}
			if err := d.Update(record.ID, ecosystem.Any, patch); err != nil {
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

// raw sends an operation and gives what came back, as it came, with its data read apart.
func (w *world) raw(who ecosystem.Principal, query string, variables map[string]any) (data, errors json.RawMessage) {
	w.t.Helper()
	var r struct{ Data, Errors json.RawMessage }
	if err := json.Unmarshal(w.dispatch(who, graphql.RawParams{Query: query, Variables: variables}), &r); err != nil {
		w.t.Fatal(err)
	}
	return r.Data, r.Errors
}

// same wants two answers to be the same to the last byte; else it says what was asked where
// they first differ.
func same(t *testing.T, what, query string, want, got json.RawMessage) {
	t.Helper()
	if bytes.Equal(want, got) {
		return
	}
	var a, b map[string]any
	if json.Unmarshal(want, &a) != nil || json.Unmarshal(got, &b) != nil {
		t.Fatalf("%s\n-a registry of what shows: %s\n+through the lens: %s", what, want, got)
	}
	for _, field := range slices.Sorted(maps.Keys(a)) {
		if diff := cmp.Diff(a[field], b[field]); diff != "" {
			_, asked, _ := strings.Cut(query, "\n"+field)
			t.Fatalf("%s: %s%.600s\n(-a registry of what shows +through the lens)\n%s", what, field, asked, diff)
		}
	}
	t.Fatalf("%s\n-a registry of what shows: %s\n+through the lens: %s", what, want, got)
}
