package ecosystem

import (
	"slices"
	"testing"
)

func TestFieldTablesAreConsistent(t *testing.T) {
	prefixes, enums := map[string]Kind{}, map[string][]string{}
	for _, n := range append(slices.Clone(Nouns()), NounOf(KindLink), NounOf(KindClaim)) {
		if other, taken := prefixes[n.Prefix]; taken || len(n.Prefix) != 3 {
			t.Errorf("%s: prefix %q is %s's or not three letters", n.Kind, n.Prefix, other)
		}
		prefixes[n.Prefix] = n.Kind
		seen := map[string]bool{}
		for _, f := range n.Fields {
			if seen[f.Name] || f.Says == "" {
				t.Errorf("%s.%s stands twice or says nothing of itself", n.Kind, f.Name)
			}
			seen[f.Name] = true
			if f.Enum == nil {
				continue
			}
			if words, known := enums[f.Enum.Name]; known && !slices.Equal(words, f.Enum.Values) {
				t.Errorf("%s.%s: two lists of words are called %s", n.Kind, f.Name, f.Enum.Name)
			}
			enums[f.Enum.Name] = f.Enum.Values
			if f.Default != "" && !f.Enum.Has(f.Default) {
				t.Errorf("%s.%s: its default %q is none of its words", n.Kind, f.Name, f.Default)
			}
		}
	}
	types := map[LinkType]bool{}
	for _, r := range LinkRules() {
		if types[r.Type] || r.Says == "" {
			t.Errorf("%s stands twice or says nothing", r.Type)
		}
		types[r.Type] = true
		for _, p := range r.Props {
			if _, ok := NounOf(KindLink).Field(p); !ok {
				t.Errorf("%s: %q is no field of a link", r.Type, p)
			}
		}
	}
}

// What the API calls a field stands for one name of the tables, so that whoever reads
// either name, as files do, cannot take one field for another.
func TestNamesOfTheAPIStandForOneFieldEach(t *testing.T) {
	tables := append(slices.Clone(Nouns()), NounOf(KindLink), NounOf(KindClaim))
	stored := map[string]string{}
	for _, n := range tables {
		for _, f := range n.Fields {
			if first, known := stored[f.Called()]; known && first != f.Name {
				t.Errorf("%s.%s is %s, elsewhere %s", n.Kind, f.Called(), f.Name, first)
			}
			stored[f.Called()] = f.Name
			if other, taken := n.Field(f.Called()); taken && other != f {
				t.Errorf("%s: %s is called like its field %s", n.Kind, f.Name, other.Name)
			}
			if found, ok := n.Named(f.Called()); !ok || found != f {
				t.Errorf("%s: %s is not found as %s", n.Kind, f.Name, f.Called())
			}
		}
	}
}

func TestPathsLeadFromWalkToWalk(t *testing.T) {
	for _, n := range Nouns() {
		for _, p := range PathsOf(n.Kind) {
			at := n.Kind
			for _, w := range p.Walks {
				if _, ok := WalkOf(at, w.Name); !ok || !w.Far.IsEntity() {
					t.Errorf("%s.%s goes over %q, which no %s has or which ends anywhere", n.Kind, p.Name, w.Name, at)
				}
				at = w.Far
			}
			_, isField := n.Named(p.Name)
			if _, isWalk := WalkOf(n.Kind, p.Name); isField || isWalk {
				t.Errorf("%s has two members called %s to filter by", n.Kind, p.Name)
			}
		}
	}
}

// The API has a field for each walk beside those of the noun's table, and a link type
// that no field walks could only be reached by those who know its name.
func TestWalksHaveNamesOfTheirOwnAndLeadWhereTheRulesAllow(t *testing.T) {
	walked := map[LinkType]bool{}
	for _, n := range Nouns() {
		seen := map[string]bool{}
		for _, w := range WalksOf(n.Kind) {
			walked[w.Type] = true
			if _, isField := n.Field(w.Name); isField || seen[w.Name] {
				t.Errorf("%s has two fields called %s", n.Kind, w.Name)
			}
			seen[w.Name] = true
			rule, ok := RuleOf(w.Type)
			near, end := rule.From, rule.To
			if w.Direction == Into {
				near, end = end, near
			}
			if !ok || !admits(near, n.Kind) || (w.Far != "" && !admits(end, w.Far)) {
				t.Errorf("%s.%s walks %s, which does not join %s to %s", n.Kind, w.Name, w.Type, n.Kind, w.Far)
			}
		}
	}
	for _, r := range LinkRules() {
		if !walked[r.Type] && r.Type != LinkDifferentFrom { // that two things are two leads nobody from one to the other
			t.Errorf("no field walks %s", r.Type)
		}
	}
	for _, b := range walksBesides {
		if _, ok := RuleOf(b.linkType); !ok {
			t.Errorf("walksBesides has %s, which is no type of link", b.linkType)
		}
	}
}

func admits(kinds []Kind, k Kind) bool { return len(kinds) == 0 || slices.Contains(kinds, k) }

func TestIDsSayTheirKindAndSortByTime(t *testing.T) {
	a, b := NewID("Actor"), NewID("Actor")
	if k, ok := a.Kind(); !ok || k != "Actor" || a >= b {
		t.Errorf("%s, %s: kind %q, %v", a, b, k, ok)
	}
	for _, bad := range []ID{"", "act_", "act_01j9zq6y7m8n9p0q1r2s3t4v5w", "xyz_01J9ZQ6Y7M8N9P0Q1R2S3T4V5W", "act_81J9ZQ6Y7M8N9P0Q1R2S3T4V5W", "act-01J9ZQ6Y7M8N9P0Q1R2S3T4V5W"} {
		if bad.Valid() {
			t.Errorf("%q passes for an id", bad)
		}
	}
}
