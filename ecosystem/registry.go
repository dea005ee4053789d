package ecosystem

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync/atomic"
	"time"

	"catchment/ecosystem/outline"
)

// Registry is the one way in: it judges every change set before a store keeps
// it, and hands out readers. All judgement is here and in the pure functions it
// calls; a store only keeps and finds.
type Registry struct {
	store         Store
	clock         func() time.Time
	touchedCounts remembered[touchedCount, int]
	outlines      remembered[string, outline.Outline] // by the sum of their GeoJSON
	queryCounts   remembered[queryCount, Count]
	headAge       time.Duration
	language      Language
	head          atomic.Pointer[knownHead]
}

// Options of a registry; the zero value is right.
type Options struct {
	Clock func() time.Time // what time it is; time.Now unless set

	// HeadAge is how old an answer of [Registry.Head] may be: for so long the store is
	// not asked again whether somebody else has committed. What this registry commits
	// shows at once. Zero: every answer is the store's.
	HeadAge time.Duration

	// Language is whose forms of words searches take for the same.
	Language Language
}

// knownHead is a revision that was the newest at a moment.
type knownHead struct {
	revision Revision
	at       time.Time
}

// NewRegistry puts the rules in front of a store.
func NewRegistry(s Store, o Options) *Registry {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	return &Registry{store: s, clock: o.Clock, headAge: o.HeadAge, language: o.Language}
}

// Language is whose forms of words searches take for the same.
func (r *Registry) Language() Language { return r.language }

// Head is the newest revision, as old as the options let it be.
func (r *Registry) Head(ctx context.Context) (Revision, error) {
	if known := r.head.Load(); known != nil && time.Since(known.at) < r.headAge {
		return known.revision, nil
	}
	began := time.Now()
	head, err := r.store.Head(ctx)
	if err == nil {
		r.learnHead(head, began)
	}
	return head, err
}

// learnHead remembers what the newest revision was at a moment; it never goes back.
func (r *Registry) learnHead(head Revision, at time.Time) {
	if r.headAge == 0 {
		return
	}
	for {
		known := r.head.Load()
		if known != nil && known.revision > head || r.head.CompareAndSwap(known, &knownHead{head, at}) {
			return
		}
	}
}

// At reads one revision through a lens; see [Store.At].
func (r *Registry) At(rev Revision, lens Lens) Reader {
	reader := r.store.At(rev, lens)
	if rev == 0 {
		return beginning{reader}
	}
	return reader
}

// Changes gives the commits after a revision and waits for more; see [Store.Changes].
func (r *Registry) Changes(ctx context.Context, after Revision) iter.Seq2[Commit, error] {
	return func(yield func(Commit, error) bool) {
		for c, err := range r.store.Changes(ctx, after) {
			if r.forgetErased(c); !yield(c, err) {
				return
			}
		}
	}
}

// CommitAt gives the commit that made a revision, as the team sees it and without
// what it touched; NotFound where there is none. Whoever wants several asks
// [Reader.Commits] once.
func (r *Registry) CommitAt(ctx context.Context, rev Revision) (Commit, error) {
	head, err := r.store.Head(ctx)
	if err != nil {
		return Commit{}, err
	}
	found, err := r.store.At(head, TeamLens).Commits(ctx, []Revision{rev})
	if err != nil {
		return Commit{}, err
	}
	c, there := found[rev]
	if !there {
		return Commit{}, &Error{Code: NotFound, Message: "There is no such revision.", Hint: "The revisions are 1 to the head."}
	}
	return c, nil
}

// Apply makes a change set the next revision, for a principal who may write.
//
// It fails with Unauthenticated or Forbidden, with Invalid naming every rule that
// is broken, or with Conflict naming what somebody changed first; nothing is
// changed then. The same ChangeSet.ID again gives the first commit again, also where
// several send it at once; with other content it fails with Conflict. A change set that
// changes nothing makes no revision: the commit returned is the head's number with
// nothing touched.
func (r *Registry) Apply(ctx context.Context, by Principal, cs ChangeSet) (Commit, error) {
	if err := mayApply(by, cs); err != nil {
		return Commit{}, err
	}
	if cs.Sent == "" {
		cs.Sent = cs.sumOfSent()
	}
	if done, ok, err := r.Committed(ctx, cs); ok || err != nil {
		return done, err
	}
	var c Commit
	_, err := r.decided(ctx, by, cs, func(p Preview) (err error) {
		if len(p.Problems) > 0 {
			return invalid(p.Problems)
		}
		if len(p.ready.Changes)+len(p.ready.Erases) == 0 {
			c = Commit{Revision: p.Base, ChangeSet: cs.ID, Origin: cs.Origin, At: p.ready.At}
			return nil
		}
		if c, err = r.store.Commit(ctx, p.ready); err == nil {
			r.learnHead(c.Revision, time.Now())
			r.forgetErased(c)
		}
		return err
	})
	if err == nil && len(c.Touched) > 0 {
		return c, nil
	}
	// Whoever sent the same at the same time may have made it so that nothing is left to do.
	if done, ok, lookErr := r.Committed(ctx, cs); ok || lookErr != nil {
		return done, lookErr
	}
	return c, err
}

