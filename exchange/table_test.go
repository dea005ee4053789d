package exchange_test

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// read gives the rows of a CSV text, the findings and the error that ended it.
func read(t *testing.T, f exchange.File) (rows [][]string, findings []exchange.Finding, err error) {
	t.Helper()
	table, err := exchange.OpenTable(f, func(f exchange.Finding) { findings = append(findings, f) })
	if err != nil {
		return nil, findings, err
	}
	for row, err := range table.Rows() {
		if err != nil {
			return rows, findings, err
		}
		rows = append(rows, row.Cells())
	}
	return rows, findings, nil
}

func TestTableReadsRows(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"rows after the header", "a,b\n1,2\n3,4\n", [][]string{{"1", "2"}, {"3", "4"}}},
		{"a last row without a line end", "a,b\n1,2", [][]string{{"1", "2"}}},
		{"an empty last cell at the end", "a,b\n1,", [][]string{{"1", ""}}},
		{"quoted commas, quotes and line ends", "a,b\n\"1,\"\"x\"\"\",\"2\r\n3\"\n", [][]string{{"1,\"x\"", "2\r\n3"}}},
		{"Windows line ends", "a,b\r\n1,2\r\n", [][]string{{"1", "2"}}},
		{"old Macintosh line ends", "a,b\r1,2\r3,4", [][]string{{"1", "2"}, {"3", "4"}}},
		{"semicolons where the header has no comma", "a;b\n1,5;2\n", [][]string{{"1,5", "2"}}},
		{"tabs where the header has neither", "a\tb\n1\t2\n", [][]string{{"1", "2"}}},
		{"past blank rows", "a,b\n\n,\n1,2\n", [][]string{{"1", "2"}}},
		{"a quote inside an unquoted cell", "a,b\n5\" pipe,2\n", [][]string{{"5\" pipe", "2"}}},
		{"past a byte-order mark", "\ufeffa,b\n1,2\n", [][]string{{"1", "2"}}},
		{"further empty cells, as spreadsheets leave them", "a,b\n1,2,,\n", [][]string{{"1", "2"}}},
		{"only a header as no rows", "a,b\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, findings, err := read(t, exchange.Contents("x.csv", []byte(c.text)))
			if err != nil || len(findings) > 0 {
				t.Fatal(err, findings)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestUnreadableRowIsReportedAndOthersAreRead(t *testing.T) {
	for _, c := range []struct{ name, row, rule, column string }{
		{"too few cells", "1", "column-count", ""},
		{"too many cells", "1,2,3", "column-count", ""},
		{"a NUL", "1,2\x00", "nul", "b"},
		{"broken UTF-8", "\xff,2", "not-utf8", "a"},
		{"text after a closing quote", "\"1\"x,2", "stray-quote", "a"},
		{"a cell over 1 MiB", "1," + strings.Repeat("x", 1<<20+1), "too-long", "b"},
		{"a quoted cell over 1 MiB", "1,\"" + strings.Repeat("x", 1<<20+1) + "\"", "too-long", "b"},
		{"a hundred thousand cells", strings.Repeat("x,", 100_000), "column-count", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, findings, err := read(t, exchange.Contents("x.csv", []byte("a,b\n"+c.row+"\n8,9\n")))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([][]string{{"8", "9"}}, rows); diff != "" {
				t.Error(diff)
			}
			if len(findings) != 1 {
				t.Fatalf("%d findings, want 1: %v", len(findings), findings)
			}
			f := findings[0]
			want := exchange.Finding{Rule: c.rule, Severity: exchange.Error, Where: exchange.Where{File: "x.csv", Row: 2, Column: c.column}, Reason: f.Reason, Fix: f.Fix}
			if diff := cmp.Diff(want, f); diff != "" || f.Reason == "" || f.Fix == "" {
				t.Error(diff, f)
			}
		})
	}
}

func TestDamagedFileIsRefusedNamingTheRow(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an empty file", "", "x.csv row 1 is empty."},
		{"a file of blank lines", "\n\n", "x.csv row 1 is empty."},
		{"a quote that never closes", "a,b\n1,2\n3,\"4\n5,6\n7,8\n", "x.csv row 3 opens a quote that never closes."},
		{"UTF-16", "a\x00,\x00b\x00\n\x00", "x.csv row 1 is no header: The cell holds a NUL character, which no text has."},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := read(t, exchange.Contents("x.csv", []byte(c.text)))
			var e *ecosystem.Error
			if !errors.As(err, &e) || e.Code != ecosystem.BadRequest || e.Message != c.want || e.Hint == "" {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestUnclosedQuoteOf50MegabytesTakesLittleMemory(t *testing.T) {
	f := exchange.File{Name: "x.csv", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader("a,b\n1,\""), io.LimitReader(endless{}, 50<<20))), nil
	}}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _, err := read(t, f)
	runtime.ReadMemStats(&after)
	if err == nil || !strings.Contains(err.Error(), "row 2 opens a quote that never closes") {
		t.Errorf("got %v", err)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 8<<20 {
		t.Errorf("allocated %d bytes, want at most 8 MiB", used)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestColumnNamesMatchInAnySpelling(t *testing.T) {
	table, err := exchange.OpenTable(exchange.Contents("x.csv", []byte("Legal Name,use_case_id,HECOS,HECOS\n Brunel ,uc-1,1,2\n")), nil)
	if err != nil {
		t.Fatal(err)
	}
	for row, err := range table.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		got := []string{row.Get("legalName"), row.Raw("LEGAL_NAME"), row.Get("UseCaseID"), row.Get("none")}
		got = append(got, row.All("hecos")...)
		if diff := cmp.Diff([]string{"Brunel", " Brunel ", "uc-1", "", "1", "2"}, got); diff != "" {
			t.Error(diff)
		}
	}
	if err := table.Need("legal-name", "postcode"); err == nil || !strings.Contains(err.Error(), "no column postcode") {
		t.Errorf("got %v", err)
	}
}

func TestGzipIsUndoneWhateverTheFileName(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte("\ufeffa,b\n1,2\n")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows, _, err := read(t, exchange.Contents("x.csv.gz", packed.Bytes()))
	if diff := cmp.Diff([][]string{{"1", "2"}}, rows); diff != "" || err != nil {
		t.Error(diff, err)
	}
	_, _, err = read(t, exchange.Contents("x.csv", packed.Bytes()[:15]))
	if ecosystem.CodeOf(err) != ecosystem.BadRequest {
		t.Errorf("a cut file: got %v", err)
	}
}

func FuzzWhatAnyCSVWriterWritesIsReadBack(f *testing.F) {
	f.Add("a", "b")
	f.Add("x,\"y\"\r\n", "\r")
	f.Add("", "\"")
	f.Add(";\t", "é\u2028")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) || strings.Contains(a+b, "\x00") || strings.TrimSpace(a+b) == "" {
			return
		}
		var text bytes.Buffer
		w := csv.NewWriter(&text)
		if err := w.WriteAll([][]string{{"one", "two"}, {a, b}}); err != nil {
			t.Fatal(err)
		}
		rows, findings, err := read(t, exchange.Contents("x.csv", text.Bytes()))
		if err != nil || len(findings) > 0 {
			t.Fatal(err, findings)
		}
		if diff := cmp.Diff([][]string{{a, b}}, rows); diff != "" {
			t.Error(diff)
		}
	})
}
