package projection

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/store/storetest"
)

// The package's comment draws these columns.
const drawnColumns = `
course 0 fe 111: offer 111 of 2; presentations from 0, links from 0
course 1 he 111: offer 111 of 1; presentations from 1, links from 1
course 2 fe 100: offer 100 of 0; presentations from 3, links from 2
course 3 end: presentations from 4, links from 3
presentation 0: place 1, 20 places, mode 0, 111
presentation 1: place 0, 60 places, mode 0, 111
presentation 2: place 1, 60 places, mode 0, 111 SamePresentation
presentation 3: no place, places unknown, mode 1, 100
link 0: occupation 2 manual_coding 111
link 1: occupation 0 graduate_destination_own 111
link 2: occupation 1 provider_claim 100
extra offer of course 2: 100 of 2
`

func TestColumnsOfThreeCoursesAreAsThePackageCommentDrawsThem(t *testing.T) {
	s, err := Build(t.Context(), threeCourses(t))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(drawnColumns, "\n"+writeColumns(s.Courses())); diff != "" {
		t.Error(diff)
	}
	if parent := s.Courses().Hierarchy(eco.PublicLens).Broader[2]; parent != 1 {
		t.Errorf("plumbers lie below %d", parent)
	}
}

// exampleID is an id that sorts by its number among those of its kind.
func exampleID(kind eco.Kind, n int) eco.ID {
	return eco.ID(fmt.Sprintf("%s_%026d", eco.NounOf(kind).Prefix, n))
}

// threeCourses is a store with Plumbing, Nursing and Access to Trades.
func threeCourses(t *testing.T) eco.Reader {
	t.Helper()
	registry := eco.NewRegistry(storetest.NewModel(), eco.Options{})
	d, err := registry.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	add := func(kind eco.Kind, n int, name string, fields eco.Fields) eco.ID {
		return d.Create(kind, exampleID(kind, n), fields.With(eco.Fields{"name": name}), eco.Fields{})
	}
	link := func(from eco.ID, t2 eco.LinkType, to eco.ID, claim eco.Fields) {
		if _, err := d.Link(t.Context(), eco.LinkIdentity{Type: t2, From: from, To: to}, "", nil, claim); err != nil {
			t.Fatal(err)
		}
	}
	nurses, construction := add(eco.KindOccupation, 0, "Nurses", nil), add(eco.KindOccupation, 1, "Construction trades", nil)
	plumbers := add(eco.KindOccupation, 2, "Plumbers", nil)
	link(plumbers, eco.LinkBroader, construction, nil)
	brent, ealing := add(eco.KindPlace, 0, "Brent", nil), add(eco.KindPlace, 1, "Ealing", nil)
	adult, university, west := add(eco.KindActor, 0, "Brent Adult", nil), add(eco.KindActor, 1, "University", nil), add(eco.KindActor, 2, "West College", nil)
	venues := 0
	course := func(n int, name string, fields, presentation eco.Fields, leadsTo eco.ID, method string, in []eco.ID, by ...eco.ID) {
		c, p := add(eco.KindCourse, n, name, fields), add(eco.KindPresentation, n, name, presentation)
		link(c, eco.LinkHasPresentation, p, nil)
		link(c, eco.LinkLeadsToOccupation, leadsTo, eco.Fields{"method": method})
		for _, place := range in {
			venues++
			v := add(eco.KindVenue, venues, "Site", nil)
			link(p, eco.LinkHeldAt, v, nil)
			link(v, eco.LinkInPlace, place, nil)
		}
		for _, provider := range by {
			link(provider, eco.LinkOffers, c, nil)
		}
	}
	course(0, "Plumbing", eco.Fields{"level": "fe"}, eco.Fields{"places": int64(20)}, plumbers, "manual_coding", []eco.ID{ealing}, west)
	course(1, "Nursing", eco.Fields{"level": "he"}, eco.Fields{"places": int64(60)}, nurses, "graduate_destination_own", []eco.ID{ealing, brent}, university)
	course(2, "Access to Trades", eco.Fields{"level": "fe", "visibility": "team"}, eco.Fields{"delivery": "online"}, construction, "provider_claim", nil, west, adult)
	if _, err := registry.Apply(t.Context(), eco.Principal{Name: "ada", Role: eco.RoleEditor}, d.ChangeSet(eco.Edit, "Three courses")); err != nil {
		t.Fatal(err)
	}
	return registry.At(1, eco.TeamLens)
}

func writeColumns(table *CourseTable) string {
	var b strings.Builder
	for i, c := range table.courses {
		if i == table.Len() {
			fmt.Fprintf(&b, "course %d end: presentations from %d, links from %d\n", i, c.firstPresentation, c.firstLink)
			break
		}
		fmt.Fprintf(&b, "course %d %s %03b: offer %03b of %d; presentations from %d, links from %d\n",
			i, LevelWords[c.level], c.mask, c.offered, c.provider, c.firstPresentation, c.firstLink)
	}
	for i, p := range table.presentations {
		place, places, mark := fmt.Sprintf("place %d", p.Place), fmt.Sprintf("%d places", p.Places), ""
		if p.Place == NoPlace {
			place = "no place"
		}
		if p.Places == PlacesUnknown {
			places = "places unknown"
		}
		if p.Mask&SamePresentation != 0 {
			mark = " SamePresentation"
		}
		fmt.Fprintf(&b, "presentation %d: %s, %s, mode %d, %03b%s\n", i, place, places, p.Mode, p.Mask&uint8(allLenses), mark)
	}
	for i, l := range table.links {
		fmt.Fprintf(&b, "link %d: occupation %d %s %03b\n", i, l.Occupation, strings.Join(l.Evidence.Methods(), " "), l.Mask)
	}
	for _, o := range table.extraOffers {
		fmt.Fprintf(&b, "extra offer of course %d: %03b of %d\n", o.course, o.Mask, o.Provider)
	}
	return b.String()
}
