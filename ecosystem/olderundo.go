package ecosystem

import (
	"context"
	"maps"
	"slices"
)

// olderUndo completes what takes back commits of a store of before, which set values that
// no claim spoke for then: the words that [SpeakForValues] gave to claims for them go, and
// what shows again is said by whoever had set it. Of any other commit it does nothing.
type olderUndo struct {
	olderStore
	undone map[Revision]bool // all that are taken back, older ones or not
	older  []olderCommit
	things map[ID]bool // that they touched, or of which they touched a claim
}

// olderCommit is a commit of before the claims, and what it touched.
type olderCommit struct {
	revision      Revision
	touched       []Touched
	before, after map[ID]Record
}

func newOlderUndo(r *Registry, now Reader) *olderUndo {
	return &olderUndo{olderStore: olderStore{store: r.store, reader: now, commits: map[Revision]Commit{}, sources: map[ID][]ID{}},
		undone: map[Revision]bool{}, things: map[ID]bool{}}
}

// add takes up a commit that is taken back, the newest first, and gives the states before
// it, after it and now. What came to a state with the claims and from nobody else is laid
// over the one after it.
func (o *olderUndo) add(ctx context.Context, rev Revision, touched []Touched) (states [3]map[ID]Record, err error) {
	ids := make([]ID, len(touched))
	for i, t := range touched {
		ids[i] = t.ID
	}
	for i, reader := range []Reader{o.store.At(rev-1, TeamLens), o.store.At(rev, TeamLens), o.reader} {
		if states[i], err = reader.Records(ctx, ids); err != nil {
			return states, err
		}
	}
	o.undone[rev] = true
	c := olderCommit{rev, touched, states[0], maps.Clone(states[1])}
	if !c.isOlder() {
		return states, nil
	}
	o.older = append(o.older, c)
	for _, t := range touched {
		if t.Kind != KindClaim {
			o.things[t.ID] = true
			continue
		}
		for _, state := range states {
			if about := state[t.ID].Ref("about"); about != "" {
				o.things[about] = true
			}
		}
	}
	return states, o.migrate(ctx, rev, touched, states[1], states[2])
}

// isOlder tells whether a commit made or ended claims that do not tell who made them, or
// set a value of which no claim of its own says anything.
func (c olderCommit) isOlder() bool {
	spoken := map[ID]bool{}
	for _, t := range c.touched {
		state := c.after[t.ID]
		if t.Op == Ended {
			state = c.before[t.ID]
		}
		if spoken[state.Ref("about")] = true; t.Kind == KindClaim && state.Text("madeBy") == "" {
			return true
		}
	}
	return slices.ContainsFunc(c.touched, func(t Touched) bool { return t.Op != Ended && !spoken[t.ID] && len(c.valuesSet(t)) > 0 })
}

// valuesSet are the fields with a value of which a commit changed what claims say today.
func (c olderCommit) valuesSet(t Touched) (fields []string) {
	for name := range c.before[t.ID].Fields.Diff(c.after[t.ID].Fields) {
		if NounOf(t.Kind).IsClaimed(name) {
			fields = append(fields, name)
		}
	}
	return fields
}

// migrate lays over what a commit made whatever the claims of an older store changed in it
// before anybody else did.
func (o *olderUndo) migrate(ctx context.Context, rev Revision, touched []Touched, after, now map[ID]Record) error {
	var asks []HistoryAsk
	for _, t := range touched {
		if t.Op == Created && now[t.ID].ID != "" && !now[t.ID].Fields.Equal(after[t.ID].Fields) {
			asks = append(asks, HistoryAsk{Of: t.ID})
		}
	}
	versions, err := o.read(ctx, asks)
	for id, all := range versions {
		state := after[id]
		for i, v := range slices.Backward(all) {
			if v.Since <= rev || o.undone[v.Since] || i+1 == len(all) {
				continue
			}
			for name, value := range all[i+1].Fields.Diff(v.Fields) {
				if o.commits[v.Since].speaksForOlder() || o.isGiven(v) && (name == "says" || name == "madeBy") {
					state.Fields = state.Fields.With(Fields{name: value})
				}
			}
		}
		after[id] = state
	}
	return err
}

