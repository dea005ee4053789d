package neo4j

import (
	"slices"

	"catchment/ecosystem"
)

// snapshot is what a reader sees inside a transaction: the state at its revision,
// gathered as it is asked for.
//
// Neo4j is read-committed and shows a commit while it is being applied. A snapshot
// is nevertheless of one revision, for every state is copied to the archive in a
// transaction that ends before the one that replaces it begins. So each question
// is put twice: to the current graph first, to the archive second, and where the
// archive has a state that was true at the revision, that is the truth. What is
// in the current graph alone had not begun to change when it was read.
type snapshot struct {
	*transaction
	rev   ecosystem.Revision
	lens  ecosystem.Lens
	asked ecosystem.Lens                     // the reader's: lens, but where that leaves out what is made up and there is nothing such
	head  bool                               // whether no newer revision is known
	known map[ecosystem.ID]*ecosystem.Record // nil: there was no such thing
	about map[ecosystem.ID][]ecosystem.Claim // the claims on a thing that the lens admits
	mixed map[ecosystem.ID][]ecosystem.Claim // those and the ones of made-up sources, which the lens leaves out, where there are such
	latest
}

func (r *reader) snapshot(t *transaction) *snapshot {
	v := &snapshot{transaction: t, rev: r.rev, lens: r.lens, asked: r.lens, head: int64(r.rev) >= r.store.newestSeen.Load()}
	v.forget()
	return v
}

// forget drops what was gathered, so that a long reading holds a part at a time.
func (v *snapshot) forget() {
	v.known, v.about, v.mixed = map[ecosystem.ID]*ecosystem.Record{}, map[ecosystem.ID][]ecosystem.Claim{}, map[ecosystem.ID][]ecosystem.Claim{}
	v.latest = newLatest()
}

