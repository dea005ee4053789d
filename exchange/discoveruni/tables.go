package discoveruni

import (
	"cmp"
	"io"
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"

	"catchment/exchange"
)

// layout makes the layout of a table that is joined by course.
func layout(name string, columns ...string) exchange.Layout {
	return exchange.Layout{Name: name, Columns: append([]string{"PUBUKPRN", "KISCOURSEID", "KISMODE"}, columns...)}
}

// tablesRead are the tables that are read, and what is lost without each.
var tablesRead = []struct {
	exchange.Layout
	without string
}{
	{exchange.Layout{Name: "INSTITUTION", Columns: []string{"LEGAL_NAME", "PUBUKPRN", "UKPRN"}}, "providers that are new are called by their UKPRN"},
	{exchange.Layout{Name: "LOCATION", Columns: []string{"UKPRN", "LOCID", "LOCNAME"}}, "nothing says where courses are held"},
	{exchange.Layout{Name: "KISAIM", Columns: []string{"KISAIMCODE", "KISAIMLABEL"}}, "qualifications stay out"},
	{layout("KISCOURSE", "UKPRN", "TITLE"), "titles, addresses and qualifications of courses are missing, and a new course is called by its subjects and provider"},
	{layout("COMMON", "COMUNAVAILREASON", "COMPOP", "COMAGG", "COMSBJ"), "nothing says how many graduates are behind a course's figures"},
	{layout("SBJ", "SBJ"), "courses have no subjects"},
	{layout("COURSELOCATION", "UKPRN", "LOCID"), "nothing says where courses are held"},
	{layout("UCASCOURSEID", "UKPRN", "LOCID", "UCASCOURSEID"), "courses have no UCAS codes"},
	{layout("JOBLIST", "COMSBJ", "JOB", "PERC"), "no course leads to any occupation"},
}

// tablesIgnored are the dataset's other tables: what they count has no place in the model.
var tablesIgnored = []string{"ACCREDITATION", "ACCREDITATIONTABLE", "ENTRY", "GOSECSAL", "GOVOICEWORK",
	"LEO3SEC", "LEO3SECSAL", "LEO5SEC", "LEO5SECSAL", "NSS", "NSSCOUNTRY", "TEFOUTCOME"}

