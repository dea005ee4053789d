package ecosystem

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"time"
)

// Fingerprint tells two registries apart by all that they hold, history included:
// the same commits give the same fingerprint on every engine.
type Fingerprint struct {
	Revision Revision     // the newest that it covers
	Sum      string       // SHA-256, in hexadecimal
	Counts   map[Kind]int // how many things of each kind the history leaves at that revision
}

// FingerprintOf reads a store's whole history, commit by commit: what each says
// of itself, and the state in which it left each thing that it touched. It holds
// a thousand things at a time, however long the history is. A history with a gap
// is damage: Storage.
func FingerprintOf(ctx context.Context, s Store) (Fingerprint, error) {
	head, err := s.Head(ctx)
	if err != nil {
		return Fingerprint{}, err
	}
	return FingerprintAt(ctx, s, head)
}

// FingerprintAt is the fingerprint that a store had at a revision.
func FingerprintAt(ctx context.Context, s Store, last Revision) (Fingerprint, error) {
	f := Fingerprint{Counts: map[Kind]int{}}
	sum := sha256.New()
	for c, err := range between(ctx, s, 0, last) {
		if err == nil && c.Revision != f.Revision+1 {
			err = &Error{Code: Storage, Message: fmt.Sprintf("Revision %d is not in the history.", f.Revision+1), Hint: "Restore a backup."}
		}
		if err == nil {
			err = f.add(ctx, s, sum, c)
		}
		if err != nil {
			return f, err
		}
		f.Revision = c.Revision
	}
	f.Sum = hex.EncodeToString(sum.Sum(nil))
	return f, ctx.Err()
}

// between gives the commits of a store after one revision up to another, and does
// not wait for more.
func between(ctx context.Context, s Store, after, last Revision) iter.Seq2[Commit, error] {
	return func(yield func(Commit, error) bool) {
		if last <= after {
			return
		}
		for c, err := range s.Changes(ctx, after) {
			if !yield(c, err) || err != nil || c.Revision >= last {
				return
			}
		}
	}
}

// readBatch is how many things are read at once where a whole history is.
const readBatch = 1000

// add takes one commit in: a line of JSON for it and one for each thing touched.
// Maps are written in the order of their names, so the lines are always the same.
func (f *Fingerprint) add(ctx context.Context, s Store, to io.Writer, c Commit) error {
	lines := json.NewEncoder(to)
	line := map[string]any{
		"revision": c.Revision, "changeSet": c.ChangeSet, "origin": c.Origin, "author": c.Author, "message": c.Message,
		"at": c.At.UTC().Format(time.RFC3339), "undoes": c.Undoes, "run": c.Run,
	}
	if len(c.Erases) > 0 {
		line["erases"] = c.Erases
	}
	if err := lines.Encode(line); err != nil {
		return err
	}
	after := s.At(c.Revision, TeamLens)
	for batch := range slices.Chunk(c.Touched, readBatch) {
		ids := make([]ID, len(batch))
		for i, t := range batch {
			ids[i] = t.ID
		}
		records, err := after.Records(ctx, ids)
		if err != nil {
			return err
		}
		for _, t := range batch {
			r, there := records[t.ID]
			if there == (t.Op == Ended) && t.Kind != KindLink { // a link without claims shows to nobody
				return &Error{Code: Storage, Message: fmt.Sprintf("%s is not as revision %d left it.", t.ID, c.Revision), Hint: "Restore a backup."}
			}
			if err := lines.Encode(map[string]any{"id": t.ID, "kind": t.Kind, "op": t.Op, "fields": r.Fields}); err != nil {
				return err
			}
			f.count(t)
		}
	}
	return nil
}

// count counts what a commit made or ended.
func (f *Fingerprint) count(t Touched) {
	switch t.Op {
	case Created:
		f.Counts[t.Kind]++
	case Ended:
		f.Counts[t.Kind]--
	case Updated: // as many as before
	}
}
