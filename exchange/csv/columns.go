package csv

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// columnMeanings say what the columns of a sheet mean, each by its position.
type columnMeanings struct {
	id          int            // -1 where there is none, as everywhere below
	fields      map[string]int // by the field's name
	claimFields map[string]int // of the claim that each row makes
	aliases     []aliasColumn  // columns that make links and claims
	headers     map[string]string
	again       map[string][]int // further columns that are called as a field's is
	keys        map[int]string   // columns that hold keys of one scheme: UKPRN, Company Number
}

// keyColumns are what people call columns of keys, by [exchange.ColumnKey].
var keyColumns = map[string]string{"ukprn": ecosystem.SchemeUKPRN, "companynumber": ecosystem.SchemeCompany, "companyno": ecosystem.SchemeCompany,
	"urn": "urn", "gss": ecosystem.SchemeGSS, "gsscode": ecosystem.SchemeGSS, "charitynumber": "charity"}

// aliasColumn is a column of the file that an alias speaks of.
type aliasColumn struct {
	alias
	at     int // its position
	header string
}

// readHeader finds out what each column means, and reports those that mean nothing.
func (sh *sheet) readHeader(report func(exchange.Finding)) error {
	sh.columns = columnMeanings{id: -1, fields: map[string]int{}, claimFields: map[string]int{}, headers: map[string]string{},
		again: map[string][]int{}, keys: map[int]string{}}
	for i, header := range sh.table.Columns {
		if header != "" && !sh.addColumn(i, header) {
			report(exchange.Finding{Rule: "unknown-column", Severity: exchange.Warning, Where: exchange.Where{File: sh.table.File, Row: 1, Column: header},
				Value: header, Reason: fmt.Sprintf("The column %s means nothing in a list of %s, so it is not read.", header, sh.name),
				Fix: "Name it like a field of " + string(sh.noun.Kind) + ", or put it into the description."})
		}
	}
	for field := range sh.columns.again {
		report(exchange.Finding{Rule: "column-twice", Severity: exchange.Warning, Where: exchange.Where{File: sh.table.File, Row: 1, Column: field}, Value: field,
			Reason: fmt.Sprintf("Several columns are called %s. Of each row the first that is filled is read.", field), Fix: "Give each column a name of its own, or make one of them."})
	}
	return sh.checkRequired()
}

// addColumn finds out what one column means; false where it means nothing.
func (sh *sheet) addColumn(i int, header string) bool {
	if own, is := sh.noun.Field(strings.TrimSpace(header)); is && own.Type == ecosystem.Attribute {
		sh.setField(own.Name, i, header)
		return true
	}
	key, known := exchange.ColumnKey(header), false
	if key == "id" {
		sh.columns.id, known = i, true
	}
	for _, a := range aliases {
		if (a.file != "" && a.file != sh.name) || exchange.ColumnKey(a.column) != key {
			continue
		}
		if _, ok := sh.noun.Field(a.field); ok {
			sh.setField(a.field, i, header)
			known = true
		} else if a.field == "" {
			sh.columns.aliases = append(sh.columns.aliases, aliasColumn{a, i, header})
			known = true
		}
	}
	for _, f := range sh.noun.Fields {
		if exchange.ColumnKey(f.Name) == key || exchange.ColumnKey(f.Called()) == key {
			sh.setField(f.Name, i, header)
			return true
		}
	}
	if scheme := keyColumns[key]; scheme != "" && !known && sh.noun.Kind.IsEntity() {
		sh.columns.keys[i] = scheme
		return true
	}
	return known || (sh.noun.Kind != ecosystem.KindClaim && sh.addClaimColumn(i, key))
}

// addClaimColumn finds out which field of the row's claim a column is; false for none.
func (sh *sheet) addClaimColumn(i int, key string) bool {
	for _, s := range claimColumns {
		if exchange.ColumnKey(s) == key {
			sh.columns.claimFields[s] = i
			return true
		}
	}
	return false
}

