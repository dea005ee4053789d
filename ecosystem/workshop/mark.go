package workshop

import (
	"maps"

	"catchment/ecosystem"
)

// Mark has what a guest's change set makes rest on the workshop's source and event, and be
// as visible as the workshop says, whatever the guest said. What is said of the values of a
// thing that was there stays as visible as that thing, else it would not show.
func (w Workshop) Mark(cs ecosystem.ChangeSet) ecosystem.ChangeSet {
	changed := map[ecosystem.ID]bool{}
	for _, c := range cs.Changes {
		changed[c.ID] = c.Expect != ecosystem.New
	}
	marked := cs.Changes[:0:0]
	for _, c := range cs.Changes {
		if c.Expect == ecosystem.New {
			c.Set = w.mark(c, changed)
		}
		marked = append(marked, c)
	}
	cs.Changes = marked
	return cs
}

func (w Workshop) mark(c ecosystem.Change, changed map[ecosystem.ID]bool) ecosystem.Fields {
	set := maps.Clone(c.Set)
	about, _ := set["about"].(string)
	if c.Kind != ecosystem.KindClaim || !changed[ecosystem.ID(about)] {
		set["visibility"] = string(w.Visibility)
	}
	if c.Kind == ecosystem.KindClaim {
		set["source"] = string(w.Source)
		if w.Event != "" {
			set["event"] = string(w.Event)
		}
	}
	return set
}

// OnlyAdds tells whether a change set makes new things alone, and changes none that is there.
func OnlyAdds(cs ecosystem.ChangeSet) bool {
	for _, c := range cs.Changes {
		if c.Expect != ecosystem.New || c.End {
			return false
		}
	}
	return len(cs.Changes) > 0 && len(cs.Erases) == 0
}
