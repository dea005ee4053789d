package drawnmap

import (
	"cmp"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// read reads the files of a map, each by what is in it.
func read(files []exchange.File, report func(exchange.Finding)) (drawing, error) {
	var d drawing
	isJSON := func(f exchange.File) bool { return strings.EqualFold(path.Ext(f.Name), ".json") }
	slices.SortStableFunc(files, func(a, b exchange.File) int { return cmp.Compare(number(isJSON(a)), number(isJSON(b))) })
	for _, f := range files {
		if isJSON(f) && len(d.elements) > 0 {
			report(exchange.Finding{Rule: "not-read", Severity: exchange.Note, Where: exchange.Where{File: f.Name}, Reason: "The files beside it hold the map already."})
			continue
		}
		known, err := d.add(f, report)
		if err != nil {
			return d, err
		}
		if !known {
			report(exchange.Finding{Rule: "not-read", Severity: exchange.Note, Where: exchange.Where{File: f.Name}, Reason: "It is no part of a map and was not read."})
		}
	}
	if len(d.elements) == 0 {
		return d, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no drawn map among these files.",
			Hint: "Name Kumu's elements.csv and connections.csv, its JSON, Gephi's tables of nodes and edges, a .graphml or a .gexf. A workbook is to be saved as CSV, sheet by sheet."}
	}
	return d, nil
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (d *drawing) add(f exchange.File, report func(exchange.Finding)) (known bool, err error) {
	switch strings.ToLower(path.Ext(f.Name)) {
	case ".json":
		return true, d.addJSON(f)
	case ".graphml", ".gexf", ".xml":
		return true, d.addXML(f)
	case ".csv", ".tsv", ".txt":
		return d.addTable(f, report)
	}
	return false, nil
}

// addTable reads a sheet of Kumu, or a table of Gephi.
func (d *drawing) addTable(f exchange.File, report func(exchange.Finding)) (known bool, err error) {
	t, err := exchange.OpenTable(f, report)
	if err != nil {
		return false, err
	}
	has := func(columns ...string) bool {
		return !slices.ContainsFunc(columns, func(c string) bool { return !t.Has(c) })
	}
	switch {
	case has("From", "To"):
		return true, d.addRows(t, "Kumu", func(r exchange.Row) { d.connect(t, r, "From", "To") })
	case has("source", "target"):
		return true, d.addRows(t, "Gephi", func(r exchange.Row) { d.connect(t, r, "source", "target") })
	case has("Label"):
		program := "Kumu"
		if has("Id") && !has("Type") {
			program = "Gephi"
		}
		return true, d.addRows(t, program, func(r exchange.Row) { d.place(t, r) })
	}
	return false, nil
}

func (d *drawing) addRows(t *exchange.Table, program string, use func(exchange.Row)) error {
	d.program = cmp.Or(d.program, program)
	for row, err := range t.Rows() {
		if err != nil {
			return err
		}
		use(row)
	}
	return nil
}

// ofElements are the columns of elements that have a place of their own.
var ofElements = []string{"id", "label", "type", "description", "tags"}

// place adds an element of a sheet. In Gephi's tables what an element is stands in a column
// of its maker's: kind, type or class.
func (d *drawing) place(t *exchange.Table, row exchange.Row) {
	e := element{id: row.Get("ID"), label: row.Get("Label"), sort: cmp.Or(row.Get("Type"), row.Get("kind"), row.Get("class")), description: row.Get("Description"),
		tags: exchange.SplitList(row.Get("Tags")), more: map[string]string{}, at: row.Where("")}
	for _, column := range t.Columns {
		if name := strings.ToLower(column); column != "" && !slices.Contains(ofElements, name) && (name != "kind" || e.sort != row.Get("kind")) {
			e.more[column] = exchange.Unguard(row.Get(column))
		}
	}
	e.label, e.description = exchange.Unguard(e.label), exchange.Unguard(e.description)
	d.elements = append(d.elements, e)
}

// connect adds the connections of a row: a piped end makes several.
func (d *drawing) connect(t *exchange.Table, row exchange.Row, from, to string) {
	way := wayOf(cmp.Or(row.Get("Direction"), map[bool]string{true: row.Get("Type")}[from == "source"]))
	sort := row.Get("Type")
	if from == "source" { // Gephi's Type is the direction
		sort = cmp.Or(row.Get("Label"), row.Get("kind"))
	}
	for _, end := range exchange.SplitList(row.Get(to)) {
		d.connections = append(d.connections, connection{from: row.Get(from), to: end, sort: sort, label: row.Get("Label"), way: way, more: cellsOf(t, row), at: row.Where("")})
	}
}

// cellsOf are the cells of a row by their headers, but for those that Kumu knows itself.
func cellsOf(t *exchange.Table, row exchange.Row) map[string]string {
	cells := map[string]string{}
	for i, column := range t.Columns {
		if !strings.EqualFold(column, "direction") {
			cells[column] = exchange.Unguard(row.Cells()[i])
		}
	}
	return cells
}

func wayOf(text string) direction {
	switch strings.ToLower(text) {
	case "mutual":
		return mutual
	case "undirected":
		return undirected
	}
	return directed
}

// jsonMap is Kumu's blueprint, and its project, whose elements have their words in attributes.
type jsonMap struct {
	Elements    []map[string]any `json:"elements"`
	Connections []map[string]any `json:"connections"`
}

const mostJSON = 64 << 20 // bytes

func (d *drawing) addJSON(f exchange.File) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	var m jsonMap
	if err := json.NewDecoder(io.LimitReader(in, mostJSON)).Decode(&m); err != nil {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s cannot be read as a map in JSON: %v.", f.Name, err), Hint: "Export it from Kumu again; 64 MB are read at most."}
	}
	d.program = cmp.Or(d.program, "Kumu")
	for i, e := range m.Elements {
		d.elements = append(d.elements, elementIn(e, exchange.Where{File: f.Name, Row: i + 1}))
	}
	for i, c := range m.Connections {
		words := wordsOf(c)
		way := wayOf(words["direction"])
		delete(words, "direction") // a link may have a direction of its own
		d.connections = append(d.connections, connection{from: words["from"], to: words["to"], sort: cmp.Or(words["connection type"], words["type"]), label: words["label"],
			way: way, more: words, at: exchange.Where{File: f.Name, Row: i + 1}})
	}
	return nil
}

