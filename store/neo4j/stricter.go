package neo4j

import (
	"slices"

	"catchment/ecosystem"
)

// latest is what things that have changed since a revision say now of who may see them,
// or said last before they ended: a state of the past shows only if that admits it too.
type latest struct {
	past map[ecosystem.ID]bool // the things of which a state was met in the archive
	said map[ecosystem.ID]saidLast
}

// saidLast is the word of the newest state that was met.
type saidLast struct {
	at         ecosystem.Revision
	visibility ecosystem.Visibility
}

func newLatest() latest {
	return latest{map[ecosystem.ID]bool{}, map[ecosystem.ID]saidLast{}}
}

// forgetBut drops what was gathered, but for where some states were met.
func (v *snapshot) forgetBut(records []ecosystem.Record) {
	past := v.past
	v.forget()
	for _, r := range records {
		v.past[r.ID] = past[r.ID]
	}
}

// loadLatest finds out what things say now, as far as that may differ from what was met.
func (v *snapshot) loadLatest(ids []ecosystem.ID) error {
	if v.lens.Admits(ecosystem.Team) {
		return nil
	}
	var unknown []string
	for _, id := range distinct(ids) {
		if _, known := v.said[id]; v.past[id] && !known {
			unknown = append(unknown, string(id))
		}
	}
	for part := range slices.Chunk(unknown, batch) {
		err := v.each("latest", byLabel(part), func(row []any) error {
			id, _ := row[0].(string)
			at, _ := row[1].(int64)
			visibility, _ := row[2].(string)
			if known, is := v.said[ecosystem.ID(id)]; !is || known.at < ecosystem.Revision(at) {
				v.said[ecosystem.ID(id)] = saidLast{ecosystem.Revision(at), ecosystem.Visibility(visibility)}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// admits tells whether the lens admits a state by itself, both as it was and as the thing
// is by now, which is loaded.
func (v *snapshot) admits(r ecosystem.Record) bool {
	if !v.lens.Admits(r.Visibility()) {
		return false
	}
	said, known := v.said[r.ID]
	return !v.past[r.ID] || v.lens.Admits(ecosystem.Team) || known && v.lens.Admits(said.visibility)
}
