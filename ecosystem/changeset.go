package ecosystem

import (
	"fmt"
	"time"
)

// Revision numbers the commits of a store: 1, 2, 3, no gaps. 0 is the empty start.
type Revision int64

// In Change.Expect: the thing must not exist now; or whatever it is now.
const (
	New Revision = 0
	Any Revision = -1
)

// ChangeSet is a change as a value: a mutation, an import, a proposal, a merge
// and an undo each make one. It is applied wholly or not at all. The caller
// makes its ID, so that sending it twice does it once.
type ChangeSet struct {
	ID      ID
	Origin  Origin
	Author  string    // the principal's name; set by the Registry
	Message string    // why, for the history
	At      time.Time // when, in whole seconds UTC; set by the Registry
	Undoes  Revision  // the commit that it takes back, or 0
	Run     ID        // the import run that it is part of or, of an undo, takes back; or empty
	Source  ID        // what an import's values rest on that no claim in it says; not kept in the commit
	Upon    []ID      // the things from whose claims it was worked out what it sets; not kept in the commit
	ReadAt  Revision  // when these were read
	Sent    string    // tells apart what callers send under one ID: of the same content the same; set by the Registry unless set
	Head    *Revision // the newest revision there may be before it; nil: any. Not kept in the commit
	Stays   []Stays   // what it leaves of what it takes back; not kept in the commit
	Erases  []Erased  // what it takes out of all that is past, beside what it changes; for administrators
	Publish bool      // whether it may show what is hidden now from those who see it then; not kept in the commit
	Changes []Change  // each thing at most once

	// Beside are long texts that its changes name by their sums, as outlines of places are:
	// they are kept once, beside the records, and read where somebody asks for them.
	Beside map[string][]byte

	// Whole are new things that come with all that was ever said of them, so that nothing has to
	// be worked out about where they lie; not kept in the commit.
	Whole map[ID]bool
}

// Origin says what made a change set.
type Origin string

// The origins.
const (
	Edit   Origin = "edit"
	Import Origin = "import"
	Merge  Origin = "merge"
	Undo   Origin = "undo"
	Demo   Origin = "demo"
	Copy   Origin = "copy"
	Erase  Origin = "erase"
	View   Origin = "view" // an edit of saved views alone, as which the Registry knows it
)

// Change is what happens to one thing: it is made, altered, ended or brought back.
// An ended thing leaves the current state; its past stays readable and its id is
// never given to another. To bring it back is to change it with Expect New; it
// then has what Set says and nothing of before.
type Change struct {
	ID     ID
	Kind   Kind
	Expect Revision // the version it was made against, New or Any
	Set    Fields   // the patch; nil values clear; nil where End
	End    bool
}

// Over is what the fields of a thing are after the change, for whoever only reads them: of
// something new, as most is in an import, the patch itself.
func (c Change) Over(before Fields) Fields {
	if len(before) > 0 {
		return before.With(c.Set)
	}
	for _, v := range c.Set {
		if v == nil {
			return before.With(c.Set)
		}
	}
	return c.Set
}

// after is what a thing is after the change, for whoever only reads it; none where it ends.
func (c Change) after(before Record) Record {
	if c.End {
		return Record{}
	}
	return Record{c.ID, c.Kind, before.Since, c.Over(before.Fields)}
}

// Op is what a change turned out to do.
type Op string

// The operations of a commit.
const (
	Created Op = "created" // did not exist at the revision before, brought back included
	Updated Op = "updated"
	Ended   Op = "ended"
)

// Commit is a change set as it was kept.
type Commit struct {
	Revision  Revision
	ChangeSet ID
	Origin    Origin
	Author    string
	Message   string
	At        time.Time
	Undoes    Revision
	Run       ID
	Sent      string    // as in the change set; empty where it is not known, as of commits of older stores
	Erases    []Erased  // what it took out of all that was kept before
	Touched   []Touched // in the order of their ids; nil where [Reader.Commits] gave it
}

// Again answers a change set that has the id of the one that became this commit: with
// the commit where it is the same, with Conflict where it is another.
func (c Commit) Again(cs ChangeSet) (Commit, error) {
	if c.Sent == "" || cs.Sent == "" || c.Sent == cs.Sent {
		return c, nil
	}
	return Commit{}, &Error{Code: Conflict, Message: "The change set " + string(cs.ID) + " was sent before, with other content.",
		Hint: "Make a new id for every change, and send it again only with what it was sent with first."}
}

// CheckHead fails with Conflict where the change set was made against another newest
// revision than the one that there is.
func (cs ChangeSet) CheckHead(head Revision) error {
	if cs.Head == nil || *cs.Head == head {
		return nil
	}
	return &Error{Code: Conflict, Message: fmt.Sprintf("The newest revision is %d, not %d.", head, *cs.Head),
		Hint: "Look at what came since, and name that one if the change still fits."}
}

// Through is what a lens shows of a commit. Who made it is for the team alone, and why is
// not for the public: a message may speak of what is hidden.
func (c Commit) Through(lens Lens) Commit {
	if lens.Sight() < TeamLens {
		c.Author, c.Sent = "", ""
	}
	if lens.Sight() == PublicLens {
		c.Message = ""
	}
	return c
}

// Touched is one thing that a commit changed. Its states before and after are
// read at the revisions before and of the commit.
type Touched struct {
	ID   ID
	Kind Kind
	Op   Op
}

// TouchedStates is one thing that a commit changed, as a lens shows it: its fields
// before and after the commit, nil where it did not show. Op says what happened in
// the eyes of who looks: what became visible was created, what was hidden ended.
type TouchedStates struct {
	Touched
	Before, After Fields
}

// NewTouchedStates tells the operation by where the thing shows: before, after or both.
func NewTouchedStates(id ID, before, after Fields) TouchedStates {
	kind, _ := id.Kind()
	op := Updated
	switch {
	case before == nil:
		op = Created
	case after == nil:
		op = Ended
	}
	return TouchedStates{Touched{id, kind, op}, before, after}
}

// Version is one past or present state of a thing.
type Version struct {
	Record          // Since is the commit that made it
	Until  Revision // the commit that replaced or ended it; 0 while it is current
	Ended  bool     // whether Until ended the thing instead of replacing the state, or hid it from the lens
}

// LastStood is the last revision at which it stood, as a reader of a revision knows.
func (v Version) LastStood(now Revision) Revision {
	if v.Until > 0 {
		return v.Until - 1
	}
	return now
}
