package discoveruni_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// outcomes gives the figures of the course that a key ends in, by their qualifier.
func outcomes(units []exchange.Unit, course string) map[string]ecosystem.Fields {
	all := map[string]ecosystem.Fields{}
	for _, u := range units {
		for _, r := range u.Relations {
			if r.Type == ecosystem.LinkObservedIn && strings.HasSuffix(r.From.Keys[0].Value, course) {
				all[r.Qualifier] = r.Fields
			}
		}
	}
	return all
}

func TestWhatBecameOfStudentsAreFiguresOfTheCourseWithPopulationAndPooling(t *testing.T) {
	units, _ := decode(t, open(t, formats+"c25061"))
	got := outcomes(units, "10000163/BSRDIF-B821/01")
	if len(got) != 3+7 {
		t.Errorf("%d figures, want those of 3 columns of JOBTYPE and 7 of EMPLOYMENT", len(got))
	}
	want := ecosystem.Fields{"measure": "in professional or managerial jobs", "unit": "percent of those in work 15 months after the course", "period": "2021-08..2023-07",
		"status": "available", "value": int64(93), "breakdown": "subject=CAH02", "countedWhere": "delivery", "population": int64(100), "pooling": "pooled"}
	if diff := cmp.Diff(want, got["in professional or managerial jobs/2021-08..2023-07/subject=CAH02"]); diff != "" {
		t.Error(diff)
	}
	if got := got["in work/2021-08..2023-07/subject=CAH02"]; got["value"] != int64(83) || got["population"] != int64(105) {
		t.Error(got)
	}
	uk := thing(t, units, "gss:K02000001")
	if uk.Kind != ecosystem.KindPlace || uk.IfNew["name"] != "United Kingdom" || uk.IfNew["kind"] != "country" {
		t.Error(uk)
	}
}

// The tables that no extract has are laid out as the XML of the same dataset has them.
func TestEveryTableOfFiguresIsRead(t *testing.T) {
	for table, c := range map[string]struct{ columns, row, figure string }{
		"CONTINUATION": {"CONTUNAVAILREASON,CONTPOP,CONTAGG,CONTAGGYEAR,CONTYEAR1,CONTYEAR2,CONTSBJ,UCONT,UDORMANT,UGAINED,ULEFT,ULOWER", "0,15,24,2019-21,2020-21,2019-20,,70,0,0,20,5",
			"continuing/2019-08..2021-07 70 percent of students a year after they began of 15 own"},
		"GOSALARY": {"GOSALUNAVAILREASON,GOSALPOP,GOSALAGG,GOSALAGGYEAR,GOSALSBJ,GOINSTLQ,GOINSTMED,GOINSTUQ", "1,15,23,2019-21,CAH17-01-08,20000,22000,25000",
			"salary after 15 months, median/2019-08..2021-07/subject=CAH17-01-08 22000 pounds a year before tax, 15 months after the course of 15 pooled"},
		"LEO3": {"LEO3UNAVAILREASON,LEO3POP,LEO3AGG,LEO3AGGYEAR,LEO3SBJ,LEO3INSTLQ,LEO3INSTMED,LEO3INSTUQ", "0,35,23,2012-14,CAH17-01-08,15500,20000,25000",
			"earnings after 3 years, upper quartile/2012-08..2014-07/subject=CAH17-01-08 25000 pounds a year before tax, of those in work in the United Kingdom of 35 pooled"},
		"LEO5": {"LEO5UNAVAILREASON,LEO5POP,LEO5AGG,LEO5AGGYEAR,LEO5SBJ,LEO5INSTLQ,LEO5INSTMED,LEO5INSTUQ", "0,30,23,2012-14,CAH17-01-08,21000,24000,29500",
			"earnings after 5 years, lower quartile/2012-08..2014-07/subject=CAH17-01-08 21000 pounds a year before tax, of those in work in the United Kingdom of 30 pooled"},
		"TARIFF": {"TARUNAVAILREASON,TARPOP,TARAGG,TARAGGYEAR,TARSBJ,T001,T048,T064,T080,T096,T112,T128,T144,T160,T176,T192,T208,T224,T240", "0,45,13,2021-22,,0,5,15,20,20,20,15,5,5,0,0,0,0,1",
			"entry tariff 48 to 63 points/2021-08..2022-07 5 percent of entrants with UCAS tariff points of 45 pooled"},
	} {
		files := tables{"INSTITUTION": college}.files()
		files = append(files, exchange.Contents(table+".csv", []byte("PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,"+c.columns+"\n"+course+c.row+"\n")))
		units, findings := decode(t, files)
		var got []string
		for qualifier, f := range outcomes(units, "C1/01") {
			got = append(got, fmt.Sprint(qualifier, " ", f["value"], " ", f["unit"], " of ", f["population"], " ", f["pooling"]))
		}
		if !slices.Contains(got, c.figure) {
			t.Errorf("%s: want %q among %q; %v", table, c.figure, got, findings)
		}
	}
}

func TestRowsWithoutFiguresStateNoneAndOddOnesAreReported(t *testing.T) {
	const head = "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,JOBUNAVAILREASON,JOBPOP,JOBAGG,JOBAGGYEAR,JOBSBJ,PROFMAN,OTHERJOB,UNKWN\n"
	for _, c := range []struct {
		name, rows string
		findings   []string
		figures    int
	}{
		{"none to be had", course + "0,,,,,,,\n", nil, 0},
		{"not to be shown", course + "2,20,14,2022-23,,50,50,0\n", nil, 0},
		{"zero is a figure", course + "0,20,14,2022-23,,0,100,0\n", nil, 3},
		{"a cell without one", course + "0,20,14,2022-23,,,100,0\n", nil, 2},
		{"a cell that is none", course + "0,20,14,2022-23,,most,100,0\n", []string{"bad-number warning JOBTYPE.csv PROFMAN"}, 2},
		{"years that are none", course + "0,20,14,2022,,50,50,0\n", []string{"bad-period warning JOBTYPE.csv JOBAGGYEAR"}, 0},
		{"people that are none", course + "0,many,14,2022-23,,50,50,0\n", []string{"bad-number warning JOBTYPE.csv JOBPOP"}, 0},
		{"whose nobody knows", course + "0,20,99,2022-23,,50,50,0\n", []string{"unknown-value warning JOBTYPE.csv JOBAGG"}, 0},
		{"one cohort twice", course + "0,20,14,2022-23,,50,50,0\n" + course + "0,20,14,2022-23,,40,60,0\n",
			[]string{"duplicate note JOBTYPE.csv PROFMAN", "duplicate note JOBTYPE.csv OTHERJOB", "duplicate note JOBTYPE.csv UNKWN"}, 3},
	} {
		files := append(tables{"INSTITUTION": college, "KISCOURSE": "-"}.files(), exchange.Contents("JOBTYPE.csv", []byte(head+c.rows)))
		units, findings := decode(t, files)
		if diff := cmp.Diff(c.findings, said(findings)); diff != "" || len(outcomes(units, "C1/01")) != c.figures {
			t.Error(c.name, diff, outcomes(units, "C1/01"))
		}
	}
}