// elementIn reads an element of either form.
func elementIn(object map[string]any, at exchange.Where) element {
	words := wordsOf(object)
	e := element{id: cmp.Or(words["_id"], words["id"]), label: words["label"], sort: cmp.Or(words["element type"], words["type"]), description: words["description"],
		tags: exchange.SplitList(words["tags"]), more: map[string]string{}, at: at}
	for name, text := range words {
		if !slices.Contains(append(ofElements, "_id", "element type"), name) {
			e.more[name] = text
		}
	}
	return e
}

// wordsOf are the members of an object and of its attributes as text, lists joined.
func wordsOf(object map[string]any) map[string]string {
	words := map[string]string{}
	for name, v := range object {
		switch v := v.(type) {
		case map[string]any:
			if name == "attributes" {
				for inner, text := range wordsOf(v) {
					words[inner] = text
				}
			}
		case []any:
			var list []string
			for _, item := range v {
				list = append(list, fmt.Sprint(item))
			}
			words[strings.ToLower(name)] = exchange.JoinList(list)
		case nil:
		default:
			words[strings.ToLower(name)] = fmt.Sprint(v)
		}
	}
	return words
}

// addXML reads GraphML or GEXF.
func (d *drawing) addXML(f exchange.File) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	var g graph
	dec := xml.NewDecoder(io.LimitReader(in, mostXML))
	if err := dec.Decode(&g); err != nil {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s cannot be read as a graph: %v.", f.Name, err), Hint: "It is to be GraphML or GEXF; 256 MB are read at most."}
	}
	d.program = cmp.Or(d.program, map[string]string{"gexf": "GEXF"}[g.XMLName.Local], "GraphML")
	g.into(d, f.Name)
	return nil
}
