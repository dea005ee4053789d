package drawnmap

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// ofPrograms are columns that say nothing of a thing.
var ofPrograms = []string{"weight", "madeup", "x", "y", "size", "color"}

// inUnit is how many things or connections go into one unit.
const inUnit = 500

// statement states a drawing in the registry's words.
type statement struct {
	Mapping
	drawn  drawing
	report func(exchange.Finding)
	kinds  map[string]ecosystem.Kind // of what was stated, by what connections call it
	names  map[string]exchange.Name
	told   map[string]bool // what was guessed of a type, and told
	left   map[string]int
	labels map[string]string // what people call an element, by what connections call it
	units  []exchange.Unit
}

func (s *statement) state() {
	s.left, s.labels = map[string]int{}, map[string]string{}
	for _, e := range s.drawn.elements {
		s.element(e)
	}
	for _, c := range s.drawn.connections {
		s.connection(c)
	}
	for name, n := range s.left {
		s.report(exchange.Finding{Rule: "not-kept", Severity: exchange.Note, Where: exchange.Where{Column: name}, Value: fmt.Sprint(n), Reason: "The registry has no field for it; so many were left out."})
	}
}

// unit gives the unit that the next goes into.
func (s *statement) unit() *exchange.Unit {
	if n := len(s.units); n > 0 && len(s.units[n-1].Things)+len(s.units[n-1].Relations) < inUnit {
		return &s.units[n-1]
	}
	s.units = append(s.units, exchange.Unit{Name: "A map drawn in " + s.drawn.program})
	return &s.units[len(s.units)-1]
}

func (s *statement) find(severity exchange.Severity, at exchange.Where, rule, value, reason, fix string) {
	s.report(exchange.Finding{Rule: rule, Severity: severity, Where: at, Value: value, Reason: reason, Fix: fix})
}

// tell tells once of each type what it was taken for.
func (s *statement) tell(at exchange.Where, sort, is string) {
	if s.told[sort+" "+is] {
		return
	}
	s.told[sort+" "+is] = true
	s.find(exchange.Note, at, "guessed", sort, fmt.Sprintf("Nothing says what %q is; it was taken for %s.", sort, is), "If that is wrong, say it in a mapping (docs/drawn-maps.md).")
}

func (s *statement) element(e element) {
	id := cmp.Or(e.id, e.label)
	if id == "" {
		s.find(exchange.Error, e.at, "no-name", "", "The element has neither a label nor an id.", "Give it a label.")
		return
	}
	is, guessed := s.Mapping.element(e.sort)
	if is == "" {
		if guessed {
			s.find(exchange.Error, e.at, "unknown-type", e.sort, fmt.Sprintf("Nothing tells what %q is, so it stays out, with its connections.", cmp.Or(e.label, id)),
				"Say in a mapping what elements of this type are, or give it a type (docs/drawn-maps.md).")
		}
		return
	}
	if guessed {
		s.tell(e.at, e.sort, is)
	}
	if _, twice := s.names[id]; twice {
		s.find(exchange.Warning, e.at, "duplicate", id, "Another element is called the same; the first stands, and connections join it.", "Give elements ids.")
		return
	}
	name, t := s.thing(e, id, is)
	s.names[id], s.kinds[id], s.labels[id] = name, t.Kind, cmp.Or(e.label, id)
	if _, taken := s.names[e.label]; !taken && e.label != "" {
		s.names[e.label], s.kinds[e.label], s.labels[e.label] = name, t.Kind, e.label // connections of some files name labels
	}
	u := s.unit()
	u.Things = append(u.Things, t)
}

// thing is what an element says of itself, as a thing of a kind.
func (s *statement) thing(e element, id, is string) (exchange.Name, exchange.Thing) {
	kind, own, _ := strings.Cut(is, ":")
	name := nameOf(s.drawn.program, id)
	noun := ecosystem.NounOf(ecosystem.Kind(kind))
	fields := ecosystem.Fields{"name": cmp.Or(e.label, id), "description": e.description, "tags": e.tags}
	if own != "" {
		fields["kind"] = own
	}
	for column, value := range e.more {
		f, known := fieldCalled(noun, column)
		switch {
		case value == "":
		case strings.EqualFold(column, "keys"):
			for _, k := range exchange.SplitList(value) {
				name.Keys = append(name.Keys, ecosystem.ParseKey(k))
			}
		case known && fields[f.Name] == nil:
			fields[f.Name] = value
		case !known && !slices.Contains(ofPrograms, exchange.ColumnKey(column)):
			s.left[column]++
		}
	}
	return name, exchange.Thing{Name: name, Kind: noun.Kind, Fields: fields, Claim: exchange.Stated(), Where: e.at}
}

