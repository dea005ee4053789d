package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// reader reads one revision through one lens.
type reader struct {
	store *Store
	rev   ecosystem.Revision
	lens  ecosystem.Lens
}

// At reads the state after a revision, through a lens.
func (s *Store) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return &reader{s, rev, lens}
}

func (r *reader) Revision() ecosystem.Revision { return r.rev }
func (r *reader) Lens() ecosystem.Lens         { return r.lens }

// readTx is a reader inside a read transaction.
type readTx struct {
	*conn
	moment
	reader *reader
}

// read runs f in one transaction. Head is read first inside it: the revision
// asked for is either still the newest, and the current rows are all there is to
// read, or it is past.
func (r *reader) read(ctx context.Context, f func(readTx) error) error {
	return r.store.problem(r.store.reads.use(ctx, func(c *conn) error {
		head, err := headOf(ctx, c)
		if err != nil {
			return err
		}
		if err := ledger.CheckRevision(r.rev, head); err != nil {
			return err
		}
		m := moment{past: r.rev < head, lens: r.lens}
		if err := m.seeMadeUp(ctx, c, r.rev); err != nil {
			return err
		}
		return f(readTx{c, m, r})
	}))
}

// query runs a statement over the moment.
func (v readTx) query(ctx context.Context, statement string, a *args, got func(*sql.Rows) error) error {
	return v.each(ctx, v.over(statement), v.seen(a.values), got)
}

// count runs a statement over the moment that gives one whole number.
func (v readTx) count(ctx context.Context, statement string, a *args) (int64, error) {
	return v.number(ctx, v.over(statement), v.seen(a.values)...)
}

func (r *reader) args() *args { return newArgs(r.rev, r.lens) }

// Records gives the things with these ids, of any kind.
func (r *reader) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	found := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	a := r.args()
	a.bind(jsonIDs(ids))
	err := r.read(ctx, func(v readTx) error {
		return v.query(ctx, queries["records"], a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			found[rec.ID] = rec
			return err
		})
	})
	return found, err
}

// Resolve finds the things that have these keys.
func (r *reader) Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	found := make(map[ecosystem.Key]ecosystem.ID, len(keys))
	a := r.args()
	a.bind(jsonKeys(keys))
	err := r.read(ctx, func(v readTx) error {
		return v.query(ctx, queries["resolve"], a, func(rows *sql.Rows) error {
			var scheme, value, id string
			err := rows.Scan(&scheme, &value, &id)
			found[ecosystem.Key{Scheme: scheme, Value: value}] = ecosystem.ID(id)
			return err
		})
	})
	return found, err
}

// Claims gives the claims on each thing: newest recorded first, then by id.
func (r *reader) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	claims := make(map[ecosystem.ID][]ecosystem.Claim, len(of))
	a := r.args()
	a.bind(jsonIDs(of))
	err := r.read(ctx, func(v readTx) error {
		return v.query(ctx, queries["claims"], a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			c := ecosystem.Claim{Record: rec}
			claims[c.About()] = append(claims[c.About()], c)
			return err
		})
	})
	for _, list := range claims {
		slices.SortFunc(list, ecosystem.NewestFirst)
	}
	return claims, err
}
