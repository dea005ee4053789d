package sic2007_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/sic2007"
)

const head = "code,title,section,section_title\n"

func TestSubclassIsUnderItsSection(t *testing.T) {
	unit, findings := decode(t, head+"01120,Growing of rice,A,Farming\n01130,Growing of vegetables,A,Farming\n")
	if diff := cmp.Diff([]string{"src-sic2007", "01120", "A", "01130"}, names(unit)); diff != "" || findings != nil {
		t.Error(diff, findings)
	}
	if diff := cmp.Diff(ecosystem.Fields{"name": "Growing of rice", "scheme": "sic2007", "code": "01120", "level": "subclass"}, unit.Things[1].Fields); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(ecosystem.Fields{"name": "Farming", "scheme": "sic2007", "code": "A", "level": "section"}, unit.Things[2].Fields); diff != "" {
		t.Error(diff)
	}
	if len(unit.Relations) != 2 || unit.Relations[1].From.Keys[0].Value != "01130" || unit.Relations[1].To.Keys[0].Value != "A" {
		t.Error(unit.Relations)
	}
	for _, thing := range unit.Things {
		for _, k := range thing.Keys {
			if k.Problem() != "" {
				t.Errorf("%s: %s", k, k.Problem())
			}
		}
	}
}

func TestProblemsInRowsAreReported(t *testing.T) {
	for _, c := range []struct {
		name, rows string
		findings   []string
		things     []string
	}{
		{"a leading zero that a spreadsheet lost is put back", "1120,Growing of rice,A,Farming\n", []string{"lost-zero warning code"}, []string{"01120", "A"}},
		{"three digits are no subclass", "112,Growing of rice,A,Farming\n", []string{"bad-code error code"}, nil},
		{"letters are no subclass", "0112O,Growing of rice,A,Farming\n", []string{"bad-code error code"}, nil},
		{"a subclass without a section is linked to none", "01120,Growing of rice,,\n", []string{"bad-section warning section"}, []string{"01120"}},
		{"a section called two things keeps the first", "01120,Rice,A,Farming\n01130,Vegetables,A,Fishing\n", []string{"said-twice warning section_title"}, []string{"01120", "A", "01130"}},
		{"a row with a cell too few", "01120,Rice,A\n", []string{"column-count error"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			unit, findings := decode(t, head+c.rows)
			if diff := cmp.Diff(c.findings, findings); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(append([]string{"src-sic2007"}, c.things...), names(unit)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestListWithoutSectionsIsRefused(t *testing.T) {
	for _, err := range (sic2007.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("a.csv", []byte("code,title\n01120,Rice\n"))}, func(exchange.Finding) {}) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(err.Error(), "no column section, section_title") {
			t.Errorf("got %v", err)
		}
	}
}

// decode gives the one unit and the findings as "rule severity column".
func decode(t *testing.T, text string) (unit exchange.Unit, findings []string) {
	t.Helper()
	for u, err := range (sic2007.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("a.csv", []byte(text))}, func(f exchange.Finding) {
		findings = append(findings, strings.TrimSpace(f.Rule+" "+string(f.Severity)+" "+f.Column))
	}) {
		if err != nil {
			t.Fatal(err)
		}
		unit = u
	}
	return unit, findings
}

func names(u exchange.Unit) (all []string) {
	for _, thing := range u.Things {
		all = append(all, thing.Keys[0].Value)
	}
	return all
}
