package model

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/loaders"
)

// The kinds of what is read of the past. They are records in a response alone; no store has them.
const (
	versionKind    ecosystem.Kind = "Version"
	commitKind     ecosystem.Kind = "Commit"
	touchedKind    ecosystem.Kind = "Touched"
	differenceKind ecosystem.Kind = "Difference"
)

// FieldChange is a field that differs.
type FieldChange struct {
	Field         string
	Before, After any
}

// changesOf gives the fields that differ, by name; a record without an id states nothing.
func changesOf(before, after ecosystem.Fields) []FieldChange {
	changes := []FieldChange{}
	for _, field := range slices.Sorted(maps.Keys(before.Diff(after))) {
		changes = append(changes, FieldChange{field, before[field], after[field]})
	}
	return changes
}

// Version is one past or present state of a thing.
type Version struct{ Thing }

// Until is the commit that replaced or ended it.
func (v Version) Until() *ecosystem.Revision {
	if until := v.version().Until; until != 0 {
		return &until
	}
	return nil
}

// Ended tells whether the thing ended then.
func (v Version) Ended() bool { return v.version().Ended }

// Fields are its values then.
func (v Version) Fields() map[string]any { return v.version().Fields }

// Changes are what differs from the version before it.
func (v Version) Changes() []FieldChange { return v.record.Fields["changes"].([]FieldChange) }

// Commit is the commit that made it.
func (v Version) Commit(ctx context.Context) (*Commit, error) {
	t, err := ask[Thing](ctx, v.Thing)
	return &Commit{t}, err
}

func (v Version) version() ecosystem.Version {
	return v.record.Fields["version"].(ecosystem.Version)
}

// History is the states of the thing up to the revision that answers.
func (t Thing) History(ctx context.Context) (*VersionConnection, error) {
	return follow[Version](ctx, t)
}

// planHistory asks for one version more than the page has: what the oldest of it changed.
func planHistory(l *level, a *asked) error {
	binding := bindingOf(a.field, a.args)
	page, err := readPage(a.args, binding)
	if err != nil {
		return err
	}
	size := page.Size
	page.Size, page.Total = size+1, countsTotal(l.op, a.field)
	a.want = func(r ecosystem.Record) loaders.Want {
		return loaders.Want{History: &ecosystem.HistoryAsk{Of: r.ID, Page: page}}
	}
	a.take = func(_ ecosystem.Record, got loaders.Got) (any, error) {
		s := got.Versions
		made := &list{before: s.Before, after: s.After || len(s.Items) > size, under: a.under, count: counted(s.Total), binding: binding}
		for i, v := range s.Items[:min(size, len(s.Items))] {
			var before ecosystem.Fields
			if i+1 < len(s.Items) {
				before = s.Items[i+1].Fields
			}
			r := versionRecord(v, changesOf(before, v.Fields))
			stand(a.under, r, nil)
			made.entries = append(made.entries, entry{thing: r.ID, position: s.Positions[i]})
		}
		return made, nil
	}
	return nil
}

func versionRecord(v ecosystem.Version, changes []FieldChange) ecosystem.Record {
	return ecosystem.Record{ID: momentOf(v.ID, v.Since), Kind: versionKind, Since: v.Since,
		Fields: ecosystem.Fields{"version": v, "changes": changes}}
}

// momentOf tells one thing's states at different commits apart.
func momentOf(id ecosystem.ID, rev ecosystem.Revision) ecosystem.ID {
	return ecosystem.ID(fmt.Sprintf("%s@%d", id, rev))
}

// Commit is a change set as it was kept.
type Commit struct{ Thing }

func (c Commit) commit() ecosystem.Commit { return c.record.Fields["commit"].(ecosystem.Commit) }

// ChangeSet is the id that whoever made it gave it.
func (c Commit) ChangeSet() string { return string(c.commit().ChangeSet) }

// Origin is what made it.
func (c Commit) Origin() Word { return Word(c.commit().Origin) }

// At is when.
func (c Commit) At() time.Time { return c.commit().At }

// Undoes is the revision that it takes back.
func (c Commit) Undoes() *ecosystem.Revision {
	if undoes := c.commit().Undoes; undoes != 0 {
		return &undoes
	}
	return nil
}

// commitRecord is a commit as a change gives it: one that changed nothing is the
// newest as it was, and touched nothing itself.
func commitRecord(lens ecosystem.Lens, c ecosystem.Commit) ecosystem.Record {
	r := headRecord(lens, c)
	r.Fields["changed"] = len(c.Touched) > 0
	return r
}

