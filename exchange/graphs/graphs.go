// Package graphs writes the registry for programs that draw and reckon with graphs: things
// are nodes, links are edges, their fields are attributes. Each format of these has no place
// for claims, so who said what stays behind, and each export says how much that is. Beside the
// graph stands about.json: the revision, the lens, what is made up, and whom to credit.
//
//	graphml.go   GraphML: yEd, Gephi, networkx, igraph
//	gexf.go      GEXF 1.3: Gephi
//	kumu.go      Kumu's two sheets, and its blueprint as JSON
package graphs

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

// atOnce is how many records' claims are read together.
const atOnce = 500

// row is a node or an edge.
type row struct {
	ecosystem.Record
	madeUp bool // it rests on made-up sources alone
}

// left are the kinds that stay out: what happened in this registry, and who said what.
var left = []ecosystem.Kind{ecosystem.KindImportRun, ecosystem.KindFinding, ecosystem.KindClaim}

// graph is what a reader shows, to be written.
type graph struct {
	ctx    context.Context
	from   ecosystem.Reader
	madeUp map[ecosystem.ID]bool // the sources that say they are made up
	about  about
	nodes  []ecosystem.Field // that any node says something in
	edges  []ecosystem.Field // that any edge says something in
}

// about tells what was taken, for people and programs.
type about struct {
	From     string             `json:"from"`
	Revision ecosystem.Revision `json:"revision"`
	Lens     string             `json:"as_seen_by"`
	Nodes    int                `json:"nodes"`
	Edges    int                `json:"edges"`
	MadeUp   int                `json:"made_up"` // nodes and edges that rest on made-up sources alone
	Sources  []credit           `json:"sources"`
	Left     exchange.Loss      `json:"left_out"`
}

// credit is whom to name for what was taken.
type credit struct {
	Name      string `json:"name"`
	Publisher string `json:"publisher,omitempty"`
	Licence   string `json:"licence,omitempty"`
	URL       string `json:"url,omitempty"`
	MadeUp    bool   `json:"made_up,omitempty"`
}

// survey looks once at everything: which fields are used, and whom to credit.
func survey(ctx context.Context, from ecosystem.Reader) (*graph, error) {
	g := &graph{ctx: ctx, from: from, madeUp: map[ecosystem.ID]bool{},
		about: about{From: "Catchment", Revision: from.Revision(), Lens: from.Lens().String()}}
	used := map[bool]map[string]bool{true: {}, false: {}}
	outside := 0
	n := map[ecosystem.Kind]int{}
	for r, err := range from.Scan(ctx, nil) {
		if err != nil {
			return nil, err
		}
		switch isEdge := r.Kind == ecosystem.KindLink; {
		case slices.Contains(left, r.Kind):
			n[r.Kind]++
		case isEdge && isOutside(r):
			outside++
		default:
			for name := range r.Fields {
				used[isEdge][ecosystem.FieldCalled(r.ID, name)] = true
			}
			g.note(r)
		}
	}
	g.nodes, g.edges = fieldsUsed(used[false], false), fieldsUsed(used[true], true)
	for _, kind := range left {
		if n[kind] > 0 {
			g.about.Left = append(g.about.Left, exchange.LossLine{N: n[kind], What: called[kind], Why: why[kind]})
		}
	}
	if outside > 0 {
		g.about.Left = append(g.about.Left, exchange.LossLine{N: outside, What: "links of import runs and findings", Why: why[ecosystem.KindFinding]})
	}
	return g, nil
}

var called = map[ecosystem.Kind]string{ecosystem.KindClaim: "claims", ecosystem.KindImportRun: "import runs", ecosystem.KindFinding: "findings of imports"}

var why = map[ecosystem.Kind]string{
	ecosystem.KindClaim:     "a graph has no place for who said what; native CSV has",
	ecosystem.KindImportRun: "they tell what happened in this registry",
	ecosystem.KindFinding:   "they tell what happened in this registry",
}

// note counts a record, and remembers a source.
func (g *graph) note(r ecosystem.Record) {
	if r.Kind == ecosystem.KindLink {
		g.about.Edges++
		return
	}
	g.about.Nodes++
	if r.Kind == ecosystem.KindSource {
		g.madeUp[r.ID] = r.IsMadeUpSource()
		g.about.Sources = append(g.about.Sources, credit{r.Name(), r.Text("publisher"), r.Text("licence"), r.Text("url"), r.IsMadeUpSource()})
	}
}

