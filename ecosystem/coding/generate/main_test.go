package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"testing"
)

// The table that is built in is what the workbook says, and no more.
func TestTableIsTheWorkbooks(t *testing.T) {
	const workbook = "../../../../shared/data/soc2020/soc2020volume1structureanddescriptionofunitgroupsexcel16042025.xlsx"
	if _, err := os.Stat(workbook); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("The folder shared/data beside the checkout is missing, so the table cannot be made again: fetch the workbook, as ecosystem/coding/SOURCE.md tells.")
		}
		t.Log("NOT COMPARED: the workbook itself (shared/data beside the checkout is missing).")
		return
	}
	want, err := table(workbook)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("../soc2020.csv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("soc2020.csv.gz is not what the workbook gives: run go run ./ecosystem/coding/generate")
	}
}
