package graphs

import (
	"context"
	"fmt"
	"io"

	"catchment/ecosystem"
	"catchment/exchange"
)

// GraphML writes one directed graph as GraphML (http://graphml.graphdrawing.org), with ids as
// the registry has them.
type GraphML struct{}

// Encode implements [exchange.Encoder].
func (GraphML) Encode(ctx context.Context, from ecosystem.Reader, create func(string) (io.WriteCloser, error)) (exchange.Loss, error) {
	g, err := survey(ctx, from)
	if err != nil {
		return nil, err
	}
	if err := writeFile("catchment.graphml", create, g.writeGraphML); err != nil {
		return nil, err
	}
	return g.about.Left, g.writeAbout(create)
}

func (g *graph) writeGraphML(out io.Writer) error {
	w := newXMLWriter(out)
	w.line(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`)
	w.line(`<desc>`, text(g.sentence()), `</desc>`)
	nodes := append([]column{{"label", "string", func(r row) any { return r.Name() }}}, g.columns(g.nodes, column{"kind", "string", kindOfNode})...)
	edges := g.columns(g.edges, column{"type", "string", typeOfEdge})
	w.keys("node", nodes)
	w.keys("edge", edges)
	w.line(`<graph id="catchment" edgedefault="directed">`)
	for r, err := range g.rows(false) {
		if err != nil {
			return err
		}
		w.line(`<node id="`, string(r.ID), `">`)
		w.data("node", nodes, r)
		w.line(`</node>`)
	}
	for r, err := range g.rows(true) {
		if err != nil {
			return err
		}
		l := ecosystem.Link{Record: r.Record}
		w.line(`<edge id="`, string(r.ID), `" source="`, string(l.From()), `" target="`, string(l.To()), `">`)
		w.data("edge", edges, r)
		w.line(`</edge>`)
	}
	w.line(`</graph>`)
	w.line(`</graphml>`)
	return w.finish()
}

// keys writes which attributes nodes or edges have.
func (w *xmlWriter) keys(of string, columns []column) {
	for i, c := range columns {
		w.line(fmt.Sprintf(`<key id="%s%d" for="%s" attr.name="%s" attr.type="%s"/>`, of, i, of, text(c.name), c.sort))
	}
}

// data writes what a row says in its columns.
func (w *xmlWriter) data(of string, columns []column, r row) {
	for i, c := range columns {
		if v := exchange.ValueText(c.of(r)); v != "" {
			w.line(fmt.Sprintf(`<data key="%s%d">`, of, i), text(v), `</data>`)
		}
	}
}
