package counts_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/counts"
)

const samples = "../../testdata/formats/counts"

// decode reads tables by a mapping; each figure becomes a line.
func decode(t *testing.T, mapping string, files ...exchange.File) (figures []string, findings []exchange.Finding, err error) {
	t.Helper()
	report := func(f exchange.Finding) { findings = append(findings, f) }
	for u, err := range (counts.Decoder{Mapping: []byte(mapping)}).Decode(t.Context(), files, report) {
		if err != nil {
			return figures, findings, err
		}
		for _, r := range u.Relations {
			figures = append(figures, line(r))
		}
	}
	return figures, findings, nil
}

func line(r exchange.Relation) string {
	said := fmt.Sprint(r.Fields["status"])
	if v, has := r.Fields["value"]; has {
		said = fmt.Sprint(v)
	}
	if mark, has := r.Fields["mark"]; has {
		said += fmt.Sprintf(" %q", mark)
	}
	return fmt.Sprintf("%s in %s, %s: %s", r.From, r.To, r.Qualifier, said)
}

func file(name, text string) exchange.File { return exchange.Contents(name, []byte(text)) }

// sample reads one of the sample mappings with the files of its folder.
func sample(t *testing.T, name string) ([]exchange.Unit, []exchange.Finding) {
	t.Helper()
	files, err := exchange.Open([]string{samples, "../../testdata/formats/ssa/sector_subject_areas.csv"})
	if err != nil {
		t.Fatal(err)
	}
	mapping, err := os.ReadFile(filepath.Join(samples, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var findings []exchange.Finding
	var units []exchange.Unit
	for u, err := range (counts.Decoder{Mapping: mapping}).Decode(t.Context(), files, func(f exchange.Finding) { findings = append(findings, f) }) {
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	return units, findings
}

// Of the figures that are published of West London's boroughs it is known how many there are.
func TestEmploymentByBoroughIsAsPublished(t *testing.T) {
	units, findings := sample(t, "employment")
	known, cells := map[string]int{}, 0
	for _, u := range units {
		for _, r := range u.Relations {
			cells++
			if r.Fields["status"] == "available" {
				known[r.To.Keys[0].Value]++
			} else if r.Fields["status"] != "unavailable" || r.Fields["value"] != nil {
				t.Error(line(r))
			}
		}
	}
	want := map[string]int{"E09000003": 20, "E09000017": 18, "E09000009": 17, "E09000015": 15, "E09000018": 15, "E09000013": 14, "E09000005": 13}
	if diff := cmp.Diff(want, known); diff != "" || cells != 182 || findings != nil {
		t.Error(diff, cells, findings)
	}
}

func TestEachSampleIsReadByItsMapping(t *testing.T) {
	for name, c := range map[string]struct {
		figures int
		one     string // some figure
		odd     string // what is found
	}{
		"adverts_london":    {26, "soc2020:11 in gss:E12000007, adverts/2025-07: 20617", ""},
		"adverts_monthly":   {49, "gss:E12000007 in gss:E12000007, adverts/2022-04: 449040", ""},
		"further_education": {210, `ssa:3.00 in gss:E09000013, enrolmentsAims/2023-08..2024-07: `, ""},
		"enterprises":       {72, "business-counts:retail in gss:E09000009, enterpriseCount/2024-03: ", ""},
		"apprenticeships":   {6, `apprenticeship:synthetic standard b in gss:E92000001, apprenticeship starts/2024-08..2025-07/level=Higher Apprenticeship; provider=99999901: suppressed "<5"`, ""},
		"journeys":          {12, `gss:X00000001 in gss:X00000003, apprenticeship starts/2024-08..2025-07: suppressed "low"`, ""},
		"adverts_table5":    {12 - 3, `soc2020:2231 in gss:E07000240, adverts/2025-02: suppressed "[x]"`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			units, findings := sample(t, name)
			var all []string
			for _, u := range units {
				for _, r := range u.Relations {
					all = append(all, line(r))
					if r.Fields["unit"] == nil || r.Fields["countedAs"] == nil || r.Fields["countedWhere"] == nil {
						t.Error(line(r), "does not say what it counts")
					}
				}
				if u.Source.Scheme != "figures" {
					t.Error("rests on", u.Source)
				}
			}
			if !slices.ContainsFunc(all, func(l string) bool { return strings.HasPrefix(strings.ToLower(l), strings.ToLower(c.one)) }) || len(all) != c.figures || findings != nil {
				t.Errorf("%d figures, %v, such as %v", len(all), findings, all[:min(3, len(all))])
			}
		})
	}
}

const long = `{"of": {"column": "soc", "scheme": "soc2020"}, "place": {"column": "area", "scheme": "gss", "names": {"Ealing": "E09000009", "Abroad": ""}},
	"period": {"column": "when"}, "measure": {"value": "starts"}, "figure": "n", "years": "academic",
	"measures": {"starts": {"unit": "starts", "countedAs": "events"}}, "marks": {"none": "unavailable", "x": "unavailable"}, "by": {"age": "age"}}`

func TestWhatIsWithheldIsToldFromWhatIsNotThere(t *testing.T) {
	for cell, want := range map[string]string{
		"12": "12", "0": "0", `"1,234"`: "1234", "900.0": "900", " 7 ": "7",
		"c": `suppressed "c"`, "[c]": `suppressed "[c]"`, "low": `suppressed "low"`, "LOW": `suppressed "LOW"`, "<5": `suppressed "<5"`, "-": `suppressed "-"`, "u": `suppressed "u"`,
		"": "unavailable", "z": `unavailable "z"`, "..": `unavailable ".."`,
		"none": `unavailable "none"`, "x": `unavailable "x"`, // as this table's mapping has it
	} {
		figures, findings, err := decode(t, long, file("t.csv", "soc,area,when,age,n\n2231,Ealing,2022/23,All,"+cell+"\n"))
		if diff := cmp.Diff([]string{"soc2020:2231 in gss:E09000009, starts/2022-08..2023-07: " + want}, figures); diff != "" || findings != nil || err != nil {
			t.Errorf("%q: %s %v %v", cell, diff, findings, err)
		}
	}
}

func TestRowsThatCannotBeUnderstoodStayOut(t *testing.T) {
	figures, findings, err := decode(t, long, file("t.csv", "soc,area,when,age,n\n"+
		"2231,Ealing,2022/23,19-24,1\n2231,Abroad,2022/23,All,1\n2231,Ealing,soon,All,1\n,Ealing,2022/23,All,1\n2231,Ealing,2022/23,All,1.5\n2231,Ealing,2022/23,All,many\n"))
	var got []string
	for _, f := range findings {
		got = append(got, fmt.Sprintf("%d %s %s %s", f.Row, f.Rule, f.Column, f.Value))
	}
	if diff := cmp.Diff([]string{"4 bad-period when soon", "5 no-code soc ", "6 no-figure n 1.5", "7 no-figure n many"}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if diff := cmp.Diff([]string{"soc2020:2231 in gss:E09000009, starts/2022-08..2023-07/age=19-24: 1"}, figures); diff != "" {
		t.Error(diff)
	}
}

func TestAnyOfTheFourMayBeCrossed(t *testing.T) {
	const base = `"measures": {"stock": {"unit": "people"}, "moves": {"unit": "people"}}`
	for name, c := range map[string]struct{ mapping, table string }{
		"periods": {`{"of": {"column": "soc", "scheme": "soc2020"}, "place": {"column": "area", "scheme": "gss"}, "period": {"columns": "rest"}, "measure": {"value": "stock"}, ` + base + `}`,
			"area,soc,2024,2025\nA,1,5,c\n"},
		"classes": {`{"of": {"columns": {"Managers": "1"}, "scheme": "soc2020"}, "place": {"column": "area", "scheme": "gss"}, "period": {"column": "year"}, "measure": {"value": "stock"}, ` + base + `}`,
			"area,year,Managers\nA,2024,5\nA,2025,c\n"},
		"measures": {`{"of": {"column": "soc", "scheme": "soc2020"}, "place": {"value": "A", "scheme": "gss"}, "period": {"column": "year"}, "measure": {"columns": ["stock"]}, ` + base + `}`,
			"year,soc,stock\n2024,1,5\n2025,1,c\n"},
		"places": {`{"of": {"value": "1", "scheme": "soc2020"}, "place": {"columns": ["A"], "scheme": "gss"}, "period": {"column": "year"}, "measure": {"value": "stock"}, ` + base + `}`,
			"year,A,B\n2024,5,1\n2025,c,1\n"},
	} {
		figures, findings, err := decode(t, c.mapping, file("t.csv", c.table))
		if diff := cmp.Diff([]string{"soc2020:1 in gss:A, stock/2024: 5", `soc2020:1 in gss:A, stock/2025: suppressed "c"`}, figures); diff != "" || findings != nil || err != nil {
			t.Errorf("%s: %s %v %v", name, diff, findings, err)
		}
	}
}

func TestMappingsThatSayTooLittleAreRefused(t *testing.T) {
	table := file("t.csv", "soc,area,when,n\n1,A,2024,1\n")
	for change, want := range map[string]string{
		`{"period": {}}`:                  "period needs one of column, columns and value",
		`{"place": {"column": "area"}}`:   "place needs the scheme",
		`{"figure": ""}`:                  "the figures stand either in the column",
		`{"period": {"columns": "rest"}}`: "the figures stand either in the column",
		`{"measures": {}}`:                "measures must say",
		`{"measures": {"starts": {}}}`:    "needs a unit",
		`{"measures": {"starts": {"unit": "starts", "countedAs": "often"}}}`: `countedAs of starts is stock or events, not "often"`,
		`{"years": "leap"}`:          "academic or financial",
		`{"marks": {"c": "hidden"}}`: "means suppressed or unavailable",
		`{"of": {"column": "soc", "scheme": "soc2020", "make": "Claim"}}`: "cannot make",
		`{"colour": "red"}`: `unknown field "colour"`,
		`{"of": {"column": "occupation", "scheme": "soc2020"}}`:                                                     "occupation",
		`{"place": {"column": "area", "scheme": "gss", "lookup": {"file": "codes.csv", "name": "n", "code": "c"}}}`: "codes.csv, which is not among the files",
	} {
		if _, _, err := decode(t, merged(t, long, change), table); err == nil || !strings.Contains(err.Error(), want) || ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("%s: %v", change, err)
		}
	}
	if _, _, err := decode(t, "", table); err == nil || !strings.Contains(fmt.Sprint(err), "cannot be used") {
		t.Error("an empty mapping:", err)
	}
}

// merged is a mapping with some of its members replaced.
func merged(t *testing.T, mapping, change string) string {
	t.Helper()
	all := map[string]json.RawMessage{}
	for _, text := range []string{mapping, change} {
		if err := json.Unmarshal([]byte(text), &all); err != nil {
			t.Fatal(err)
		}
	}
	delete(all, "by")
	text, _ := json.Marshal(all)
	return string(text)
}
