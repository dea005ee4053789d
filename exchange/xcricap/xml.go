package xcricap

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// How much of a feed is held at once, whatever the feed does.
const (
	maxToken    = 2 << 20 // bytes of one tag or text
	maxDepth    = 60      // elements in one another
	maxElements = 50_000  // elements of one course, or of one provider beside its courses
	maxText     = 8 << 20 // bytes of text in these
)

// element is an element with what stands in it.
type element struct {
	name  string // without its namespace
	kind  string // its xsi:type, without its namespace
	attrs map[string]string
	nodes []node
	line  int
}

// node is a text or an element.
type node struct {
	text  string
	child *element
}

func (e *element) add(child *element) { e.nodes = append(e.nodes, node{child: child}) }

// all gives the elements of a name that stand directly in it.
func (e *element) all(name string) []*element {
	var list []*element
	for _, n := range e.nodes {
		if n.child != nil && n.child.name == name {
			list = append(list, n.child)
		}
	}
	return list
}

// first gives the first element of a name; an empty one where there is none.
func (e *element) first(name string) *element {
	for _, n := range e.nodes {
		if n.child != nil && n.child.name == name {
			return n.child
		}
	}
	return &element{name: name, line: e.line}
}

// text gives the text of the first element of a name that is of no further type.
func (e *element) text(name string) string {
	for _, c := range e.all(name) {
		if c.kind == "" {
			return c.plain()
		}
	}
	return ""
}

func sorted(counts map[string]int) []string { return slices.Sorted(maps.Keys(counts)) }

func newElement(start xml.StartElement, line int) *element {
	e := &element{name: start.Name.Local, line: line, attrs: map[string]string{}}
	for _, a := range start.Attr {
		e.attrs[a.Name.Local] = a.Value
		if a.Name.Local == "type" {
			_, e.kind, _ = cutLast(a.Value, ":")
		}
	}
	return e
}

// cutLast cuts a text at the last separator; the whole is the end where it has none.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}

// document reads the tokens of a feed.
type document struct {
	*xml.Decoder
	guard *guard
	depth int
}

// guard ends a reading in which one tag or text goes on for too long.
type guard struct {
	in     io.Reader
	read   int
	entity func() // called where an entity stands that XML does not know
	end    []byte // of what was read last
}

var errTokenTooLong = fmt.Errorf("a tag or text is longer than %d MB", maxToken>>20)

func (g *guard) Read(p []byte) (int, error) {
	if g.read > maxToken {
		return 0, errTokenTooLong
	}
	n, err := g.in.Read(p)
	g.read += n
	g.end = append(g.end, p[:n]...)
	if hasHTMLEntity(g.end) {
		g.entity()
	}
	g.end = append(g.end[:0], g.end[max(0, len(g.end)-longestEntity):]...)
	return n, err
}

// ofXML are the five entities that XML knows by name.
var ofXML = []string{"amp", "apos", "gt", "lt", "quot"}

// hasHTMLEntity tells whether an entity stands in a text that XML does not know.
func hasHTMLEntity(text []byte) bool {
	for {
		at := bytes.IndexByte(text, '&')
		if at < 0 {
			return false
		}
		text = text[at+1:]
		end := bytes.IndexByte(text[:min(len(text), longestEntity)], ';')
		if end > 1 && text[0] != '#' && !slices.Contains(ofXML, string(text[:end])) {
			return true
		}
	}
}

const longestEntity = 10 // bytes

// next gives the next token; io.EOF after the last.
func (d *document) next() (xml.Token, error) {
	d.guard.read = 0
	t, err := d.Token()
	switch t.(type) {
	case xml.StartElement:
		if d.depth++; d.depth > maxDepth {
			return nil, fmt.Errorf("elements stand in one another more than %d deep", maxDepth)
		}
	case xml.EndElement:
		d.depth--
	}
	return t, err
}

func (d *document) line() int {
	line, _ := d.InputPos()
	return line
}

// subtree reads the rest of an element that has begun.
func (d *document) subtree(start xml.StartElement) (*element, error) {
	root := newElement(start, d.line())
	open := []*element{root}
	elements, text := 0, 0
	for len(open) > 0 {
		t, err := d.next()
		if err != nil {
			return nil, err
		}
		in := open[len(open)-1]
		switch t := t.(type) {
		case xml.StartElement:
			if elements++; elements > maxElements {
				return nil, fmt.Errorf("one %s has more than %d elements in it", root.name, maxElements)
			}
			child := newElement(t, d.line())
			in.add(child)
			open = append(open, child)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if text += len(t); text > maxText {
				return nil, fmt.Errorf("one %s has more than %d MB of text in it", root.name, maxText>>20)
			}
			in.nodes = append(in.nodes, node{text: string(t)})
		}
	}
	return root, nil
}

// skip passes over the rest of an element that has begun.
func (d *document) skip() error {
	for depth := d.depth; d.depth >= depth; {
		if _, err := d.next(); err != nil {
			return err
		}
	}
	return nil
}

// walk reads the file and tells a visitor what stands in it.
func (r *reading) walk(ctx context.Context, v visitor) error {
	f, err := r.file.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	d := r.document(f)
	for {
		t, err := d.next()
		if err != nil {
			return r.unreadable(d, err)
		}
		if start, is := t.(xml.StartElement); is {
			return r.unreadable(d, r.root(ctx, d, start, v))
		}
	}
}

// unreadable tells where a file cannot be read as XML.
func (r *reading) unreadable(d *document, err error) error {
	var ours *ecosystem.Error
	if err == nil || errors.As(err, &ours) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	reason := err.Error()
	if errors.Is(err, io.EOF) {
		reason = "it ends before its last element does"
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s cannot be read as XML: line %d: %s.", r.file.Name, d.line(), reason),
		Hint: "Nothing after that was taken. Ask who publishes the feed to mend it; entities of a DTD are not followed."}
}

// root reads the outermost element: a catalog, or one provider or course alone.
func (r *reading) root(ctx context.Context, d *document, start xml.StartElement, v visitor) error {
	e := newElement(start, d.line())
	e.attrs["xmlns"] = start.Name.Space
	providers := 0
	v.catalog(e)
	switch e.name {
	case "catalog":
		return d.children(ctx, func(start xml.StartElement) error {
			if start.Name.Local == "provider" {
				providers++
				return d.providerOf(ctx, providers-1, v)
			}
			child, err := d.subtree(start)
			if err == nil {
				v.beside(child)
			}
			return err
		})
	case "provider":
		return d.providerOf(ctx, 0, v)
	case "course":
		return d.courseOf(0, start, v)
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s is no feed of XCRI-CAP: it begins with %q.", r.file.Name, e.name),
		Hint: "A feed begins with catalog, provider or course."}
}

// children reads the elements that stand directly in one that has begun, and its end.
func (d *document) children(ctx context.Context, each func(xml.StartElement) error) error {
	for {
		t, err := d.next()
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := each(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

func (d *document) providerOf(ctx context.Context, n int, v visitor) error {
	return d.children(ctx, func(start xml.StartElement) error {
		if start.Name.Local == "course" {
			return d.courseOf(n, start, v)
		}
		e, err := d.subtree(start)
		if err == nil {
			v.head(n, e)
		}
		return err
	})
}

func (d *document) courseOf(n int, start xml.StartElement, v visitor) error {
	if v.course == nil {
		v.skipped(n)
		return d.skip()
	}
	e, err := d.subtree(start)
	if err != nil {
		return err
	}
	return v.course(n, e)
}
