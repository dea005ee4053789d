package projection

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io/fs"
	"time"

	eco "catchment/ecosystem"
)

// Checkpoint keeps what a snapshot was written down as until the next start, so
// that a large store need not be read anew. Losing it costs time alone.
type Checkpoint interface {
	// Load gives what was saved last; fs.ErrNotExist where nothing was.
	Load() ([]byte, error)
	// Save puts this in its place, wholly or not at all.
	Save(kept []byte) error
}

// saveEvery is how often the newest snapshot is saved while commits come.
const saveEvery = 10 * time.Minute

// rowCount is how many things, links, courses and what belongs to them there are.
func (s *Snapshot) rowCount() int {
	table := s.courses
	return len(s.graph.nodes) + len(s.graph.links) + len(table.courses) + len(table.presentations) + len(table.links) + len(table.Observations)
}

// encode gives the snapshot as bytes, behind the id of the change set that made
// its revision, the stamp of the program that can read it, and a checksum.
func (s *Snapshot) encode(changeSet eco.ID, stamp string) []byte {
	c := &codec{}
	codeText(c, &stamp)
	codeText(c, &changeSet)
	s.code(c)
	sum := sha256.Sum256(c.buf)
	return append(c.buf, sum[:]...)
}

// decode gives what another start wrote; an error where it was another program,
// or where anything of it is lost.
func decode(kept []byte, stamp string) (s *Snapshot, changeSet eco.ID, err error) {
	if len(kept) < sha256.Size {
		return nil, "", errTruncated
	}
	body, sum := kept[:len(kept)-sha256.Size], kept[len(kept)-sha256.Size:]
	if whole := sha256.Sum256(body); !bytes.Equal(whole[:], sum) {
		return nil, "", errors.New("what was kept of the projection is damaged")
	}
	c := &codec{buf: body, reading: true}
	var by string
	if codeText(c, &by); by != stamp {
		return nil, "", errors.New("another version of the program kept the projection")
	}
	codeText(c, &changeSet)
	s = &Snapshot{graph: &Graph{}, courses: &CourseTable{}}
	if s.code(c); c.err != nil {
		return nil, "", c.err
	}
	s, err = s.rebuildDerived()
	return s, changeSet, err
}

// changeSetOf gives the change set that made a revision.
func changeSetOf(ctx context.Context, log Log, rev eco.Revision) (eco.ID, error) {
	found, err := log.At(rev, eco.TeamLens).Commits(ctx, []eco.Revision{rev})
	return found[rev].ChangeSet, err
}

// restore gives the snapshot that was kept, advanced to the head; nil where there is
// none that can be trusted.
func (k *Keeper) restore(ctx context.Context, head eco.Revision) *Snapshot {
	if k.checkpoint == nil {
		return nil
	}
	kept, err := k.checkpoint.Load()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var s *Snapshot
	if err == nil {
		s, err = k.verify(ctx, kept, head)
	}
	if err == nil {
		k.savedAt = s.revision
		s, err = k.catchUp(ctx, s, head)
	}
	if err != nil {
		k.report.Info("the projection is built anew", "reason", err)
		return nil
	}
	return s
}

// verify reads back what was kept; an error where it is of another store, or of
// another past than this one.
func (k *Keeper) verify(ctx context.Context, kept []byte, head eco.Revision) (*Snapshot, error) {
	s, changeSet, err := decode(kept, k.stamp)
	if err != nil {
		return nil, err
	}
	if s.revision > head || s.revision < 1 {
		return nil, errors.New("the projection that was kept is ahead of the store")
	}
	has, err := changeSetOf(ctx, k.log, s.revision)
	if err == nil && has != changeSet {
		err = errors.New("the projection that was kept is another store's")
	}
	return s, err
}

// catchUp advances a snapshot to the head in one step.
func (k *Keeper) catchUp(ctx context.Context, s *Snapshot, head eco.Revision) (*Snapshot, error) {
	if s.revision == head {
		return s, nil
	}
	var touched []eco.Touched
	for c, err := range k.log.Changes(ctx, s.revision) {
		if err != nil {
			return nil, err
		}
		if touched = append(touched, c.Touched...); c.Revision == head {
			break
		}
	}
	return s.Advance(ctx, k.log.At(s.revision, eco.TeamLens), k.log.At(head, eco.TeamLens), touched)
}

// save keeps the newest snapshot for the next start, unless it is small or kept already.
func (k *Keeper) save(ctx context.Context) {
	s := k.newest.Load()
	if k.checkpoint == nil || s == nil || s.revision == k.savedAt || s.rowCount() < k.minRows {
		return
	}
	changeSet, err := changeSetOf(ctx, k.log, s.revision)
	if err == nil {
		err = k.checkpoint.Save(s.encode(changeSet, k.stamp))
	}
	if err != nil {
		k.report.Warn("the projection could not be kept for the next start", "error", err)
		return
	}
	k.savedAt = s.revision
}
