package ecosystem

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// SpeakForValues lets claims say what the things of an older store show, which kept values
// that no claim speaks for: those of an import become its source's word, those of an edit
// a person's, each of the day on which it was set. It says of every claim whether a person
// or an import made it, and has each thing show what the claims on it decide. Nothing of
// the past changes: it makes commits of its own, and called again it goes on.
func SpeakForValues(ctx context.Context, s Store) error {
	const tries = 10 // where others write, or do the same
	for try := 1; ; try++ {
		err := speakForAll(ctx, s)
		if CodeOf(err) != Conflict || err == nil || try == tries {
			return err
		}
	}
}

func speakForAll(ctx context.Context, s Store) error {
	head, err := s.Head(ctx)
	if err != nil || head == 0 {
		return err
	}
	o := &olderStore{store: s, reader: s.At(head, TeamLens), commits: map[Revision]Commit{}, sources: map[ID][]ID{}}
	if o.own, err = ReadAttributeDefinitions(ctx, o.reader); err != nil {
		return err
	}
	var kinds []Kind
	for _, n := range Tables() {
		if n.Kind != KindClaim {
			kinds = append(kinds, n.Kind)
		}
	}
	var batch []Record
	for r, err := range o.reader.Scan(ctx, kinds) {
		if err != nil {
			return err
		}
		if batch = append(batch, r); len(batch) == readBatch {
			if err := o.speakFor(ctx, batch); err != nil {
				return err
			}
			batch = nil
		}
	}
	return o.speakFor(ctx, batch)
}

// Author and message of the commits by which claims come to say what an older store shows.
const olderSpeaker, olderMessage = "catchment", "What things show is said by claims"

// speaksForOlder tells whether a commit is one of those; its message may have been erased.
func (c Commit) speaksForOlder() bool {
	return c.Origin == Edit && c.Author == olderSpeaker && (c.Message == olderMessage || c.Message == "")
}

// olderStore is a store whose values get claims, and what was read of its past.
type olderStore struct {
	store   Store
	reader  Reader
	own     AttributeDefinitions
	commits map[Revision]Commit
	sources map[ID][]ID // that an import run read from
}

// speakFor makes one commit of what is missing on some things.
func (o *olderStore) speakFor(ctx context.Context, things []Record) error {
	cs := ChangeSet{ID: NewChangeSetID(), Origin: Edit, Author: olderSpeaker, Message: olderMessage,
		At: time.Now().UTC().Truncate(time.Second), ReadAt: o.reader.Revision()}
	for _, r := range things {
		cs.Upon = append(cs.Upon, r.ID)
	}
	claims, err := o.reader.Claims(ctx, cs.Upon)
	if err != nil {
		return err
	}
	versions, err := o.versionsOf(ctx, things, claims)
	if err != nil {
		return err
	}
	for _, r := range things {
		of := olderThing{olderStore: o, now: r, versions: versions, before: claims[r.ID], after: slices.Clone(claims[r.ID]), changed: map[ID]Change{}}
		cs.Changes = append(cs.Changes, of.changes()...)
	}
	if len(cs.Changes) == 0 {
		return ctx.Err()
	}
	_, err = o.store.Commit(ctx, cs)
	return err
}

// versionsOf reads the past of what has to be told who made it, and the commits that did.
func (o *olderStore) versionsOf(ctx context.Context, things []Record, claims map[ID][]Claim) (map[ID][]Version, error) {
	var asks []HistoryAsk
	for _, r := range things {
		isUnsaid := len(unsaid(r, claims[r.ID])) > 0
		if isUnsaid {
			asks = append(asks, HistoryAsk{Of: r.ID})
		}
		for _, c := range claims[r.ID] {
			if c.Text("madeBy") == "" || isUnsaid {
				asks = append(asks, HistoryAsk{Of: c.ID})
			}
		}
	}
	versions := make(map[ID][]Version, len(asks))
	if len(asks) == 0 {
		return versions, nil
	}
	found, err := o.reader.History(ctx, asks)
	if err != nil {
		return nil, err
	}
	revs := map[Revision]bool{}
	for i, ask := range asks {
		versions[ask.Of] = found[i].Items
		for _, v := range found[i].Items {
			revs[v.Since] = true
		}
	}
	return versions, o.readCommits(ctx, revs)
}

