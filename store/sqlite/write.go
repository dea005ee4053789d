package sqlite

import (
	"database/sql"
	"encoding/binary"
	"hash/crc64"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// write makes the entries of a plan the next revisions. Of each, what stops is taken
// away before anything is added, so that keys and identities can change hands.
func (t *transaction) write(entries []ledger.Entry) (err error) {
	if len(entries) == 0 {
		return nil
	}
	if t.row, err = t.c.number(t.ctx, queries["last_row"]); err != nil {
		return err
	}
	for _, e := range entries {
		for _, change := range e.Transitions {
			if err := t.stop(change, e.Commit.Revision); err != nil {
				return err
			}
		}
		for _, change := range e.Transitions {
			if err := t.begin(change, e.Commit.Revision); err != nil {
				return err
			}
		}
		if err := t.showPasts(e.Transitions); err != nil {
			return err
		}
		for sum, text := range e.Beside {
			if _, err := t.c.exec(t.ctx, queries["insert_beside"], sum, text); err != nil {
				return err
			}
		}
		if err := t.log(e.Commit); err != nil {
			return err
		}
	}
	return nil
}

// stop moves the state before to the archive and gives its keys free.
func (t *transaction) stop(change ledger.Transition, now ecosystem.Revision) error {
	if change.Before == nil {
		return nil
	}
	at, ended, last := t.stored[change.ID()], change.After == nil, change.Before.Visibility()
	if !ended {
		last = change.After.Visibility()
	}
	if _, err := t.c.exec(t.ctx, queries["archive_state"], at.row, int64(now), ended, pastSum(at.sum, now, ended), int64(last.Level())); err != nil {
		return err
	}
	if _, err := t.c.exec(t.ctx, queries["delete_state"], at.row); err != nil {
		return err
	}
	gone, _ := change.Keys()
	for _, k := range gone {
		if _, err := t.c.exec(t.ctx, queries["end_key"], k.Scheme, k.Value, int64(now)); err != nil {
			return err
		}
	}
	return nil
}

// begin adds the state after, its words and its new keys.
func (t *transaction) begin(change ledger.Transition, now ecosystem.Revision) error {
	if change.After == nil {
		return nil
	}
	r := *change.After
	text, err := appendFields(nil, r.Fields)
	if err != nil {
		return err
	}
	t.row++
	fields := string(text)
	at := storedAt{t.row, sumOf(t.row, r.ID, r.Kind, now, fields)}
	t.stored[r.ID] = at
	d := derived(r)
	args := append([]any{at.row, string(r.ID), string(r.Kind), int64(now)}, d[:]...)
	if _, err := t.c.exec(t.ctx, queries["insert_state"], append(args, fields, at.sum)...); err != nil {
		return err
	}
	if words := searchText(r); words != "" {
		if _, err := t.c.exec(t.ctx, queries["insert_words"], at.row, words); err != nil {
			return err
		}
	}
	_, got := change.Keys()
	for _, k := range got {
		if _, err := t.c.exec(t.ctx, queries["insert_key"], k.Scheme, k.Value, string(r.ID), int64(now)); err != nil {
			return err
		}
	}
	return nil
}

// showPasts tells the past of things who may see them from now on, where that is news.
func (t *transaction) showPasts(changes []ledger.Transition) error {
	var made []ecosystem.ID
	news := map[ecosystem.ID]ecosystem.Lens{}
	for _, change := range changes {
		switch {
		case change.After == nil:
		case change.Before == nil:
			made = append(made, change.ID())
			news[change.ID()] = change.After.Visibility().Level()
		case change.Before.Visibility() != change.After.Visibility():
			if err := t.showPast(change.ID(), change.After.Visibility().Level()); err != nil {
				return err
			}
		}
	}
	if len(made) == 0 {
		return nil
	}
	var back []ecosystem.ID
	err := t.c.each(t.ctx, queries["with_past"], []any{jsonIDs(made)}, func(rows *sql.Rows) error {
		var id ecosystem.ID
		err := rows.Scan(&id)
		back = append(back, id)
		return err
	})
	for _, id := range back {
		if err == nil {
			err = t.showPast(id, news[id])
		}
	}
	return err
}

func (t *transaction) showPast(id ecosystem.ID, level ecosystem.Lens) error {
	_, err := t.c.exec(t.ctx, queries["last_level"], string(id), int64(level))
	return err
}

func (t *transaction) log(k ecosystem.Commit) error {
	_, err := t.c.exec(t.ctx, queries["insert_commit"], int64(k.Revision), string(k.ChangeSet), string(k.Origin), k.Author,
		k.Message, k.At.Unix(), int64(k.Undoes), string(k.Run), commitSum(k), k.Sent, erasesText(k.Erases))
	return err
}

// commitSum is the checksum of a row of the log.
func commitSum(k ecosystem.Commit) int64 {
	var b []byte
	for _, n := range []int64{int64(k.Revision), k.At.Unix(), int64(k.Undoes)} {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	for _, s := range []string{string(k.ChangeSet), string(k.Origin), k.Author, k.Message, string(k.Run)} {
		b = append(append(b, s...), 0)
	}
	b = append(b, k.Sent...) // nothing in commits of older files
	if len(k.Erases) > 0 {
		b = append(append(b, 0), erasesText(k.Erases)...)
	}
	return int64(crc64.Checksum(b, crc))
}
