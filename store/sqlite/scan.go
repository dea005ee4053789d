package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"iter"
	"slices"

	"catchment/ecosystem"
)

// scanChunk is how many things Scan reads in one transaction.
const scanChunk = 2000

// Scan gives everything of these kinds by id. It reads in chunks, each in a
// transaction of its own, so that no log grows behind a slow caller; while the
// caller works on one chunk the next is read.
func (r *reader) Scan(ctx context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	return func(yield func(ecosystem.Record, error) bool) {
		if err := ecosystem.CheckKinds(kinds); err != nil {
			yield(ecosystem.Record{}, err)
			return
		}
		reading, stop := context.WithCancel(ctx)
		chunks := make(chan chunk)
		go r.readChunks(reading, spans(kinds), chunks)
		defer func() {
			stop()
			for range chunks { // until the reading has ended
			}
		}()
		for c := range chunks {
			for _, rec := range c.records {
				if !yield(rec, nil) {
					return
				}
			}
			if c.err != nil {
				yield(ecosystem.Record{}, c.err)
				return
			}
		}
		if err := ctx.Err(); err != nil { // the rest was not read
			yield(ecosystem.Record{}, err)
		}
	}
}

// chunk is what one transaction read, or why it could not.
type chunk struct {
	records []ecosystem.Record
	err     error
}

// readChunks sends the chunks of the spans in order, up to the first error, and closes the channel.
func (r *reader) readChunks(ctx context.Context, spans []span, chunks chan<- chunk) {
	defer close(chunks)
	for _, s := range spans {
		for more := true; more; {
			c := r.chunk(ctx, s)
			select {
			case chunks <- c:
			case <-ctx.Done():
				return
			}
			if c.err != nil {
				return
			}
			if more = len(c.records) == scanChunk; more {
				s.from = string(c.records[scanChunk-1].ID)
			}
		}
	}
}

func (r *reader) chunk(ctx context.Context, s span) (c chunk) {
	a := r.args()
	a.bind(s.from)
	a.bind(s.to)
	a.bind(scanChunk)
	c.err = r.read(ctx, func(v readTx) error {
		return v.queryFixed(ctx, "scan", a, func(rows *sql.Rows) error {
			rec, err := scanRecord(rows)
			c.records = append(c.records, rec)
			return err
		})
	})
	return c
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
