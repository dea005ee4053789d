package storetest

import (
	"cmp"
	"context"
	"slices"

	"catchment/ecosystem"
)

// Kept looks through every version of everything.
func (m *Model) Kept(_ context.Context, of ecosystem.ID) ([]ecosystem.Version, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	return m.kept(of), m.open()
}

func (m *Model) kept(of ecosystem.ID) (kept []ecosystem.Version) {
	for id, all := range m.versions {
		for _, v := range all {
			r := record(id, v)
			if id == of || r.Kind == ecosystem.KindClaim && r.Ref("about") == of {
				kept = append(kept, ecosystem.Version{Record: r, Until: v.until, Ended: v.ended})
			}
		}
	}
	slices.SortFunc(kept, func(a, b ecosystem.Version) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Since, b.Since))
	})
	return kept
}

// Erasing looks through all commits.
func (m *Model) Erasing(context.Context) (erasing []ecosystem.Commit, err error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	for _, c := range m.commits {
		if len(c.Erases) > 0 {
			c.Touched = nil
			erasing = append(erasing, c)
		}
	}
	return erasing, m.open()
}

// erase rewrites what is kept for what the last commit erases.
func (m *Model) erase(c ecosystem.Commit) {
	if len(c.Erases) == 0 {
		return
	}
	kept := map[ecosystem.ID][]ecosystem.Version{}
	for _, e := range c.Erases {
		kept[e.Of] = m.kept(e.Of)
	}
	rewritten := c.Rewrite(kept, m.commits)
	for _, s := range rewritten.States {
		m.versions[s.ID] = slices.Clone(m.versions[s.ID]) // a reader may hold those of before
		for i, v := range m.versions[s.ID] {
			if v.since == s.Since {
				m.versions[s.ID][i].fields = s.Fields
			}
		}
	}
	m.forgetBeside()
	m.commits = slices.Clone(m.commits)
	for _, now := range rewritten.Commits {
		m.commits[now.Revision-1] = now
	}
}
