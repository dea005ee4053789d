package discoveruni_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/discoveruni"
)

const formats = "../../testdata/formats/discoveruni/"

func TestCourseWithoutTitleIsNamedBySubjectAndProviderAndSaysSo(t *testing.T) {
	units, findings := decode(t, open(t, formats+"c25061"))
	course := thing(t, units, "kis:10000163/BSRDIF-B821/01")
	want := ecosystem.Fields{"level": "he", "mode": "full_time", "tags": []string{"ucas:7473"}, "cohortBasis": "pooled",
		"cohortSize": int64(100), "responseRate": "57", "latestCohort": "2023"}
	if diff := cmp.Diff(want, course.Fields); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(ecosystem.Fields{"name": "Subjects allied to medicine at Health Sciences University (BSRDIF-B821: title not in the release)"}, course.IfNew); diff != "" {
		t.Error(diff)
	}
	missing := slices.DeleteFunc(findings, func(f exchange.Finding) bool { return f.Rule != "missing-file" || f.Severity != exchange.Warning })
	if len(missing) != 2 || missing[0].File != "KISCOURSE.csv" || missing[1].File != "JOBLIST.csv" {
		t.Error(missing)
	}
}

func TestProviderCatalogueIsOneUnit(t *testing.T) {
	units, _ := decode(t, open(t, formats+"c25061"))
	var names []string
	for _, u := range units {
		names = append(names, u.Name)
	}
	want := []string{"Discover Uni", "Health Sciences University", "All Nations Christian College", "Barnet & Southgate College",
		"Basingstoke College of Technology", "West London College", "Point Blank Music School"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
	provider := thing(t, units, "ukprn:10000163")
	if diff := cmp.Diff(ecosystem.Fields{"name": "Health Sciences University", "url": "http://www.aecc.ac.uk"}, provider.Fields); diff != "" {
		t.Error(diff)
	}
}

func TestOfferOfACourseSubmittedByAnotherProviderSaysWhich(t *testing.T) {
	units, _ := decode(t, open(t, formats+"c25061"))
	for _, u := range units {
		for _, r := range u.Relations {
			if r.Type == "OFFERS" && r.From.Keys[0].Value == "10000560" {
				if diff := cmp.Diff(ecosystem.Fields{"note": "Submitted to HESA by the provider with UKPRN 10007802."}, r.Fields); diff != "" {
					t.Error(diff)
				}
				return
			}
		}
	}
	t.Error("no course of 10000560")
}

func TestCourseLocationIsAPresentationAtAVenue(t *testing.T) {
	units, _ := decode(t, open(t, formats+"c25061"))
	p := thing(t, units, "kis-presentation:10000163/MOSTPT-B110/02/UCO")
	if diff := cmp.Diff(ecosystem.Fields{"mode": "part_time", "name": "Subjects allied to medicine at Health Sciences University (MOSTPT-B110: title not in the release) at London Main Building"}, p.IfNew.With(p.Fields)); diff != "" {
		t.Error(diff)
	}
	v := thing(t, units, "kis-location:10000163/UCO")
	if diff := cmp.Diff(ecosystem.Fields{"name": "London Main Building", "latitude": "51.50008", "longitude": "-0.094339"}, v.Fields); diff != "" {
		t.Error(diff)
	}
	want := []string{
		"kis-presentation:10000163/MOSTPT-B110/02/UCO HELD_AT kis-location:10000163/UCO",
		"kis:10000163/MOSTPT-B110/02 HAS_PRESENTATION kis-presentation:10000163/MOSTPT-B110/02/UCO",
		"kis:10000163/MOSTPT-B110/02 HAS_SUBJECT cah:CAH02-06-06",
		"ukprn:10000163 OFFERS kis:10000163/MOSTPT-B110/02",
	}
	got := slices.DeleteFunc(links(units), func(l string) bool { return !strings.Contains(l, "MOSTPT-B110/02") })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadmeNamesTheRelease(t *testing.T) {
	units, _ := decode(t, append(open(t, formats+"c25061"), exchange.Contents("readme.txt", []byte("see https://www.hesa.ac.uk/collection/C25061/filestructure\n"))))
	src := thing(t, units, "slug:src-discover-uni")
	if src.Fields["name"] != "Discover Uni dataset C25061" || src.Fields["licence"] != "CC BY 4.0" || src.Fields["url"] != "https://www.hesa.ac.uk/collection/C25061/filestructure" {
		t.Error(src.Fields)
	}
}

func TestJobListLinksCourseToOccupations(t *testing.T) {
	units, findings := decode(t, open(t, formats+"with-jobs"))
	for _, f := range findings {
		if f.Severity == exchange.Error {
			t.Error(f)
		}
	}
	claims := jobs(units)
	for link, want := range map[string]exchange.ClaimFields{
		"kis:10007762/113DANVI/01 soc2020:214": {"method": "graduate_destination_own", "basis": "measured", "share": int64(5500), "sample": int64(15),
			"cohort": "2019-21", "quote": "Web and Multimedia Design Professionals", "locator": "JOBLIST Web and Multimedia Design Professionals"},
		"kis:10007762/11BLDSRV/02 soc2020:245": {"method": "graduate_destination_pooled", "basis": "measured", "share": int64(5700), "sample": int64(60),
			"cohort": "2020-21 CAH13-01-02", "quote": "Architects, Chartered Architectural Technologists, Planning Officers, Surveyors and Construction Professionals",
			"locator": "JOBLIST CAH13-01-02 Architects, Chartered Architectural Technologists, Planning Officers, Surveyors and Construction Professionals"},
	} {
		if diff := cmp.Diff(want, claims[link]); diff != "" {
			t.Error(link, diff)
		}
	}
	web := thing(t, units, "soc2020:214")
	if diff := cmp.Diff(ecosystem.Fields{"name": "Web and multimedia design professionals", "scheme": "soc2020", "code": "214", "level": "minor"}, web.IfNew); diff != "" || web.Fields != nil {
		t.Error(diff, web.Fields)
	}
}

func TestKISCOURSEGivesTitleLevelAndQualification(t *testing.T) {
	units, _ := decode(t, open(t, formats+"with-jobs"))
	c := thing(t, units, "kis:10007762/11CYBSNT/01")
	want := ecosystem.Fields{"name": "Cyber Security and Networks", "level": "he", "mode": "full_time", "qualificationLevel": "first degree", "tags": []string{"ucas:5822"},
		"url": "http://www.gcu.ac.uk/kis/11CYBSNT", "cohortBasis": "own", "cohortSize": int64(30), "responseRate": "55", "latestCohort": "2021"}
	if diff := cmp.Diff(want, c.Fields); diff != "" {
		t.Error(diff)
	}
	if !slices.Contains(links(units), "kis:10007762/11CYBSNT/01 LEADS_TO_QUALIFICATION kis-aim:021") {
		t.Error("no link to the qualification")
	}
	if q := thing(t, units, "kis-aim:021"); q.IfNew["name"] != "BSc" {
		t.Error(q.IfNew)
	}
}

func open(t *testing.T, paths ...string) []exchange.File {
	t.Helper()
	files, err := exchange.Open(paths)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func decode(t *testing.T, files []exchange.File) (units []exchange.Unit, findings []exchange.Finding) {
	t.Helper()
	for u, err := range (discoveruni.Decoder{}).Decode(t.Context(), files, func(f exchange.Finding) { findings = append(findings, f) }) {
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	return units, findings
}

func thing(t *testing.T, units []exchange.Unit, key string) exchange.Thing {
	t.Helper()
	for _, u := range units {
		for _, thing := range u.Things {
			if thing.Keys[0].String() == key {
				return thing
			}
		}
	}
	t.Fatalf("nothing has the key %s", key)
	return exchange.Thing{}
}

// links gives all links as "from TYPE to", sorted.
func links(units []exchange.Unit) (all []string) {
	for _, u := range units {
		for _, r := range u.Relations {
			all = append(all, fmt.Sprint(r.From, " ", r.Type, " ", r.To))
		}
	}
	slices.Sort(all)
	return all
}

// jobs gives what is claimed of each link to an occupation, by "course occupation".
func jobs(units []exchange.Unit) map[string]exchange.ClaimFields {
	all := map[string]exchange.ClaimFields{}
	for _, u := range units {
		for _, r := range u.Relations {
			if r.Type == "LEADS_TO_OCCUPATION" {
				all[fmt.Sprint(r.From, " ", r.To)] = maps.Clone(r.Claim)
			}
		}
	}
	return all
}
