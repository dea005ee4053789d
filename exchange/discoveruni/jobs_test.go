package discoveruni_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// joblist makes the tables of one course with its own graduates and these rows of JOB and PERC.
func joblist(rows ...string) tables {
	list := ""
	for i, row := range rows {
		job, percent, _ := strings.Cut(row, "=")
		list += fmt.Sprintf("%s,%q,%s,%d,1\n", course, job, percent, i+1)
	}
	return tables{"INSTITUTION": college, "KISCOURSE": "-", "COMMON": course + "0,20,60,14,2022-23,2022-23,,\n", "JOBLIST": list}
}

// socTitles gives the codes of SOC 2020 by their folded titles; the demo has the whole of it.
func socTitles(t *testing.T) map[string][]string {
	t.Helper()
	f, err := os.Open("../../testdata/synthetic/occupations.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	codes := map[string][]string{}
	for _, row := range rows[1:] {
		if row[column("scheme")] == "soc2020" {
			title := ecosystem.Fold(row[column("name")])
			codes[title] = append(codes[title], row[column("code")])
		}
	}
	return codes
}

// means gives the code of the group that a label leads to, and whether a finding calls its wording old.
func means(t *testing.T, label string) (code string, old bool) {
	t.Helper()
	units, findings := decode(t, joblist(label+"=10").files())
	for link := range jobs(units) {
		code = link[strings.LastIndex(link, ":")+1:]
	}
	return code, slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Rule == "old-wording" })
}

func TestEveryPublishedJobLabelMapsToASOCGroup(t *testing.T) {
	text, err := os.ReadFile(formats + "labels-seen.txt")
	if err != nil {
		t.Fatal(err)
	}
	titles, titled, older := socTitles(t), 0, 0
	for label := range strings.Lines(string(text)) {
		label = strings.TrimSpace(label)
		code, old := means(t, label)
		codes := titles[ecosystem.Fold(label)]
		switch {
		case code == "":
			t.Errorf("%q means nothing", label)
		case old && len(codes) == 0:
			older++
		case !old && code == coarsest(codes):
			titled++
		default:
			t.Errorf("%q means %s, an older wording: %v; groups with this title: %v", label, code, old, codes)
		}
	}
	if titled != 50 || older != 7 {
		t.Errorf("%d are titles of SOC 2020 and %d older wordings, want 50 and 7", titled, older)
	}
}

func coarsest(codes []string) string {
	return slices.MinFunc(append(codes, "99999"), func(a, b string) int { return len(a) - len(b) })
}

func TestJobLabelsOfTwoLevelsMapToTheCoarserGroup(t *testing.T) {
	twice := 0
	for title, codes := range socTitles(t) {
		if len(codes) < 2 {
			continue
		}
		twice++
		if code, _ := means(t, title); code != coarsest(codes) {
			t.Errorf("%q means %s, want the coarser of %v", title, code, codes)
		}
	}
	if twice != 21 {
		t.Errorf("%d titles stand at two levels, want 21", twice)
	}
}

func TestSharesOfACohortAreLimitedTo100Percent(t *testing.T) {
	for _, c := range []struct {
		name     string
		rows     []string
		findings []string
		want     []string
	}{
		{"less than all: what is not listed is not known", []string{"Sales occupations=40", "Elementary occupations=5"}, nil,
			[]string{"71 4000 Sales occupations", "9 500 Elementary occupations"}},
		{"exactly all", []string{"Sales occupations=95", "Elementary occupations=5"}, nil, []string{"71 9500 Sales occupations", "9 500 Elementary occupations"}},
		{"over all by rounding", []string{"Sales occupations=95", "Elementary occupations=10"}, []string{"shares-over-whole note JOBLIST.csv PERC"},
			[]string{"71 9047 Sales occupations, published as 95 percent", "9 952 Elementary occupations, published as 10 percent"}},
		{"over all beyond rounding", []string{"Sales occupations=95", "Elementary occupations=11"}, []string{"shares-over-whole warning JOBLIST.csv PERC"},
			[]string{"71 <nil> Sales occupations, published as 95 percent", "9 <nil> Elementary occupations, published as 11 percent"}},
		{"one label twice", []string{"Sales occupations=60", "SALES OCCUPATIONS=60"}, []string{"duplicate note JOBLIST.csv JOB"}, []string{"71 6000 Sales occupations"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			units, findings := decode(t, joblist(c.rows...).files())
			var got []string
			for link, claim := range jobs(units) {
				got = append(got, fmt.Sprint(link[strings.LastIndex(link, ":")+1:], " ", claim["share"], " ", claim["quote"]))
			}
			slices.Sort(got)
			if diff := cmp.Diff(c.want, got) + cmp.Diff(c.findings, said(findings)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEachSubjectIsACohortOfItsOwn(t *testing.T) {
	ts := joblist()
	ts["COMMON"] = course + "0,20,60,13,2022-23,2022-23,,CAH01\n" + course + "0,20,60,13,2022-23,2022-23,,CAH02\n"
	ts["JOBLIST"] = course + "CAH01,Sales occupations,80,1,1\n" + course + "CAH02,Elementary occupations,80,1,1\n"
	units, findings := decode(t, ts.files())
	got := map[any]any{}
	for _, claim := range jobs(units) {
		got[claim["cohort"]] = claim["share"]
	}
	if diff := cmp.Diff(map[any]any{"2022-23 CAH01": int64(8000), "2022-23 CAH02": int64(8000)}, got); diff != "" || len(said(findings)) > 0 {
		t.Error(diff, findings)
	}
}

// The published excerpt has cohorts over the whole; what is made of it has none.
func TestSharesOfPublishedCohortsAreAtMost100Percent(t *testing.T) {
	units, findings := decode(t, open(t, formats+"with-jobs"))
	sums := map[string]int64{}
	for _, u := range units {
		for _, r := range u.Relations {
			if share, ok := r.Claim["share"].(int64); ok {
				sums[fmt.Sprint(r.From.Keys, r.Claim["method"], r.Claim["cohort"])] += share
			}
		}
	}
	for cohort, sum := range sums {
		if sum > 10_000 {
			t.Errorf("%s comes to %d", cohort, sum)
		}
	}
	scaled := 0
	for _, f := range findings {
		if f.Rule == "shares-over-whole" && len(f.About.Keys) > 0 {
			scaled++
		}
	}
	if len(sums) != 13 || scaled != 2 {
		t.Errorf("of %d cohorts %d come to more than the whole as published, want 2 of 13", len(sums), scaled)
	}
}
