package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"catchment/ecosystem"
)

// book is the current state inside a write transaction, with what the
// transaction needs to number what it adds.
type book struct {
	ctx  context.Context // the writer's own; a book does not outlive its transaction
	c    *conn
	head ecosystem.Revision
	row  int64 // the highest number given
}

func openBook(ctx context.Context, c *conn) (*book, error) {
	head, err := headOf(ctx, c)
	if err != nil {
		return nil, err
	}
	row, err := c.number(ctx, queries["last_row"])
	return &book{ctx: ctx, c: c, head: head, row: row}, err
}

// keep decides whether a change set can be the next revision and writes it then.
// It decides wholly before it writes, so that a refusal leaves nothing behind.
func (b *book) keep(cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if done, found, err := committed(b.ctx, b.c, cs.ID); found || err != nil {
		return done, err
	}
	moves, err := b.plan(cs)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	if err := b.allowed(moves); err != nil {
		return ecosystem.Commit{}, err
	}
	return b.write(cs, moves)
}

// move is one change worked out: the state that stops and the one that begins.
// At least one of them is there.
type move struct {
	before, after *state
}

func (m move) any() *state {
	if m.after != nil {
		return m.after
	}
	return m.before
}

func (m move) id() ecosystem.ID     { return m.any().ID }
func (m move) kind() ecosystem.Kind { return m.any().Kind }

// plan works out what each change does, or fails with Conflict over the versions.
func (b *book) plan(cs ecosystem.ChangeSet) ([]move, error) {
	ids := make([]string, len(cs.Changes))
	for i, c := range cs.Changes {
		ids[i] = string(c.ID)
	}
	now, err := b.states(ids)
	if err != nil {
		return nil, err
	}
	err = b.conflict(versionsMoved(cs, now), "Somebody changed this after you read it.", "Read it again and apply your change to what it is now.")
	if err != nil {
		return nil, err
	}
	moves := make([]move, 0, len(cs.Changes))
	for _, c := range cs.Changes {
		m := move{before: now[c.ID]}
		if !c.End {
			if m.after, err = b.next(c, m.before); err != nil {
				return nil, err
			}
		}
		moves = append(moves, m)
	}
	return moves, nil
}

// next is the state that a change makes of the one before.
func (b *book) next(c ecosystem.Change, before *state) (*state, error) {
	s := &state{Record: ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: b.head + 1}}
	if before == nil {
		s.Fields = ecosystem.Fields(nil).With(c.Set)
	} else {
		s.Fields = before.Fields.With(c.Set)
	}
	if err := s.CheckAnchors(); err != nil {
		return nil, err
	}
	text, err := appendFields(nil, s.Fields)
	s.fields = string(text)
	return s, err
}

func (b *book) states(ids []string) (map[ecosystem.ID]*state, error) {
	now := map[ecosystem.ID]*state{}
	err := b.c.each(b.ctx, queries["states"], []any{jsonText(ids)}, func(rows *sql.Rows) error {
		var s state
		var id, kind string
		var since int64
		if err := rows.Scan(&s.row, &id, &kind, &since, &s.fields, &s.sum); err != nil {
			return err
		}
		s.ID, s.Kind, s.Since = ecosystem.ID(id), ecosystem.Kind(kind), ecosystem.Revision(since)
		var err error
		s.Fields, err = parseFields(s.fields)
		now[s.ID] = &s
		return err
	})
	return now, err
}

// versionsMoved names every change that was made against another version than the one now.
func versionsMoved(cs ecosystem.ChangeSet, now map[ecosystem.ID]*state) []ecosystem.ID {
	var moved []ecosystem.ID
	for _, c := range cs.Changes {
		since := ecosystem.New
		if s := now[c.ID]; s != nil {
			since = s.Since
		}
		switch {
		case c.End && since == ecosystem.New: // nothing to end
			moved = append(moved, c.ID)
		case c.Expect != ecosystem.Any && c.Expect != since:
			moved = append(moved, c.ID)
		}
	}
	return moved
}

// conflict names things in the order of their ids, with the versions they have now; nil for none.
func (b *book) conflict(ids []ecosystem.ID, message, hint string) error {
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	now, err := b.states(texts(ids))
	if err != nil {
		return err
	}
	current := make(map[ecosystem.ID]ecosystem.Revision, len(now))
	for id, s := range now {
		current[id] = s.Since
	}
	return &ecosystem.Error{Code: ecosystem.Conflict, IDs: ids, Current: current, Message: message, Hint: hint}
}

// jsonText is a list of texts for json_each, to the byte.
func jsonText(list []string) string {
	text, _ := appendValue(nil, list) // a list of texts always has a form
	return string(text)
}

// jsonTuples is a list of lists of texts for json_each.
func jsonTuples(tuples [][]string) string {
	b := []byte{'['}
	for i, t := range tuples {
		if i > 0 {
			b = append(b, ',')
		}
		b, _ = appendValue(b, t)
	}
	return string(append(b, ']'))
}