// headRecord is a commit of which what it touched is read when it is asked for.
func headRecord(lens ecosystem.Lens, c ecosystem.Commit) ecosystem.Record {
	c = c.Through(lens)
	fields := ecosystem.Fields{"commit": c, "run": string(c.Run)}
	if lens > ecosystem.PublicLens {
		fields["author"], fields["message"] = c.Author, c.Message
	}
	return ecosystem.Record{ID: momentOf("commit", c.Revision), Kind: commitKind, Since: c.Revision, Fields: fields}
}

func planCommit(l *level, a *asked) error {
	a.want = func(r ecosystem.Record) loaders.Want {
		return loaders.Want{Commits: []ecosystem.Revision{r.Since}}
	}
	a.take = func(r ecosystem.Record, got loaders.Got) (any, error) {
		c := headRecord(l.set.View().Lens(), got.Commits[r.Since])
		stand(a.under, c, nil)
		return a.under[""].thing(c.ID), nil
	}
	return nil
}

// Touched is one thing that a commit changed.
type Touched struct{ Thing }

// ID of the thing.
func (t Touched) ID() string { return t.text("node") }

// Kind of the thing.
func (t Touched) Kind() Kind { return Kind(t.text("kind")) }

// Changes are its fields before and after.
func (t Touched) Changes() []FieldChange { return t.record.Fields["changes"].([]FieldChange) }

// Difference is what one thing is at one revision and was at another.
type Difference struct{ Thing }

// ID of the thing.
func (d Difference) ID() string { return d.text("node") }

// Kind of the thing.
func (d Difference) Kind() Kind { return Kind(d.text("kind")) }

// Changes are its fields at both.
func (d Difference) Changes() []FieldChange { return d.record.Fields["changes"].([]FieldChange) }

// planTouched asks for a page of what a commit touched, whose cursors tell the moment: "act_…@3".
func planTouched(l *level, a *asked) error {
	binding := bindingOf(a.field, a.args)
	page, err := readPage(a.args, binding)
	if err != nil {
		return err
	}
	page.Total = countsTotal(l.op, a.field)
	a.want = func(r ecosystem.Record) loaders.Want {
		after, ok := touchedPosition(page.After, r.Since)
		if changed, told := r.Fields["changed"].(bool); told && !changed || !ok {
			return loaders.Want{}
		}
		ask := ecosystem.TouchedAsk{Of: r.Since, Page: page, CountTo: countedTo}
		ask.Page.After = after
		return loaders.Want{Touched: &ask}
	}
	a.take = func(r ecosystem.Record, got loaders.Got) (any, error) {
		if _, ok := touchedPosition(page.After, r.Since); !ok {
			return nil, badCursor()
		}
		s := got.Touched
		made := &list{before: s.Before, after: s.After, under: a.under, count: counted(s.Total), binding: binding}
		for _, t := range s.Items {
			made.show(touchedRecord(touchedKind, t, r.Since))
		}
		return made, nil
	}
	return nil
}

// touchedPosition is a cursor's position among what a commit touched; false where it
// is one of another commit's list.
func touchedPosition(at *ecosystem.Position, rev ecosystem.Revision) (*ecosystem.Position, bool) {
	if at == nil {
		return nil, true
	}
	id, _, _ := strings.Cut(string(at.ID), "@")
	of := ecosystem.ID(id)
	return &ecosystem.Position{ID: of}, len(at.Keys) == 0 && momentOf(of, rev) == at.ID
}

// compared gives the things that differ, as far as the lens shows either state.
func compared(kind ecosystem.Kind, ids []ecosystem.ID, got loaders.Got, rev ecosystem.Revision) []ecosystem.Record {
	var records []ecosystem.Record
	for _, id := range ids {
		before, was := got.Before[id]
		after, is := got.After[id]
		if was != is || was && !before.Fields.Equal(after.Fields) {
			records = append(records, touchedRecord(kind, ecosystem.NewTouchedStates(id, before.Fields, after.Fields), rev))
		}
	}
	return records
}

// touchedRecord is what became of one thing by a revision.
func touchedRecord(kind ecosystem.Kind, t ecosystem.TouchedStates, rev ecosystem.Revision) ecosystem.Record {
	return ecosystem.Record{ID: momentOf(t.ID, rev), Kind: kind, Since: rev, Fields: ecosystem.Fields{
		"node": string(t.ID), "kind": string(t.Kind), "operation": string(t.Op), "changes": changesOf(t.Before, t.After)}}
}
