package projection_test

import (
	"slices"
	"testing"
	"time"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

// Whatever kinds of evidence are counted, a link is in dispute as if claims of the others
// were not there, through every lens.
func TestALinkIsDisputedAsTheClaimsOfTheKindsCountedSay(t *testing.T) {
	c, store := newRandomHistory(), storetest.NewModel()
	occupation := c.id("Occupation")
	changes := []eco.Change{{ID: occupation, Kind: "Occupation", Set: eco.Fields{"name": "a"}}}
	links := map[eco.ID]eco.ID{} // by course
	for range 300 {
		course, link := c.id("Course"), c.id(eco.KindLink)
		links[course] = link
		changes = append(changes, eco.Change{ID: course, Kind: "Course", Set: eco.Fields{"name": "a"}},
			eco.Change{ID: link, Kind: eco.KindLink, Set: eco.Fields{"type": "LEADS_TO_OCCUPATION", "from": string(course), "to": string(occupation)}})
		for range 1 + c.IntN(6) {
			claim := c.claim(link)
			if c.IntN(2) == 0 {
				claim.Set = claim.Set.With(eco.Fields{"method": c.pick("title_match", "manual_coding"), "status": "current", "says": []string{"note=" + c.pick("full time", "part time")}})
			}
			changes = append(changes, claim)
		}
	}
	if _, err := store.Commit(t.Context(), eco.ChangeSet{ID: eco.NewChangeSetID(), Origin: eco.Edit, At: time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC), Changes: changes}); err != nil {
		t.Fatal(err)
	}
	snapshot, err := projection.Build(t.Context(), store.At(1, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[[2]bool]int{} // whether a link is disputed by all claims, and by those counted
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		for course, link := range links {
			claims, err := store.At(1, lens).Claims(t.Context(), []eco.ID{link})
			if err != nil {
				t.Fatal(err)
			}
			holdDisputes(t, snapshot.Courses(), course, lens, claims[link], seen)
		}
	}
	if len(seen) != 4 {
		t.Errorf("only these come up: %v", seen)
	}
}

// holdDisputes holds the rows of a course's only link against the claims on it that a lens shows.
func holdDisputes(t *testing.T, table *projection.CourseTable, course eco.ID, lens eco.Lens, claims []eco.Claim, seen map[[2]bool]int) {
	t.Helper()
	isDisputed := func(kinds projection.EvidenceSet) bool {
		counted := slices.DeleteFunc(slices.Clone(claims), func(c eco.Claim) bool { return projection.EvidenceOf(c.Text("method"))&kinds == 0 })
		return eco.StateOf(counted, eco.Age{}) == eco.Disputed
	}
	all := isDisputed(0xff)
	for n, link := range table.Links(table.FindCourse(course)) {
		for set := range 256 {
			kinds := projection.EvidenceSet(set)
			if !projection.Mask(link.Mask).Shows(lens) || link.Evidence&kinds == 0 {
				continue
			}
			want := isDisputed(kinds)
			seen[[2]bool{all, want}]++
			if got := table.IsDisputed(table.FindCourse(course), n, kinds); got != want {
				t.Fatalf("lens %d: among %v the link of %s is disputed: %v, not %v", lens, kinds.Methods(), course, got, want)
			}
		}
	}
}