// read reads the versions of some things, and the commits that made them.
func (o *olderUndo) read(ctx context.Context, asks []HistoryAsk) (map[ID][]Version, error) {
	versions := make(map[ID][]Version, len(asks))
	if len(asks) == 0 {
		return versions, nil
	}
	found, err := o.reader.History(ctx, asks)
	if err != nil {
		return nil, err
	}
	revs := maps.Clone(o.undone)
	for i, ask := range asks {
		versions[ask.Of] = found[i].Items
		for _, v := range found[i].Items {
			revs[v.Since] = true
		}
	}
	return versions, o.readCommits(ctx, revs)
}

// speak adds to the changes that take the commits back what becomes of the claims of
// today. It gives the things of which somebody changed such a claim since, or what a
// commit had set.
func (o *olderUndo) speak(ctx context.Context, changes map[ID]Change) (moved map[ID]Revision, err error) {
	moved = map[ID]Revision{}
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(o.things)), readBatch) {
		now, err := o.reader.Records(ctx, ids)
		if err != nil {
			return nil, err
		}
		claims, err := o.claimsOn(ctx, ids, changes)
		if err != nil {
			return nil, err
		}
		var asks []HistoryAsk
		for _, id := range ids {
			asks = append(asks, HistoryAsk{Of: id})
			for _, c := range claims[id] {
				asks = append(asks, HistoryAsk{Of: c.ID})
			}
		}
		versions, err := o.read(ctx, asks)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			a := againOlder{olderUndo: o, id: id, now: now[id], versions: versions, claims: claims[id], changes: changes, setBefore: map[string]Revision{}}
			if a.withdraw(); a.moved {
				moved[id] = now[id].Since
			}
			a.speak()
		}
	}
	return moved, nil
}

// claimsOn gives the claims on some things as they are now, and with them those that the
// changes bring back or lead back to one of them.
func (o *olderUndo) claimsOn(ctx context.Context, ids []ID, changes map[ID]Change) (map[ID][]Claim, error) {
	claims, err := o.reader.Claims(ctx, ids)
	if err != nil {
		return nil, err
	}
	var back []ID
	for _, c := range changes {
		about, _ := c.Set["about"].(string)
		if _, in := slices.BinarySearch(ids, ID(about)); in && c.Kind == KindClaim && !c.End {
			back = append(back, c.ID)
		}
	}
	if len(back) == 0 {
		return claims, nil
	}
	now, err := o.reader.Records(ctx, back)
	claims = maps.Clone(claims)
	for _, id := range back {
		claim := Claim{now[id]}
		if claim.ID == "" {
			claim = Claim{Record{ID: id, Kind: KindClaim}}
		}
		about := ID(changes[id].Set["about"].(string))
		claims[about] = append(slices.Clone(claims[about]), claim)
	}
	return claims, err
}

// againOlder is a thing that shows again what it showed before the claims.
type againOlder struct {
	*olderUndo
	id        ID
	now       Record // none where it has ended
	versions  map[ID][]Version
	claims    []Claim // on it, now or once the changes are made
	changes   map[ID]Change
	setBefore map[string]Revision // by field, where it shows again what it showed before a commit
	moved     bool                // whether somebody changed since what a commit had set or had a claim say
}

// withdraw takes back the words that claims were given for the commits.
func (a *againOlder) withdraw() {
	for _, c := range a.older {
		i := slices.IndexFunc(c.touched, func(t Touched) bool { return t.ID == a.id })
		fields, by := []string(nil), a.commits[c.revision]
		if i >= 0 {
			fields = c.valuesSet(c.touched[i])
		}
		for _, field := range fields {
			a.setBefore[field] = c.revision
		}
		withdrawn := map[string]bool{}
		for _, claim := range a.claims {
			for _, field := range a.withdrawFrom(claim, by, c, fields) {
				withdrawn[field] = true
			}
		}
		for _, field := range fields {
			_, set := a.changes[a.id].Set[field]
			if set && len(a.older) == 1 && !withdrawn[field] && !equalValue(a.now.Fields[field], c.after[a.id].Fields[field]) {
				a.moved = a.moved || c.touched[i].Op == Updated
			}
		}
	}
}

