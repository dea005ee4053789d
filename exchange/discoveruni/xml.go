package discoveruni

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// The dataset is also published as one file, kis.xml: look-ups, then a provider after the
// other with its courses and, within these, what the tables have in rows of their own.

// element is a part of the file with what it holds.
type element struct {
	XMLName  xml.Name
	Text     string    `xml:",chardata"`
	Children []element `xml:",any"`
}

// columnsOf are the columns that are read of each table.
var columnsOf = func() map[string][]string {
	of := map[string][]string{
		"INSTITUTION": {"LEGAL_NAME", "FIRST_TRADING_NAME", "PROVURL", "PUBUKPRN", "UKPRN"}, "LOCATION": {"UKPRN", "LOCID", "LOCNAME", "LATITUDE", "LONGITUDE"},
		"KISAIM": {"KISAIMCODE", "KISAIMLABEL"}, "KISCOURSE": {"TITLE", "CRSEURL", "DISTANCE", "KISAIMCODE", "KISLEVEL"},
		"COMMON": {"COMUNAVAILREASON", "COMPOP", "COMRESP_RATE", "COMAGG", "COMAGGYEAR", "COMYEAR1", "COMYEAR2", "COMSBJ"}, "JOBLIST": {"COMSBJ", "JOB", "PERC"},
		"SBJ": {"SBJ"}, "COURSELOCATION": {"LOCID"}, "UCASCOURSEID": {"LOCID", "UCASCOURSEID"},
	}
	for _, t := range tablesCounted {
		of[t.table] = []string{t.prefix + "UNAVAILREASON", t.prefix + "POP", t.prefix + "AGG", t.prefix + "AGGYEAR", t.prefix + "SBJ"}
		for _, m := range t.columns {
			of[t.table] = append(of[t.table], m.column)
		}
	}
	for table, columns := range of {
		if !slices.Contains([]string{"INSTITUTION", "LOCATION", "KISAIM"}, table) {
			of[table] = append([]string{"PUBUKPRN", "UKPRN", "KISCOURSEID", "KISMODE"}, columns...)
		}
	}
	return of
}()

// taking takes a file apart into tables, in memory: of what is read they are about a
// fifth of its size.
type taking struct {
	tables   map[string]*bytes.Buffer
	provider map[string]string // of the INSTITUTION that is being read
}

// takenApart gives the tables of kis.xml as files of their own, those that have rows:
// kis.xml/COMMON and so on, in which an element is a row.
func takenApart(f exchange.File) ([]exchange.File, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	t := taking{tables: map[string]*bytes.Buffer{}, provider: map[string]string{}}
	if err := errors.Join(t.read(xml.NewDecoder(in)), in.Close()); err != nil {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " cannot be read: " + err.Error() + ".", Hint: "Fetch the file again.", Cause: err}
	}
	var files []exchange.File
	for table, rows := range t.tables {
		files = append(files, exchange.Contents(f.Name+"/"+table, rows.Bytes()))
	}
	slices.SortFunc(files, func(a, b exchange.File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

func (t *taking) read(in *xml.Decoder) error {
	for {
		token, err := in.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch at := token.(type) {
		case xml.StartElement:
			err = t.begin(in, at)
		case xml.EndElement:
			if at.Name.Local == "INSTITUTION" {
				t.write("INSTITUTION", t.provider)
				t.provider = map[string]string{}
			}
		}
		if err != nil {
			return err
		}
	}
}

// begin reads an element, but for those whose children come one by one.
func (t *taking) begin(in *xml.Decoder, at xml.StartElement) error {
	if at.Name.Local == "KIS" || at.Name.Local == "INSTITUTION" {
		return nil
	}
	var e element
	if err := in.DecodeElement(&e, &at); err != nil {
		return err
	}
	switch name := at.Name.Local; {
	case name == "KISCOURSE":
		t.rows(e, t.provider)
	case columnsOf[name] != nil:
		t.rows(e, nil)
	default:
		t.provider[name] = textOf(e)
	}
	return nil
}

// rows writes the rows that an element and those within it make: each has the cells of
// the elements that it stands in too.
func (t *taking) rows(e element, around map[string]string) {
	cells := map[string]string{}
	for name, v := range around {
		cells[name] = v
	}
	for _, c := range e.Children {
		if len(c.Children) == 0 {
			cells[c.XMLName.Local] = textOf(c)
		}
	}
	t.write(e.XMLName.Local, cells)
	for _, c := range e.Children {
		switch {
		case len(c.Children) > 0:
			t.rows(c, cells)
		case columnsOf[c.XMLName.Local] != nil: // SBJ and UCASCOURSEID are rows with one cell of their own
			cells[c.XMLName.Local] = textOf(c)
			t.write(c.XMLName.Local, cells)
		}
	}
}

// textOf is what an element says; some releases escape it twice.
func textOf(e element) string { return strings.TrimSpace(html.UnescapeString(e.Text)) }

// write writes a row of a table that is read.
func (t *taking) write(table string, cells map[string]string) {
	columns := columnsOf[table]
	if columns == nil {
		return
	}
	out := t.tables[table]
	if out == nil {
		out = &bytes.Buffer{}
		t.tables[table] = out
	}
	w := csv.NewWriter(out)
	if out.Len() == 0 {
		_ = w.Write(columns) // memory takes everything
	}
	row := make([]string, len(columns))
	for i, name := range columns {
		row[i] = cells[name]
	}
	_ = w.Write(row)
	w.Flush()
}
