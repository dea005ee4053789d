package discoveruni_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/discoveruni"
)

// tables are the dataset's tables by name, each as the rows below its header.
type tables map[string]string

var headers = map[string]string{
	"INSTITUTION":    "LEGAL_NAME,FIRST_TRADING_NAME,PROVURL,PUBUKPRN,UKPRN",
	"LOCATION":       "UKPRN,LOCID,LOCNAME,LATITUDE,LONGITUDE",
	"KISAIM":         "KISAIMCODE,KISAIMLABEL",
	"KISCOURSE":      "PUBUKPRN,UKPRN,CRSEURL,DISTANCE,HECOS,HECOS,HECOS,KISCOURSEID,KISMODE,TITLE,KISAIMCODE,KISLEVEL",
	"COMMON":         "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,COMUNAVAILREASON,COMPOP,COMRESP_RATE,COMAGG,COMAGGYEAR,COMYEAR1,COMYEAR2,COMSBJ",
	"SBJ":            "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,SBJ",
	"COURSELOCATION": "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,LOCID",
	"UCASCOURSEID":   "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,LOCID,UCASCOURSEID",
	"JOBLIST":        "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,COMSBJ,JOB,PERC,ORDER,HS",
}

// files makes all tables, those without rows empty, save those given as "-".
func (ts tables) files() (files []exchange.File) {
	for name, head := range headers {
		if rows := ts[name]; rows != "-" {
			files = append(files, exchange.Contents(name+".csv", []byte(head+"\n"+rows)))
		}
	}
	slices.SortFunc(files, func(a, b exchange.File) int { return strings.Compare(a.Name, b.Name) })
	return files
}

const (
	college = "A College,,www.example.ac.uk,10000001,10000001\n"
	course  = "10000001,10000001,C1,01,"
)