// isOutside tells a link of which an end stays out.
func isOutside(r ecosystem.Record) bool {
	l := ecosystem.Link{Record: r}
	from, _ := l.From().Kind()
	to, _ := l.To().Kind()
	return slices.Contains(left, from) || slices.Contains(left, to)
}

// inColumns are fields that formats write in a place of their own.
var inColumns = []string{"name", "type", "from", "to"}

// fieldsUsed gives the fields that are called so, in the order of the model's tables, each once,
// and then those of one's own.
func fieldsUsed(names map[string]bool, ofEdges bool) []ecosystem.Field {
	var fields []ecosystem.Field
	for _, n := range ecosystem.Tables() {
		if (n.Kind == ecosystem.KindLink) != ofEdges {
			continue
		}
		for _, f := range n.Shown() {
			if names[f.Called()] && f.Type != ecosystem.Beside && !slices.Contains(inColumns, f.Name) {
				fields = append(fields, f)
			}
			delete(names, f.Called())
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if f, known := ecosystem.NounOf(ecosystem.KindActor).Field(name); known && f.Type == ecosystem.Attribute {
			fields = append(fields, f)
		}
	}
	return fields
}

// valueOf gives what a row says in a field that is called so; nil where its kind has none.
func valueOf(r row, called string) any {
	f, known := ecosystem.NounOf(r.Kind).Named(called)
	if !known || f.Called() != called {
		return nil
	}
	return r.Fields[f.Name]
}

// rows gives the nodes, or the edges, in the order of their ids.
func (g *graph) rows(edges bool) iter.Seq2[row, error] {
	return func(yield func(row, error) bool) {
		var batch []ecosystem.Record
		flush := func() bool {
			rows, err := g.judged(batch)
			if err != nil {
				return yield(row{}, err) && false
			}
			for _, r := range rows {
				if !yield(r, nil) {
					return false
				}
			}
			batch = batch[:0]
			return true
		}
		for r, err := range g.from.Scan(g.ctx, kinds(edges)) {
			if err != nil {
				yield(row{}, err)
				return
			}
			if edges && isOutside(r) {
				continue
			}
			if batch = append(batch, r); len(batch) == atOnce && !flush() {
				return
			}
		}
		flush()
	}
}

// kinds gives the kinds that are nodes, or edges.
func kinds(edges bool) []ecosystem.Kind {
	if edges {
		return []ecosystem.Kind{ecosystem.KindLink}
	}
	var list []ecosystem.Kind
	for _, n := range ecosystem.Nouns() {
		if !slices.Contains(left, n.Kind) {
			list = append(list, n.Kind)
		}
	}
	return list
}

// judged tells of records which of them are made up.
func (g *graph) judged(records []ecosystem.Record) ([]row, error) {
	ids := make([]ecosystem.ID, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	claims, err := g.from.Claims(g.ctx, ids)
	if err != nil {
		return nil, err
	}
	rows := make([]row, len(records))
	for i, r := range records {
		rows[i] = row{r, ecosystem.RestOnMadeUp(claims[r.ID], func(source ecosystem.ID) bool { return g.madeUp[source] })}
		if rows[i].madeUp {
			g.about.MadeUp++
		}
	}
	return rows, nil
}

// writeAbout writes about.json, once the rows are written.
func (g *graph) writeAbout(create func(string) (io.WriteCloser, error)) error {
	text, err := json.MarshalIndent(g.about, "", "  ")
	if err != nil {
		return err
	}
	return writeFile("about.json", create, func(out io.Writer) error {
		_, err := out.Write(append(text, '\n'))
		return err
	})
}

// writeFile makes a file and closes it, whatever happens.
func writeFile(name string, create func(string) (io.WriteCloser, error), write func(io.Writer) error) (err error) {
	file, err := create(name)
	if err != nil {
		return err
	}
	defer func() {
		if closing := file.Close(); err == nil {
			err = closing
		}
	}()
	return write(file)
}

// sentence says to a person what was taken: for a format's own description.
func (g *graph) sentence() string {
	s := fmt.Sprintf("Catchment, revision %d as seen by %s.", g.about.Revision, g.about.Lens)
	for _, c := range g.about.Sources {
		if c.MadeUp {
			s += " What rests on made-up sources alone has made_up = true."
			break
		}
	}
	for _, c := range g.about.Sources {
		if c.Licence != "" {
			s += fmt.Sprintf(" %s: %s.", c.Name, c.Licence)
		}
	}
	return s
}
