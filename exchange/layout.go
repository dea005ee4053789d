package exchange

import (
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// Layout is the header by which a published table is known, whatever its file
// is called and in whichever order its columns stand. In a column's name # is
// any digit, since some publishers write the year into it: LAD##CD.
type Layout struct {
	Name    string // what findings call the table
	Columns []string
}

// Recognise sorts files into layouts, by the layouts' names. A file that fits
// several is taken for the one with the most columns. A CSV file that fits none
// is reported, with what it lacks where it comes close; other files are noted.
// It fails with BadRequest where no file fits, or where a CSV file cannot be read.
func Recognise(files []File, layouts []Layout, report func(Finding)) (map[string][]*Table, error) {
	found := map[string][]*Table{}
	nearest := "There are no CSV files."
	for _, f := range files {
		t, err := OpenTable(f, report)
		isCSV := strings.HasSuffix(strings.ToLower(f.Name), ".csv")
		switch {
		case err != nil && isCSV:
			return nil, err
		case err == nil:
			if l, fits := bestFit(t, layouts); fits {
				found[l.Name] = append(found[l.Name], t)
				continue
			}
		}
		if !isCSV {
			report(Finding{Rule: "not-read", Severity: Note, Where: Where{File: f.Name}, Reason: "It is none of this format's tables and was not read."})
			continue
		}
		missed := misfitFinding(t, layouts)
		nearest = missed.Reason
		report(missed)
	}
	if len(found) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "None of the files is of this format. " + nearest,
			Hint: "This format reads " + expected(layouts) + "."}
	}
	return found, nil
}

// bestFit is the layout with the most columns of those that the table has all columns of.
func bestFit(t *Table, layouts []Layout) (best Layout, fits bool) {
	for _, l := range layouts {
		if len(l.Columns) > len(best.Columns) && len(lacking(t, l)) == 0 {
			best, fits = l, true
		}
	}
	return best, fits
}

// misfitFinding tells why a file fits no layout: it lacks columns of the one it comes nearest to.
func misfitFinding(t *Table, layouts []Layout) Finding {
	best, has := Layout{}, 0
	for _, l := range layouts {
		if n := len(l.Columns) - len(lacking(t, l)); n*2 >= len(l.Columns) && n > has {
			best, has = l, n
		}
	}
	at := Where{File: t.File, Row: 1}
	if has == 0 {
		return Finding{Rule: "unknown-file", Severity: Warning, Where: at, Value: strings.Join(t.Columns, ", "),
			Reason: t.File + " has the header of no table that this format knows, so it was not read.", Fix: "Leave it out, or import it as the format that it is."}
	}
	missing := lacking(t, best)
	at.Column = missing[0]
	return Finding{Rule: "missing-column", Severity: Error, Where: at, Value: strings.Join(t.Columns, ", "),
		Reason: fmt.Sprintf("%s looks like %s but has no column %s, so it was not read.", t.File, best.Name, strings.Join(missing, ", ")),
		Fix:    "Name the columns in the first row as the publisher does."}
}

func lacking(t *Table, l Layout) []string {
	return slices.DeleteFunc(slices.Clone(l.Columns), func(c string) bool { return t.Column(c) != "" })
}

// Column gives a column's name as the header writes it, # in the pattern being
// any digit; empty where there is none.
func (t *Table) Column(pattern string) string {
	want := ColumnKey(pattern)
	i := slices.IndexFunc(t.Columns, func(c string) bool { return matchesPattern(ColumnKey(c), want) })
	if i < 0 {
		return ""
	}
	return t.Columns[i]
}

// matchesPattern compares column keys, # in the pattern being any digit.
func matchesPattern(name, pattern string) bool {
	if len(name) != len(pattern) {
		return false
	}
	for i := range len(name) {
		if digit := name[i] >= '0' && name[i] <= '9'; name[i] != pattern[i] && (pattern[i] != '#' || !digit) {
			return false
		}
	}
	return true
}

func expected(layouts []Layout) string {
	var all []string
	for _, l := range layouts {
		all = append(all, fmt.Sprintf("%s (%s)", l.Name, strings.Join(l.Columns, ", ")))
	}
	return strings.Join(all, "; ")
}

// SortedBy tells whether the rows stand in the order of a column's values. It
// reads the file once and reports nothing.
func (t *Table) SortedBy(column string) (bool, error) {
	last := ""
	for row, err := range t.WithoutReports().Rows() {
		if err != nil {
			return false, err
		}
		value := row.Get(column)
		if value < last {
			return false, nil
		}
		last = value
	}
	return true, nil
}
