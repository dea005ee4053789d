package drawnmap

import (
	"cmp"
	"encoding/xml"
	"strings"

	"catchment/exchange"
)

const mostXML = 256 << 20 // bytes

// graph is a graph as GraphML or GEXF writes it: of each, what the other has not is empty.
type graph struct {
	XMLName xml.Name
	Keys    []key `xml:"key"` // GraphML declares attributes before the graph
	Graph   struct {
		EdgeDefault string     `xml:"edgedefault,attr"`
		DefaultType string     `xml:"defaultedgetype,attr"`
		Declared    []declared `xml:"attributes"`
		Nodes       []graphRow `xml:"node"`
		Edges       []graphRow `xml:"edge"`
		GEXFNodes   []graphRow `xml:"nodes>node"`
		GEXFEdges   []graphRow `xml:"edges>edge"`
	} `xml:"graph"`
}

type key struct {
	ID   string `xml:"id,attr"`
	Name string `xml:"attr.name,attr"`
}

type declared struct {
	Class string `xml:"class,attr"`
	List  []struct {
		ID    string `xml:"id,attr"`
		Title string `xml:"title,attr"`
	} `xml:"attribute"`
}

// graphRow is a node or an edge.
type graphRow struct {
	ID     string `xml:"id,attr"`
	Label  string `xml:"label,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Type   string `xml:"type,attr"` // of an edge in GEXF: its direction
	Kind   string `xml:"kind,attr"`
	Data   []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	} `xml:"data"`
	Values []struct {
		For  string `xml:"for,attr"`
		Text string `xml:"value,attr"`
	} `xml:"attvalues>attvalue"`
}

// into adds the graph to a drawing.
func (g *graph) into(d *drawing, file string) {
	names := map[string]string{} // of attributes, by class and id
	for _, k := range g.Keys {
		names["node "+k.ID], names["edge "+k.ID] = k.Name, k.Name
	}
	for _, list := range g.Graph.Declared {
		for _, a := range list.List {
			names[list.Class+" "+a.ID] = a.Title
		}
	}
	for i, n := range append(g.Graph.Nodes, g.Graph.GEXFNodes...) {
		words := n.words("node ", names)
		e := element{id: n.ID, label: cmp.Or(n.Label, words["label"], words["name"]), sort: cmp.Or(words["kind"], words["type"], words["class"]), description: words["description"],
			tags: exchange.SplitList(words["tags"]), more: map[string]string{}, at: exchange.Where{File: file, Row: i + 1}}
		for name, text := range words {
			switch name {
			case "label", "name", "kind", "type", "class", "description", "tags":
			default:
				e.more[name] = text
			}
		}
		d.elements = append(d.elements, e)
	}
	isUndirected := cmp.Or(g.Graph.EdgeDefault, g.Graph.DefaultType) == "undirected"
	for i, e := range append(g.Graph.Edges, g.Graph.GEXFEdges...) {
		words := e.words("edge ", names)
		way := wayOf(e.Type)
		if e.Type == "" && isUndirected {
			way = undirected
		}
		d.connections = append(d.connections, connection{from: e.Source, to: e.Target, sort: cmp.Or(words["type"], e.Kind, words["kind"], e.Label, words["label"]), label: cmp.Or(e.Label, words["label"]),
			way: way, more: words, at: exchange.Where{File: file, Row: i + 1}})
	}
}

// words are the attributes of a row by the names that were declared for them, in small letters.
func (r graphRow) words(class string, names map[string]string) map[string]string {
	words := map[string]string{}
	for _, v := range r.Data {
		if name := strings.ToLower(names[class+v.Key]); name != "" {
			words[name] = strings.TrimSpace(v.Text)
		}
	}
	for _, v := range r.Values {
		if name := strings.ToLower(names[class+v.For]); name != "" {
			words[name] = v.Text
		}
	}
	return words
}
