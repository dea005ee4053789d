package sqlite

import (
	"database/sql"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// The transaction tells a commit plan what stands now.
var _ ledger.Present = (*transaction)(nil)

// Committed gives the commits that change sets became.
func (t *transaction) Committed(sets []ecosystem.ID) ([]ecosystem.Commit, error) {
	var commits []ecosystem.Commit
	for _, id := range sets {
		c, found, err := committed(t.ctx, t.c, id)
		if err != nil {
			return nil, err
		}
		if found {
			commits = append(commits, c)
		}
	}
	return commits, nil
}

// States gives the states of things, and keeps in mind where they stand.
func (t *transaction) States(ids []ecosystem.ID) ([]ecosystem.Record, error) {
	var states []ecosystem.Record
	err := t.c.each(t.ctx, queries["states"], []any{jsonIDs(ids)}, func(rows *sql.Rows) error {
		var id, kind, fields string
		var since int64
		var at storedAt
		if err := rows.Scan(&at.row, &id, &kind, &since, &fields, &at.sum); err != nil {
			return err
		}
		r, err := recordOf(id, kind, since, fields)
		states = append(states, r)
		t.stored[r.ID] = at
		return err
	})
	return states, err
}

// Versions gives the commits that made the states of things.
func (t *transaction) Versions(ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Revision, error) {
	versions := make(map[ecosystem.ID]ecosystem.Revision, len(ids))
	err := t.c.each(t.ctx, queries["versions"], []any{jsonIDs(ids)}, func(rows *sql.Rows) error {
		var id ecosystem.ID
		var since ecosystem.Revision
		err := rows.Scan(&id, &since)
		versions[id] = since
		return err
	})
	return versions, err
}

// MovedSince gives what later commits did to things and to the claims on them.
func (t *transaction) MovedSince(of []ecosystem.ID, since ecosystem.Revision) (moved []ledger.Moved, err error) {
	err = t.c.each(t.ctx, queries["moved_since"], []any{jsonIDs(of), int64(since)}, func(rows *sql.Rows) error {
		var m ledger.Moved
		err := rows.Scan(&m.Of, &m.ID, &m.By)
		moved = append(moved, m)
		return err
	})
	return moved, err
}

// NamedBy gives the links and claims that name each thing, no more than limit of each.
func (t *transaction) NamedBy(ids []ecosystem.ID, limit int) (map[ecosystem.ID][]ecosystem.ID, error) {
	named := make(map[ecosystem.ID][]ecosystem.ID, len(ids))
	for _, id := range ids {
		err := t.c.each(t.ctx, queries["named_by"], []any{string(id), limit}, func(rows *sql.Rows) error {
			var by ecosystem.ID
			err := rows.Scan(&by)
			named[id] = append(named[id], by)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return named, nil
}

// KeyHolders gives the things that have keys.
func (t *transaction) KeyHolders(keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	holders := make(map[ecosystem.Key]ecosystem.ID, len(keys))
	err := t.c.each(t.ctx, queries["key_holders"], []any{jsonKeys(keys)}, func(rows *sql.Rows) error {
		var k ecosystem.Key
		var id ecosystem.ID
		err := rows.Scan(&k.Scheme, &k.Value, &id)
		holders[k] = id
		return err
	})
	return holders, err
}

// LinkHolders gives the links that have identities.
func (t *transaction) LinkHolders(identities []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.ID, error) {
	tuples := make([][]string, len(identities))
	for i, l := range identities {
		tuples[i] = []string{string(l.Type), string(l.From), string(l.To), l.Qualifier}
	}
	holders := make(map[ecosystem.LinkIdentity]ecosystem.ID, len(identities))
	err := t.c.each(t.ctx, queries["link_holders"], []any{jsonTuples(tuples)}, func(rows *sql.Rows) error {
		var l ecosystem.LinkIdentity
		var id ecosystem.ID
		err := rows.Scan(&l.Type, &l.From, &l.To, &l.Qualifier, &id)
		holders[l] = id
		return err
	})
	return holders, err
}
