package projection

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"sync"
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
	// Forget takes away what was saved; nothing is no error.
	Forget() error
}

// saveEvery is how often the newest snapshot is saved while commits come.
const saveEvery = 10 * time.Minute

// rowCount is how many things, links, courses and what belongs to them there are.
func (s *Snapshot) rowCount() int {
	table := s.courses
	return len(s.graph.nodes) + len(s.graph.links) + len(table.courses) + len(table.presentations) + len(table.links) + len(table.Observations) + len(table.Journeys)
}

// encode gives the snapshot as bytes: the stamp of the program that can read it, the id
// of the change set that made its revision, the snapshot, and a checksum of all that.
func (s *Snapshot) encode(changeSet eco.ID, stamp string) []byte {
	c := &codec{}
	codeText(c, &stamp)
	codeText(c, &changeSet)
	s.code(c)
	sum := sha256.Sum256(c.buf)
	return append(c.buf, sum[:]...)
}

// decode gives what encode wrote at another start; an error where that was another
// program, or where anything of it is lost.
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
	s = &Snapshot{graph: &Graph{}, courses: &CourseTable{memo: new(sync.Map)}}
	if s.code(c); c.err != nil {
		return nil, "", c.err
	}
	s, err = s.rebuildDerived()
	return s, changeSet, err
}
