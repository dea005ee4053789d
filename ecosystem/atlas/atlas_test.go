package atlas_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/ecosystem/atlas"
	"catchment/ecosystem/projection"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

// world is a college that keeps enrolments and sends them to a council, a borough
// that pays the college, a standard that the data lacks, and a secret of the team's.
type world struct {
	net                                                             *projection.Graph
	college, council, borough, stranger, secret, enrolments, format eco.ID
	flow, blocked                                                   eco.ID
}

func newWorld(t *testing.T) world {
	t.Helper()
	store, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	reg := eco.NewRegistry(store, eco.Options{})
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	said := eco.Fields{"recorded": "2026-11-24"}
	var w world
	w.college = d.Create("Actor", "", eco.Fields{"name": "College"}, said)
	w.council = d.Create("Actor", "", eco.Fields{"name": "Council"}, said)
	w.borough = d.Create("Actor", "", eco.Fields{"name": "Borough"}, said)
	w.stranger = d.Create("Actor", "", eco.Fields{"name": "Stranger"}, said)
	w.secret = d.Create("Actor", "", eco.Fields{"name": "Secret", "visibility": "team"}, said)
	w.enrolments = d.Create("Dataset", "", eco.Fields{"name": "Enrolments", "spectrum": "closed", "existence": "exists"}, said)
	w.format = d.Create("Standard", "", eco.Fields{"name": "Format", "status": "missing"}, said)
	w.flow = d.Create("Flow", "", eco.Fields{"name": "Enrolments go", "valueKind": "data", "status": "existing"}, said)
	w.blocked = d.Create("Flow", "", eco.Fields{"name": "Money comes", "valueKind": "funding", "status": "blocked"}, said)
	link := func(kind eco.LinkType, from, to eco.ID) {
		if _, err := d.Link(t.Context(), eco.LinkIdentity{Type: kind, From: from, To: to}, "", nil, said); err != nil {
			t.Fatal(err)
		}
	}
	link("STEWARDS", w.college, w.enrolments)
	link("STEWARDS", w.secret, w.enrolments)
	link("LACKS_STANDARD", w.enrolments, w.format)
	link("SENDS", w.college, w.flow)
	link("RECEIVES", w.council, w.flow)
	link("RECEIVES", w.secret, w.flow)
	link("CARRIES", w.flow, w.enrolments)
	link("SENDS", w.borough, w.blocked)
	link("RECEIVES", w.college, w.blocked)
	if _, err := reg.Apply(t.Context(), eco.Principal{Name: "ada", Role: eco.RoleEditor}, d.ChangeSet(eco.Edit, "A beginning")); err != nil {
		t.Fatal(err)
	}
	snapshot, err := projection.Build(context.Background(), reg.At(1, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	w.net = snapshot.Graph()
	return w
}

func ask(change func(*atlas.Ask)) atlas.Ask {
	a := atlas.Ask{Age: eco.Age{AsOf: "2026-11-25", Months: 24}, Depth: 1, Direction: eco.Both, Limit: 300, Kinds: atlas.Kinds}
	if change != nil {
		change(&a)
	}
	return a
}

// draw draws and sees to it that what is shown and what is hidden add up.
func (w world) draw(t *testing.T, a atlas.Ask) atlas.Picture {
	t.Helper()
	p, err := atlas.Draw(w.net, a)
	if err != nil {
		t.Fatal(err)
	}
	sum := p.Nodes.Len()
	for _, h := range p.Hidden() {
		sum += h.Count
	}
	if sum != p.Total {
		t.Errorf("%d shown and %v hidden do not add up to %d", p.Nodes.Len(), p.Hidden(), p.Total)
	}
	return p
}

func names(p atlas.Picture) []string {
	list := []string{}
	for _, n := range p.Nodes.All() {
		list = append(list, n.Name)
	}
	slices.Sort(list)
	return list
}

func TestMapShowsWhatTheFiltersAdmitAndCountsTheRest(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct {
		name   string
		change func(*atlas.Ask)
		shown  []string
		hidden []atlas.Hidden
		links  int
	}{
		{"everything that the public may see", nil, []string{"Borough", "College", "Council", "Enrolments", "Format", "Stranger"}, nil, 4},
		{"the team sees its own too", func(a *atlas.Ask) { a.Lens = eco.TeamLens },
			[]string{"Borough", "College", "Council", "Enrolments", "Format", "Secret", "Stranger"}, nil, 6},
		{"kinds", func(a *atlas.Ask) { a.Kinds = []eco.Kind{"Actor"} },
			[]string{"Borough", "College", "Council", "Stranger"}, []atlas.Hidden{{Reason: atlas.OtherKind, Count: 2}}, 2},
		{"groups", func(a *atlas.Ask) { a.Groups = []atlas.Group{atlas.Steward, atlas.Datasets} },
			[]string{"College", "Enrolments"}, []atlas.Hidden{{Reason: atlas.OtherGroup, Count: 4}}, 1},
		{"the spectrum filters datasets alone", func(a *atlas.Ask) { a.Spectrum = []string{"open"} },
			[]string{"Borough", "College", "Council", "Format", "Stranger"}, []atlas.Hidden{{Reason: atlas.OtherSpectrum, Count: 1}}, 2},
		{"statuses filter flows alone", func(a *atlas.Ask) { a.Statuses = []string{"blocked"} },
			[]string{"Borough", "College", "Council", "Enrolments", "Format", "Stranger"}, nil, 3},
		{"one step from a dataset are its steward and, through the flow that carries it, who gives and gets it", func(a *atlas.Ask) { a.Focus = []eco.ID{w.enrolments} },
			[]string{"College", "Council", "Enrolments", "Format"}, []atlas.Hidden{{Reason: atlas.OutOfReach, Count: 2}}, 3},
		{"onwards", func(a *atlas.Ask) { a.Focus, a.Direction = []eco.ID{w.college}, eco.Out },
			[]string{"College", "Council", "Enrolments"}, []atlas.Hidden{{Reason: atlas.OutOfReach, Count: 3}}, 2},
		{"backwards, two steps", func(a *atlas.Ask) { a.Focus, a.Direction, a.Depth = []eco.ID{w.enrolments}, eco.Into, 2 },
			[]string{"Borough", "College", "Enrolments"}, []atlas.Hidden{{Reason: atlas.OutOfReach, Count: 3}}, 2},
		{"a focus is shown whatever is filtered", func(a *atlas.Ask) { a.Focus, a.Kinds = []eco.ID{w.enrolments}, []eco.Kind{"Actor"} },
			[]string{"College", "Council", "Enrolments"}, []atlas.Hidden{{Reason: atlas.OtherKind, Count: 1}, {Reason: atlas.OutOfReach, Count: 2}}, 2},
		{"a limit keeps what has most links", func(a *atlas.Ask) { a.Limit = 2 },
			[]string{"College", "Enrolments"}, []atlas.Hidden{{Reason: atlas.OverLimit, Count: 4}}, 1},
		{"no things at all", func(a *atlas.Ask) { a.Limit = 0 }, []string{}, []atlas.Hidden{{Reason: atlas.OverLimit, Count: 6}}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := w.draw(t, ask(c.change))
			if diff := cmp.Diff(c.shown, names(p)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.hidden, p.Hidden()); diff != "" {
				t.Error(diff)
			}
			if p.Links.Len() != c.links {
				t.Errorf("%d links, not %d: %+v", p.Links.Len(), c.links, p.Links)
			}
		})
	}
}

func TestMapDrawsAFlowAsALinkFromSenderToReceiver(t *testing.T) {
	w := newWorld(t)
	p := w.draw(t, ask(nil))
	at := slices.IndexFunc(p.Links.All(), func(l atlas.Link) bool { return l.LinkOrFlow == w.flow })
	want := atlas.Link{LinkOrFlow: w.flow, From: w.college, To: w.council, Status: "existing", ValueKind: "data", Spectrum: "unknown",
		State: eco.SingleSource, Visibility: eco.Public, Carries: []eco.ID{w.enrolments}}
	if at < 0 || !cmp.Equal(p.Links.All()[at], want) {
		t.Errorf("got %+v", p.Links)
	}
}

func TestActorIsInTheGroupOfItsFirstRole(t *testing.T) {
	w := newWorld(t)
	got := map[string][]atlas.Group{}
	for _, n := range w.draw(t, ask(nil)).Nodes.All() {
		got[n.Name] = n.Roles
		if n.Group != n.Roles[0] {
			t.Errorf("%s stands in %s and is %v", n.Name, n.Group, n.Roles)
		}
	}
	want := map[string][]atlas.Group{"College": {atlas.Steward, atlas.Contributor, atlas.Beneficiary}, "Council": {atlas.Beneficiary},
		"Borough": {atlas.Funder}, "Stranger": {atlas.Bystander}, "Enrolments": {atlas.Datasets}, "Format": {atlas.Standards}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A flow is drawn lighter where we read it between the lines: any source that states it,
// as far as the lens shows that, says it in so many words.
func TestAFlowThatNoSourceStatesIsImpliedByLens(t *testing.T) {
	reg := eco.NewRegistry(storetest.NewModel(), eco.Options{})
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	said := func(basis, visibility string) eco.Fields {
		return eco.Fields{"recorded": "2026-11-24", "basis": basis, "visibility": visibility}
	}
	college := d.Create("Actor", "", eco.Fields{"name": "College", "sector": "education", "kind": "role", "engagement": "to_engage"}, said("stated", "public"))
	council := d.Create("Actor", "", eco.Fields{"name": "Council"}, said("stated", "public"))
	flow := func(name string, sayings ...eco.Fields) {
		id := d.Create("Flow", "", eco.Fields{"name": name, "valueKind": "data", "status": "existing"}, sayings[0])
		for _, s := range sayings[1:] {
			d.Claim(id, "", s)
		}
		for _, end := range []eco.LinkIdentity{{Type: eco.LinkSends, From: college, To: id}, {Type: eco.LinkReceives, From: council, To: id}} {
			if _, err := d.Link(t.Context(), end, "", nil, said("implied", "public")); err != nil {
				t.Fatal(err)
			}
		}
	}
	flow("read between the lines", said("implied", "public"), said("implied", "public"))
	flow("stated", said("stated", "public"))
	flow("stated to the team", said("implied", "public"), said("stated", "team"))
	if _, err := reg.Apply(t.Context(), eco.Principal{Name: "ada", Role: eco.RoleEditor}, d.ChangeSet(eco.Edit, "A beginning")); err != nil {
		t.Fatal(err)
	}
	snapshot, err := projection.Build(t.Context(), reg.At(1, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	for lens, want := range map[eco.Lens][]string{eco.PublicLens: {"read between the lines", "stated to the team"}, eco.TeamLens: {"read between the lines"}} {
		p, err := atlas.Draw(snapshot.Graph(), ask(func(a *atlas.Ask) { a.Lens = lens }))
		if err != nil {
			t.Fatal(err)
		}
		got := []string{}
		for _, l := range p.Links.All() {
			if l.IsImplied {
				got = append(got, snapshot.Graph().Name(snapshot.Graph().Find(l.LinkOrFlow)))
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("lens %v: %s", lens, diff)
		}
		if n := p.Nodes.All()[0]; n.Sector != "education" || n.ActorKind != "role" || n.Engagement != "to_engage" {
			t.Errorf("%+v", n)
		}
	}
}

func TestLegendAndTiesCountRegardlessOfFilters(t *testing.T) {
	w := newWorld(t)
	p := w.draw(t, ask(func(a *atlas.Ask) { a.Groups, a.Statuses = []atlas.Group{atlas.Funder}, []string{"existing"} }))
	flows := func(status string) []atlas.StatusCount { return []atlas.StatusCount{{Status: status, Count: 1}} }
	wantTies := []atlas.Tie{{From: atlas.Steward, To: atlas.Beneficiary, Links: 1, Statuses: flows("existing")}, {From: atlas.Steward, To: atlas.Datasets, Links: 1},
		{From: atlas.Funder, To: atlas.Steward, Links: 1, Statuses: flows("blocked")}, {From: atlas.Datasets, To: atlas.Standards, Links: 1}}
	if diff := cmp.Diff(wantTies, p.Ties()); diff != "" {
		t.Error(diff)
	}
	for _, want := range []atlas.Count{{Of: "status", Value: "blocked", Count: 1}, {Of: "spectrum", Value: "closed", Count: 1}, {Of: "kind", Value: "Actor", Count: 4, Shown: 1}} {
		if !slices.Contains(p.Legend(), want) {
			t.Errorf("%+v is not in %+v", want, p.Legend())
		}
	}
}

func TestHiddenFocusIsNotFound(t *testing.T) {
	w := newWorld(t)
	for _, id := range []eco.ID{w.secret, w.flow, eco.NewID("Course")} {
		_, err := atlas.Draw(w.net, ask(func(a *atlas.Ask) { a.Focus = []eco.ID{id} }))
		if eco.CodeOf(err) != eco.NotFound {
			t.Errorf("%s: %v", id, err)
		}
	}
}

func TestThingsAndLinksSayWhoMaySeeThem(t *testing.T) {
	w := newWorld(t)
	p, err := atlas.Draw(w.net, ask(func(a *atlas.Ask) { a.Lens = eco.TeamLens }))
	if err != nil {
		t.Fatal(err)
	}
	of := func(isSecret bool) eco.Visibility {
		if isSecret {
			return eco.Team
		}
		return eco.Public
	}
	for _, n := range p.Nodes.All() {
		if want := of(n.Thing == w.secret); n.Visibility != want {
			t.Errorf("%s is seen by %s; want %s", n.Name, n.Visibility, want)
		}
	}
	for _, l := range p.Links.All() {
		if want := of(l.From == w.secret || l.To == w.secret); l.Visibility != want {
			t.Errorf("what leads from %s to %s is seen by %s; want %s", l.From, l.To, l.Visibility, want)
		}
	}
}

func TestSyntheticNodesAndLinksAreMarkedByLens(t *testing.T) {
	reg := eco.NewRegistry(storetest.NewModel(), eco.Options{})
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	toy := d.Create("Source", "", eco.Fields{"name": "Toy", "synthetic": true}, nil)
	report := d.Create("Source", "", eco.Fields{"name": "Report"}, nil)
	by := func(source eco.ID) eco.Fields { return eco.Fields{"recorded": "2026-11-24", "source": string(source)} }
	secret := by(report)
	secret["visibility"] = "team"
	made := d.Create("Actor", "", eco.Fields{"name": "Made up"}, by(toy))
	real := d.Create("Actor", "", eco.Fields{"name": "Real"}, by(report))
	both := d.Create("Actor", "", eco.Fields{"name": "Known to the team"}, by(toy))
	d.Claim(both, "", secret)
	flow := d.Create("Flow", "", eco.Fields{"name": "Half", "valueKind": "data", "status": "existing"}, by(toy))
	for _, l := range []struct {
		kind   eco.LinkType
		from   eco.ID
		source eco.ID
	}{{"SENDS", made, toy}, {"RECEIVES", real, toy}, {"RECEIVES", both, report}} {
		if _, err := d.Link(t.Context(), eco.LinkIdentity{Type: l.kind, From: l.from, To: flow}, "", nil, by(l.source)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := reg.Apply(t.Context(), eco.Principal{Name: "ada", Role: eco.RoleEditor}, d.ChangeSet(eco.Edit, "A beginning")); err != nil {
		t.Fatal(err)
	}
	snapshot, err := projection.Build(t.Context(), reg.At(1, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	for lens, want := range map[eco.Lens][]eco.ID{eco.PublicLens: {made, both}, eco.TeamLens: {made}} {
		p, err := atlas.Draw(snapshot.Graph(), ask(func(a *atlas.Ask) { a.Lens = lens }))
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range p.Nodes.All() {
			if n.IsSynthetic != slices.Contains(want, n.Thing) {
				t.Errorf("lens %v: %s is made up: %v", lens, n.Name, n.IsSynthetic)
			}
		}
		for _, l := range p.Links.All() {
			if l.IsSynthetic != (l.To == real) {
				t.Errorf("lens %v: the flow from %s to %s is made up: %v", lens, l.From, l.To, l.IsSynthetic)
			}
		}
		wantGroups := []atlas.GroupCount{{Name: atlas.Contributor, Count: 1, Shown: 1, SyntheticCount: 1}, {Name: atlas.Beneficiary, Count: 2, Shown: 2, SyntheticCount: len(want) - 1}}
		if diff := cmp.Diff(wantGroups, p.Groups()); diff != "" {
			t.Errorf("lens %v: %s", lens, diff)
		}
		wantTies := []atlas.Tie{{From: atlas.Contributor, To: atlas.Beneficiary, Links: 2, SyntheticCount: 1, Statuses: []atlas.StatusCount{{Status: "existing", Count: 2}}}}
		if diff := cmp.Diff(wantTies, p.Ties()); diff != "" {
			t.Errorf("lens %v: %s", lens, diff)
		}
	}
}
