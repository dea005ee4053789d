package neo4j

import (
	"maps"
	"slices"

	"catchment/ecosystem"
)

// sight tells who sees things at any of several revisions, from what decides that and
// nothing else: visibilities, what links join and what claims are about.
type sight struct {
	*snapshot
	low, high ecosystem.Revision                              // the revisions that it can be asked about
	versions  map[ecosystem.ID]map[ecosystem.Revision]version // by the revision that made them
	claims    map[ecosystem.ID][]ecosystem.ID                 // of a link, at any time
}

// look reads what things rest on, and what that rests on.
func (s *sight) look(ids []ecosystem.ID) error {
	if err := s.loadVersions(ids); err != nil {
		return err
	}
	var about, links, ends []ecosystem.ID
	for _, id := range ids {
		for _, r := range s.versions[id] {
			switch r.Kind {
			case ecosystem.KindClaim:
				about = append(about, r.Ref("about"))
			case ecosystem.KindLink:
				links = append(links, id)
			}
		}
	}
	if err := s.loadVersions(about); err != nil {
		return err
	}
	for _, id := range slices.Concat(links, about) {
		for _, r := range s.versions[id] {
			if r.Kind == ecosystem.KindLink {
				ends = append(ends, r.Ref("from"), r.Ref("to"))
			}
		}
	}
	if err := s.loadVersions(ends); err != nil {
		return err
	}
	if err := s.loadLinkClaims(distinct(links)); err != nil {
		return err
	}
	return s.loadLatest(slices.Collect(maps.Keys(s.versions)))
}

// loadVersions reads the states of things, those that are not known yet.
func (s *sight) loadVersions(ids []ecosystem.ID) error {
	var unknown []ecosystem.ID
	for _, id := range distinct(ids) {
		if s.versions[id] == nil {
			s.versions[id] = map[ecosystem.Revision]version{}
			unknown = append(unknown, id)
		}
	}
	for part := range slices.Chunk(texts(unknown), batch) {
		params := byLabel(part)
		params["ids"] = part
		if err := s.read("visible_now", "visible_past", params, nil); err != nil {
			return err
		}
	}
	return nil
}

// loadLinkClaims reads the claims on links.
func (s *sight) loadLinkClaims(links []ecosystem.ID) error {
	for part := range slices.Chunk(texts(links), batch) {
		err := s.read("visible_claims", "visible_past_claims", map[string]any{"ids": part}, func(r ecosystem.Record) {
			s.claims[r.Ref("about")] = append(s.claims[r.Ref("about")], r.ID)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// read reads states, first the current ones, then those that are past, which have the
// last word; each is called with each.
func (s *sight) read(now, past string, params map[string]any, each func(ecosystem.Record)) error {
	params["low"], params["rev"] = int64(s.low), int64(s.high)
	for _, statement := range []string{now, past} {
		err := s.each(statement, params, func(row []any) error {
			p, _ := row[0].(properties)
			r, whole := decoded(p)
			if !whole || r.Since > s.high {
				return nil
			}
			until, _ := p["until"].(int64)
			s.past[r.ID] = s.past[r.ID] || until > 0
			if s.versions[r.ID] == nil {
				s.versions[r.ID] = map[ecosystem.Revision]version{}
			}
			if until > 0 || s.versions[r.ID][r.Since].until == 0 {
				s.versions[r.ID][r.Since] = version{Record: r, until: ecosystem.Revision(until)}
			}
			if each != nil {
				each(r)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// admittedAt gives what a thing was at a revision, if the lens admits it by itself.
func (s *sight) admittedAt(id ecosystem.ID, rev ecosystem.Revision) (ecosystem.Record, bool) {
	for _, r := range s.versions[id] {
		if r.Since <= rev && (r.until == 0 || r.until > rev) {
			return r.Record, s.admits(r.Record)
		}
	}
	return ecosystem.Record{}, false
}

// showsAt tells whether a thing that was looked at shows at a revision.
func (s *sight) showsAt(id ecosystem.ID, rev ecosystem.Revision) bool {
	r, admitted := s.admittedAt(id, rev)
	switch {
	case !admitted:
		return false
	case r.Kind == ecosystem.KindLink:
		return s.joinsAt(r, rev) && slices.ContainsFunc(s.claims[id], func(claim ecosystem.ID) bool {
			c, admitted := s.admittedAt(claim, rev)
			return admitted && c.Ref("about") == id
		})
	case r.Kind == ecosystem.KindClaim:
		// The claim of a link is itself the claim that the link needs.
		about, admitted := s.admittedAt(r.Ref("about"), rev)
		return admitted && (about.Kind != ecosystem.KindLink || s.joinsAt(about, rev))
	}
	return true
}

func (s *sight) joinsAt(link ecosystem.Record, rev ecosystem.Revision) bool {
	_, from := s.admittedAt(link.Ref("from"), rev)
	_, to := s.admittedAt(link.Ref("to"), rev)
	return from && to
}
