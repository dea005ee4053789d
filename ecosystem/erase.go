package ecosystem

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// EraseAccount tells what an erasure takes, and what it leaves: other things, or other
// fields of the same, that hold its words.
type EraseAccount struct {
	States    int // of the thing and of claims, now and in the past
	Commits   int // whose messages go
	Elsewhere []Fact
}

// mostElsewhere is how many places are told that hold the words besides.
const mostElsewhere = 1000

// Erase takes out of all that is kept what a thing says, or one field's value, with what
// claims on it say of that, and of the things that were merged into it likewise. Where nothing
// of it is kept any more, nothing changes.
func (d *Draft) Erase(ctx context.Context, id ID, field, reason string) error {
	kind, ok := id.Kind()
	if !ok {
		return malformed(id)
	}
	if f, known := NounOf(kind).Named(field); known {
		field = f.Name
	}
	if err := (Erased{id, field}).check(); err != nil {
		return err
	}
	if strings.TrimSpace(reason) == "" {
		return badRequest("Say under which request or rule; it is shown where the words were.", "An erasure needs a reason.")
	}
	e, err := d.registry.erasing(ctx, Erased{id, field})
	if err != nil {
		return err
	}
	if slices.ContainsFunc(e.erasers, func(x *Eraser) bool { return x.Holds(reason) }) {
		return &Error{Code: Invalid, IDs: []ID{id}, Message: "The reason holds the words that are to be erased.", Hint: "Give it without them: it stays."}
	}
	if d.reason = reason; e.isNothing() {
		return nil
	}
	for _, c := range e.changes {
		d.put(c)
	}
	d.erases = append(d.erases, e.commit.Erases...)
	return nil
}

// erasing is an erasure being worked out upon what is kept.
type erasing struct {
	commit  Commit
	kept    map[ID][]Version
	erasers []*Eraser
	changes []Change // of what stands now
	Rewritten
}

// isNothing tells whether no state holds any of it any more.
func (e *erasing) isNothing() bool { return len(e.changes)+len(e.States) == 0 }

// erasing works out what an erasure takes; NotFound where nothing was ever kept under its id.
func (r *Registry) erasing(ctx context.Context, erases ...Erased) (*erasing, error) {
	head, err := r.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	e := &erasing{commit: Commit{Revision: head + 1, At: r.clock()}, kept: map[ID][]Version{}}
	for _, one := range erases {
		if err := e.load(ctx, r.store, one); err != nil {
			return nil, err
		}
	}
	log, err := commitsUpTo(ctx, r.store, head)
	if err != nil {
		return nil, err
	}
	e.plan(log)
	return e, nil
}