// readCommits reads commits that are not known yet, and the sources of their runs.
func (o *olderStore) readCommits(ctx context.Context, revs map[Revision]bool) error {
	var unknown []Revision
	for rev := range revs {
		if _, known := o.commits[rev]; !known {
			unknown = append(unknown, rev)
		}
	}
	found, err := o.reader.Commits(ctx, unknown)
	if err != nil {
		return err
	}
	for rev, c := range found {
		o.commits[rev] = c
		if _, known := o.sources[c.Run]; known || c.Run == "" {
			continue
		}
		read, err := o.reader.Links(ctx, []Ask{{Of: c.Run, Step: Step{Types: []LinkType{LinkReadFrom}, Direction: Out}}})
		if err != nil {
			return err
		}
		o.sources[c.Run] = nil
		for _, l := range read[0].Items {
			o.sources[c.Run] = append(o.sources[c.Run], l.To())
		}
	}
	return nil
}

// unsaid is what a thing shows that no claim for it says; that nobody has named it is no
// claim's word.
func unsaid(r Record, claims []Claim) (all []Saying) {
	for _, s := range SayingsOf(r.Kind, r.Fields) {
		if !r.isNameless(s.Field, s.Value) && !slices.ContainsFunc(claims, func(c Claim) bool { return !c.Against() && slices.Contains(c.Sayings(), s) }) {
			all = append(all, s)
		}
	}
	return all
}

// olderThing is one thing of an older store with the claims on it.
type olderThing struct {
	*olderStore
	now           Record
	versions      map[ID][]Version // of the thing and of claims on it, newest first
	before, after []Claim
	changed       map[ID]Change
	setBefore     map[string]Revision // by field, where its value is known to have been set before a revision
}

