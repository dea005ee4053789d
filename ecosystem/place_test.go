package ecosystem_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// country is a registry of square districts, each a tenth of a degree wide, and of venues.
type country struct {
	t      *testing.T
	reg    *ecosystem.Registry
	source ecosystem.ID
	ids    map[string]ecosystem.ID
	names  map[ecosystem.ID]string
}

var surveyEditor = ecosystem.Principal{Name: "a test", Role: ecosystem.RoleEditor}

func newCountry(t *testing.T) *country {
	t.Helper()
	c := &country{t: t, reg: ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{}), ids: map[string]ecosystem.ID{}, names: map[ecosystem.ID]string{}}
	c.source = c.id(ecosystem.KindSource, "map")
	c.apply(nil, ecosystem.Change{ID: c.source, Kind: ecosystem.KindSource, Expect: ecosystem.New, Set: ecosystem.Fields{"name": "map"}})
	return c
}

func (c *country) id(kind ecosystem.Kind, name string) ecosystem.ID {
	if c.ids[name] == "" {
		c.ids[name] = ecosystem.NewID(kind)
		c.names[c.ids[name]] = name
	}
	return c.ids[name]
}

func (c *country) apply(beside map[string][]byte, changes ...ecosystem.Change) ecosystem.Commit {
	c.t.Helper()
	commit, err := c.reg.Apply(c.t.Context(), surveyEditor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Source: c.source, Changes: changes, Beside: beside})
	if err != nil {
		c.t.Fatal(err)
	}
	return commit
}

// district draws one with its western edge so many tenths of a degree east of Greenwich;
// below zero: it has no outline any more.
func (c *country) district(name string, tenths float64) ecosystem.Commit {
	c.t.Helper()
	set, beside := ecosystem.Fields{"name": name, "kind": "district", "code": name, "outline": nil}, map[string][]byte{}
	if west := tenths / 10; tenths >= 0 {
		text := fmt.Appendf(nil, `{"type":"Polygon","coordinates":[[[%[1]g,51],[%[2]g,51],[%[2]g,51.1],[%[1]g,51.1],[%[1]g,51]]]}`, west, west+0.1)
		set["outline"] = ecosystem.SumOf(text)
		beside[ecosystem.SumOf(text)] = text
	}
	return c.apply(beside, ecosystem.Change{ID: c.id(ecosystem.KindPlace, name), Kind: ecosystem.KindPlace, Expect: ecosystem.Any, Set: set})
}

// venue puts one so many tenths of a degree east of Greenwich; nil: nobody knows where.
func (c *country) venue(name string, tenths any) ecosystem.Commit {
	c.t.Helper()
	set := ecosystem.Fields{"name": name, "latitude": 51.05, "longitude": nil}
	if n, known := tenths.(float64); known {
		set["longitude"] = n / 10
	}
	return c.apply(nil, ecosystem.Change{ID: c.id(ecosystem.KindVenue, name), Kind: ecosystem.KindVenue, Expect: ecosystem.Any, Set: set})
}

