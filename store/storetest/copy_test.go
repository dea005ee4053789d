package storetest

import (
	"testing"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// A random history, copied, is the same in every answer. One with a link that no
// claim speaks of cannot be copied whole, and is refused instead of copied in part.
func TestCopiesOfRandomHistoriesAreTheSame(t *testing.T) {
	whole, refused := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		h := &history{model: NewModel(), store: NewModel(), t: rt}
		for range rapid.IntRange(1, 6).Draw(rt, "commits") {
			if d := h.commit(t.Context()); d != "" {
				rt.Fatal(d)
			}
		}
		h.store = NewModel()
		_, err := ecosystem.CopyHistory(t.Context(), h.model, h.store, nil)
		if ecosystem.CodeOf(err) == ecosystem.Storage {
			refused++
			return
		}
		if err != nil {
			rt.Fatal(err)
		}
		if d := h.everything(t.Context()); d != "" {
			rt.Fatal(d)
		}
		whole++
	})
	if whole < 10 {
		t.Errorf("only %d histories were copied, %d were refused", whole, refused)
	}
}
