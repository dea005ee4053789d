package ecosystem

import (
	"context"
	"maps"
	"slices"
)

// Seen is a thing as somebody read it: at one version, or whatever it is now (Any).
type Seen struct {
	ID ID
	At Revision
}

// expectedVersion is the version that a change of the thing is made against.
func (s Seen) expectedVersion(now Record) Revision {
	if s.At == Any {
		return now.Since
	}
	return s.At
}

// Merge makes one thing of two of a kind. The winner keeps what it says and
// gains what only the loser said; links, claims and keys move over, the same
// link becomes one with the claims of both, and the loser's id stays a key of
// the winner (scheme id), so that whoever holds it still finds the thing, and its name an alias. What
// claims said of the loser and the winner says otherwise is superseded.
func (d *Draft) Merge(ctx context.Context, seenWinner, seenLoser Seen) error {
	winner, loser := seenWinner.ID, seenLoser.ID
	things, err := d.reader.Records(ctx, []ID{winner, loser})
	if err != nil {
		return err
	}
	w, l := things[winner], things[loser]
	if w.ID == "" || l.ID == "" || w.Kind != l.Kind || !w.Kind.IsEntity() || winner == loser {
		return &Error{Code: Invalid, IDs: []ID{winner, loser}, Message: "Only two different things of one kind can be merged.",
			Hint: "Check both ids; if one was merged before, take the one it went into."}
	}
	if err := d.moveLinks(ctx, winner, loser); err != nil {
		return err
	}
	if err := d.moveClaims(ctx, w, loser); err != nil {
		return err
	}
	d.put(Change{ID: winner, Kind: w.Kind, Expect: seenWinner.expectedVersion(w), Set: gainedFields(w, l)})
	d.put(Change{ID: loser, Kind: l.Kind, Expect: seenLoser.expectedVersion(l), End: true})
	return nil
}

// gainedFields is what the winner gets from the loser: its name as an alias, the members
// of its lists, and values where it has none or the default, those of fields of one's own
// too.
func gainedFields(w, l Record) Fields {
	patch := Fields{}
	noun := NounOf(w.Kind)
	for _, f := range noun.Fields {
		theirs := l.Fields[f.Name]
		mine := w.Fields[f.Name]
		if f.IsList() {
			if all := union(w.List(f.Name), l.List(f.Name)); len(all) > 0 {
				patch[f.Name] = all
			}
			continue
		}
		unstated := mine == nil || (f.Default != "" && mine == f.Default)
		if theirs != nil && unstated && f.Name != "visibility" {
			patch[f.Name] = theirs
		}
	}
	for name, theirs := range l.Fields {
		if _, isOwn := AttributeNamed(name); isOwn && w.Fields[name] == nil {
			patch[name] = theirs
		}
	}
	patch["keys"] = union(w.List("keys"), l.List("keys"), []string{Key{SchemeID, string(l.ID)}.String()})
	if aliases := gainedAliases(w, l); len(aliases) > 0 {
		patch["aliases"] = aliases
	}
	return patch
}

// gainedAliases are the winner's names beside its own: those of both, and the loser's name
// where people gave it one.
func gainedAliases(w, l Record) []string {
	name := []string{l.Name()}
	if l.Name() == l.namelessName() {
		name = nil
	}
	return slices.DeleteFunc(union(w.List("aliases"), l.List("aliases"), name), func(alias string) bool { return Fold(alias) == Fold(w.Name()) })
}

// union are the members of some lists, each once.
func union(lists ...[]string) []string {
	var all []string
	for _, list := range lists {
		for _, member := range list {
			if !slices.Contains(all, member) {
				all = append(all, member)
			}
		}
	}
	return all
}

// moveLinks gives the loser's links to the winner; a link that the winner has
// already keeps the claims of both, and one between the two ends.
func (d *Draft) moveLinks(ctx context.Context, winner, loser ID) error {
	found, err := d.reader.Links(ctx, []Ask{
		{Of: winner, Step: Step{Direction: Both}}, {Of: loser, Step: Step{Direction: Both}},
	})
	if err != nil {
		return err
	}
	have := map[LinkIdentity]ID{}
	for _, l := range found[0].Items {
		have[l.Identity()] = l.ID
	}
	ending := map[ID]ID{} // a link that ends, and the one that takes its claims, if any
	for _, l := range found[1].Items {
		is := l.Identity()
		is.From, is.To = moveEnd(is.From, winner, loser), moveEnd(is.To, winner, loser)
		twin, double := have[is]
		switch {
		case is.From == is.To:
			ending[l.ID] = ""
		case double:
			ending[l.ID] = twin
		default:
			have[is] = l.ID
			d.put(Change{ID: l.ID, Kind: KindLink, Expect: l.Since, Set: Fields{"from": string(is.From), "to": string(is.To)}})
		}
	}
	twins := map[ID]Link{}
	for _, l := range slices.Concat(found[0].Items, found[1].Items) {
		twins[l.ID] = l
	}
	return d.endDoubles(ctx, ending, twins)
}

func moveEnd(end, winner, loser ID) ID {
	if end == loser {
		return winner
	}
	return end
}

// endDoubles ends links, each with its claims, or with these moved to the link that takes
// them.
func (d *Draft) endDoubles(ctx context.Context, ending map[ID]ID, twins map[ID]Link) error {
	ids := slices.Sorted(maps.Keys(ending))
	claims, err := d.reader.Claims(ctx, ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		twin := ending[id]
		for _, c := range claims[id] {
			if twin == "" {
				d.put(Change{ID: c.ID, Kind: KindClaim, Expect: c.Since, End: true})
				continue
			}
			d.moveClaim(c, Record{twin, KindLink, 0, twins[twin].Fields})
		}
		d.put(Change{ID: id, Kind: KindLink, Expect: Any, End: true})
	}
	return nil
}

// moveClaim lets a claim speak of another thing; what that says otherwise it says no more.
func (d *Draft) moveClaim(c Claim, to Record) {
	patch, _ := c.without(func(s Saying) bool {
		f, _ := NounOf(to.Kind).Field(s.Field)
		v, stated := to.Fields[s.Field]
		return stated && IsClaimed(to.Kind, f) && v != f.Default && ValueText(v) != s.Value
	})
	d.put(Change{ID: c.ID, Kind: KindClaim, Expect: c.Since, Set: patch.With(Fields{"about": string(to.ID)})})
}

// moveClaims lets the claims on the loser speak of the winner, and those that rest on it rest on the winner.
func (d *Draft) moveClaims(ctx context.Context, w Record, loser ID) error {
	winner := w.ID
	found, err := d.reader.Claims(ctx, []ID{loser})
	if err != nil {
		return err
	}
	for _, c := range found[loser] {
		d.moveClaim(c, w)
	}
	for _, field := range []string{"source", "event"} {
		where := fieldIs(field, string(loser))
		resting, err := d.reader.Find(ctx, Query{Kinds: []Kind{KindClaim}, Where: &where}, Page{})
		if err != nil {
			return err
		}
		for _, id := range resting.Items {
			d.put(Change{ID: id, Kind: KindClaim, Expect: Any, Set: Fields{field: string(winner)}})
		}
	}
	return nil
}