// links are those that there are, with the confidence of what the surveyor says, in order;
// one that others speak for has a star.
func (c *country) links() string {
	c.t.Helper()
	head, err := c.reg.Head(c.t.Context())
	if err != nil {
		c.t.Fatal(err)
	}
	r := c.reg.At(head, ecosystem.TeamLens)
	var all []string
	for rec, err := range r.Scan(c.t.Context(), []ecosystem.Kind{ecosystem.KindLink}) {
		if err != nil {
			c.t.Fatal(err)
		}
		l := ecosystem.Link{Record: rec}
		claims, err := r.Claims(c.t.Context(), []ecosystem.ID{l.ID})
		if err != nil {
			c.t.Fatal(err)
		}
		says := ""
		for _, claim := range claims[l.ID] {
			switch {
			case !claim.Counts():
			case claim.Text("coder") != ecosystem.Surveyor:
				says += "*"
			default:
				says += claim.Text("confidence")[:1]
				if in := l.Type() != ecosystem.LinkNeighbours; claim.Source() != c.source || (claim.Text("method") == "point_in_polygon") != in {
					c.t.Errorf("what is said of %s rests on %s, by the method %q", l.ID, claim.Source(), claim.Text("method"))
				}
			}
		}
		all = append(all, strings.Join([]string{c.names[l.From()], c.names[l.To()], says}, " "))
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

func (c *country) want(when, want string) {
	c.t.Helper()
	if diff := cmp.Diff(want, c.links()); diff != "" {
		c.t.Errorf("%s: %s", when, diff)
	}
}

func TestWhatLiesWhereFollowsFromCoordinatesAndOutlines(t *testing.T) {
	c := newCountry(t)
	c.venue("V", 0.5)
	c.want("a venue where nothing is drawn", "")
	c.district("A", 0)
	c.want("a district is drawn round it", "V A h")
	c.district("B", 1)
	c.want("another beside it", "A B h, V A h")
	c.venue("W", 1.5)
	c.want("a second venue", "A B h, V A h, W B h")
	c.venue("V", 1.5)
	c.want("the first moves", "A B h, V B h, W B h")
	c.venue("V", 0.999)
	c.want("to within ten metres of the edge", "A B h, V A l, W B h")
	c.venue("V", 1.0)
	c.want("onto the edge", "A B h, V A l, V B l, W B h")
	c.district("B", 5)
	c.want("the second district is drawn elsewhere", "V A l")
	c.venue("W", 5.5)
	c.district("A", -1)
	c.want("the first has no outline any more", "W B h")
	c.venue("W", nil)
	c.want("nobody knows where the venue is", "")
}

func TestAnActorIsBasedInTheAreasRoundIt(t *testing.T) {
	c := newCountry(t)
	move := func(tenths float64) {
		c.apply(nil, ecosystem.Change{ID: c.id(ecosystem.KindActor, "Council"), Kind: ecosystem.KindActor, Expect: ecosystem.Any,
			Set: ecosystem.Fields{"name": "Council", "latitude": 51.05, "longitude": tenths / 10}})
	}
	move(0.5)
	c.district("A", 0)
	c.want("its district is drawn", "Council A h")
	c.district("B", 5)
	move(5.5)
	c.want("it moves", "Council B h")
	c.district("B", -1)
	c.want("to where nothing is drawn any more", "")
}

func TestWhatOthersSaidOfWhereSomethingLiesStays(t *testing.T) {
	c := newCountry(t)
	c.district("A", 0)
	c.district("B", 5)
	c.venue("V", 9.0)
	link := ecosystem.NewID(ecosystem.KindLink)
	c.apply(nil, ecosystem.Change{ID: link, Kind: ecosystem.KindLink, Expect: ecosystem.New, Set: ecosystem.Fields{"type": "IN_PLACE", "from": string(c.ids["V"]), "to": string(c.ids["A"])}},
		ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim, Expect: ecosystem.New, Set: ecosystem.Fields{"about": string(link), "assertedBy": "its porter"}})
	c.want("somebody says so", "V A *")
	c.venue("V", 0.5)
	c.want("and so do the coordinates", "V A h*")
	c.venue("V", 5.5)
	c.want("which say otherwise now", "V A *, V B h")
	c.venue("V", 0.5)
	c.want("and again", "V A h*")
}

func TestAnUndoneMoveIsSurveyedAnew(t *testing.T) {
	c := newCountry(t)
	c.district("A", 0)
	c.venue("V", 0.5)
	moved := c.venue("V", 5.5)
	c.want("it moved away", "")
	undo := func(of ecosystem.Commit) {
		t.Helper()
		cs, err := c.reg.UndoOf(t.Context(), of.Revision)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.reg.Apply(t.Context(), surveyEditor, cs); err != nil {
			t.Fatal(err)
		}
	}
	undo(moved)
	c.want("and back, as it was", "V A h")
	drawn := c.district("A", 5)
	c.want("its district was drawn elsewhere", "")
	undo(drawn)
	c.want("and that was undone", "V A h")
}

func TestABoundaryThatChangesNothingChangesNothing(t *testing.T) {
	c := newCountry(t)
	c.district("A", 0)
	c.venue("V", 0.5)
	if again := c.district("A", 0); len(again.Touched) > 0 {
		t.Error("the same outline again touched", again.Touched)
	}
	if moved := c.venue("V", 0.6); len(moved.Touched) != 3 { // the venue, and the claims that said so and say so
		t.Error("a move within the district touched", moved.Touched)
	}
}

func TestWhoeverPreviewsAMoveIsToldOfItsLinks(t *testing.T) {
	c := newCountry(t)
	c.district("A", 0)
	p, err := c.reg.Preview(t.Context(), surveyEditor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Changes: []ecosystem.Change{
		{ID: ecosystem.NewID(ecosystem.KindVenue), Kind: ecosystem.KindVenue, Expect: ecosystem.New, Set: ecosystem.Fields{"name": "V", "latitude": 51.05, "longitude": 0.05}}}})
	kinds := map[ecosystem.Kind]int{}
	for _, touched := range p.Touched {
		kinds[touched.Kind]++
	}
	if diff := cmp.Diff(map[ecosystem.Kind]int{ecosystem.KindVenue: 1, ecosystem.KindLink: 1, ecosystem.KindClaim: 2}, kinds); diff != "" || err != nil {
		t.Error(diff, err)
	}
}