// fetch puts a question to the current graph and to the archive and remembers the
// states that it meets. A state from the archive may no longer be what was asked
// for: the caller looks again.
func (v *snapshot) fetch(now, past string, params map[string]any) ([]ecosystem.Record, error) {
	var current []ecosystem.Record
	var seen []string
	err := v.each(now, params, func(row []any) error {
		if p, is := row[0].(properties); is {
			if r, whole := decoded(p); whole {
				seen = append(seen, string(r.ID))
				current = append(current, r)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	asked := map[string]any{"seen": seen, "rev": int64(v.rev)}
	for name, value := range params {
		asked[name] = value
	}
	then := map[ecosystem.ID]bool{}
	var records []ecosystem.Record
	err = v.each(past, asked, func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decodedPast(p); whole && !then[r.ID] {
			then[r.ID], v.past[r.ID] = true, true
			records = append(records, r.Record)
		}
		return nil
	})
	for _, r := range current {
		if r.Since <= v.rev && !then[r.ID] {
			then[r.ID] = true // a link from a thing to itself is met from both its ends
			records = append(records, r)
		}
	}
	for i, r := range records {
		v.known[r.ID] = &records[i]
	}
	return records, err
}

// unchanged tells whether nothing that was so at the revision had begun to change by
// now: all that was read of the current graph until now was whole, and all there
// was. The server may then be asked for things that only it can do quickly, if it
// is asked whether that was right afterwards.
func (v *snapshot) unchanged() (bool, error) {
	if !v.head {
		return false, nil
	}
	unchanged := true
	err := v.each("changed", map[string]any{"rev": int64(v.rev)}, func([]any) error {
		unchanged = false
		return nil
	})
	return unchanged, err
}

// visible are the arguments by which a statement knows what the lens admits.
func (v *snapshot) visible(params map[string]any) map[string]any {
	var words []string
	for _, visibility := range []ecosystem.Visibility{ecosystem.Public, ecosystem.Partner} {
		if v.lens.Admits(visibility) {
			words = append(words, string(visibility))
		}
	}
	params["rev"], params["all"], params["visible"] = int64(v.rev), v.lens.Admits(ecosystem.Team), words
	return params
}

// load makes the states of things known.
func (v *snapshot) load(ids []ecosystem.ID) error {
	var unknown []ecosystem.ID
	for _, id := range distinct(ids) {
		if _, known := v.known[id]; !known && id != "" {
			unknown = append(unknown, id)
		}
	}
	for part := range slices.Chunk(unknown, batch) {
		for _, id := range part {
			v.known[id] = nil
		}
		// The archive is asked for all of them, since what has ended is nowhere else.
		if err := v.fetchStates(texts(part)); err != nil {
			return err
		}
	}
	return nil
}

func (v *snapshot) fetchStates(ids []string) error {
	_, err := v.fetch("records", "past_ids", byLabel(ids))
	return err
}

// state is what a loaded thing was at the revision; false where there was none.
func (v *snapshot) state(id ecosystem.ID) (ecosystem.Record, bool) {
	if r := v.known[id]; r != nil {
		return v.asSaid(*r), true
	}
	return ecosystem.Record{}, false
}

// admitted tells whether a loaded thing was there and the lens admits it by itself.
func (v *snapshot) admitted(id ecosystem.ID) bool {
	r := v.known[id]
	return r != nil && v.admits(*r) && !v.leavesOut(*r)
}

// loadClaims makes the claims on things known.
func (v *snapshot) loadClaims(of []ecosystem.ID) error {
	var unknown []ecosystem.ID
	for _, id := range distinct(of) {
		if _, known := v.about[id]; !known {
			unknown = append(unknown, id)
		}
	}
	for part := range slices.Chunk(unknown, batch) {
		asked := make(map[ecosystem.ID]bool, len(part))
		for _, id := range part {
			asked[id] = true
			v.about[id] = nil
		}
		records, err := v.fetch("claims", "past_claims", map[string]any{"ids": texts(part)})
		if err != nil {
			return err
		}
		if err := v.loadLatest(idsOf(records)); err != nil {
			return err
		}
		for _, r := range records {
			if c := (ecosystem.Claim{Record: r}); asked[c.About()] && v.admits(r) {
				v.about[c.About()] = append(v.about[c.About()], c)
			}
		}
		if err := v.setMadeUpAside(part); err != nil {
			return err
		}
	}
	return nil
}

// claimsOn are the loaded claims on a thing, which shows.
func (v *snapshot) claimsOn(id ecosystem.ID) []ecosystem.Claim { return slices.Clone(v.about[id]) }

// shownOf gives those of the things with these ids that show.
func (v *snapshot) shownOf(ids []ecosystem.ID) ([]ecosystem.Record, error) {
	if err := v.load(ids); err != nil {
		return nil, err
	}
	var there []ecosystem.Record
	for _, id := range ids {
		if r, is := v.state(id); is {
			there = append(there, r)
		}
	}
	return v.shown(there)
}

// shown gives those of some states that the lens shows.
func (v *snapshot) shown(records []ecosystem.Record) ([]ecosystem.Record, error) {
	var links, claimed, ends []ecosystem.ID // what the claims speak of, what the links join
	for _, r := range records {
		switch r.Kind {
		case ecosystem.KindClaim:
			claimed = append(claimed, r.Ref("about"))
		case ecosystem.KindLink:
			links, ends = append(links, r.ID), append(ends, r.Ref("from"), r.Ref("to"))
		}
	}
	if err := v.load(claimed); err != nil {
		return nil, err
	}
	for _, id := range claimed {
		if about, there := v.state(id); there && about.Kind == ecosystem.KindLink {
			ends = append(ends, about.Ref("from"), about.Ref("to"))
		}
	}
	if err := v.load(ends); err != nil {
		return nil, err
	}
	if v.lens.LeavesOutMadeUp() {
		return v.shownWithoutMadeUp(records, append(claimed, ends...))
	}
	if err := v.loadClaims(links); err != nil {
		return nil, err
	}
	if err := v.loadLatest(slices.Concat(idsOf(records), claimed, ends)); err != nil {
		return nil, err
	}
	return v.those(records), nil
}

// those gives the states that the lens shows; what they rest on is loaded.
func (v *snapshot) those(records []ecosystem.Record) []ecosystem.Record {
	return slices.DeleteFunc(slices.Clone(records), func(r ecosystem.Record) bool { return !v.shows(r) })
}

// shows judges a state; what it joins or is about is loaded.
func (v *snapshot) shows(r ecosystem.Record) bool {
	if !v.admits(r) || v.leavesOut(r) {
		return false
	}
	switch r.Kind {
	case ecosystem.KindLink:
		return v.joins(r) && len(v.about[r.ID]) > 0
	case ecosystem.KindClaim:
		// The claim of a link is itself the claim that the link needs.
		about := v.known[r.Ref("about")]
		return v.admitted(r.Ref("about")) && (about.Kind != ecosystem.KindLink || v.joins(*about))
	}
	return true
}

func (v *snapshot) joins(link ecosystem.Record) bool {
	return v.admitted(link.Ref("from")) && v.admitted(link.Ref("to"))
}

// holders gives everything that has, had or will have one of the keys; whether it
// has it at the revision is to be looked at.
func (v *snapshot) holders(keys []ecosystem.Key) ([]ecosystem.ID, error) {
	var names []string
	for _, k := range keys {
		names = append(names, keyName(k))
	}
	var ids []ecosystem.ID
	for _, statement := range []string{"key_holders", "past_key_holders"} {
		for part := range slices.Chunk(names, batch) {
			err := v.each(statement, map[string]any{"names": part}, func(row []any) error {
				if id, is := row[0].(string); is {
					ids = append(ids, ecosystem.ID(id))
				}
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return distinct(ids), nil
}
