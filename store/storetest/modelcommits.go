package storetest

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

func (r reader) Commits(_ context.Context, revs []ecosystem.Revision) (map[ecosystem.Revision]ecosystem.Commit, error) {
	versions, err := r.model.snapshot(r.revision)
	if err != nil {
		return nil, err
	}
	found := map[ecosystem.Revision]ecosystem.Commit{}
	for _, c := range r.model.log() {
		hidden := r.lens != ecosystem.TeamLens && len(r.shownOf(c.Touched, versions, c.Revision)) == 0
		if c.Revision > r.revision || !slices.Contains(revs, c.Revision) || hidden {
			continue
		}
		c.Touched = nil
		if r.lens.Sight() < ecosystem.PartnerLens {
			c.Message = ""
		}
		if r.lens.Sight() < ecosystem.TeamLens {
			c.Author, c.Sent = "", ""
		}
		found[c.Revision] = c
	}
	return found, nil
}

// log gives all commits.
func (m *Model) log() []ecosystem.Commit {
	m.lock.Lock()
	defer m.lock.Unlock()
	return slices.Clone(m.commits)
}

// Holders looks through every version of everything.
func (m *Model) Holders(_ context.Context, keys []ecosystem.Key) (map[ecosystem.Key][]ecosystem.ID, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return nil, err
	}
	holders := map[ecosystem.Key][]ecosystem.ID{}
	for id, versions := range m.versions {
		for _, v := range versions {
			for _, k := range (ecosystem.Record{Fields: v.fields}).Keys() {
				if slices.Contains(keys, k) && !slices.Contains(holders[k], id) {
					holders[k] = append(holders[k], id)
				}
			}
		}
	}
	for _, ids := range holders {
		slices.Sort(ids)
	}
	return holders, nil
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
		if slices.Contains(of, c.Revision) && len(c.Touched) > 0 {
			touched[c.Revision] = slices.Clone(c.Touched)
		}
	}
	return touched, nil
}

// Touched holds what each commit touched against the states before and after it.
func (r reader) Touched(_ context.Context, asks []ecosystem.TouchedAsk) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	versions, err := r.model.snapshot(r.revision)
	if err != nil {
		return nil, err
	}
	answers := make([]ecosystem.Slice[ecosystem.TouchedStates], len(asks))
	for i, a := range asks {
		if err := a.Check(); err != nil {
			return nil, err
		}
		var list []ecosystem.TouchedStates
		if a.Of > 0 && a.Of <= r.revision {
			list = r.shownOf(r.model.touchedBy(a.Of), versions, a.Of)
		}
		at := func(t ecosystem.TouchedStates) ecosystem.Position { return ecosystem.Position{ID: t.ID} }
		answers[i] = page(list, a.Page, nil, at, func(t ecosystem.TouchedStates) ecosystem.TouchedStates { return t })
		if a.CountTo > 0 {
			answers[i].Total = min(answers[i].Total, a.CountTo+1)
		}
	}
	return answers, nil
}

// shownOf leaves of what a commit touched what shows before or after it.
func (r reader) shownOf(touched []ecosystem.Touched, versions map[ecosystem.ID][]version, of ecosystem.Revision) []ecosystem.TouchedStates {
	was, is := newShown(stateAt(versions, of-1), r.lens, versions), newShown(stateAt(versions, of), r.lens, versions)
	var list []ecosystem.TouchedStates
	for _, t := range touched {
		before, showed := was.things[t.ID]
		after, shows := is.things[t.ID]
		if showed || shows {
			list = append(list, ecosystem.NewTouchedStates(t.ID, before.Fields, after.Fields))
		}
	}
	return list
}

func (m *Model) touchedBy(rev ecosystem.Revision) []ecosystem.Touched {
	m.lock.Lock()
	defer m.lock.Unlock()
	return m.commits[rev-1].Touched
}
