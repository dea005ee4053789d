package storetest

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

// Beside gives what is kept beside the records.
func (r reader) Beside(_ context.Context, sums []string) (map[string][]byte, error) {
	_, err := r.look(nil)
	found := map[string][]byte{}
	r.model.lock.Lock()
	defer r.model.lock.Unlock()
	for _, sum := range sums {
		if text, there := r.model.beside[sum]; there {
			found[sum] = slices.Clone(text)
		}
	}
	return found, err
}

// forgetBeside takes away what no state names any more.
func (m *Model) forgetBeside() {
	named := map[string]bool{}
	for id, all := range m.versions {
		for _, v := range all {
			for _, sum := range ecosystem.BesideOf(record(id, v)) {
				named[sum] = true
			}
		}
	}
	for sum := range m.beside {
		if !named[sum] {
			delete(m.beside, sum)
		}
	}
}
