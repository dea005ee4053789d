package graphs

import (
	"bufio"
	"encoding/xml"
	"io"
	"strings"

	"catchment/ecosystem"
)

// xmlWriter writes XML line by line; the first error stays.
type xmlWriter struct {
	*bufio.Writer
	err error
}

func newXMLWriter(out io.Writer) *xmlWriter {
	w := &xmlWriter{Writer: bufio.NewWriterSize(out, 64<<10)}
	w.line(xml.Header[:len(xml.Header)-1])
	return w
}

// line writes mark-up as it is.
func (w *xmlWriter) line(parts ...string) {
	for _, p := range append(parts, "\n") {
		if w.err == nil {
			_, w.err = w.WriteString(p)
		}
	}
}

// text makes of a text what can stand between tags and in attributes. Letters that XML cannot
// hold become U+FFFD.
func text(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

func (w *xmlWriter) finish() error {
	if w.err != nil {
		return w.err
	}
	return w.Flush()
}

// column is an attribute that the format declares before its rows.
type column struct {
	name, sort string // string, long, double or boolean
	of         func(row) any
}

// columns are the attributes of nodes or edges: what they are, whether they are made up, and
// each field that any of them says something in.
func (g *graph) columns(fields []ecosystem.Field, kind column) []column {
	list := []column{kind, {"made_up", "boolean", func(r row) any { return r.madeUp }}}
	for _, f := range fields {
		list = append(list, column{f.Called(), sortOf(f), func(r row) any { return valueOf(r, f.Called()) }})
	}
	return list
}

func sortOf(f ecosystem.Field) string {
	switch f.Type {
	case ecosystem.Whole:
		return "long"
	case ecosystem.Decimal:
		return "double"
	case ecosystem.Truth:
		return "boolean"
	default:
		return "string"
	}
}

func kindOfNode(r row) any { return string(r.Kind) }
func typeOfEdge(r row) any { return r.Text("type") }
