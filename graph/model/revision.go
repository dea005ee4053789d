package model

import (
	"catchment/ecosystem"
	"catchment/loaders"
)

// RevisionInfo says which revision answers, and what it holds.
type RevisionInfo struct{ set *loaders.Set }

// Now describes the revision that a response is answered at.
func Now(set *loaders.Set) *RevisionInfo { return &RevisionInfo{set} }

// Head is the newest revision there is.
func (i RevisionInfo) Head() (ecosystem.Revision, error) {
	return i.set.Registry().Head(i.set.Context())
}

// Revision is the one that answers.
func (i RevisionInfo) Revision() ecosystem.Revision { return i.set.View().Revision() }

// Lens is what the asker sees through, by the least public thing that it shows.
func (i RevisionInfo) Lens() ecosystem.Visibility {
	return [...]ecosystem.Visibility{ecosystem.Public, ecosystem.Partner, ecosystem.Team}[i.set.View().Lens().Sight()]
}

// HasSynthetic tells whether a source that can be seen has data that is made up.
func (i RevisionInfo) HasSynthetic() (bool, error) {
	n, err := i.set.View().Count(i.set.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindSource}, Where: &ecosystem.Filter{
		Field: &ecosystem.FieldTest{Field: "synthetic", Test: ecosystem.In, Values: []any{true}}}}, 1)
	return n.N > 0, err
}

// KindCount is how many things there are of a kind.
type KindCount struct {
	Kind  ecosystem.Kind
	Count int
}

// countedKinds bounds the counting of each kind.
const countedKinds = 1_000_000

// Counts is how many things of each kind can be seen.
func (i RevisionInfo) Counts() ([]KindCount, error) {
	var counts []KindCount
	for _, k := range ecosystem.KindsOf(ecosystem.Tables()) {
		n, err := i.set.View().Count(i.set.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{k}}, countedKinds)
		if err != nil {
			return nil, err
		}
		counts = append(counts, KindCount{k, n.N})
	}
	return counts, nil
}
