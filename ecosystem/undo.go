package ecosystem

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// UndoOf gives the change set that takes a commit back. What others have altered
// since in other fields stays; where they altered the same, UndoOf fails with
// Conflict naming it. Applying the result is a commit of its own, and can be undone.
func (r *Registry) UndoOf(ctx context.Context, rev Revision) (ChangeSet, error) {
	touched, err := r.touchedBy(ctx, rev)
	if err != nil {
		return ChangeSet{}, err
	}
	head, err := r.store.Head(ctx)
	if err != nil {
		return ChangeSet{}, err
	}
	older := newOlderUndo(r, r.At(head, TeamLens))
	states, err := older.add(ctx, rev, touched)
	if err != nil {
		return ChangeSet{}, err
	}
	cs := ChangeSet{ID: NewChangeSetID(), Origin: Undo, Undoes: rev, Message: fmt.Sprintf("Undo of revision %d", rev)}
	moved, changes := map[ID]Revision{}, make(map[ID]Change, len(touched))
	for _, t := range touched {
		c, ok := inverseChange(t, states[0][t.ID], states[1][t.ID], states[2][t.ID])
		if !ok {
			moved[t.ID] = states[2][t.ID].Since
		}
		changes[t.ID] = c
	}
	if err := conflictOver(moved); err != nil {
		return ChangeSet{}, err
	}
	if moved, err = older.speak(ctx, changes); err != nil {
		return ChangeSet{}, err
	}
	for _, id := range slices.Sorted(maps.Keys(changes)) {
		cs.Changes = append(cs.Changes, changes[id])
	}
	return cs, conflictOver(moved)
}

// touchedBy gives what one commit touched; NotFound where there is no such commit.
func (r *Registry) touchedBy(ctx context.Context, rev Revision) ([]Touched, error) {
	if _, err := r.CommitAt(ctx, rev); err != nil {
		return nil, err
	}
	touched, err := r.store.Touched(ctx, []Revision{rev})
	return touched[rev], err
}

// inverseChange turns one change round; false where somebody changed the same since.
func inverseChange(t Touched, before, after, now Record) (Change, bool) {
	c := Change{ID: t.ID, Kind: t.Kind, Expect: now.Since}
	switch t.Op {
	case Created:
		c.End = true
		return c, now.ID != "" && now.Fields.Equal(after.Fields)
	case Ended:
		c.Set = before.Fields
		return c, now.ID == ""
	default:
		c.Set = after.Fields.Diff(before.Fields)
		for name := range c.Set {
			f, _ := NounOf(t.Kind).Field(name)
			switch {
			case IsClaimed(t.Kind, f): // the claims decide it anew
			case t.Kind == KindClaim && name == "says":
				list, ok := undoneList(before.List(name), after.List(name), now.List(name))
				if c.Set[name] = list; !ok {
					return c, false
				}
			case !equalValue(now.Fields[name], after.Fields[name]):
				return c, false
			}
		}
		return c, now.ID != ""
	}
}

// Stays says of something why the undo of several commits leaves it.
type Stays struct {
	ID  ID
	Why WhyItStays
}

// WhyItStays is what others have done with something since.
type WhyItStays string

// The reasons for which something stays.
const (
	ChangedSince WhyItStays = "changed" // others changed what the commits had set: that stays, the rest of it goes
	NamedSince   WhyItStays = "named"   // links or claims of others lead to it, so it stays, without what the commits said of it
)

// UndoAll gives the change set that takes several commits back, the newest of them given
// first, as one. What others have changed since, and what they have linked to or spoken
// of, stays, and the change set says so. It may hold no change: then all of it stays or
// is gone.
func (r *Registry) UndoAll(ctx context.Context, revs []Revision) (ChangeSet, error) {
	head, err := r.store.Head(ctx)
	if err != nil {
		return ChangeSet{}, err
	}
	now := r.At(head, TeamLens)
	t := takingBack{registry: r, now: now, older: newOlderUndo(r, now), changes: map[ID]Change{}, stays: map[ID]WhyItStays{}}
	for _, rev := range revs {
		if err := t.takeBack(ctx, rev); err != nil {
			return ChangeSet{}, err
		}
	}
	moved, err := t.older.speak(ctx, t.changes)
	if err != nil {
		return ChangeSet{}, err
	}
	for id := range moved {
		t.stays[id] = ChangedSince
	}
	if err := t.keepNamed(ctx); err != nil {
		return ChangeSet{}, err
	}
	cs := ChangeSet{ID: NewChangeSetID(), Origin: Undo}
	for _, id := range slices.Sorted(maps.Keys(t.changes)) {
		cs.Changes = append(cs.Changes, t.changes[id])
	}
	for _, id := range slices.Sorted(maps.Keys(t.stays)) {
		cs.Stays = append(cs.Stays, Stays{id, t.stays[id]})
	}
	return cs, nil
}

