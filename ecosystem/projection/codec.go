package projection

import (
	"encoding/binary"
	"errors"

	eco "catchment/ecosystem"
)

// codec encodes a snapshot as bytes or decodes it. One walk over the snapshot serves
// both, so that what is read is what was written: each code function below writes its
// value to buf, or with reading sets it from there. Whole numbers are varints.
type codec struct {
	buf     []byte // what was written; what is still to be read
	reading bool
	err     error
}

var errTruncated = errors.New("what was kept of the projection is cut short")

// readUvarint takes one number off the bytes.
func (c *codec) readUvarint() uint64 {
	v, n := binary.Uvarint(c.buf)
	if n <= 0 {
		c.buf, c.err = nil, errTruncated
		return 0
	}
	c.buf = c.buf[n:]
	return v
}

// codeNumber encodes or decodes one whole number.
func codeNumber[T ~uint8 | ~uint16 | ~uint32 | ~int32 | ~int64](c *codec, v *T) {
	if c.reading {
		*v = T(c.readUvarint())
		return
	}
	c.buf = binary.AppendUvarint(c.buf, uint64(*v))
}

// codeBool encodes or decodes a truth value.
func (c *codec) codeBool(v *bool) {
	var n uint8
	if *v {
		n = 1
	}
	if codeNumber(c, &n); c.reading {
		*v = n == 1 // a snapshot that is written down is read by others meanwhile
	}
}

// length of what follows, of which each takes a byte at least.
func (c *codec) length(n int) int {
	long := uint32(n)
	codeNumber(c, &long)
	if c.reading && int(long) > len(c.buf) {
		c.buf, c.err = nil, errTruncated
		return 0
	}
	return int(long)
}

// codeText encodes or decodes a text: its length, then its bytes.
func codeText[T ~string](c *codec, v *T) {
	n := c.length(len(*v))
	if c.reading {
		*v, c.buf = T(c.buf[:n]), c.buf[n:]
		return
	}
	c.buf = append(c.buf, *v...)
}

// codeBytes encodes or decodes bytes of a known number.
func (c *codec) codeBytes(v []byte) {
	switch {
	case !c.reading:
		c.buf = append(c.buf, v...)
	case len(c.buf) < len(v):
		c.buf, c.err = nil, errTruncated
	default:
		copy(v, c.buf)
		c.buf = c.buf[len(v):]
	}
}

// codeRows encodes or decodes a column: how many rows, then each.
func codeRows[T any](c *codec, list *[]T, each func(*codec, *T)) {
	n := c.length(len(*list))
	if c.reading {
		*list = make([]T, n)
	}
	for i := range *list {
		each(c, &(*list)[i])
	}
}

// code encodes or decodes the snapshot. What follows from the rest is left out, and
// rebuildDerived works it out again.
func (s *Snapshot) code(c *codec) {
	codeNumber(c, &s.revision)
	codeRows(c, &s.courses.Dictionary, codeText)
	codeRows(c, &s.graph.nodes, codeNode)
	codeRows(c, &s.graph.links, codeLink)
	codeRows(c, &s.courses.Providers, codeText)
	codeRows(c, &s.courses.Observations, codeObservation)
	codeRows(c, &s.courses.Journeys, codeJourney)
	codeRows(c, &s.courses.courses, codeCourse)
	codeRows(c, &s.courses.presentations, codePresentation)
	codeRows(c, &s.courses.links, codeOccupationLink)
	codeRows(c, &s.courses.extraOffers, codeExtraOffer)
	codeRows(c, &s.courses.disputes, codeLinkDispute)
}

// rebuildDerived works out what code leaves out: the graph's adjacency, occupations,
// places and how they hang together.
func (s *Snapshot) rebuildDerived() (*Snapshot, error) {
	g, table := s.graph, s.courses
	g.dictionary = table.Dictionary // the graph's are the first of these
	g.index()
	return s, table.readClassifications(g)
}

func codeNode(c *codec, v *node) {
	codeText(c, &v.id)
	codeText(c, &v.name)
	codeNumber(c, &v.kind)
	codeNumber(c, &v.visible)
	codeNumber(c, &v.synthetic)
	codeNumber(c, &v.implied)
	for i := range v.texts {
		codeNumber(c, &v.texts[i])
	}
}

func codeLink(c *codec, l *link) {
	codeText(c, &l.id)
	codeNumber(c, &l.kind)
	codeNumber(c, &l.from)
	codeNumber(c, &l.to)
	codeNumber(c, &l.admitted)
	codeNumber(c, &l.synthetic)
	for i := range l.states {
		codeNumber(c, &l.states[i].state)
		codeNumber(c, &l.states[i].newest)
	}
	for i := range l.texts {
		codeNumber(c, &l.texts[i])
	}
}

func codeFigure(c *codec, f *Figure) {
	codeText[eco.ID](c, &f.Link)
	codeNumber(c, &f.Measure)
	codeNumber(c, &f.Period)
	codeNumber(c, &f.Unit)
	codeNumber(c, &f.Value)
	codeNumber(c, &f.Status)
	c.codeBool(&f.Imputed)
	codeNumber(c, &f.Synthetic)
	codeNumber(c, &f.Mask)
}

func codeObservation(c *codec, o *Observation) {
	codeFigure(c, &o.Figure)
	codeNumber(c, &o.Occupation)
	codeNumber(c, &o.Place)
}

func codeJourney(c *codec, j *Journey) {
	codeFigure(c, &j.Figure)
	codeNumber(c, &j.Home)
	codeNumber(c, &j.Delivery)
}

func codeCourse(c *codec, row *course) {
	c.codeBytes(row.ulid[:])
	codeNumber(c, &row.offered)
	codeNumber(c, &row.provider)
	codeNumber(c, &row.firstPresentation)
	codeNumber(c, &row.firstLink)
	codeNumber(c, &row.level)
	codeNumber(c, &row.mask)
	codeNumber(c, &row.registers)
	c.codeBytes(row.called[:])
}

func codeExtraOffer(c *codec, s *extraOffer) {
	codeNumber(c, &s.course)
	codeNumber(c, &s.Mask)
	codeNumber(c, &s.Provider)
}

func codeLinkDispute(c *codec, d *linkDispute) {
	codeNumber(c, &d.link)
	codeNumber(c, &d.These)
	codeNumber(c, &d.Those)
	codeNumber(c, &d.Settled)
}

func codePresentation(c *codec, h *Presentation) {
	codeNumber(c, &h.Place)
	codeNumber(c, &h.Places)
	codeNumber(c, &h.Mode)
	codeNumber(c, &h.Mask)
}

func codeOccupationLink(c *codec, l *OccupationLink) {
	codeNumber(c, &l.Occupation)
	codeNumber(c, &l.Evidence)
	codeNumber(c, &l.Mask)
}
