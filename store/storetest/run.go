package storetest

import (
	"slices"
	"testing"

	"catchment/ecosystem"
)

// Harness opens the stores that the promises are tried on.
type Harness struct {
	// Open gives a new, empty store. Run closes it.
	Open func(t *testing.T) ecosystem.Store

	// Again opens what a store keeps once more, as another process would, while
	// the first is still open. Run closes neither before the test is over.
	Again func(t *testing.T, s ecosystem.Store) ecosystem.Store
}

// promise is one test of a promise of [ecosystem.Store]: the tag that stands
// beside it in ecosystem/store.go, and what is tried, as a sentence.
type promise struct {
	tag, says string
	try       func(x trial)
}

// Run tries every promise of ecosystem.Store, each on a store of its own.
func Run(t *testing.T, h Harness) {
	for _, p := range promises() {
		t.Run(p.tag+"/"+p.says, func(t *testing.T) {
			s := h.Open(t)
			t.Cleanup(func() { _ = s.Close() })
			p.try(trial{T: t, store: s, harness: h})
		})
	}
}

// promises are all that is tried, by area.
func promises() []promise {
	return slices.Concat(
		commitPromises(), formPromises(), conflictPromises(), danglingPromises(), uniquePromises(), writerPromises(), changesPromises(), commitsPromises(), touchedPromises(),
		storePromises(), revisionPromises(), stricterPromises(), erasePromises(), besidePromises(), lensPromises(),
		valuePromises(), recordPromises(), historyPromises(), linkPromises(), expandPromises(),
		findPromises(), filterPromises(), orderPromises(), pagePromises(), searchPromises(), countPromises(),
	)
}
