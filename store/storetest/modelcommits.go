package storetest

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

func (r reader) Commits(_ context.Context, revs []ecosystem.Revision) (map[ecosystem.Revision]ecosystem.Commit, error) {
	m := r.model
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.readable(r.revision); err != nil {
		return nil, err
	}
	found := map[ecosystem.Revision]ecosystem.Commit{}
	for _, c := range m.commits {
		if c.Revision > r.revision || !slices.Contains(revs, c.Revision) {
			continue
		}
		c.Touched = nil
		if r.lens < ecosystem.PartnerLens {
			c.Author, c.Message = "", ""
		}
		found[c.Revision] = c
	}
	return found, nil
}

// readable tells whether the store is open and has come to the revision.
func (m *Model) readable(rev ecosystem.Revision) error {
	if err := m.open(); err != nil {
		return err
	}
	return m.reached(rev)
}

// Touched gives what commits touched.
func (m *Model) Touched(_ context.Context, of []ecosystem.Revision) (map[ecosystem.Revision][]ecosystem.Touched, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return nil, err
	}
	touched := map[ecosystem.Revision][]ecosystem.Touched{}
	for _, c := range m.commits {
		if slices.Contains(of, c.Revision) {
			touched[c.Revision] = slices.Clone(c.Touched)
		}
	}
	return touched, nil
}
