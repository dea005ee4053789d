package neo4j

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"catchment/ecosystem"
)

func TestOwnPropertiesShareNoNameWithFields(t *testing.T) {
	for _, n := range append(slices.Clone(ecosystem.Nouns()), ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)) {
		for _, f := range n.Fields {
			if ours[f.Name] {
				t.Errorf("%s has a field %s", n.Kind, f.Name)
			}
		}
	}
}

func TestSortKeyAgreesWithTheFoldedName(t *testing.T) {
	long := strings.Repeat("é", nameRunes-1)
	names := []string{"", "a", "b", "é", long, long + "a", long + "ab", long + "z", long + "é", long + "éa", long + "\U0010FFFF", strings.Repeat("z", 3*nameRunes)}
	for _, a := range names {
		for _, b := range names {
			if c := cmp.Compare(nameKey(a), nameKey(b)); c != 0 && c != cmp.Compare(a, b) {
				t.Errorf("%d runes and %d runes are sorted the wrong way", len([]rune(a)), len([]rune(b)))
			}
		}
		if !mayBeCut(nameKey(a)) && nameKey(a) != a {
			t.Errorf("what was left out of %q is not told", a)
		}
	}
}

func TestHalfWrittenNodeIsNotDecoded(t *testing.T) {
	r := ecosystem.Record{ID: testID("Actor", 1), Kind: "Actor", Since: 3, Fields: ecosystem.Fields{"name": "Ada", "tags": []string{"a"}}}
	whole := past(r, 5, true)
	for name := range whole {
		part := properties{}
		for n, v := range whole {
			if n != name {
				part[n] = v
			}
		}
		if _, there := decodedPast(part); there {
			t.Errorf("without %s it counts as whole", name)
		}
	}
	if v, there := decodedPast(whole); !there || v.until != 5 || !v.ended || v.Since != 3 {
		t.Errorf("whole it is %+v, %t", v, there)
	}
}
