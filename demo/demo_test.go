package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	native "catchment/exchange/csv"
	"catchment/store/storetest"
)

const shipped = "../testdata/demo"

// shippedFiles are the files that ship, unpacked.
func shippedFiles(t *testing.T) files {
	t.Helper()
	list, err := exchange.Open([]string{shipped})
	if err != nil {
		t.Fatal(err)
	}
	all := files{}
	for _, f := range list {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(in); err != nil {
			t.Fatal(err)
		}
		if in.Close(); f.Name != "SOURCE.md" {
			all[f.Name] = b.Bytes()
		}
	}
	return all
}

// The demo is what the published files make, to the byte.
func TestTheDemoIsWhatThePublishedFilesMake(t *testing.T) {
	t.Parallel()
	const shared = "../../shared/data"
	if _, err := os.Stat(shared); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("The folder shared/data beside the checkout is missing, so the demo cannot be made again: fetch it, as testdata/demo/SOURCE.md tells.")
		}
		t.Log("NOT MADE AGAIN: the demo (shared/data beside the checkout is missing). What ships is only looked at.")
		return
	}
	made, err := build(t.Context(), shared, "../testdata/seed")
	if err != nil {
		t.Fatal(err)
	}
	ships := shippedFiles(t)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(ships)), slices.Sorted(maps.Keys(made))); diff != "" {
		t.Errorf("other files (-shipped +made): %s", diff)
	}
	for name, text := range made {
		if !bytes.Equal(ships[name], text) {
			t.Errorf("%s is not what the published files make now; run make demo and look at what changes.\n%s", name, firstDifference(ships[name], text))
		}
	}
}

