package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"iter"
	"slices"

	"catchment/ecosystem"
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

// view is a reader inside a read transaction.
type view struct {
	*conn
	moment
	reader *reader
}

// read runs f in one transaction. Head is read first inside it: the revision
// asked for is either still the newest, and the current rows are all there is to
// read, or it is past.
func (r *reader) read(ctx context.Context, f func(view) error) error {
	return r.store.problem(r.store.reads.use(ctx, func(c *conn) error {
		head, err := headOf(ctx, c)
		if err != nil {
			return err
		}
		if r.rev < 0 || r.rev > head {
			return badRevision(r.rev, head)
		}
		return f(view{c, moment{past: r.rev < head, lens: r.lens}, r})
	}))
}

// query runs a statement over the moment.
func (v view) query(ctx context.Context, statement string, a *args, got func(*sql.Rows) error) error {
	return v.each(ctx, v.over(statement), a.values, got)
}

func (r *reader) args() *args { return newArgs(r.rev, r.lens) }

// Records gives the things with these ids, of any kind.
func (r *reader) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	found := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	a := r.args()
	a.bind(jsonIDs(ids))
	err := r.read(ctx, func(v view) error {
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
	tuples := make([][]string, len(keys))
	for i, k := range keys {
		tuples[i] = []string{k.Scheme, k.Value}
	}
	a := r.args()
	a.bind(jsonTuples(tuples))
	err := r.read(ctx, func(v view) error {
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
	err := r.read(ctx, func(v view) error {
		return v.query(ctx, queries["claims"], a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			c := ecosystem.Claim{Record: rec}
			claims[c.About()] = append(claims[c.About()], c)
			return err
		})
	})
	for _, list := range claims {
		slices.SortFunc(list, func(x, y ecosystem.Claim) int {
			return cmp.Or(cmp.Compare(y.Text("recorded"), x.Text("recorded")), cmp.Compare(x.ID, y.ID))
		})
	}
	return claims, err
}

// scanChunk is how many things Scan reads in one transaction.
const scanChunk = 2000

// Scan gives everything of these kinds by id. It reads in portions, each in a
// transaction of its own, and holds nothing while its caller works.
func (r *reader) Scan(ctx context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	return func(yield func(ecosystem.Record, error) bool) {
		if err := ecosystem.CheckKinds(kinds); err != nil {
			yield(ecosystem.Record{}, err)
			return
		}
		for _, span := range spans(kinds) {
			for from := span.from; ; {
				chunk, err := r.chunk(ctx, from, span.to)
				if err != nil {
					yield(ecosystem.Record{}, err)
					return
				}
				for _, rec := range chunk {
					if !yield(rec, nil) {
						return
					}
				}
				if len(chunk) < scanChunk {
					break
				}
				from = string(chunk[len(chunk)-1].ID)
			}
		}
	}
}

func (r *reader) chunk(ctx context.Context, from, to string) ([]ecosystem.Record, error) {
	chunk := make([]ecosystem.Record, 0, scanChunk)
	a := r.args()
	a.bind(from)
	a.bind(to)
	a.bind(scanChunk)
	err := r.read(ctx, func(v view) error {
		return v.query(ctx, queries["scan"], a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			chunk = append(chunk, rec)
			return err
		})
	})
	return chunk, err
}

// span is a range of ids, both ends exclusive.
type span struct{ from, to string }

// spans are the ranges of ids that kinds take up, in order: an id begins with
// the prefix of its kind.
func spans(kinds []ecosystem.Kind) []span {
	if len(kinds) == 0 {
		return []span{{"", "\U0010FFFF"}}
	}
	list := make([]span, 0, len(kinds))
	for _, k := range kinds {
		prefix := ecosystem.NounOf(k).Prefix
		list = append(list, span{prefix + "_", prefix + "`"}) // ` comes after _
	}
	slices.SortFunc(list, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	return slices.Compact(list)
}

func jsonIDs(ids []ecosystem.ID) string { return jsonText(texts(ids)) }

func texts[T ~string](list []T) []string {
	plain := make([]string, len(list))
	for i, v := range list {
		plain[i] = string(v)
	}
	return plain
}