// withdrawFrom takes back what one claim was given to say for a commit, and gives the
// fields of which it was.
func (a *againOlder) withdrawFrom(claim Claim, by Commit, c olderCommit, fields []string) (gone []string) {
	all, change := a.versions[claim.ID], a.changes[claim.ID]
	given := len(all) > 0 && a.isGiven(all[len(all)-1])
	switch {
	case change.End || claim.Since == New:
	case given && (a.changes[a.id].End || claim.ID == olderClaimID(by, a.id, claim.Field()) && !isImports(claim)):
		if !isEvery(all, a.isGiven) {
			a.moved = true
			return nil
		}
		a.changes[claim.ID] = Change{ID: claim.ID, Kind: KindClaim, Expect: claim.Since, End: true}
		for _, s := range claim.Sayings() {
			gone = append(gone, s.Field)
		}
	case claim.Field() != "" || !given && all[len(all)-1].Text("madeBy") != "":
	case change.Set["about"] != nil: // it said nothing of fields before
		change.Set["says"] = nil
	case makerIn(by) == "import" && isImports(claim) && (claim.Source() == "" || slices.Contains(a.sources[by.Run], claim.Source())):
		left := slices.DeleteFunc(Claim{change.orNow(claim)}.Sayings(), func(s Saying) bool {
			value := c.after[a.id].Fields[s.Field]
			isOf := value != nil && slices.Contains(fields, s.Field) && s.Value == ValueText(value)
			if isOf {
				gone = append(gone, s.Field)
			}
			return isOf
		})
		switch {
		case len(gone) == 0:
		case given && len(left) == 0:
			a.changes[claim.ID] = Change{ID: claim.ID, Kind: KindClaim, Expect: claim.Since, End: true}
		default:
			a.lay(Change{ID: claim.ID, Kind: KindClaim, Expect: claim.Since, Set: Fields{"says": SaysOf(left)}})
		}
	}
	return gone
}

// isGiven tells whether a version of a claim was made to say what an older commit had set,
// by the claims' coming or by taking back.
func (o *olderUndo) isGiven(v Version) bool {
	by := o.commits[v.Since]
	return by.speaksForOlder() || by.Origin == Undo
}

func isImports(c Claim) bool { return c.Text("madeBy") == "import" }

func isEvery[T any](all []T, is func(T) bool) bool {
	return !slices.ContainsFunc(all, func(one T) bool { return !is(one) })
}

// orNow is what a change makes of a claim; the claim where there is no change.
func (c Change) orNow(claim Claim) Record {
	if c.ID == "" {
		return claim.Record
	}
	return c.after(claim.Record)
}

// lay adds a change; upon one that is there it is laid over that.
func (a *againOlder) lay(c Change) {
	if first, there := a.changes[c.ID]; there {
		first.Set, first.End = laidOver(first.Set, c.Set), false
		c = first
	}
	a.changes[c.ID] = c
}

// speak lets claims say what the thing shows once the commits are taken back, in the name
// of whoever set it before them.
func (a *againOlder) speak() {
	left := a.changes[a.id].orNow(Claim{a.now})
	if left.ID == "" {
		return
	}
	left.Since = 0
	o := olderThing{olderStore: &a.olderStore, now: left, versions: maps.Clone(a.versions), changed: map[ID]Change{}, setBefore: a.setBefore}
	o.versions[a.id] = slices.DeleteFunc(slices.Clone(a.versions[a.id]), func(v Version) bool {
		return a.undone[v.Since] || a.commits[v.Since].speaksForOlder()
	})
	for _, c := range a.claims {
		if after := a.changes[c.ID].orNow(c); after.ID != "" && after.Ref("about") == a.id {
			o.before = append(o.before, Claim{after})
		}
	}
	o.after = slices.Clone(o.before)
	o.speak()
	for _, id := range slices.Sorted(maps.Keys(o.changed)) {
		a.lay(o.changed[id])
	}
}