// open recognises the files, reads the look-up tables and goes to the first course.
func (d *decoding) open(files []exchange.File) error {
	tables, err := d.recognise(files)
	if err != nil {
		return err
	}
	if d.labels, err = readLabels(); err != nil {
		return err
	}
	if d.subjects, err = readSubjects(); err != nil {
		return err
	}
	if err := d.lookUps(tables); err != nil {
		return err
	}
	for _, c := range tablesCounted {
		for _, t := range tables[c.table] {
			if err := d.addCursor(t, func(of *course, row exchange.Row) { d.addOutcomes(of, row, c) }); err != nil {
				return err
			}
		}
	}
	adders := map[string]func(*course, exchange.Row){"KISCOURSE": d.addTitle, "COMMON": d.addFigures, "SBJ": d.addSubject,
		"COURSELOCATION": d.addLocation, "UCASCOURSEID": d.addUCAS, "JOBLIST": d.addJob}
	for _, w := range tablesRead {
		for _, t := range tables[w.Name] {
			if add := adders[w.Name]; add != nil {
				if err := d.addCursor(t, add); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (d *decoding) recognise(files []exchange.File) (map[string][]*exchange.Table, error) {
	var rest []exchange.File
	for _, f := range files {
		name, _, _ := strings.Cut(strings.ToUpper(f.Name), ".")
		switch {
		case slices.Contains(tablesIgnored, name):
			d.report(exchange.Finding{Rule: "not-taken", Severity: exchange.Note, Where: exchange.Where{File: f.Name},
				Reason: "What the table counts has no place in the model, so it was not read."})
		case name == "README" && !strings.HasSuffix(strings.ToLower(f.Name), ".csv"):
			if err := d.readRelease(f); err != nil {
				return nil, err
			}
		case strings.HasSuffix(strings.ToLower(f.Name), ".xml") && hasTables(files):
			d.report(exchange.Finding{Rule: "not-read", Severity: exchange.Note, Where: exchange.Where{File: f.Name}, Reason: "It has what the tables have, which were read."})
		case strings.HasSuffix(strings.ToLower(f.Name), ".xml"):
			parts, err := takenApart(f)
			if err != nil {
				return nil, err
			}
			rest = append(rest, parts...)
		default:
			rest = append(rest, f)
		}
	}
	tables, err := exchange.Recognise(rest, layouts(), d.report)
	if err != nil {
		return nil, err
	}
	d.has = map[string]bool{}
	for _, w := range tablesRead {
		if d.has[w.Name] = len(tables[w.Name]) > 0; !d.has[w.Name] {
			d.report(exchange.Finding{Rule: "missing-file", Severity: exchange.Warning, Where: exchange.Where{File: w.Name + ".csv"},
				Reason: w.Name + ".csv is not among the files: " + w.without + ".", Fix: "Add the table from the same release, if it is to be had."})
		}
	}
	d.reportUncounted(tables)
	return tables, nil
}

// hasTables tells whether courses come as tables: the archive of a release has them and
// kis.xml, which say the same.
func hasTables(files []exchange.File) bool {
	return slices.ContainsFunc(files, func(f exchange.File) bool {
		name := strings.ToUpper(f.Name)
		return name == "KISCOURSE.CSV" || name == "COURSELOCATION.CSV"
	})
}

// layouts are by which columns each table is known.
func layouts() []exchange.Layout {
	all := []exchange.Layout{tableSources}
	for _, w := range tablesRead {
		all = append(all, w.Layout)
	}
	for _, c := range tablesCounted {
		all = append(all, c.layout())
	}
	return all
}

// reportUncounted notes, once for all of them, which tables of figures are missing.
func (d *decoding) reportUncounted(tables map[string][]*exchange.Table) {
	var missing, without []string
	for _, c := range tablesCounted {
		if len(tables[c.table]) == 0 {
			missing, without = append(missing, c.table+".csv"), append(without, c.what)
		}
	}
	if len(missing) > 0 {
		d.report(exchange.Finding{Rule: "missing-file", Severity: exchange.Note, Where: exchange.Where{File: strings.Join(missing, ", ")},
			Reason: "Nothing says of courses " + strings.Join(without, "; ") + ".", Fix: "Add the tables from the same release, if they are to be had."})
	}
}

var releaseName = regexp.MustCompile(`/collection/(C\d{5})/`)

// readRelease finds the release's name in its readme, which the tables do not tell.
func (d *decoding) readRelease(f exchange.File) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	text, err := io.ReadAll(io.LimitReader(in, 1<<20))
	if name := releaseName.FindSubmatch(text); name != nil {
		d.release = string(name[1])
	}
	return cmp.Or(err, in.Close())
}

// lookUps reads the small tables that rows refer to from anywhere.
func (d *decoding) lookUps(tables map[string][]*exchange.Table) error {
	d.aims, d.locations, d.institutions = map[string]string{}, map[locationKey]exchange.Row{}, map[string]exchange.Row{}
	reads := map[string]func(exchange.Row){
		"KISAIM":   func(row exchange.Row) { d.aims[row.Get("KISAIMCODE")] = row.Get("KISAIMLABEL") },
		"LOCATION": func(row exchange.Row) { d.locations[locationKey{row.Get("UKPRN"), row.Get("LOCID")}] = row },
		// A UKPRN comes once for each provider that it submits for; names and addresses are the taught provider's.
		"INSTITUTION": func(row exchange.Row) {
			if ukprn, ok := readUKPRN(row, d.report); ok && d.institutions[ukprn].Number == 0 {
				d.institutions[ukprn] = row
			}
		},
		tableSources.Name: d.readTableSource,
	}
	for _, name := range slices.Sorted(maps.Keys(reads)) {
		for _, t := range tables[name] {
			for row, err := range t.Rows() {
				if err != nil {
					return err
				}
				reads[name](row)
			}
		}
	}
	d.institutionsLeft = slices.Sorted(maps.Keys(d.institutions))
	return nil
}

// cursor reads a table that is sorted by provider; row is the one to be read next.
type cursor struct {
	add   func(*course, exchange.Row)
	next  func() (exchange.Row, error, bool)
	stop  func()
	row   exchange.Row
	ukprn string // of the row's provider
	done  bool
}

// addCursor puts a cursor before a table's first row. Each row is given to add.
func (d *decoding) addCursor(t *exchange.Table, add func(*course, exchange.Row)) error {
	sorted, err := t.SortedBy("PUBUKPRN")
	if err != nil {
		return err
	}
	rows := t.Rows()
	if !sorted {
		d.report(exchange.Finding{Rule: "not-sorted", Severity: exchange.Note, Where: exchange.Where{File: t.File, Column: "PUBUKPRN"},
			Reason: "The table is not sorted by provider and was sorted in memory.", Fix: "Sort it by PUBUKPRN if memory runs short."})
		if rows, err = sortedRows(rows); err != nil {
			return err
		}
	}
	c := &cursor{add: add}
	c.next, c.stop = iter.Pull2(rows)
	d.cursors = append(d.cursors, c)
	return c.advance(d.report)
}

func sortedRows(rows iter.Seq2[exchange.Row, error]) (iter.Seq2[exchange.Row, error], error) {
	var all []exchange.Row
	for row, err := range rows {
		if err != nil {
			return nil, err
		}
		all = append(all, row)
	}
	slices.SortStableFunc(all, func(a, b exchange.Row) int { return cmp.Compare(a.Get("PUBUKPRN"), b.Get("PUBUKPRN")) })
	return func(yield func(exchange.Row, error) bool) {
		for _, row := range all {
			if !yield(row, nil) {
				return
			}
		}
	}, nil
}

// advance goes to the next row that names its provider.
func (c *cursor) advance(report func(exchange.Finding)) error {
	for {
		row, err, more := c.next()
		if err != nil || !more {
			c.done = true
			return err
		}
		if ukprn, ok := readUKPRN(row, report); ok {
			c.row, c.ukprn = row, ukprn
			return nil
		}
	}
}

func readUKPRN(row exchange.Row, report func(exchange.Finding)) (string, bool) {
	ukprn := row.Get("PUBUKPRN")
	if len(ukprn) == 8 && strings.Trim(ukprn, "0123456789") == "" {
		return ukprn, true
	}
	report(row.Finding(exchange.Error, "PUBUKPRN", "bad-code", "A UKPRN has eight digits, so nothing tells whose course this is.", "Mend the UKPRN."))
	return "", false
}