// decided prepares a change set and does something with it; where somebody else has
// meanwhile changed what it was decided upon, again upon what stands then. Of those who
// meet so, one gets through each time.
func (r *Registry) decided(ctx context.Context, by Principal, cs ChangeSet, do func(Preview) error) (Preview, error) {
	const tries = 100
	for try := 1; ; try++ {
		p, err := r.prepare(ctx, by, cs)
		if err == nil {
			err = conflictOver(p.movedVersions)
		}
		if err != nil {
			return p, err
		}
		err = do(p)
		if CodeOf(err) != Conflict || err == nil || try == tries || namesVersion(cs, err) {
			return p, err
		}
	}
}

// Preview tells what Apply would do now, without doing it.
type Preview struct {
	Base          Revision // the head it was held against
	Problems      []Problem
	Touched       []Touched       // in the order of their ids
	Stays         []Stays         // what it leaves of what it takes back
	Publishes     []Published     // what it would show that is hidden now, in the order of the ids
	After         map[ID]Record   // the states it would make; what it ends is absent
	Erases        EraseAccount    // what it would take out of the past as well
	ready         ChangeSet       // in the form in which a store keeps it
	lens          Lens            // through which it was judged
	movedVersions map[ID]Revision // whose named version is no longer current, with the one that is; 0 where it ended
}

// Preview judges a change set without applying it, and fails as Apply would; but broken
// rules are in the Preview, not in the error.
func (r *Registry) Preview(ctx context.Context, by Principal, cs ChangeSet) (Preview, error) {
	if err := mayApply(by, cs); err != nil {
		return Preview{}, err
	}
	p, err := r.decided(ctx, by, cs, func(p Preview) error {
		if len(p.Problems) > 0 || len(p.ready.Changes)+len(p.ready.Erases) == 0 {
			return nil
		}
		return r.store.Try(ctx, p.ready)
	})
	if err == nil && len(cs.Erases) > 0 {
		p.Erases, err = r.accountOf(ctx, cs.Erases)
	}
	return p, err
}

// Proposal judges a change set of somebody who may propose, as they see the registry: what
// is hidden from them is not there. Nothing is tried on the store, which would tell of it.
func (r *Registry) Proposal(ctx context.Context, by Principal, cs ChangeSet) (Preview, error) {
	if err := by.MayPropose(); err != nil {
		return Preview{}, err
	}
	p, err := r.prepare(ctx, by, cs)
	if err == nil {
		err = conflictOver(p.movedVersions)
	}
	return p, err
}

// Committed gives the commit that a change set became; false if it was never
// applied. Whoever sends a change set again can so leave out what made it: its ID and
// what is Sent are looked at. Of other content it is Conflict.
func (r *Registry) Committed(ctx context.Context, cs ChangeSet) (Commit, bool, error) {
	c, ok, err := r.store.Committed(ctx, cs.ID)
	if ok && err == nil {
		c, err = c.Again(cs)
	}
	return c, ok, err
}

// SumOfSent is a sum by which it can be told whether the same is sent again: of values,
// maps and lists of them.
func SumOfSent(what ...any) string {
	sum := sha256.New()
	fmt.Fprintf(sum, "%#v", what) // maps in the order of their names
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// sumOfSent is the sum of a change set as it stands.
func (cs ChangeSet) sumOfSent() string {
	sent := []any{cs.Origin, cs.Message, cs.Undoes, cs.Run, cs.Source, cs.Changes}
	if len(cs.Erases) > 0 {
		sent = append(sent, cs.Erases)
	}
	return SumOfSent(sent...)
}

func invalid(problems []Problem) error {
	message := "The change breaks a rule."
	if len(problems) > 1 {
		message = "The change breaks several rules."
	}
	return &Error{Code: Invalid, Message: message, Problems: problems}
}

// namesVersion tells whether a conflict is over a version that the caller named, so that
// trying again cannot help.
func namesVersion(cs ChangeSet, err error) bool {
	var e *Error
	errors.As(err, &e)
	return slices.ContainsFunc(cs.Changes, func(c Change) bool { return c.Expect != Any && slices.Contains(e.IDs, c.ID) })
}

// conflictOver is the error that names what moved; nil where nothing did.
func conflictOver(moved map[ID]Revision) error {
	if len(moved) == 0 {
		return nil
	}
	return &Error{Code: Conflict, IDs: slices.Sorted(maps.Keys(moved)), Current: moved,
		Message: "Somebody changed this after you read it.",
		Hint:    "Read it again and apply your change to what it is now."}
}
