package model

import (
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/loaders"
)

// The kinds of what is read of the past. They are things in a response alone; no store has them.
const (
	versionKind    ecosystem.Kind = "Version"
	commitKind     ecosystem.Kind = "Commit"
	touchedKind    ecosystem.Kind = "Touched"
	differenceKind ecosystem.Kind = "Difference"
)

// The rows of things of the past.
type (
	// versionRow is one past or present state of a thing.
	versionRow struct {
		ecosystem.Version
		changes []FieldChange
	}
	// commitRow is a change set as it was kept.
	commitRow struct {
		ecosystem.Commit
		unchanged bool // it changed nothing: the commit is the newest as it was, and touched nothing itself
	}
	// changeRow is what became of one thing by a revision.
	changeRow struct {
		id        ecosystem.ID
		kind      ecosystem.Kind
		operation ecosystem.Op
		changes   []FieldChange
	}
)

// FieldChange is a field that differs.
type FieldChange struct {
	Field         string
	Before, After any
}

// rowFields are the fields of things of the past that need no further reading.
var rowFields = map[ecosystem.Kind]map[string]func(*Thing) any{
	versionKind: {
		"until":   func(t *Thing) any { return revisionOrNil(t.row.(versionRow).Until) },
		"ended":   func(t *Thing) any { return t.row.(versionRow).Ended },
		"fields":  func(t *Thing) any { return calledFields(t.row.(versionRow).Version) },
		"changes": func(t *Thing) any { return t.row.(versionRow).changes },
	},
	commitKind: {
		"changeSet": func(t *Thing) any { return t.row.(commitRow).ChangeSet },
		"origin":    func(t *Thing) any { return t.row.(commitRow).Origin },
		"at":        func(t *Thing) any { return t.row.(commitRow).At },
		"undoes":    func(t *Thing) any { return revisionOrNil(t.row.(commitRow).Undoes) },
		"author":    func(t *Thing) any { return textOrNil(t.row.(commitRow).Author) },
		"message":   func(t *Thing) any { return textOrNil(t.row.(commitRow).Message) },
	},
	touchedKind:    changeFields,
	differenceKind: changeFields,
}

var changeFields = map[string]func(*Thing) any{
	"thing":     func(t *Thing) any { return t.row.(changeRow).id },
	"kind":      func(t *Thing) any { return t.row.(changeRow).kind },
	"operation": func(t *Thing) any { return t.row.(changeRow).operation },
	"changes":   func(t *Thing) any { return t.row.(changeRow).changes },
}

func revisionOrNil(r ecosystem.Revision) any {
	if r == 0 {
		return nil
	}
	return r
}

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// changesOf gives the fields of a thing that differ, by what the API calls them.
func changesOf(of ecosystem.ID, before, after ecosystem.Fields) []FieldChange {
	changes := []FieldChange{}
	for field := range before.Diff(after) {
		changes = append(changes, FieldChange{ecosystem.FieldCalled(of, field), before[field], after[field]})
	}
	slices.SortFunc(changes, func(a, b FieldChange) int { return strings.Compare(a.Field, b.Field) })
	return changes
}

// calledFields are the fields of a version by what the API calls them.
func calledFields(v ecosystem.Version) map[string]any {
	fields := make(map[string]any, len(v.Fields))
	for name, value := range v.Fields {
		fields[ecosystem.FieldCalled(v.ID, name)] = value
	}
	return fields
}

