package storetest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// A Model keeps what it keeps in memory: whoever opens it again opens the same.
func TestTheModelKeepsEveryPromise(t *testing.T) {
	Run(t, Harness{
		Open:  func(*testing.T) ecosystem.Store { return NewModel() },
		Again: func(_ *testing.T, s ecosystem.Store) ecosystem.Store { return s },
	})
}

func TestEveryPromiseHasATestAndEveryTestAPromise(t *testing.T) {
	contract, err := os.ReadFile(filepath.Join("..", "..", "ecosystem", "store.go"))
	if err != nil {
		t.Fatal(err)
	}
	var promised, tried []string
	for _, tag := range regexp.MustCompile(`//.*`).FindAll(contract, -1) {
		for _, m := range regexp.MustCompile(`\[([a-z]+(?:-[a-z]+)*)\]`).FindAllSubmatch(tag, -1) {
			promised = append(promised, string(m[1]))
		}
	}
	for _, p := range promises() {
		tried = append(tried, p.tag)
	}
	slices.Sort(promised)
	slices.Sort(tried)
	if d := cmp.Diff(promised, slices.Compact(tried)); d != "" {
		t.Errorf("the promises of ecosystem.Store and their tests (-promised +tried):\n%s", d)
	}
}

func TestOlderValuesAreSaidByClaims(t *testing.T) {
	s := NewModel()
	holds := FillAsBefore(t, s)
	if err := ecosystem.SpeakForValues(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	holds(s)
}

func TestWhatIsShownFollowsFromTheClaimsAlone(t *testing.T) {
	Claimed(t, func(*testing.T) ecosystem.Store { return NewModel() }, 40, 25)
}