// changes are what becomes of the thing and the claims on it.
func (o *olderThing) changes() []Change {
	o.speak()
	patch := Fields{}
	for name, v := range decidedFields(o.now, o.before, o.after, o.own) {
		if !equalValue(o.now.Fields[name], v) {
			patch[name] = v
		}
	}
	if len(patch) > 0 {
		o.changed[o.now.ID] = Change{ID: o.now.ID, Kind: o.now.Kind, Expect: o.now.Since, Set: patch}
	}
	all := make([]Change, 0, len(o.changed))
	for _, c := range o.changed {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b Change) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

// speak lets the claims on the thing tell who made them and say what it shows.
func (o *olderThing) speak() {
	for _, c := range o.before {
		if c.Text("madeBy") == "" {
			o.put(c.ID, Fields{"madeBy": makerIn(o.madeAt(c.ID))})
		}
	}
	said := map[Revision][]Saying{}
	var revs []Revision
	for _, s := range unsaid(o.now, o.before) {
		rev := o.setAt(s)
		if rev == 0 {
			continue // it was decided by a claim that is gone
		}
		if said[rev] == nil {
			revs = append(revs, rev)
		}
		said[rev] = append(said[rev], s)
	}
	slices.Sort(revs)
	for _, rev := range revs {
		o.say(o.commits[rev], said[rev])
	}
}

// put lays a patch over a claim on the thing.
func (o *olderThing) put(id ID, patch Fields) {
	i := slices.IndexFunc(o.after, func(c Claim) bool { return c.ID == id })
	if i < 0 {
		i = len(o.after)
		o.after = append(o.after, Claim{Record{ID: id, Kind: KindClaim}})
	}
	was := o.after[i]
	o.after[i] = Claim{Record{id, KindClaim, was.Since, was.Fields.With(patch)}}
	o.changed[id] = Change{ID: id, Kind: KindClaim, Expect: was.Since, Set: laidOver(o.changed[id].Set, patch)}
}

// madeAt is the commit that made a claim.
func (o *olderThing) madeAt(claim ID) Commit {
	all := o.versions[claim]
	if len(all) == 0 {
		return Commit{}
	}
	return o.commits[all[len(all)-1].Since]
}

// makerIn tells whether a person or an import makes the claims of a commit.
func makerIn(c Commit) string {
	if c.Origin == Import || c.Origin == Demo {
		return "import"
	}
	return "person"
}

// setAt is the commit that gave a field the value that it shows: no merge or undoing, which
// bring back what somebody said before, where there is another.
func (o *olderThing) setAt(s Saying) Revision {
	all := o.versions[o.now.ID]
	set := o.now.Since
	for i, v := range all {
		if before, known := o.setBefore[s.Field]; !equalValue(v.Fields[s.Field], o.now.Fields[s.Field]) || known && v.Since >= before {
			continue
		}
		set = v.Since
		again := o.commits[v.Since].Origin == Merge || o.commits[v.Since].Origin == Undo
		if last := i == len(all)-1; last || !again && !equalValue(all[i+1].Fields[s.Field], o.now.Fields[s.Field]) {
			break
		}
	}
	return set
}

// say has the one who made a commit say what it set: by the claim on the thing as a whole
// that rests on the same, else by a new one.
func (o *olderThing) say(c Commit, sayings []Saying) {
	if best := o.wholeClaim(c); best.ID != "" {
		o.put(best.ID, Fields{"says": SaysOf(append(best.Sayings(), sayings...))})
		return
	}
	fromImport := makerIn(c) == "import"
	set := Fields{"about": string(o.now.ID), "stance": "for", "status": "current", "confidence": "unset",
		"basis": "unknown", "visibility": string(o.now.Visibility()), "recorded": c.At.Format(time.DateOnly), "madeBy": makerIn(c)}
	if sources := o.sources[c.Run]; len(sources) > 0 && fromImport {
		set["source"], set["basis"] = string(sources[0]), "imported"
	}
	if all := o.versions[o.now.ID]; fromImport || all[len(all)-1].Since == c.Revision {
		if i := slices.IndexFunc(o.after, func(of Claim) bool { return of.ID == olderClaimID(c, o.now.ID, "") }); i >= 0 {
			sayings = append(o.after[i].Sayings(), sayings...)
		}
		o.claim(c, "", set.With(Fields{"says": SaysOf(sayings)}))
		return
	}
	for _, s := range sayings {
		o.claim(c, s.Field, set.With(Fields{"field": s.Field, "value": s.Value}))
	}
}

// claim makes a claim by whoever made a commit; of one day it comes after what that said.
func (o *olderThing) claim(by Commit, field string, set Fields) {
	o.put(olderClaimID(by, o.now.ID, field), set)
}

// olderClaimID is the id of the claim that says what a commit of an older store set.
func olderClaimID(by Commit, thing ID, field string) ID {
	return derivedID(KindClaim, by.At.Add(time.Second-time.Millisecond), string(thing), string(by.ChangeSet), field)
}

// wholeClaim finds the claim on the thing as a whole that speaks for what a commit set: of
// an import one that rests on its source, of an edit one that it made itself; rather one
// that counts and was made by the commit.
func (o *olderThing) wholeClaim(by Commit) (best Claim) {
	open, rank := visibleFrom(o.now, o.after), -1
	for _, c := range o.after {
		made := o.madeAt(c.ID).Revision == by.Revision
		fits := made && makerIn(by) == "person"
		if makerIn(by) == "import" {
			fits = slices.Contains(o.sources[by.Run], c.Source()) || made && by.Run == ""
		}
		if !fits || c.Field() != "" || c.Against() || c.Visibility().Level() > open || c.Text("madeBy") != makerIn(by) {
			continue
		}
		r := 0
		if c.Counts() {
			r += 2
		}
		if made {
			r++
		}
		if r > rank {
			best, rank = c, r
		}
	}
	return best
}