// planHistory asks for one version more than the page has: what the oldest of it changed.
func planHistory(_ *level, a *asked) error {
	binding := bindingOf(a.field, a.args)
	page, err := readPage(a.args, binding)
	if err != nil {
		return err
	}
	size := page.Size
	page.Size, page.Total = size+1, countsTotal(a.field)
	a.want = func(t *Thing) loaders.Want {
		return loaders.Want{History: &ecosystem.HistoryAsk{Of: t.record.ID, Page: page}}
	}
	a.take = func(_ *Thing, got loaders.Got) (any, error) {
		s := got.Versions
		made := &Connection{before: s.Before, after: s.After || len(s.Items) > size, under: a.under, count: counted(s.Total), binding: binding}
		for i, v := range s.Items[:min(size, len(s.Items))] {
			var before ecosystem.Fields
			if i+1 < len(s.Items) {
				before = s.Items[i+1].Fields
			}
			record := ecosystem.Record{ID: momentOf(v.ID, v.Since), Kind: versionKind, Since: v.Since}
			made.show(Thing{record: record, row: versionRow{v, changesOf(v.ID, before, v.Fields)}}, s.Positions[i])
		}
		return made, nil
	}
	return nil
}

// madeCommit is a commit as a change gives it.
func madeCommit(lens ecosystem.Lens, c ecosystem.Commit) Thing {
	t := commitThing(lens, c)
	row := t.row.(commitRow)
	row.unchanged = len(c.Touched) == 0
	t.row = row
	return t
}

// commitThing is a commit as a lens shows it; what it touched is read when it is asked
// for.
func commitThing(lens ecosystem.Lens, c ecosystem.Commit) Thing {
	c = c.Through(lens)
	return Thing{record: ecosystem.Record{ID: momentOf("commit", c.Revision), Kind: commitKind, Since: c.Revision}, row: commitRow{Commit: c}}
}

func planCommit(l *level, a *asked) error {
	a.want = func(t *Thing) loaders.Want {
		return loaders.Want{Commits: []ecosystem.Revision{t.record.Since}}
	}
	a.take = func(t *Thing, got loaders.Got) (any, error) {
		c, shows := got.Commits[t.record.Since]
		if !shows {
			return (*Thing)(nil), nil
		}
		return a.under[a.field].add(commitThing(l.set.View().Lens(), c)), nil
	}
	return nil
}

// planTouched asks for a page of what a commit touched, whose cursors tell the moment: "act_…@3".
func planTouched(_ *level, a *asked) error {
	binding := bindingOf(a.field, a.args)
	page, err := readPage(a.args, binding)
	if err != nil {
		return err
	}
	page.Total = countsTotal(a.field)
	a.want = func(t *Thing) loaders.Want {
		after, ok := touchedPosition(page.After, t.record.Since)
		if t.row.(commitRow).unchanged || !ok {
			return loaders.Want{}
		}
		ask := ecosystem.TouchedAsk{Of: t.record.Since, Page: page, CountTo: countedTo}
		ask.Page.After = after
		return loaders.Want{Touched: &ask}
	}
	a.take = func(t *Thing, got loaders.Got) (any, error) {
		if _, ok := touchedPosition(page.After, t.record.Since); !ok {
			return nil, badCursor()
		}
		s := got.Touched
		made := &Connection{before: s.Before, after: s.After, under: a.under, count: counted(s.Total), binding: binding}
		for _, touched := range s.Items {
			row := changeThing(touchedKind, touched, t.record.Since)
			made.show(row, ecosystem.Position{ID: row.record.ID})
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
func compared(kind ecosystem.Kind, ids []ecosystem.ID, got loaders.Got, rev ecosystem.Revision) []Thing {
	var all []Thing
	for _, id := range ids {
		before, was := got.Before[id]
		after, is := got.After[id]
		if was != is || was && !before.Fields.Equal(after.Fields) {
			all = append(all, changeThing(kind, ecosystem.NewTouchedStates(id, before.Fields, after.Fields), rev))
		}
	}
	return all
}

// changeThing is what became of one thing by a revision.
func changeThing(kind ecosystem.Kind, t ecosystem.TouchedStates, rev ecosystem.Revision) Thing {
	return Thing{record: ecosystem.Record{ID: momentOf(t.ID, rev), Kind: kind, Since: rev},
		row: changeRow{t.ID, t.Kind, t.Op, changesOf(t.ID, t.Before, t.After)}}
}