// nameOf names an element: one that Catchment wrote has its id still.
func nameOf(program, id string) exchange.Name {
	if known := ecosystem.ID(id); known.Valid() {
		return exchange.Name{ID: known}
	}
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(strings.ToLower(program), exchange.Shortened(id, 400))}}
}

// fieldCalled finds a field of a noun by what a column is called.
func fieldCalled(noun ecosystem.Noun, column string) (ecosystem.Field, bool) {
	key := exchange.ColumnKey(strings.TrimPrefix(strings.ToLower(column), "catchment ")) // as Kumu's files have it, see package graphs
	for _, f := range noun.Fields {
		if f.Name != "keys" && f.Name != "name" && (exchange.ColumnKey(f.Name) == key || exchange.ColumnKey(f.Called()) == key) {
			return f, true
		}
	}
	return ecosystem.Field{}, false
}

func (s *statement) connection(c connection) {
	from, fromKnown := s.names[c.from]
	to, toKnown := s.names[c.to]
	if !fromKnown || !toKnown {
		s.find(exchange.Error, c.at, "unknown-end", c.from+" → "+c.to, "An end of the connection is no element that came in.", "Add the element, or say in a mapping what it is.")
		return
	}
	is, guessed := s.Mapping.connection(c.sort, s.kinds[c.from], s.kinds[c.to])
	if is == "" {
		if guessed {
			s.find(exchange.Error, c.at, "unknown-type", c.sort, fmt.Sprintf("Nothing tells how %s and %s are joined by it, so it stays out.", s.kinds[c.from], s.kinds[c.to]),
				"Say in a mapping what connections of this type are (docs/drawn-maps.md).")
		}
		return
	}
	if guessed {
		s.tell(c.at, c.sort, is)
	}
	if c.way == undirected {
		s.find(exchange.Note, c.at, "undirected", c.from+" → "+c.to, "The line has no direction; it was read from its first end to its second.", "Turn it, if that is wrong.")
	}
	kind, value, isFlow := strings.Cut(is, ":")
	if !isFlow {
		s.link(ecosystem.LinkType(kind), from, to, c)
		return
	}
	s.flow(c, c.from, c.to, value)
	if c.way == mutual {
		s.flow(c, c.to, c.from, value)
	}
}

// link states a link, with what the connection says that such a link may carry.
func (s *statement) link(t ecosystem.LinkType, from, to exchange.Name, c connection) {
	r := exchange.Relation{Type: t, From: from, To: to, Fields: ecosystem.Fields{}, Claim: exchange.Stated(), Where: c.at}
	rule, _ := ecosystem.RuleOf(t)
	for name, text := range c.more {
		f, known := fieldCalled(ecosystem.NounOf(ecosystem.KindLink), name)
		switch {
		case text == "" || !known:
		case f.Name == "qualifier":
			r.Qualifier = text
		case slices.Contains(rule.Props, f.Name) || f.Name == "note" || f.Name == "visibility":
			r.Fields[f.Name] = text
		}
	}
	u := s.unit()
	u.Relations = append(u.Relations, r)
}

// flow states what goes from one actor to another, and no more than was drawn: that it runs
// nobody said.
func (s *statement) flow(c connection, from, to, value string) {
	id := from + " > " + to + " " + cmp.Or(c.label, c.sort)
	name := nameOf(s.drawn.program+"-flow", id)
	title := cmp.Or(c.label, c.sort, "Something") + ", " + s.labels[from] + " to " + s.labels[to]
	u := s.unit()
	u.Things = append(u.Things, exchange.Thing{Name: name, Kind: ecosystem.KindFlow, Fields: ecosystem.Fields{"name": exchange.Shortened(title, 400), "valueKind": value}, Claim: exchange.Stated(), Where: c.at})
	u.Relations = append(u.Relations,
		exchange.Relation{Type: ecosystem.LinkSends, From: s.names[from], To: name, Claim: exchange.Stated(), Where: c.at},
		exchange.Relation{Type: ecosystem.LinkReceives, From: s.names[to], To: name, Claim: exchange.Stated(), Where: c.at})
}
