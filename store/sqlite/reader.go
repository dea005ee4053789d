package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
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

// queryFixed runs a statement of query/ over the moment.
func (v readTx) queryFixed(ctx context.Context, name string, a *args, got func(*sql.Rows) error) error {
	return v.each(ctx, v.fixed(name), v.seen(a.values), got)
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

// uninterrupted is how many things are read by their ids without watching whether
// somebody interrupts it, which would cost more: it takes a few milliseconds.
const uninterrupted = 100

// Records gives the things with these ids, of any kind.
func (r *reader) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	found := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	if len(ids) == 1 && !r.lens.LeavesOutMadeUp() { // or more has to be read to know what it shows
		if isHead, err := r.record(ctx, ids[0], found); isHead || err != nil {
			return found, err
		}
	}
	a := r.args()
	a.bind(jsonIDs(ids))
	err := r.read(ctx, func(v readTx) error {
		if len(ids) <= uninterrupted {
			ctx = context.WithoutCancel(ctx)
		}
		return v.queryFixed(ctx, "records", a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			found[rec.ID] = rec
			return err
		})
	})
	return found, err
}

// record finds one thing by one statement, in a third of the time of a transaction. False:
// the reader's revision is not the newest, and nothing was found.
func (r *reader) record(ctx context.Context, id ecosystem.ID, found map[ecosystem.ID]ecosystem.Record) (isHead bool, err error) {
	statement, a := moment{lens: r.lens}.fixed("record"), r.args()
	a.bind(string(id))
	err = r.store.problem(r.store.reads.lend(ctx, func(c *conn) error {
		return c.direct(statement, a.values, 3, func(row []driver.Value) (err error) {
			kind, _ := row[0].(string)
			since, _ := row[1].(int64)
			fields, _ := row[2].(string)
			switch {
			case kind == "":
				isHead = ecosystem.Revision(since) == r.rev
			case isHead:
				found[id], err = recordOf(string(id), kind, since, fields)
			}
			return err
		})
	}))
	return isHead, err
}

// Resolve finds the things that have these keys.
func (r *reader) Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	found := make(map[ecosystem.Key]ecosystem.ID, len(keys))
	a := r.args()
	a.bind(jsonKeys(keys))
	err := r.read(ctx, func(v readTx) error {
		return v.queryFixed(ctx, "resolve", a, func(rows *sql.Rows) error {
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
		return v.queryFixed(ctx, "claims", a, func(rows *sql.Rows) error {
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