// load reads what is kept of a thing, and of those that were merged into it.
func (e *erasing) load(ctx context.Context, s Store, one Erased) error {
	if e.kept[one.Of] != nil {
		return nil
	}
	kept, err := s.Kept(ctx, one.Of)
	if err != nil {
		return err
	}
	if len(kept) == 0 {
		return &Error{Code: NotFound, IDs: []ID{one.Of}, Message: fmt.Sprintf("There is and was nothing under the id %s.", one.Of), Hint: "Check the id."}
	}
	e.kept[one.Of] = kept
	e.commit.Erases = append(e.commit.Erases, one)
	for _, v := range kept {
		for _, k := range v.Keys() {
			if loser := ID(k.Value); v.ID == one.Of && k.Scheme == SchemeID && loser.Valid() {
				if err := e.load(ctx, s, Erased{loser, one.Field}); CodeOf(err) != NotFound && err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// plan works out the changes to what stands, and what becomes of the past once they are made.
func (e *erasing) plan(log []Commit) {
	after := map[ID]Fields{} // of what stands
	past := map[ID][]Version{}
	for _, one := range e.commit.Erases {
		x := NewEraser(one, e.kept[one.Of])
		e.erasers = append(e.erasers, x)
		for _, v := range e.kept[one.Of] {
			if v.Until > 0 {
				past[one.Of] = append(past[one.Of], v)
				continue
			}
			now := x.Without(Record{v.ID, v.Kind, v.Since, v.Fields})
			if patch := v.Fields.Diff(now.Fields); len(patch) > 0 && after[v.ID] == nil {
				after[v.ID] = now.Fields
				e.changes = append(e.changes, Change{ID: v.ID, Kind: v.Kind, Expect: v.Since, Set: patch})
				v.Until = e.commit.Revision
			}
			past[one.Of] = append(past[one.Of], v)
		}
	}
	e.Rewritten = e.commit.Rewrite(past, log)
}

// commitsUpTo reads the log.
func commitsUpTo(ctx context.Context, s Store, head Revision) (log []Commit, err error) {
	reader := s.At(head, TeamLens)
	for first := Revision(1); first <= head; first += readBatch {
		var revisions []Revision
		for rev := first; rev <= head && rev < first+readBatch; rev++ {
			revisions = append(revisions, rev)
		}
		found, err := reader.Commits(ctx, revisions)
		if err != nil {
			return nil, err
		}
		for _, c := range found {
			log = append(log, c)
		}
	}
	return log, nil
}

// accountOf tells what an erasure takes, and where its words stand besides.
func (r *Registry) accountOf(ctx context.Context, erases []Erased) (EraseAccount, error) {
	e, err := r.erasing(ctx, erases...)
	if err != nil {
		return EraseAccount{}, err
	}
	account := EraseAccount{States: len(e.States), Commits: len(e.Commits)}
	told := map[Fact]bool{}
	for record, err := range r.store.At(e.commit.Revision-1, TeamLens).Scan(ctx, nil) {
		if err != nil || len(account.Elsewhere) >= mostElsewhere {
			return account, err
		}
		for _, place := range e.leftIn(record) {
			if !told[place] {
				told[place] = true
				account.Elsewhere = append(account.Elsewhere, place)
			}
		}
	}
	return account, nil
}

// leftIn are the fields of a record that hold the words once they are erased; of what a claim
// says of a field, that field of the thing.
func (e *erasing) leftIn(r Record) (left []Fact) {
	for _, x := range e.erasers {
		r = x.Without(r)
	}
	holds := func(text string) bool {
		return slices.ContainsFunc(e.erasers, func(x *Eraser) bool { return x.Holds(text) })
	}
	for _, f := range fieldsIn(r.Kind, r.Fields) {
		text, _ := r.Fields[f.Name].(string)
		isSaying := r.Kind == KindClaim && !Erasable(KindClaim, f)
		if !isSaying && (holds(text) || slices.ContainsFunc(r.List(f.Name), holds)) {
			left = append(left, Fact{r.ID, f.Name})
		}
	}
	if c := (Claim{r}); r.Kind == KindClaim {
		for _, s := range c.Sayings() {
			if holds(s.Value) {
				left = append(left, Fact{c.About(), s.Field})
			}
		}
	}
	return left
}

// Erasures are what was erased of a thing, the oldest first, if the reader shows it, now or
// in its past; of all there is where no thing is named, for the team alone.
func (r *Registry) Erasures(ctx context.Context, reader Reader, of ID) ([]Erasure, error) {
	isTeam := reader.Lens().Sight() == TeamLens
	if of == "" && !isTeam {
		return nil, &Error{Code: Forbidden, Message: "The list of all that was erased is for the team.", Hint: "Name the thing, or use a token of the team."}
	}
	commits, err := r.store.Erasing(ctx)
	if err != nil {
		return nil, err
	}
	var all []Erasure
	for _, c := range commits {
		for _, e := range c.Erasures() {
			if of == e.Of || of == "" {
				all = append(all, e)
			}
		}
	}
	if isTeam || len(all) == 0 {
		return all, nil
	}
	versions, err := HistoryOf(ctx, reader, of, Page{Size: 1})
	if err != nil || len(versions.Items) == 0 {
		return nil, err
	}
	for i := range all {
		all[i].By = ""
	}
	return all, nil
}

// forgetErased forgets what was found out once of what a commit erased.
func (r *Registry) forgetErased(c Commit) {
	if len(c.Erases) > 0 {
		r.queryCounts.forget()
		r.touchedCounts.forget()
	}
}