func TestProblemsInRowsAreReported(t *testing.T) {
	for _, c := range []struct {
		name     string
		tables   tables
		findings []string
		links    []string
	}{
		{"a mode that is none", tables{"SBJ": "10000001,10000001,C1,04,CAH01-01-01\n10000001,10000001,C1,,CAH01-01-01\n"},
			[]string{"bad-mode error SBJ.csv KISMODE", "bad-mode error SBJ.csv KISMODE"}, nil},
		{"one mode written two ways", tables{"SBJ": course + "CAH01-01-01\n10000001,10000001,C1,1,CAH01-01-02\n"},
			nil, []string{"C1/01 HAS_SUBJECT CAH01-01-01", "C1/01 HAS_SUBJECT CAH01-01-02", "OFFERS C1/01"}},
		{"a course without an id", tables{"SBJ": "10000001,10000001,,01,CAH01-01-01\n"}, []string{"no-course error SBJ.csv KISCOURSEID"}, nil},
		{"a provider's number that is none", tables{"SBJ": "1000001,10000001,C1,01,CAH01-01-01\n"}, []string{"bad-code error SBJ.csv PUBUKPRN"}, nil},
		{"a provider that INSTITUTION does not list", tables{"SBJ": "10000002,10000002,C1,01,CAH01-01-01\n"},
			[]string{"unknown-provider warning INSTITUTION.csv PUBUKPRN"}, []string{"C1/01 HAS_SUBJECT CAH01-01-01", "OFFERS C1/01"}},
		{"a subject that is no CAH code", tables{"SBJ": course + "100345\n"}, []string{"bad-code error SBJ.csv SBJ"}, []string{"OFFERS C1/01"}},
		{"a subject said twice", tables{"SBJ": course + "CAH01\n" + course + "CAH01\n"}, []string{"duplicate note SBJ.csv SBJ"},
			[]string{"C1/01 HAS_SUBJECT CAH01", "OFFERS C1/01"}},
		{"no location", tables{"COURSELOCATION": course + "\n"}, []string{"no-location note COURSELOCATION.csv LOCID"}, []string{"OFFERS C1/01"}},
		{"a location that LOCATION does not list", tables{"COURSELOCATION": course + "AE\n"}, []string{"unknown-location warning COURSELOCATION.csv LOCID"},
			[]string{"C1/01 HAS_PRESENTATION C1/01/AE", "OFFERS C1/01"}},
		{"an aggregation that nobody knows", tables{"COMMON": course + "0,20,60,99,2022-23,2022-23,,\n"}, []string{"unknown-value warning COMMON.csv COMAGG"}, []string{"OFFERS C1/01"}},
		{"a number of graduates that is none", tables{"COMMON": course + "0,many,60,14,2022-23,2022-23,,\n"}, []string{"bad-number warning COMMON.csv COMPOP"}, []string{"OFFERS C1/01"}},
		{"a label that means no occupation", tables{"COMMON": course + "0,20,60,14,2022-23,2022-23,,\n", "JOBLIST": course + ",Wizards,10,1,1\n"},
			[]string{"unknown-label error JOBLIST.csv JOB"}, []string{"OFFERS C1/01"}},
		{"a share over the whole", tables{"COMMON": course + "0,20,60,14,2022-23,2022-23,,\n", "JOBLIST": course + ",Sales occupations,101,1,1\n"},
			[]string{"bad-number error JOBLIST.csv PERC"}, []string{"OFFERS C1/01"}},
		{"a job list without its cohort", tables{"COMMON": course + "0,20,60,13,2022-23,2022-23,,CAH01\n", "JOBLIST": course + "CAH02,Sales occupations,10,1,1\n"},
			[]string{"no-cohort error JOBLIST.csv COMSBJ"}, []string{"OFFERS C1/01"}},
		{"a wording of SOC 2010", tables{"COMMON": course + "0,20,60,14,2022-23,2022-23,,\n", "JOBLIST": course + ",Childcare and Related Personal Services,10,1,1\n"},
			[]string{"old-wording note JOBLIST.csv JOB"}, []string{"C1/01 LEADS_TO_OCCUPATION 611", "OFFERS C1/01"}},
		{"a course without a title", tables{"KISCOURSE": "10000001,10000001,,0,,,,C2,01,Baking,,03\n", "SBJ": course + "CAH01\n"},
			[]string{"no-title warning SBJ.csv "}, []string{"C1/01 HAS_SUBJECT CAH01", "OFFERS C1/01", "OFFERS C2/01"}},
		{"a qualification that KISAIM does not list", tables{"KISCOURSE": "10000001,10000001,,0,,,,C1,01,Cookery,999,03\n"},
			[]string{"unknown-value warning KISCOURSE.csv KISAIMCODE"}, []string{"OFFERS C1/01"}},
		{"a title said twice", tables{"KISCOURSE": "10000001,10000001,,0,,,,C1,01,Cookery,,03\n10000001,10000001,,0,,,,C1,01,Cooking,,03\n"},
			[]string{"duplicate warning KISCOURSE.csv KISCOURSEID"}, []string{"OFFERS C1/01"}},
		{"bytes that are no UTF-8", tables{"SBJ": course + "CAH\xe901\n"}, []string{"not-utf8 error SBJ.csv SBJ"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.tables["INSTITUTION"] = college
			if c.tables["KISCOURSE"] == "" {
				c.tables["KISCOURSE"] = "-"
			}
			units, findings := decode(t, c.tables.files())
			if diff := cmp.Diff(c.findings, said(findings)); diff != "" {
				t.Error(diff)
			}
			var got []string
			for _, l := range links(units) {
				l = strings.NewReplacer("kis:10000001/", "", "kis:10000002/", "", "kis-presentation:10000001/", "", "cah:", "", "soc2020:", "", "ukprn:10000001 ", "", "ukprn:10000002 ", "").Replace(l)
				got = append(got, l)
			}
			if diff := cmp.Diff(c.links, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// said gives findings as "rule severity file column", but for the missing KISCOURSE.
func said(findings []exchange.Finding) (all []string) {
	for _, f := range findings {
		if f.Rule != "missing-file" {
			all = append(all, fmt.Sprint(f.Rule, " ", f.Severity, " ", f.File, " ", f.Column))
		}
	}
	return all
}

func TestCourseHasItsWeakestFigures(t *testing.T) {
	const few, many = "0,10,50,14,2022-23,2022-23,,\n", "0,90,70,24,2021-23,2022-23,2021-22,\n"
	for _, c := range []struct {
		name   string
		common string
		want   ecosystem.Fields
	}{
		{"its own", course + many, ecosystem.Fields{"cohortBasis": "own", "cohortSize": int64(90), "responseRate": "70", "latestCohort": "2023"}},
		{"the fewer of its own", course + many + course + few, ecosystem.Fields{"cohortBasis": "own", "cohortSize": int64(10), "responseRate": "50", "latestCohort": "2023"}},
		{"the pooled before its own", course + few + course + "1,200,60,13,2020-21,2020-21,,CAH01\n",
			ecosystem.Fields{"cohortBasis": "pooled", "cohortSize": int64(200), "responseRate": "60", "latestCohort": "2023"}},
		{"none, and says so", course + "1,,,,,,,\n", ecosystem.Fields{"cohortBasis": "none"}},
		{"none that may be shown", course + "2,20,60,14,2022-23,2022-23,,\n", ecosystem.Fields{"cohortBasis": "none"}},
		{"some beside none", course + "0,,,,,,,\n" + course + few, ecosystem.Fields{"cohortBasis": "own", "cohortSize": int64(10), "responseRate": "50", "latestCohort": "2023"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			units, _ := decode(t, tables{"INSTITUTION": college, "COMMON": c.common}.files())
			got := thing(t, units, "kis:10000001/C1/01").Fields
			for _, other := range []string{"level", "mode", "tags"} {
				delete(got, other)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestModeAndDeliveryAreStatedOnlyWhereTheCodesSay(t *testing.T) {
	for _, c := range []struct {
		name, row string
		want      ecosystem.Fields
	}{
		{"full-time by distance learning only", "10000001,10000001,,1,100,200,,C1,01,Cookery,,04\n", ecosystem.Fields{"mode": "full_time", "delivery": "online", "qualificationLevel": "other undergraduate"}},
		{"part-time, by distance learning too", "10000001,10000001,,2,,,,C1,2,Cookery,,3\n", ecosystem.Fields{"mode": "part_time", "qualificationLevel": "first degree"}},
		{"either way", "10000001,10000001,,0,,,,C1,03,Cookery,,F\n", ecosystem.Fields{"mode": "", "qualificationLevel": "F"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			units, _ := decode(t, tables{"INSTITUTION": college, "KISCOURSE": c.row}.files())
			got := units[1].Things[1].Fields
			for _, other := range []string{"level", "name", "tags", "url"} {
				delete(got, other)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTablesInAnyOrderGiveTheSameUnits(t *testing.T) {
	sorted := tables{"INSTITUTION": college + "B College,,,10000002,10000002\n", "SBJ": course + "CAH01\n10000002,10000002,D1,01,CAH01\n10000002,10000002,D2,01,CAH01\n"}
	turned := tables{"INSTITUTION": sorted["INSTITUTION"], "SBJ": "10000002,10000002,D1,01,CAH01\n" + course + "CAH01\n10000002,10000002,D2,01,CAH01\n"}
	want, _ := decode(t, sorted.files())
	got, findings := decode(t, turned.files())
	if diff := cmp.Diff(links(want), links(got)); diff != "" || len(got) != len(want) {
		t.Error(diff, len(got), len(want))
	}
	if !slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Rule == "not-sorted" && f.File == "SBJ.csv" }) {
		t.Error("nothing says that the table was not sorted:", findings)
	}
}

func TestJobLabelOfTwoLevelsIsLinkedToTheCoarserGroup(t *testing.T) {
	units, _ := decode(t, tables{"INSTITUTION": college, "COMMON": course + "0,20,60,14,2022-23,2022-23,,\n",
		"JOBLIST": course + ",Customer service occupations,10,1,1\n" + course + ",PROCESS PLANT AND MACHINE OPERATIVES,10,1,1\n" + course + ",\"Process, plant and machine operatives\",10,1,1\n"}.files())
	var got []string
	for link := range jobs(units) {
		got = append(got, link)
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"kis:10000001/C1/01 soc2020:72", "kis:10000001/C1/01 soc2020:8"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestMissingColumnIsReportedWithItsTable(t *testing.T) {
	files := append(tables{"INSTITUTION": college, "COMMON": "-"}.files(), exchange.Contents("COMMON.csv", []byte("PUBUKPRN,KISCOURSEID,KISMODE,COMUNAVAILREASON,COMPOP,COMSBJ\n")))
	_, findings := decode(t, files)
	want := "COMMON.csv looks like COMMON but has no column COMAGG, so it was not read."
	if !slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Rule == "missing-column" && f.Reason == want }) {
		t.Error(findings)
	}
}

func TestOtherFilesAreRefused(t *testing.T) {
	for _, err := range (discoveruni.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("a.csv", []byte("code,title\n1,2\n"))}, func(exchange.Finding) {}) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("got %v", err)
		}
	}
}
