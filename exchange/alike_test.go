package exchange_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// told are the rows of which an import tells that what they make is like something else.
func told(r exchange.Report) []string {
	var rows []string
	for _, f := range r.Findings.Listed {
		if f.Rule == "alike" {
			rows = append(rows, fmt.Sprintf("%s %d %s", f.File, f.Row, f.Value))
		}
	}
	slices.Sort(rows)
	return rows
}

func TestAnImportTellsWhatItMakesThatIsLikeSomethingElse(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name\nealing,Ealing Council\nwest,West College\n", "courses": "id,name\nplumbing,Plumbing Level 2\n",
		"links": "type,from,to\nOFFERS,west,plumbing\n"}, exchange.Options{})
	second := sheets{"actors": "id,name\nlbe,London Borough of Ealing\nother,Something else\nlbe2,LB Ealing\n", "courses": "id,name\nagain,\"Plumbing, level 2\"\nbricks,Bricklaying\n",
		"links": "type,from,to\nOFFERS,west,again\nOFFERS,west,bricks\nOFFERS,other,bricks\n"}
	want := []string{"actors.csv 2 London Borough of Ealing", "actors.csv 4 LB Ealing", "links.csv 2 Plumbing, level 2"}
	for _, dry := range []bool{true, false} {
		r := bring(t, reg, second, exchange.Options{DryRun: dry})
		if diff := cmp.Diff(want, told(r)); diff != "" {
			t.Errorf("dry: %v (-want +got)\n%s", dry, diff)
		}
		if f := r.Findings.Listed[0]; !strings.Contains(f.Reason, "Ealing Council and London Borough of Ealing are one name, written in two ways.") || !strings.Contains(f.Reason, string(the(t, reg, "ealing").ID)) || f.Severity != exchange.Note {
			t.Errorf("%+v", f)
		}
	}
	if r := bring(t, reg, second, exchange.Options{}); r.To != 0 || len(told(r)) > 0 {
		t.Errorf("told of what was there: %+v", r)
	}
}

func TestAnImportTellsNothingOfWhatItSaysIsDifferent(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name\na,Ealing Council\nb,London Borough of Ealing\nc,Ealing\n", "links": "type,from,to\nDIFFERENT_FROM,b,a\nPART_OF,c,a\nDIFFERENT_FROM,c,b\n"}
	for _, dry := range []bool{true, false} {
		if got := told(bring(t, reg, s, exchange.Options{DryRun: dry})); len(got) > 0 {
			t.Errorf("dry: %v: %v", dry, got)
		}
	}
}

// What is hidden stays so: a finding that tells of it is seen by those who see it.
func TestAFindingOfWhatIsHiddenIsHidden(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,visibility\na,Ealing Council,team\n"}, exchange.Options{})
	bring(t, reg, sheets{"actors": "id,name\nb,London Borough of Ealing\n"}, exchange.Options{})
	n := 0
	for r, err := range reader(t, reg).Scan(t.Context(), []ecosystem.Kind{ecosystem.KindFinding}) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; r.Visibility() != ecosystem.Team {
			t.Errorf("%s is seen by the %s", r.Name(), r.Visibility())
		}
	}
	if n != 1 {
		t.Errorf("%d findings", n)
	}
}

func TestAnImportTellsAHundredAndHowManyMore(t *testing.T) {
	reg := newRegistry()
	var rows strings.Builder
	for i := range 150 {
		fmt.Fprintf(&rows, "a%d,Provider %d\nb%d,Provider %d Ltd\n", i, i, i, i)
	}
	r := bring(t, reg, sheets{"actors": "id,name\n" + rows.String()}, exchange.Options{})
	if got := told(r); len(got) != 101 {
		t.Errorf("%d are told", len(got))
	}
	if f := r.Findings.Listed[100]; f.Reason != "So are 50 more, of which no row is told here." {
		t.Errorf("%+v", f)
	}
}
