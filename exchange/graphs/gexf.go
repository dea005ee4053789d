package graphs

import (
	"context"
	"fmt"
	"io"

	"catchment/ecosystem"
	"catchment/exchange"
)

// GEXF writes one directed graph as GEXF 1.3 (https://gexf.net), with ids as the registry has them.
type GEXF struct{}

// Encode implements [exchange.Encoder].
func (GEXF) Encode(ctx context.Context, from ecosystem.Reader, create func(string) (io.WriteCloser, error)) (exchange.Loss, error) {
	g, err := survey(ctx, from)
	if err != nil {
		return nil, err
	}
	if err := writeFile("catchment.gexf", create, g.writeGEXF); err != nil {
		return nil, err
	}
	return g.about.Left, g.writeAbout(create)
}

func (g *graph) writeGEXF(out io.Writer) error {
	w := newXMLWriter(out)
	w.line(`<gexf xmlns="http://gexf.net/1.3" version="1.3">`)
	w.line(`<meta><creator>Catchment</creator><description>`, text(g.sentence()), `</description></meta>`)
	w.line(`<graph defaultedgetype="directed" mode="static">`)
	nodes := g.columns(g.nodes, column{"kind", "string", kindOfNode})
	edges := g.columns(g.edges, column{"type", "string", typeOfEdge})
	w.declare("node", nodes)
	w.declare("edge", edges)
	w.line(`<nodes>`)
	for r, err := range g.rows(false) {
		if err != nil {
			return err
		}
		w.line(`<node id="`, string(r.ID), `" label="`, text(r.Name()), `">`)
		w.values(nodes, r)
		w.line(`</node>`)
	}
	w.line(`</nodes>`)
	w.line(`<edges>`)
	for r, err := range g.rows(true) {
		if err != nil {
			return err
		}
		l := ecosystem.Link{Record: r.Record}
		w.line(`<edge id="`, string(r.ID), `" source="`, string(l.From()), `" target="`, string(l.To()), `" kind="`, text(r.Text("type")), `" label="`, text(r.Text("type")), `">`)
		w.values(edges, r)
		w.line(`</edge>`)
	}
	w.line(`</edges>`)
	w.line(`</graph>`)
	w.line(`</gexf>`)
	return w.finish()
}

// declare writes which attributes nodes or edges have.
func (w *xmlWriter) declare(class string, columns []column) {
	w.line(`<attributes class="`, class, `">`)
	for i, c := range columns {
		w.line(fmt.Sprintf(`<attribute id="%d" title="%s" type="%s"/>`, i, text(c.name), c.sort))
	}
	w.line(`</attributes>`)
}

// values writes what a row says in its columns.
func (w *xmlWriter) values(columns []column, r row) {
	w.line(`<attvalues>`)
	for i, c := range columns {
		if v := exchange.ValueText(c.of(r)); v != "" {
			w.line(fmt.Sprintf(`<attvalue for="%d" value="`, i), text(v), `"/>`)
		}
	}
	w.line(`</attvalues>`)
}
