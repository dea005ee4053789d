package projection

import (
	"encoding/binary"
	"errors"

	eco "catchment/ecosystem"
)

// tape writes a snapshot down or reads it back. One walk over the snapshot serves
// both, so that what is read is what was written.
type tape struct {
	buf     []byte // what was written; what is still to be read
	reading bool
	err     error
}

var errTape = errors.New("what was kept of the projection is cut short")

func (t *tape) take() uint64 {
	v, n := binary.Uvarint(t.buf)
	if n <= 0 {
		t.buf, t.err = nil, errTape
		return 0
	}
	t.buf = t.buf[n:]
	return v
}

// num is one whole number or truth value's place on the tape.
func num[T ~uint8 | ~uint16 | ~uint32 | ~int32 | ~int64](t *tape, v *T) {
	if t.reading {
		*v = T(t.take())
		return
	}
	t.buf = binary.AppendUvarint(t.buf, uint64(*v))
}

func (t *tape) yes(v *bool) {
	var n uint8
	if *v {
		n = 1
	}
	if num(t, &n); t.reading {
		*v = n == 1 // a snapshot that is written down is read by others meanwhile
	}
}

// length of what follows, of which each takes a byte at least.
func (t *tape) length(n int) int {
	long := uint32(n)
	num(t, &long)
	if t.reading && int(long) > len(t.buf) {
		t.buf, t.err = nil, errTape
		return 0
	}
	return int(long)
}

func text[T ~string](t *tape, v *T) {
	n := t.length(len(*v))
	if t.reading {
		*v, t.buf = T(t.buf[:n]), t.buf[n:]
		return
	}
	t.buf = append(t.buf, *v...)
}

func (t *tape) bytes(v []byte) {
	switch {
	case !t.reading:
		t.buf = append(t.buf, v...)
	case len(t.buf) < len(v):
		t.buf, t.err = nil, errTape
	default:
		copy(v, t.buf)
		t.buf = t.buf[len(v):]
	}
}

func rows[T any](t *tape, list *[]T, each func(*tape, *T)) {
	n := t.length(len(*list))
	if t.reading {
		*list = make([]T, n)
	}
	for i := range *list {
		each(t, &(*list)[i])
	}
}

// on puts the snapshot on the tape. What follows from the rest is left out: who
// reads works it out again.
func (s *Snapshot) on(t *tape) {
	num(t, &s.revision)
	rows(t, &s.learning.Words, text)
	rows(t, &s.net.nodes, nodeOn)
	rows(t, &s.net.links, linkOn)
	rows(t, &s.learning.Providers, text)
	rows(t, &s.learning.Observations, observationOn)
	rows(t, &s.learning.courses, courseOn)
	rows(t, &s.learning.held, heldOn)
	rows(t, &s.learning.leads, leadOn)
	rows(t, &s.learning.shared, sharedOn)
}

// settled works out what the tape leaves out.
func (s *Snapshot) settled() (*Snapshot, error) {
	n, l := s.net, s.learning
	n.words = l.Words // the net's are the first of these
	n.join()
	var err error
	l.Occupations, l.Places, err = classesOf(n)
	return s, err
}

func nodeOn(t *tape, v *node) {
	text(t, &v.id)
	text(t, &v.name)
	num(t, &v.kind)
	num(t, &v.mask)
	num(t, &v.made)
	for i := range v.texts {
		num(t, &v.texts[i])
	}
}

func linkOn(t *tape, l *link) {
	text(t, &l.id)
	num(t, &l.kind)
	num(t, &l.from)
	num(t, &l.to)
	num(t, &l.own)
	num(t, &l.made)
	for i := range l.said {
		num(t, &l.said[i].state)
		num(t, &l.said[i].newest)
	}
	for i := range l.texts {
		num(t, &l.texts[i])
	}
}

func observationOn(t *tape, o *Observation) {
	text[eco.ID](t, &o.Link)
	num(t, &o.Occupation)
	num(t, &o.Place)
	num(t, &o.Measure)
	num(t, &o.Period)
	num(t, &o.Value)
	num(t, &o.Status)
	t.yes(&o.Imputed)
	t.yes(&o.Synthetic)
	num(t, &o.Mask)
}

func courseOn(t *tape, c *course) {
	t.bytes(c.ulid[:])
	offerOn(t, &c.Offer)
	num(t, &c.held)
	num(t, &c.leads)
	num(t, &c.level)
	num(t, &c.mask)
}

func offerOn(t *tape, o *Offer) {
	num(t, &o.Mask)
	num(t, &o.Provider)
}

func sharedOn(t *tape, s *shared) {
	num(t, &s.course)
	offerOn(t, &s.Offer)
}

func heldOn(t *tape, h *Held) {
	num(t, &h.Place)
	num(t, &h.Places)
	num(t, &h.Mode)
	num(t, &h.Mask)
}

func leadOn(t *tape, l *Lead) {
	num(t, &l.Occupation)
	num(t, &l.Kinds)
	num(t, &l.Mask)
}
