// Command generate writes the text of SOC 2020 that the product carries, from the
// workbook of volume 1 as the Office for National Statistics publishes it:
//
//	go run ./ecosystem/coding/generate WORKBOOK.xlsx ecosystem/coding/soc2020.csv.gz
package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: generate WORKBOOK.xlsx TABLE.csv.gz")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(workbook, out string) error {
	text, err := table(workbook)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(text); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(out, packed.Bytes(), 0o644) //nolint:gosec // what is committed is for everybody
}

// descriptions is the sheet that says everything of each group, the first one.
const descriptions = "xl/worksheets/sheet1.xml"

// wanted are the headings of the columns that are kept, by the letters of the
// columns, and what they are called here.
var wanted = []struct{ column, heading, name string }{
	{"D", "SOC 2020 Unit Group", "code"}, {"E", "SOC 2020 Group Title", "name"},
	{"G", "Group Description", "description"}, {"H", "Typical Entry Routes And Associated Qualifications", "routes"},
	{"I", "Tasks", "tasks"}, {"J", "Related Job Titles", "titles"},
}

// table reads a workbook and gives the text of its unit groups as CSV, one row a
// group; tasks and job titles are separated by |.
func table(workbook string) ([]byte, error) {
	z, err := zip.OpenReader(workbook)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	shared, err := sharedStrings(&z.Reader)
	if err != nil {
		return nil, err
	}
	rows, err := sheetRows(&z.Reader, shared)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, errors.New("the first sheet of " + workbook + " is empty")
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	var names []string
	for _, c := range wanted {
		if got := folded(rows[0][c.column]); got != c.heading {
			return nil, fmt.Errorf("column %s of the first sheet is headed %q, not %q: this is another edition, whose columns have to be looked at", c.column, got, c.heading)
		}
		names = append(names, c.name)
	}
	if err := w.Write(names); err != nil {
		return nil, err
	}
	for _, row := range rows[1:] {
		if code := folded(row["D"]); len(code) == 4 {
			if err := w.Write(record(row)); err != nil {
				return nil, err
			}
		}
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

func record(row map[string]string) []string {
	var cells []string
	for _, c := range wanted {
		text := row[c.column]
		if text == "<blank>" {
			text = ""
		}
		var items []string
		for _, item := range strings.Split(text, "~") {
			if item = folded(item); item != "" {
				items = append(items, item)
			}
		}
		cells = append(cells, strings.Join(items, "|"))
	}
	return cells
}

func folded(s string) string { return strings.Join(strings.Fields(s), " ") }

// sharedStrings reads the texts that the cells refer to by number.
func sharedStrings(z *zip.Reader) ([]string, error) {
	var listed struct {
		Items []struct {
			Plain string   `xml:"t"`
			Runs  []string `xml:"r>t"`
		} `xml:"si"`
	}
	if err := part(z, "xl/sharedStrings.xml", &listed); err != nil {
		return nil, err
	}
	texts := make([]string, len(listed.Items))
	for i, item := range listed.Items {
		texts[i] = item.Plain + strings.Join(item.Runs, "")
	}
	return texts, nil
}

// sheetRows reads the cells of each row by the letters of their columns.
func sheetRows(z *zip.Reader, shared []string) ([]map[string]string, error) {
	var sheet struct {
		Rows []struct {
			Cells []struct {
				At    string `xml:"r,attr"`
				Type  string `xml:"t,attr"`
				Value string `xml:"v"`
			} `xml:"c"`
		} `xml:"sheetData>row"`
	}
	if err := part(z, descriptions, &sheet); err != nil {
		return nil, err
	}
	var rows []map[string]string
	for _, r := range sheet.Rows {
		row := map[string]string{}
		for _, c := range r.Cells {
			value := c.Value
			if c.Type == "s" {
				n, err := strconv.Atoi(value)
				if err != nil || n < 0 || n >= len(shared) {
					return nil, fmt.Errorf("cell %s refers to the text %q, of which there are %d", c.At, value, len(shared))
				}
				value = shared[n]
			}
			row[strings.TrimRight(c.At, "0123456789")] = value
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func part(z *zip.Reader, name string, into any) error {
	f, err := z.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return xml.NewDecoder(f).Decode(into)
}
