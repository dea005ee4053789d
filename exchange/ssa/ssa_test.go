package ssa_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/ssa"
)

const (
	areas = "code,tier,parent_code,title\n"
	cah   = "\ufeffcode,english_label,level,welsh_label\n"
)

func TestTierTwoAreaIsUnderItsTierOneArea(t *testing.T) {
	units, findings := decode(t, areas+"10.00,1,,History\n10.10,2,10.00,Archaeology\n")
	if len(units) != 1 || findings != nil {
		t.Fatal(units, findings)
	}
	want := []ecosystem.Fields{
		{"name": "History", "scheme": "ssa", "code": "10.00", "level": "1"},
		{"name": "Archaeology", "scheme": "ssa", "code": "10.10", "level": "2"},
	}
	if diff := cmp.Diff(want, fields(units[0])); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"ssa:10.10 under ssa:10.00"}, links(units[0])); diff != "" {
		t.Error(diff)
	}
}

func TestCAHHeadingIsUnderTheHeadingInItsCode(t *testing.T) {
	units, findings := decode(t, cah+"CAH01,Medicine,1,Meddygaeth\nCAH01-01,Medicine,2,x\nCAH01-01-02,Medicine (non-specific),3,x\n")
	if len(units) != 1 || findings != nil {
		t.Fatal(units, findings)
	}
	if diff := cmp.Diff([]string{"cah:CAH01-01 under cah:CAH01", "cah:CAH01-01-02 under cah:CAH01-01"}, links(units[0])); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(ecosystem.Fields{"name": "Medicine", "scheme": "cah", "code": "CAH01", "level": "1"}, fields(units[0])[0]); diff != "" {
		t.Error(diff)
	}
}

func TestEachClassificationIsAUnitWithItsOwnSource(t *testing.T) {
	units, _ := decode(t, areas+"1.00,1,,Health\n", cah+"CAH01,Medicine,1,x\n")
	var got []string
	for _, u := range units {
		got = append(got, u.Source.Value, u.Things[0].Fields["licence"].(string))
	}
	if diff := cmp.Diff([]string{"src-ssa", "Open Government Licence v3.0", "src-cah", "MIT"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestProblemsInRowsAreReported(t *testing.T) {
	for _, c := range []struct {
		name, text string
		findings   []string
		links      []string
	}{
		{"decimals that a spreadsheet lost are put back", areas + "10.1,2,10,Archaeology\n",
			[]string{"lost-zero warning code", "lost-zero warning parent_code"}, []string{"ssa:10.10 under ssa:10.00"}},
		{"a code that is none", areas + "x,1,,Odd\n-2.00,1,,Not applicable\n", []string{"bad-code error code", "bad-code error code"}, nil},
		{"a tier that is none", areas + "1.00,3,,Odd\n", []string{"bad-tier error tier"}, nil},
		{"tier one under another", areas + "1.00,1,2.00,Odd\n", []string{"bad-tier error tier"}, nil},
		{"tier two under none", areas + "1.10,2,,Odd\n", []string{"no-parent warning parent_code"}, nil},
		{"a CAH code that is none", cah + "CAH1,Odd,1,x\n", []string{"bad-code error code"}, nil},
		{"a level that the CAH code contradicts", cah + "CAH01-01,Odd,3,x\n", []string{"wrong-level warning level"}, []string{"cah:CAH01-01 under cah:CAH01"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			units, findings := decode(t, c.text)
			if diff := cmp.Diff(c.findings, findings); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.links, links(units[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestOtherTablesAreRefusedNamingTheMissingColumn(t *testing.T) {
	for _, err := range (ssa.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("a.csv", []byte("code,tier,title\n1.00,1,x\n"))}, func(exchange.Finding) {}) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(err.Error(), "no column parent_code") {
			t.Errorf("got %v", err)
		}
	}
}

// decode gives the units and the findings as "rule severity column".
func decode(t *testing.T, texts ...string) (units []exchange.Unit, findings []string) {
	t.Helper()
	var files []exchange.File
	for _, text := range texts {
		files = append(files, exchange.Contents("a.csv", []byte(text)))
	}
	for u, err := range (ssa.Decoder{}).Decode(t.Context(), files, func(f exchange.Finding) {
		findings = append(findings, f.Rule+" "+string(f.Severity)+" "+f.Column)
	}) {
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	return units, findings
}

func fields(u exchange.Unit) (all []ecosystem.Fields) {
	for _, thing := range u.Things[1:] { // after the source
		all = append(all, thing.Fields)
	}
	return all
}

func links(u exchange.Unit) (all []string) {
	for _, r := range u.Relations {
		all = append(all, r.From.String()+" under "+r.To.String())
	}
	return all
}