func firstDifference(shipped, made []byte) string {
	a, b := strings.Split(string(shipped), "\n"), strings.Split(string(made), "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d:\n- %.300s\n+ %.300s", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines ship, %d are made", len(a), len(b))
}

// table reads one of the files that ship.
func table(t *testing.T, name string) (rows []map[string]string) {
	t.Helper()
	all, err := csv.NewReader(bytes.NewReader(shippedFiles(t)[name])).ReadAll()
	if err != nil || len(all) == 0 {
		t.Fatal(name, err)
	}
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, h := range all[0] {
			row[h] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// What ships is real: nothing says of itself that it is made up, whoever publishes
// anything under a licence is credited, and what nobody said is not said here.
func TestNothingInTheDemoIsInvented(t *testing.T) {
	t.Parallel()
	for name, text := range shippedFiles(t) {
		if strings.Contains(string(text), "Synthetic ") || strings.Contains(string(text), "(synthetic)") || strings.Contains(string(text), "Made up for demonstration") {
			t.Errorf("%s speaks of what is made up", name)
		}
	}
	for _, s := range table(t, "sources.csv") {
		if s["synthetic"] != "" {
			t.Errorf("%s is made up", s["name"])
		}
		if s["licence"] != "" && (s["credit"] == "" || s["publisher"] == "") {
			t.Errorf("%s is under %s and credits nobody", s["name"], s["licence"])
		}
	}
	catalogued := 0
	for _, d := range table(t, "datasets.csv") {
		if !strings.Contains(d["keys"], "dfe-catalogue:") {
			continue
		}
		catalogued++
		if d["existence"] != "exists" || d["licence"] != "" || d["cost"] != "unknown" || d["spectrum"] != "unknown" {
			t.Errorf("of %s more is said than the catalogue says: %v", d["name"], d)
		}
	}
	if catalogued != 46 {
		t.Errorf("%d publications, want 46", catalogued)
	}
	if n := len(table(t, "courses.csv")); n != 834 {
		t.Errorf("%d courses, want 834", n)
	}
	for _, f := range table(t, "findings.csv") {
		if f["severity"] == "error" {
			t.Errorf("a row stayed out: %v", f)
		}
	}
}

// Every link from a course to an occupation is a proposal that nobody has reviewed.
func TestTheDemoShipsProposalsAsProposals(t *testing.T) {
	t.Parallel()
	leads := map[string]bool{}
	for _, l := range table(t, "links.csv") {
		if l["type"] == "LEADS_TO_OCCUPATION" {
			leads[l["id"]] = true
		}
	}
	for _, c := range table(t, "claims.csv") {
		if leads[c["about"]] && (c["review"] != "proposed" || c["method"] != "title_match" || c["coder"] == "") {
			t.Errorf("%s is no proposal: %v", c["about"], c)
		}
	}
	if len(leads) < 1_500 {
		t.Errorf("only %d proposals", len(leads))
	}
}

// What ships is a few megabytes, and comes in without a finding as one change set, with
// the outlines of places and nothing worked out anew.
func TestTheDemoComesInWhole(t *testing.T) {
	t.Parallel()
	size := int64(0)
	entries, err := os.ReadDir(shipped)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		info, err := os.Stat(filepath.Join(shipped, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
	}
	if size > 8<<20 {
		t.Errorf("the demo has %d bytes, more than 8 MiB", size)
	}
	in, err := exchange.Open([]string{shipped})
	if err != nil {
		t.Fatal(err)
	}
	in = slices.DeleteFunc(in, func(f exchange.File) bool { return f.Name == "SOURCE.md" })
	registry := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	cs, findings, err := exchange.WholeChangeSet(t.Context(), native.Decoder{}, in, exchange.Options{Format: "csv", AsOf: day})
	if err != nil || findings.Errors+findings.Warnings > 0 { // a theme with a comma in its name is noted
		t.Fatal(err, findings)
	}
	rows := 0
	for name, text := range shippedFiles(t) {
		if strings.HasSuffix(name, ".csv") {
			all, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
			if err != nil {
				t.Fatal(name, err)
			}
			rows += len(all) - 1
		}
	}
	if len(cs.Changes) != rows || len(cs.Beside) != 33 {
		t.Errorf("%d changes of %d rows, %d outlines of 33", len(cs.Changes), rows, len(cs.Beside))
	}
	commit, err := registry.Apply(t.Context(), maker, cs)
	if err != nil || len(commit.Touched) != rows {
		t.Errorf("%d of %d rows are in: %v", len(commit.Touched), rows, err)
	}
}

// Who publishes what is told by a table written by hand, and the list has no other names.
func TestEveryPublisherOfTheCatalogueIsAnActor(t *testing.T) {
	t.Parallel()
	known := map[string]int{}
	for _, a := range table(t, "actors.csv") {
		for key := range strings.SplitSeq(a["keys"], "|") {
			known[key]++
		}
	}
	publishes, catalogued := 0, map[string]bool{}
	for _, d := range table(t, "datasets.csv") {
		catalogued[d["id"]] = strings.Contains(d["keys"], "dfe-catalogue:")
	}
	for _, l := range table(t, "links.csv") {
		if l["type"] == "PUBLISHES" && catalogued[l["to"]] {
			publishes++
		}
	}
	for words, actors := range publishers {
		for _, key := range actors {
			if known[key] != 1 {
				t.Errorf("%s is said to be %s, which %d actors are called", words, key, known[key])
			}
		}
	}
	if publishes != 46 { // one of two, and one of none
		t.Errorf("%d links say who publishes the 46 publications, want 46", publishes)
	}
}

func TestIDsFollowFromWhatThingsAre(t *testing.T) {
	t.Parallel()
	first := func(id string) ecosystem.Record {
		return ecosystem.Record{ID: ecosystem.ID(id), Kind: ecosystem.KindActor, Fields: ecosystem.Fields{"name": "A", "keys": []string{"slug:a"}}}
	}
	one, err := withFixedIDs([]ecosystem.Record{first("act_01M8J9KY000000000000000001")})
	if err != nil {
		t.Fatal(err)
	}
	two, err := withFixedIDs([]ecosystem.Record{first("act_01M8J9KY000000000000000002"),
		{ID: "clm_01M8J9KY000000000000000003", Kind: ecosystem.KindClaim, Fields: ecosystem.Fields{"about": "act_01M8J9KY000000000000000002", "quote": "of act_01M8J9KY000000000000000002"}}})
	if err != nil {
		t.Fatal(err)
	}
	if one[0].ID != two[0].ID || two[1].Fields["about"] != string(one[0].ID) || two[1].Fields["quote"] != "of "+string(one[0].ID) {
		t.Error(one, two)
	}
	if _, err := withFixedIDs([]ecosystem.Record{first("act_01M8J9KY000000000000000001"), first("act_01M8J9KY000000000000000002")}); err == nil {
		t.Error("two things that nothing tells apart got one id")
	}
}
