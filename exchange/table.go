package exchange

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"catchment/ecosystem"
)

// Table reads a CSV file row by row, in bounded memory, its cells by the names
// of the header. Names match whatever their case and whether they are written
// with spaces, underscores, hyphens or in camelCase. Cells are parted by
// commas; where the header has none, by semicolons or tabs. One goroutine at a
// time may use it.
type Table struct {
	File    string   // as findings name it
	Columns []string // as the header writes them, surrounding space taken off

	file    File
	report  func(Finding)
	columns map[string][]int // by ColumnKey; a name may stand several times
	exact   map[string]int   // by the name as a caller wrote it
}

// OpenTable reads a file's header. Rows that cannot be read are reported later,
// by Rows. It fails with BadRequest where the file is empty or its header is damaged.
func OpenTable(f File, report func(Finding)) (*Table, error) {
	t := &Table{File: f.Name, file: f, report: report, columns: map[string][]int{}, exact: map[string]int{}}
	err := t.scan(func(s *scanner) (bool, error) { return false, t.header(s) })
	if err == nil && len(t.Columns) == 0 {
		err = t.refuse(1, "is empty.", "The first row names the columns.", nil)
	}
	return t, err
}

// WithoutReports gives the same table for reading it once more: what is odd in its
// rows is not reported a second time.
func (t *Table) WithoutReports() *Table {
	again := *t
	again.report, again.exact = func(Finding) {}, map[string]int{}
	return &again
}

// scan opens the file and hands each row that is not blank to use, until it has enough.
func (t *Table) scan(use func(*scanner) (more bool, err error)) (err error) {
	in, err := t.file.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	s := newScanner(in)
	for {
		err := s.next()
		switch {
		case err == io.EOF:
			return nil
		case errors.Is(err, errUnclosed):
			return t.refuse(s.row, "opens a quote that never closes.", "Close it, or double a quote that belongs to the text.", err)
		case err != nil:
			return t.refuse(s.row, "cannot be read further.", "Fetch or save the file again.", err)
		case s.blank():
			continue
		}
		if more, err := use(s); !more || err != nil {
			return err
		}
	}
}

func (t *Table) refuse(row int, what, fix string, cause error) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s row %d %s", t.File, row, what), Hint: fix, Cause: cause}
}

func (t *Table) header(s *scanner) error {
	if s.fault.rule != "" {
		return t.refuse(s.row, "is no header: "+s.fault.reason, s.fault.fix, nil)
	}
	if s.width > maxCells {
		return t.refuse(s.row, fmt.Sprintf("names %d columns; %d are allowed.", s.width, maxCells), "Leave some out.", nil)
	}
	for i, name := range s.cells() {
		name = strings.TrimSpace(name)
		t.Columns = append(t.Columns, name)
		t.columns[ColumnKey(name)] = append(t.columns[ColumnKey(name)], i)
	}
	return nil
}

// Has tells whether the header names the column.
func (t *Table) Has(column string) bool { return len(t.columns[ColumnKey(column)]) > 0 }

// Need fails with BadRequest where the header lacks one of the columns: the file
// is another than was asked for.
func (t *Table) Need(columns ...string) error {
	var missing []string
	for _, c := range columns {
		if !t.Has(c) {
			missing = append(missing, c)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest,
		Message: fmt.Sprintf("%s has no column %s; it has %s.", t.File, strings.Join(missing, ", "), strings.Join(t.Columns, ", ")),
		Hint:    "Name the columns in the first row, and check that this is the file that was meant."}
}

// Row is one row of a table.
type Row struct {
	Number int // the header is row 1
	cells  []string
	table  *Table
}

// Rows gives the rows after the header that can be read, and reports those that
// cannot: with another number of cells than the header, with NUL, with broken
// UTF-8, with a cell over 1 MiB. A quote that never closes ends it with
// BadRequest naming the row where the quote opens. It may be called again.
func (t *Table) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		header := true
		err := t.scan(func(s *scanner) (bool, error) {
			if header {
				header = false
				return true, nil
			}
			row, ok := t.row(s)
			return !ok || yield(row, nil), nil
		})
		if err != nil {
			yield(Row{}, err)
		}
	}
}

func (t *Table) row(s *scanner) (Row, bool) {
	f := s.fault
	cells := s.cells()
	if f.rule == "" && !t.fits(cells, s.width) {
		f = fault{rule: "column-count", reason: fmt.Sprintf("The row has %d cells, the header %d.", s.width, len(t.Columns)),
			fix: "Give it one cell per column; put text with a comma in quotes.", cell: -1}
	}
	if f.rule == "" {
		return Row{Number: s.row, cells: cells, table: t}, true
	}
	at := Where{File: t.File, Row: s.row}
	if f.cell >= 0 && f.cell < len(t.Columns) {
		at.Column = t.Columns[f.cell]
	}
	t.report(Finding{Rule: f.rule, Severity: Error, Where: at, Reason: f.reason, Fix: f.fix})
	return Row{}, false
}

// fits allows further cells than the header has if they are empty, as spreadsheets leave them.
func (t *Table) fits(cells []string, width int) bool {
	if width < len(t.Columns) || width > maxCells {
		return false
	}
	return strings.Join(cells[len(t.Columns):], "") == ""
}

// Get gives a cell without surrounding space; empty where it says nothing or
// the header has no such column. Of a repeated column it is the first.
func (r Row) Get(column string) string { return strings.TrimSpace(r.Raw(column)) }

// Raw gives a cell as it stands.
func (r Row) Raw(column string) string {
	i, ok := r.table.exact[column]
	if !ok {
		i = -1
		if at := r.table.columns[ColumnKey(column)]; len(at) > 0 {
			i = at[0]
		}
		r.table.exact[column] = i
	}
	if i < 0 {
		return ""
	}
	return r.cells[i]
}

// All gives the cells of a column whose name stands several times, without
// surrounding space, empty ones left out.
func (r Row) All(column string) []string {
	var all []string
	for _, i := range r.table.columns[ColumnKey(column)] {
		if s := strings.TrimSpace(r.cells[i]); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// Cells gives all cells as they stand, in the order of Table.Columns. Do not change them.
func (r Row) Cells() []string { return r.cells[:len(r.table.Columns)] }

// Finding is one about a cell of the row, with what stands in it.
func (r Row) Finding(severity Severity, column, rule, reason, fix string) Finding {
	return Finding{Rule: rule, Severity: severity, Where: r.Where(column), Value: r.Get(column), Reason: reason, Fix: fix}
}

// Where names a cell, or with an empty column the row, for findings.
func (r Row) Where(column string) Where {
	return Where{File: r.table.File, Row: r.Number, Column: column}
}