// setField makes a column that of a field; the first of several wins, and where both are
// called the same the others fill it where it is blank.
func (sh *sheet) setField(name string, i int, header string) {
	if first, taken := sh.columns.fields[name]; taken {
		if exchange.ColumnKey(sh.table.Columns[first]) == exchange.ColumnKey(header) {
			sh.columns.again[name] = append(sh.columns.again[name], i)
		}
		return
	}
	sh.columns.fields[name] = i
	if header != name {
		sh.columns.headers[name] = header
	}
}

// checkRequired refuses a file whose header lacks what every row needs: it is another file.
func (sh *sheet) checkRequired() error {
	var missing []string
	switch sh.noun.Kind {
	case ecosystem.KindLink:
		missing = sh.lacking("type", "from", "to")
	case ecosystem.KindClaim:
		missing = sh.lacking("about")
	default:
		if sh.columns.id < 0 && len(sh.lacking("name", "keys")) == 2 {
			missing = []string{"id or name"}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest,
		Message: fmt.Sprintf("%s has no column %s; it has %s.", sh.table.File, strings.Join(missing, ", "), strings.Join(sh.table.Columns, ", ")),
		Hint:    "Its first row names the columns."}
}

func (sh *sheet) lacking(fields ...string) []string {
	return slices.DeleteFunc(fields, func(f string) bool { _, ok := sh.columns.fields[f]; return ok })
}

// cellAt gives a cell by its column's position; empty for none.
func cellAt(row exchange.Row, i int) string {
	if i < 0 {
		return ""
	}
	return exchange.Unguard(row.Cells()[i])
}

// get gives the cell of a field; empty where the file has no column for it.
func (sh *sheet) get(row exchange.Row, field string) string {
	i, ok := sh.columns.fields[field]
	if !ok {
		return ""
	}
	text := cellAt(row, i)
	for _, also := range sh.columns.again[field] {
		if text == "" {
			text = cellAt(row, also)
		}
	}
	return text
}

// lost gives the columns of a row whose text is lost, as one before it of the same name has
// another.
func (sh *sheet) lost(row exchange.Row) map[string]string {
	var lost map[string]string
	for field, columns := range sh.columns.again {
		for _, i := range columns {
			if text := cellAt(row, i); text != "" && text != sh.get(row, field) {
				if lost == nil {
					lost = map[string]string{}
				}
				lost[field] = text
			}
		}
	}
	return lost
}

// reportOdd tells what of a row is lost, and what looks like several in one.
func (d *decoding) reportOdd(sh *sheet, row exchange.Row) {
	for field, text := range sh.lost(row) {
		d.report(exchange.Finding{Rule: "column-twice", Severity: exchange.Warning, Where: row.Where(field), Value: text,
			Reason: "A column before it of the same name is filled too, so this is not read.", Fix: "Give the column a name of its own."})
	}
	if tags := sh.get(row, "tags"); strings.ContainsAny(tags, ";,") && !strings.Contains(tags, "|") {
		d.report(exchange.Finding{Rule: "looks-like-several", Severity: exchange.Note, Where: row.Where("tags"), Value: tags,
			Reason: "It is read as one tag and looks like several.", Fix: "Part tags with |, if it is."})
	}
}

// nameOf tells which thing a row is about: by its id, its keys, or where it has
// neither by a slug of its name.
func (sh *sheet) nameOf(row exchange.Row) exchange.Name {
	name := nameIn(cellAt(row, sh.columns.id))
	for _, k := range exchange.SplitList(sh.get(row, "keys")) {
		name.Keys = append(name.Keys, ecosystem.ParseKey(k))
	}
	for _, i := range slices.Sorted(maps.Keys(sh.columns.keys)) {
		if k := ecosystem.NewKey(sh.columns.keys[i], cellAt(row, i)); k.Value != "" && !slices.Contains(name.Keys, k) {
			name.Keys = append(name.Keys, k)
		}
	}
	if title := sh.get(row, "name"); name.ID == "" && len(name.Keys) == 0 && title != "" {
		name.Keys = []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeSlug, sh.noun.Prefix+"-"+slug(title))}
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

// fieldsOf are the fields that the row states, except those that name it.
func (sh *sheet) fieldsOf(row exchange.Row, except ...string) ecosystem.Fields {
	fields := ecosystem.Fields{}.With(sh.says)
	for name := range sh.columns.fields {
		if text := sh.get(row, name); text != "" && !slices.Contains(except, name) {
			fields[name] = text
		}
	}
	return fields
}

// claim is what the row says of the claim it makes, found at the locator.
func (sh *sheet) claim(row exchange.Row, locator string) exchange.ClaimFields {
	says := exchange.ClaimFields{"locator": locator}
	for name, i := range sh.columns.claimFields {
		if text := cellAt(row, i); text != "" {
			says[name] = text
		}
	}
	return says
}

// locator names a row by what stays the same when rows move, and if need be one of its columns.
func (sh *sheet) locator(name, column string) string {
	if column != "" {
		column = "." + column
	}
	return fmt.Sprintf("%s#%.300s%s", sh.table.File, name, column)
}

// alias says what a column means that is not called like a field. A column may mean
// several things: then it has several lines. An example: in flows.csv the column
// from_actor_id names an actor that SENDS the flow of the row.
type alias struct {
	file   string // the list it stands in, "actors"; empty: any
	column string

	field  string             // the cell is this field
	claims string             // the cell is the words that a claim on this field rests on
	out    ecosystem.LinkType // the row's thing is joined by this link to what the cell names
	into   ecosystem.LinkType // what the cell names is joined by this link to the row's thing
	to     string             // with prop: the key of what the row's thing is joined to
	prop   string             // with out and to: the cell is this field of the link
}

// aliases are the columns by which the first seed files differ from the native
// ones. Names are compared without case, spaces, underscores and hyphens.
var aliases = []alias{
	{column: "title", field: "name"},
	{file: "questions", column: "question", field: "name"},
	{file: "terms", column: "term", field: "name"},
	{file: "terms", column: "definition", field: "description"},
	{file: "actors", column: "engagement_status", field: "engagement"},
	{file: "actors", column: "engagement_basis", claims: "engagement"},
	{file: "datasets", column: "spectrum_basis", claims: "spectrum"},

	{file: "datasets", column: "steward_actor_id", into: ecosystem.LinkStewards},
	{file: "standards", column: "steward_actor_id", into: ecosystem.LinkStewards},
	{file: "flows", column: "from_actor_id", into: ecosystem.LinkSends},
	{file: "flows", column: "to_actor_id", into: ecosystem.LinkReceives},
	{file: "flows", column: "dataset_id", out: ecosystem.LinkCarries},
	{file: "flows", column: "standard_id", out: ecosystem.LinkInFormat},
	{file: "initiatives", column: "lead_actor_id", into: ecosystem.LinkLeads},
	{file: "software", column: "supplier_actor_id", into: ecosystem.LinkSupplies},
	{file: "software", column: "supports_xcri_cap", out: ecosystem.LinkSupports, to: "slug:std-xcri-cap", prop: "support"},
	{file: "actions", column: "recommendation_id", out: ecosystem.LinkStepOf},
	{file: "pilots", column: "use_case_id", out: ecosystem.LinkTests},

	{file: "links", column: "from_id", field: "from"},
	{file: "links", column: "to_id", field: "to"},
}

// fileAliases are the names of files that are not called like the list they hold, and
// what every row of such a file says without a column for it.
var fileAliases = []struct {
	name, list string
	says       ecosystem.Fields
}{
	{name: "glossary", list: "terms"},
	{name: "occupations_mentioned", list: "occupations", says: ecosystem.Fields{"level": "named"}},
	{name: "relations", list: "links"},
}

// claimColumns are the fields of a claim that a row may give for the claim it makes,
// where the thing or link itself has no field of the name.
var claimColumns = []string{"source", "event", "page", "basis", "confidence", "quote", "assertedBy", "observed", "recorded", "stance"}
