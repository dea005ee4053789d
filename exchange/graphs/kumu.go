package graphs

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Kumu writes what Kumu's import takes: elements.csv and connections.csv, and the same as a
// blueprint, kumu.json. Elements have ids, as names repeat.
type Kumu struct{}

// Encode implements [exchange.Encoder].
func (Kumu) Encode(ctx context.Context, from ecosystem.Reader, create func(string) (io.WriteCloser, error)) (exchange.Loss, error) {
	g, err := survey(ctx, from)
	if err != nil {
		return nil, err
	}
	sheets := []struct {
		name    string
		edges   bool
		columns []column
	}{{"elements.csv", false, g.kumuElements()}, {"connections.csv", true, g.kumuConnections()}}
	for _, s := range sheets {
		if err := writeFile(s.name, create, func(out io.Writer) error { return g.writeSheet(out, s.edges, s.columns) }); err != nil {
			return nil, err
		}
	}
	g.about.MadeUp = 0 // counted again by the blueprint
	if err := writeFile("kumu.json", create, g.writeBlueprint); err != nil {
		return nil, err
	}
	return g.about.Left, g.writeAbout(create)
}

// kumuElements are the columns of elements: ID first, then those that Kumu knows, then fields.
func (g *graph) kumuElements() []column {
	return append([]column{
		{name: "ID", of: func(r row) any { return string(r.ID) }},
		{name: "Label", of: func(r row) any { return r.Name() }},
		{name: "Type", of: kindOfNode},
		{name: "Description", of: func(r row) any { return r.Fields["description"] }},
		{name: "Tags", of: func(r row) any { return r.Fields["tags"] }},
		{name: "Made up", of: saysMadeUp},
	}, kumuFields(g.nodes)...)
}

func (g *graph) kumuConnections() []column {
	return append([]column{
		{name: "From", of: func(r row) any { return r.Text("from") }},
		{name: "To", of: func(r row) any { return r.Text("to") }},
		{name: "Direction", of: func(row) any { return "directed" }},
		{name: "Type", of: typeOfEdge},
		{name: "Link ID", of: func(r row) any { return string(r.ID) }},
		{name: "Made up", of: saysMadeUp},
	}, kumuFields(g.edges)...)
}

func saysMadeUp(r row) any {
	if r.madeUp {
		return "made up"
	}
	return nil
}

// kumuKnows are names that Kumu takes for something else, in lower case.
var kumuKnows = []string{"id", "label", "type", "description", "tags", "image", "url", "email", "direction", "from", "to", "yes", "no", "on", "off", "true", "false"}

// kumuFields are the further columns; one whose name Kumu takes for something else says whose it is.
func kumuFields(fields []ecosystem.Field) []column {
	var list []column
	for _, f := range fields {
		if f.Name == "description" || f.Name == "tags" {
			continue
		}
		name := f.Called()
		if slices.Contains(kumuKnows, strings.ToLower(name)) && name != "url" {
			name = "catchment " + name
		}
		list = append(list, column{name: name, of: func(r row) any { return valueOf(r, f.Called()) }})
	}
	return list
}

func (g *graph) writeSheet(out io.Writer, edges bool, columns []column) error {
	w := csv.NewWriter(out)
	cells := make([]string, len(columns))
	for i, c := range columns {
		cells[i] = c.name
	}
	if err := w.Write(cells); err != nil {
		return err
	}
	for r, err := range g.rows(edges) {
		if err != nil {
			return err
		}
		for i, c := range columns {
			cells[i] = exchange.Cell(c.of(r))
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// writeBlueprint writes {"elements": […], "connections": […]}, a row a line.
func (g *graph) writeBlueprint(out io.Writer) error {
	w := bufio.NewWriterSize(out, 64<<10)
	lists := []struct {
		name    string
		edges   bool
		columns []column
	}{{"elements", false, g.kumuElements()}, {"connections", true, g.kumuConnections()}}
	for i, list := range lists {
		if _, err := w.WriteString([]string{"{", ",\n"}[i] + `"` + list.name + `": [`); err != nil {
			return err
		}
		between := "\n"
		for r, err := range g.rows(list.edges) {
			if err == nil {
				err = writeObject(w, between, list.columns, r)
			}
			if err != nil {
				return err
			}
			between = ",\n"
		}
		if _, err := w.WriteString("]"); err != nil {
			return err
		}
	}
	if _, err := w.WriteString("}\n"); err != nil {
		return err
	}
	return w.Flush()
}

func writeObject(w io.Writer, before string, columns []column, r row) error {
	object := map[string]any{}
	for _, c := range columns {
		v := c.of(r)
		if list, isList := v.([]string); isList && len(list) == 0 || v == nil || v == "" {
			continue
		}
		object[strings.ToLower(c.name)] = v
	}
	text, err := json.Marshal(object)
	if err == nil {
		_, err = w.Write(append([]byte(before), text...))
	}
	return err
}
