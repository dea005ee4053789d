package neo4j

import (
	"slices"

	"catchment/ecosystem"
)

// Through a lens that leaves out what is made up, everything is judged with the claims
// on it and the sources of these. What the server alone could answer quickly is not asked
// of it then.

// seeMadeUp has a lens that leaves out what is made up show all of its sight where no source
// is: that is the same then, and quicker.
func (v *snapshot) seeMadeUp() error {
	if !v.lens.LeavesOutMadeUp() {
		return nil
	}
	sources, err := v.madeUpSources()
	if len(sources) == 0 {
		v.lens = v.lens.Sight()
	}
	return err
}

// madeUpSources are all that say that they are made up at the revision, and perhaps some that
// say so since.
func (v *snapshot) madeUpSources() (sources []ecosystem.ID, err error) {
	err = v.each("made_up_sources", map[string]any{"rev": int64(v.rev)}, addTo(&sources))
	return distinct(sources), err
}

// addTo gathers the ids that a statement gives.
func addTo(ids *[]ecosystem.ID) func(row []any) error {
	return func(row []any) error {
		if id, is := row[0].(string); is {
			*ids = append(*ids, ecosystem.ID(id))
		}
		return nil
	}
}

// isMadeUp tells whether a source, which is loaded, is one that the lens shows to be made up.
func (v *snapshot) isMadeUp(source ecosystem.ID) bool {
	r := v.known[source]
	return r != nil && r.IsMadeUpSource() && v.admits(*r)
}

// leavesOut tells whether the lens leaves a state out as made up, whatever else there is.
func (v *snapshot) leavesOut(r ecosystem.Record) bool {
	switch {
	case !v.lens.LeavesOutMadeUp():
		return false
	case r.Kind == ecosystem.KindClaim:
		return v.isMadeUp(r.Ref("source"))
	}
	return r.IsMadeUpSource() || ecosystem.RestOnMadeUp(v.mixed[r.ID], v.isMadeUp)
}

// asSaid is a state without what made-up sources have it say, where the lens leaves them out.
func (v *snapshot) asSaid(r ecosystem.Record) ecosystem.Record {
	if claims := v.mixed[r.ID]; len(claims) > 0 {
		return r.WithoutMadeUp(claims, v.isMadeUp)
	}
	return r
}

// setMadeUpAside takes the claims of made-up sources from those that were just loaded, if
// the lens leaves them out.
func (v *snapshot) setMadeUpAside(about []ecosystem.ID) error {
	if !v.lens.LeavesOutMadeUp() {
		return nil
	}
	var sources []ecosystem.ID
	for _, id := range about {
		for _, c := range v.about[id] {
			sources = append(sources, c.Source())
		}
	}
	if err := v.load(sources); err != nil {
		return err
	}
	if err := v.loadLatest(sources); err != nil {
		return err
	}
	for _, id := range about {
		all := v.about[id]
		others := slices.DeleteFunc(slices.Clone(all), func(c ecosystem.Claim) bool { return v.isMadeUp(c.Source()) })
		if len(others) < len(all) {
			v.about[id], v.mixed[id] = others, all
		}
	}
	return nil
}

// shownWithoutMadeUp gives those of some states that show, as they show; besides are what
// the links among them join and the claims among them are about.
func (v *snapshot) shownWithoutMadeUp(records []ecosystem.Record, besides []ecosystem.ID) ([]ecosystem.Record, error) {
	sources, things := []ecosystem.ID{}, besides
	for _, r := range records {
		if r.Kind == ecosystem.KindClaim {
			sources = append(sources, r.Ref("source"))
		} else {
			things = append(things, r.ID)
		}
	}
	if err := v.load(sources); err != nil {
		return nil, err
	}
	if err := v.loadClaims(things); err != nil {
		return nil, err
	}
	if err := v.loadLatest(slices.Concat(idsOf(records), besides, sources)); err != nil {
		return nil, err
	}
	shown := v.those(records)
	for i, r := range shown {
		shown[i] = v.asSaid(r)
	}
	return shown, nil
}

// spokenOf adds to what a search finds all that made-up sources speak of, as the index
// keeps the words of these and not those that they stand before.
func (v *snapshot) spokenOf(found []ecosystem.ID) ([]ecosystem.ID, error) {
	sources, err := v.madeUpSources()
	if err != nil {
		return nil, err
	}
	err = v.each("claims_of_sources", map[string]any{"sources": texts(sources), "rev": int64(v.rev)}, addTo(&found))
	return distinct(found), err
}

// showedAt gives those of some things that showed through the lens at a revision up to the
// snapshot's own, as they showed.
func (v *snapshot) showedAt(rev ecosystem.Revision, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	then := &snapshot{transaction: v.transaction, rev: rev, lens: v.asked, asked: v.asked}
	then.forget()
	if err := then.seeMadeUp(); err != nil {
		return nil, err
	}
	showed := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	for part := range slices.Chunk(distinct(ids), batch) {
		records, err := then.shownOf(part)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			showed[r.ID] = r
		}
	}
	return showed, nil
}
