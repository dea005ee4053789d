package csv

import (
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// meaning is what the columns of a list mean, each by its position.
type meaning struct {
	id      int            // -1 where there is none, as everywhere below
	fields  map[string]int // by the field's name
	sayings map[string]int // fields of the row's own claim
	aliases []placedAlias  // columns that make links and claims
	headers map[string]string
}

type placedAlias struct {
	alias
	at     int
	header string
}

// understand finds out what each column means, and reports those that mean nothing.
func (l *list) understand(report func(exchange.Finding)) error {
	l.means = meaning{id: -1, fields: map[string]int{}, sayings: map[string]int{}, headers: map[string]string{}}
	for i, header := range l.table.Columns {
		if header != "" && !l.column(i, header) {
			report(exchange.Finding{Rule: "unknown-column", Severity: exchange.Warning, Where: exchange.Where{File: l.table.File, Row: 1, Column: header},
				Value: header, Reason: fmt.Sprintf("The column %s means nothing in a list of %s, so it is not read.", header, l.name),
				Fix: "Name it like a field of " + string(l.noun.Kind) + ", or put it into the description."})
		}
	}
	return l.enough()
}

// column takes one column in; false where it means nothing.
func (l *list) column(i int, header string) bool {
	key, known := exchange.ColumnKey(header), false
	if key == "id" {
		l.means.id, known = i, true
	}
	for _, a := range aliases {
		if (a.file != "" && a.file != l.name) || exchange.ColumnKey(a.column) != key {
			continue
		}
		if _, ok := l.noun.Field(a.field); ok {
			l.field(a.field, i, header)
			known = true
		} else if a.field == "" {
			l.means.aliases = append(l.means.aliases, placedAlias{a, i, header})
			known = true
		}
	}
	for _, f := range l.noun.Fields {
		if exchange.ColumnKey(f.Name) == key {
			l.field(f.Name, i, header)
			return true
		}
	}
	if known || l.noun.Kind == ecosystem.KindClaim {
		return known
	}
	for _, s := range sayings {
		if exchange.ColumnKey(s) == key {
			l.means.sayings[s] = i
			return true
		}
	}
	return false
}

func (l *list) field(name string, i int, header string) {
	if _, taken := l.means.fields[name]; taken {
		return
	}
	l.means.fields[name] = i
	if header != name {
		l.means.headers[name] = header
	}
}

// enough refuses a file whose header lacks what every row needs: it is another file.
func (l *list) enough() error {
	var missing []string
	switch l.noun.Kind {
	case ecosystem.KindLink:
		missing = l.lacking("type", "from", "to")
	case ecosystem.KindClaim:
		missing = l.lacking("about")
	default:
		if l.means.id < 0 && len(l.lacking("name", "keys")) == 2 {
			missing = []string{"id or name"}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest,
		Message: fmt.Sprintf("%s has no column %s; it has %s.", l.table.File, strings.Join(missing, ", "), strings.Join(l.table.Columns, ", ")),
		Hint:    "Its first row names the columns."}
}

func (l *list) lacking(fields ...string) []string {
	return slices.DeleteFunc(fields, func(f string) bool { _, ok := l.means.fields[f]; return ok })
}

// at gives a cell by its column's position; empty for none.
func at(row exchange.Row, i int) string {
	if i < 0 {
		return ""
	}
	return unguard(row.Cells()[i])
}

func (l *list) get(row exchange.Row, field string) string {
	if i, ok := l.means.fields[field]; ok {
		return at(row, i)
	}
	return ""
}

// nameOf tells which thing a row is about: by its id, its keys, or where it has
// neither by a slug of its name.
func (l *list) nameOf(row exchange.Row) exchange.Name {
	name := nameIn(at(row, l.means.id))
	for _, k := range exchange.SplitList(l.get(row, "keys")) {
		name.Keys = append(name.Keys, ecosystem.ParseKey(k))
	}
	if title := l.get(row, "name"); name.ID == "" && len(name.Keys) == 0 && title != "" {
		name.Keys = []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeSlug, l.noun.Prefix+"-"+slug(title))}
	}
	return name
}

// nameIn reads a cell that names a thing: an id, a key, or a slug.
func nameIn(cell string) exchange.Name {
	switch id := ecosystem.ID(cell); {
	case cell == "":
		return exchange.Name{}
	case id.Valid():
		return exchange.Name{ID: id}
	}
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.ParseKey(cell)}}
}

// says are the fields that the row states, except those that name it.
func (l *list) fieldsOf(row exchange.Row, except ...string) ecosystem.Fields {
	fields := ecosystem.Fields{}.With(l.says)
	for name, i := range l.means.fields {
		if text := at(row, i); text != "" && !slices.Contains(except, name) {
			fields[name] = text
		}
	}
	return fields
}

// claim is what the row says of the claim it makes, found at the locator.
func (l *list) claim(row exchange.Row, locator string) exchange.ClaimFields {
	says := exchange.ClaimFields{"locator": locator}
	for name, i := range l.means.sayings {
		if text := at(row, i); text != "" {
			says[name] = text
		}
	}
	return says
}

// locator names a row by what stays the same when rows move, and if need be one of its columns.
func (l *list) locator(name, column string) string {
	if column != "" {
		column = "." + column
	}
	return fmt.Sprintf("%s#%.300s%s", l.table.File, name, column)
}
