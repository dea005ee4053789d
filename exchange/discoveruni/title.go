package discoveruni

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// subjectsCSV has the labels of the Common Aggregation Hierarchy, all 226 headings, from
// the list of the Office for Students.
//
//go:embed subjects.csv
var subjectsCSV []byte

func readSubjects() (map[string]string, error) {
	labels := map[string]string{}
	err := readEmbedded(subjectsCSV, func(row exchange.Row) { labels[row.Get("code")] = row.Get("label") })
	return labels, err
}

// tableSources says of a table that it is not the release's own: where a release was had
// without its titles, those of another can stand in for them.
var tableSources = exchange.Layout{Name: "table sources", Columns: []string{"table", "source", "publisher", "licence"}}

func (d *decoding) readTableSource(row exchange.Row) {
	switch {
	case row.Get("table") != "KISCOURSE":
		d.report(row.Finding(exchange.Warning, "table", "unknown-value", "Only KISCOURSE may be of another source than the release.", "Leave the row out."))
	case row.Get("source") == "":
		d.report(row.Finding(exchange.Warning, "source", "no-name", "The row does not name the source of the table.", "Fill in its name."))
	default:
		d.titlesFrom = &exchange.Thing{Name: exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey("kis-titles", row.Get("source"))}}, Kind: ecosystem.KindSource,
			Where: row.Where(""), Fields: ecosystem.Fields{"name": row.Get("source"), "kind": "feed", "publisher": row.Get("publisher"), "licence": row.Get("licence"), "credit": row.Get("credit"),
				"url": row.Get("url"), "description": row.Get("description")}}
	}
}

// titlesClaim is what a row of KISCOURSE claims: that its source says so.
func (d *decoding) titlesClaim() exchange.ClaimFields {
	claim := exchange.Stated()
	if d.titlesFrom != nil {
		claim["source"] = d.titlesFrom.Keys[0].String()
	}
	return claim
}

// nameOf is what people call the course, and whether that is its title.
func (d *decoding) nameOf(c *course) (name string, titled bool) {
	if c.title.Number > 0 && c.title.Get("TITLE") != "" {
		return c.title.Get("TITLE"), true
	}
	var subjects []string
	for _, row := range c.subjects {
		if s := d.heading(row.Get("SBJ")); !slices.Contains(subjects, s) {
			subjects = append(subjects, s)
		}
	}
	name = "Untitled course"
	if last := len(subjects) - 1; last > 0 {
		name = strings.Join(subjects[:last], ", ") + " and " + subjects[last]
	} else if last == 0 {
		name = subjects[0]
	}
	if c.title.Number > 0 {
		if aim := d.aims[c.title.Get("KISAIMCODE")]; aim != "" {
			name += ", " + aim + ","
		}
	}
	return name + " at " + d.providerName(c.provider) + " (" + c.id + ": title not in the release)", false
}

// heading is what a subject is called: by its own label, else by that of the nearest
// heading above it that has one, as the list is of an earlier version than some codes.
func (d *decoding) heading(code string) string {
	for at := code; at != ""; {
		if label := d.subjects[at]; label != "" {
			return label
		}
		end := strings.LastIndexByte(at, '-')
		at = at[:max(end, 0)]
	}
	return code
}

// providerName is what a provider is called.
func (d *decoding) providerName(ukprn string) string {
	row, known := d.institutions[ukprn]
	if !known {
		return "UKPRN " + ukprn
	}
	return cmp.Or(row.Get("FIRST_TRADING_NAME"), row.Get("LEGAL_NAME"), "UKPRN "+ukprn)
}

// stateTitle states what KISCOURSE says of a course: with the course itself, or where the
// table is of another source, beside it, as that source's word.
func (d *decoding) stateTitle(u *exchange.Unit, t *exchange.Thing, c *course) {
	name, titled := d.nameOf(c)
	if !titled {
		t.IfNew = ecosystem.Fields{"name": name}
		if d.has["KISCOURSE"] {
			d.report(exchange.Finding{Rule: "no-title", Severity: exchange.Warning, Where: c.first, Value: c.id,
				Reason: "KISCOURSE has no title for the course; where it is new it is called by its subjects and provider.", Fix: "Take all tables from the same release.", About: t.Name})
		}
	}
	if c.title.Number == 0 {
		return
	}
	fields := d.titleFields(c)
	if titled {
		fields["name"] = name
	}
	columns := map[string]string{"name": "TITLE", "url": "CRSEURL", "qualificationLevel": "KISLEVEL"}
	if d.titlesFrom != nil {
		u.Things = append(u.Things, exchange.Thing{Name: t.Name, Kind: t.Kind, Fields: fields, IfNew: t.IfNew, Claim: d.titlesClaim(), Where: c.title.Where(""), Columns: columns})
		return
	}
	t.Where, t.Columns, t.Fields = c.title.Where(""), columns, t.Fields.With(fields)
}

// titleFields are the fields of a course, but for its name, that KISCOURSE has.
func (d *decoding) titleFields(c *course) ecosystem.Fields {
	fields := ecosystem.Fields{"url": completeURL(c.title.Get("CRSEURL"))}
	switch level := c.title.Get("KISLEVEL"); level {
	case "3", "03":
		fields["qualificationLevel"] = "first degree"
	case "4", "04":
		fields["qualificationLevel"] = "other undergraduate"
	default:
		fields["qualificationLevel"] = level
	}
	if c.title.Get("DISTANCE") == "1" { // by distance learning only; 0 and 2 leave open how the rest is taught
		fields["delivery"] = "online"
	}
	return fields
}
