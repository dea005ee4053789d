package storetest

import (
	"maps"
	"slices"

	"catchment/ecosystem"
)

type records = map[ecosystem.ID]ecosystem.Record

// stateAfter gives what will be there after a change set, or why it cannot be kept.
func stateAfter(before records, versions map[ecosystem.ID][]version, cs ecosystem.ChangeSet, rev ecosystem.Revision) (records, error) {
	if cs.Head != nil && *cs.Head != rev-1 {
		return nil, &ecosystem.Error{Code: ecosystem.Conflict, Message: "There are newer revisions.", Hint: "Look at them."}
	}
	if changed := otherVersionIDs(before, cs); len(changed) > 0 {
		return nil, conflict("Somebody changed it first.", changed, before)
	}
	if moved := movedIDs(versions, cs); len(moved) > 0 {
		return nil, conflict("What it was decided upon has changed.", moved, before)
	}
	after := maps.Clone(before)
	for _, c := range cs.Changes {
		if c.End {
			delete(after, c.ID)
			continue
		}
		after[c.ID] = ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: rev, Fields: owned(before[c.ID].Fields.With(c.Set))}
	}
	for _, c := range cs.Changes {
		if err := after[c.ID].CheckAnchors(); err != nil {
			return nil, err
		}
	}
	if missing := missingIDs(after); len(missing) > 0 {
		return nil, conflict("Links or claims name what is not there.", missing, before)
	}
	if holders := holderIDs(before, after, cs); len(holders) > 0 {
		return nil, conflict("Another thing has this key or is this link.", holders, before)
	}
	return after, nil
}

// conflict names the ids, each once and in order, with the versions they have now.
func conflict(message string, ids map[ecosystem.ID]bool, before records) error {
	e := &ecosystem.Error{Code: ecosystem.Conflict, Message: message, Hint: "Read it again and apply the change to what it is now.",
		IDs: slices.Sorted(maps.Keys(ids)), Current: map[ecosystem.ID]ecosystem.Revision{}}
	for _, id := range e.IDs {
		if r, there := before[id]; there {
			e.Current[id] = r.Since
		}
	}
	return e
}

// owned copies the lists, so that nobody can change a kept state from outside.
func owned(f ecosystem.Fields) ecosystem.Fields {
	for name, v := range f {
		if list, ok := v.([]string); ok {
			f[name] = slices.Clone(list)
		}
	}
	return f
}

func otherVersionIDs(before records, cs ecosystem.ChangeSet) map[ecosystem.ID]bool {
	moved := map[ecosystem.ID]bool{}
	for _, c := range cs.Changes {
		now, there := before[c.ID]
		switch {
		case c.Expect == ecosystem.Any && (there || !c.End):
		case c.Expect == ecosystem.New && !there:
		case c.Expect > 0 && there && now.Since == c.Expect:
		default:
			moved[c.ID] = true
		}
	}
	return moved
}

// movedIDs are the things that a change set was decided upon, and the claims on them, of
// which a version began or stopped after it was.
func movedIDs(versions map[ecosystem.ID][]version, cs ecosystem.ChangeSet) map[ecosystem.ID]bool {
	moved := map[ecosystem.ID]bool{}
	for id, all := range versions {
		for _, v := range all {
			r := record(id, v)
			of := slices.Contains(cs.Upon, id) || r.Kind == ecosystem.KindClaim && slices.Contains(cs.Upon, r.Ref("about"))
			if of && max(v.since, v.until) > cs.ReadAt {
				moved[id] = true
			}
		}
	}
	return moved
}

// missingIDs are those that links and claims name and that are not there.
func missingIDs(after records) map[ecosystem.ID]bool {
	missing := map[ecosystem.ID]bool{}
	for _, r := range after {
		for _, f := range ecosystem.NounOf(r.Kind).Fields {
			named := r.Ref(f.Name)
			if _, there := after[named]; f.Type == ecosystem.Ref && named != "" && !there {
				missing[named] = true
			}
		}
	}
	return missing
}

// holderIDs are the things that had first what a second one has now, a key or a link's identity.
func holderIDs(before, after records, cs ecosystem.ChangeSet) map[ecosystem.ID]bool {
	holders := map[ecosystem.ID]bool{}
	owner := map[any]ecosystem.ID{}
	for _, r := range after {
		for _, name := range uniqueNames(r) {
			if slices.Contains(uniqueNames(before[r.ID]), name) {
				owner[name] = r.ID
			}
		}
	}
	for _, c := range cs.Changes {
		r, there := after[c.ID]
		for _, name := range uniqueNames(r) {
			switch had := owner[name]; {
			case !there || had == c.ID:
			case had == "":
				owner[name] = c.ID
			default:
				holders[had] = true
			}
		}
	}
	return holders
}

// uniqueNames are what only one thing at a time may have: its keys, or that it is this link.
func uniqueNames(r ecosystem.Record) []any {
	var names []any
	for _, k := range r.List("keys") {
		names = append(names, k)
	}
	if r.Kind == ecosystem.KindLink {
		names = append(names, ecosystem.Link{Record: r}.Identity())
	}
	return names
}