// undoneList takes back what a change did to the members of a list and leaves what others
// did since; false where they took out what it put in. It is nil where nothing is left.
func undoneList(before, after, now []string) (any, bool) {
	var list []string
	for _, item := range now {
		if !slices.Contains(after, item) || slices.Contains(before, item) {
			list = append(list, item)
		}
	}
	for _, item := range after {
		if !slices.Contains(before, item) && !slices.Contains(now, item) {
			return nil, false
		}
	}
	for _, item := range before {
		if !slices.Contains(after, item) && !slices.Contains(list, item) {
			list = append(list, item)
		}
	}
	if len(list) == 0 {
		return nil, true
	}
	return list, true
}

// Restore brings an ended thing back as it was, with those of the links and
// claims that ended with it whose other ends are there. Seen is a revision at
// which it had ended, or Any; where it came back or ended again since, what would
// come back is another than was seen, and Restore fails with Conflict.
func (d *Draft) Restore(ctx context.Context, id ID, seen Revision) error {
	versions, err := HistoryOf(ctx, d.reader, id, Page{Size: 1})
	if err != nil {
		return err
	}
	last, err := endedVersion(id, versions.Items, seen)
	if err != nil {
		return err
	}
	touched, err := d.registry.touchedBy(ctx, last.Until)
	if err != nil {
		return err
	}
	var along []ID
	for _, t := range touched {
		if t.Op == Ended {
			along = append(along, t.ID)
		}
	}
	then, err := d.registry.At(last.Until-1, TeamLens).Records(ctx, along)
	if err != nil {
		return err
	}
	return d.bringBack(ctx, last.Record, then)
}

// endedVersion is the last version of what has ended, newest first, if it is the one that was seen.
func endedVersion(id ID, versions []Version, seen Revision) (Version, error) {
	if len(versions) > 0 && seen != Any {
		switch last := versions[0]; {
		case !last.Ended:
			return Version{}, conflictOver(map[ID]Revision{id: last.Since})
		case last.Until > seen:
			return Version{}, conflictOver(map[ID]Revision{id: 0})
		}
	}
	if len(versions) == 0 || !versions[0].Ended {
		return Version{}, &Error{Code: NotFound, IDs: []ID{id}, Message: "There is nothing ended under the id " + string(id) + ".",
			Hint: "Only what was ended can be brought back."}
	}
	return versions[0], nil
}

// bringBack restores one thing, then of what ended with it the links and claims that can stand again.
func (d *Draft) bringBack(ctx context.Context, thing Record, then map[ID]Record) error {
	var refs []ID
	for _, r := range then {
		refs = append(refs, r.ID, r.Ref("from"), r.Ref("to"), r.Ref("about"))
	}
	now, err := d.reader.Records(ctx, refs)
	if err != nil {
		return err
	}
	there := map[ID]bool{"": true, thing.ID: true}
	for id := range now {
		there[id] = true
	}
	var comeBack []ID
	changes := map[ID]Change{}
	back := func(r Record) {
		there[r.ID] = true
		comeBack = append(comeBack, r.ID)
		changes[r.ID] = Change{ID: r.ID, Kind: r.Kind, Expect: New, Set: r.Fields}
	}
	back(thing)
	for _, kind := range []Kind{KindLink, KindClaim} {
		for _, id := range slices.Sorted(maps.Keys(then)) {
			r := then[id]
			touches := r.Ref("from") == thing.ID || r.Ref("to") == thing.ID || there[r.Ref("about")]
			if r.Kind == kind && touches && !there[id] && there[r.Ref("from")] && there[r.Ref("to")] {
				back(r)
			}
		}
	}
	given, err := d.speakForOlder(ctx, changes)
	for _, id := range append(comeBack, given...) {
		d.put(changes[id])
	}
	return err
}

// speakForOlder lets claims say what comes back with others that do not tell who made them,
// as it ended before claims did, and gives those that are new.
func (d *Draft) speakForOlder(ctx context.Context, changes map[ID]Change) (given []ID, err error) {
	older := newOlderUndo(d.registry, d.reader)
	isOlder := false
	comesBack := map[ID]bool{}
	for id, c := range changes {
		comesBack[id] = true
		if c.Kind != KindClaim {
			older.things[id] = true
		}
		isOlder = isOlder || c.Kind == KindClaim && c.Set["madeBy"] == nil
	}
	if !isOlder {
		return nil, nil
	}
	_, err = older.speak(ctx, changes)
	for _, id := range slices.Sorted(maps.Keys(changes)) {
		if !comesBack[id] {
			given = append(given, id)
		}
	}
	return given, err
}
