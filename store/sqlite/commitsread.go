package sqlite

import (
	"context"
	"database/sql"
	"strconv"
	"time"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Commits gives the commits that made these revisions, in one statement, and which of
// them the lens shows in one for each.
func (r *reader) Commits(ctx context.Context, revs []ecosystem.Revision) (map[ecosystem.Revision]ecosystem.Commit, error) {
	found := make(map[ecosystem.Revision]ecosystem.Commit, len(revs))
	err := r.read(ctx, func(tx readTx) error {
		return tx.each(ctx, queries["commits_of"], []any{int64(r.rev), jsonRevisions(revs)}, func(rows *sql.Rows) error {
			c, err := scanCommit(rows)
			found[c.Revision] = c
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	return ledger.ShowCommits(ctx, r, found)
}

// Holders gives all that has or ever had a key, in one statement.
func (s *Store) Holders(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key][]ecosystem.ID, error) {
	holders := map[ecosystem.Key][]ecosystem.ID{}
	err := s.reads.use(ctx, func(c *conn) error {
		return c.each(ctx, queries["holders"], []any{jsonKeys(keys)}, func(rows *sql.Rows) error {
			var k ecosystem.Key
			var id ecosystem.ID
			err := rows.Scan(&k.Scheme, &k.Value, &id)
			holders[k] = append(holders[k], id)
			return err
		})
	})
	return holders, s.problem(err)
}

// Touched gives what the commits of these revisions touched, in one statement.
func (s *Store) Touched(ctx context.Context, of []ecosystem.Revision) (touched map[ecosystem.Revision][]ecosystem.Touched, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		touched, err = touchedBy(ctx, c, of)
		return err
	})
	return touched, s.problem(err)
}

// touchedBy derives what commits changed from the rows that begin or end with them.
func touchedBy(ctx context.Context, c *conn, of []ecosystem.Revision) (map[ecosystem.Revision][]ecosystem.Touched, error) {
	touched := make(map[ecosystem.Revision][]ecosystem.Touched, len(of))
	err := c.each(ctx, queries["touched"], []any{jsonRevisions(of)}, func(rows *sql.Rows) error {
		var rev ecosystem.Revision
		var t ecosystem.Touched
		var replaced, ended bool
		if err := rows.Scan(&rev, &t.ID, &t.Kind, &replaced, &ended); err != nil {
			return err
		}
		t.Op = ledger.Op(replaced, ended)
		touched[rev] = append(touched[rev], t)
		return nil
	})
	return touched, err
}

// jsonRevisions is a list of revisions for json_each.
func jsonRevisions(revs []ecosystem.Revision) string {
	b := []byte{'['}
	for i, rev := range revs {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, int64(rev), 10)
	}
	return string(append(b, ']'))
}

// scanCommit reads a row of the log.
func scanCommit(rows *sql.Rows) (c ecosystem.Commit, err error) {
	var at int64
	var erases string
	err = rows.Scan(&c.Revision, &c.ChangeSet, &c.Origin, &c.Author, &c.Message, &at, &c.Undoes, &c.Run, &c.Sent, &erases)
	c.At, c.Erases = time.Unix(at, 0).UTC(), parseErases(erases)
	return c, err
}
