package ecosystem

import (
	"testing"

	"pgregory.net/rapid"
)

// A store refuses keys that are not in their normal form, so normalising once
// must be enough.
func TestNormalFormOfAKeyIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scheme := rapid.SampledFrom([]string{"", "slug:", "url:", "URL :", "company:", "gss:", "ukprn: "}).Draw(t, "scheme")
		value := rapid.OneOf(rapid.StringMatching(`https?://[a-zA-Z]{1,3}[/ %#?A-Fa-f0-9]{0,12}`), rapid.String()).Draw(t, "value")
		once := ParseKey(scheme + value)
		if twice := ParseKey(once.String()); once.Problem() == "" && twice != once {
			t.Fatalf("%q becomes %v, and that %v", scheme+value, once, twice)
		}
	})
}

func TestCheckLetsAPatchClearWhatALinkCanBeWithout(t *testing.T) {
	id := NewID(KindLink)
	for field, may := range map[string]bool{"note": true, "qualifier": true, "visibility": true, "type": false, "from": false, "to": false} {
		cs := ChangeSet{ID: NewChangeSetID(), Changes: []Change{{ID: id, Kind: KindLink, Expect: Any, Set: Fields{field: nil}}}}
		if err := cs.Check(); (err == nil) != may {
			t.Errorf("clearing %s: %v; want allowed: %v", field, err, may)
		}
	}
}
