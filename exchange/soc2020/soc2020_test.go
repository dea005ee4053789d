package soc2020_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/soc2020"
)

func TestGroupHasThePublishedFields(t *testing.T) {
	unit, _ := decode(t, open(t)...)
	chief := thing(t, unit, "soc2020:1111")
	for field, want := range map[string]any{"name": "Chief executives and senior officials", "scheme": "soc2020", "code": "1111", "level": "unit"} {
		if chief.Fields[field] != want {
			t.Errorf("%s is %v, want %v", field, chief.Fields[field], want)
		}
	}
	want := []string{"Chairman", "Chief executive", "Civil servant (grade 5 & above)", "Diplomat", "Vice President"}
	if diff := cmp.Diff(want, chief.Fields["titles"]); diff != "" {
		t.Error(diff)
	}
	if s := chief.Fields["description"].(string); !strings.HasPrefix(s, "Chief executives and senior officials head large enterprises") {
		t.Errorf("description is %q", s)
	}
	for _, r := range unit.Relations {
		if r.From.Keys[0].Value == "1111" && r.To.Keys[0].Value != "111" {
			t.Errorf("1111 is under %s", r.To)
		}
	}
	if src := thing(t, unit, unit.Source.String()); src.Fields["licence"] != "Open Government Licence v3.0" {
		t.Errorf("the source is %v", src.Fields)
	}
}

func TestTablesAreRecognisedByTheirHeaders(t *testing.T) {
	unit, findings := decode(t,
		file("b.txt", "job_title,unit_group\nChairman,1111\n"),
		file("a.csv", "title,note,code,parent_code,level\nManagers,x,1,,Major\n"))
	if diff := cmp.Diff([]string{"src-soc2020", "1", "1111"}, names(unit)); diff != "" {
		t.Error(diff)
	}
	if len(findings) > 0 {
		t.Error(findings)
	}
}

func TestMissingTableIsReported(t *testing.T) {
	unit, findings := decode(t, file("a.csv", "unit_group,job_title\n1111,Chairman\n1111,President\n"))
	if diff := cmp.Diff([]string{"missing-file warning"}, findings); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(ecosystem.Fields{"titles": []string{"Chairman", "President"}}, thing(t, unit, "soc2020:1111").Fields); diff != "" {
		t.Error(diff)
	}
	_, findings = decode(t, file("a.csv", "code,level,parent_code,title\n1,major,,Managers\n"))
	if diff := cmp.Diff([]string{"missing-file warning"}, findings); diff != "" {
		t.Error(diff)
	}
}

func TestProblemsInStructureRowsAreReported(t *testing.T) {
	const head = "code,level,parent_code,title\n1,major,,Managers\n"
	for _, c := range []struct {
		name, text string
		findings   []string
		things     []string
	}{
		{"a code that is none", head + "1a,minor,1,Odd\n", []string{"bad-code error code"}, []string{"1"}},
		{"a code that is too long", head + "11111,unit,1111,Odd\n", []string{"bad-code error code"}, []string{"1"}},
		{"a level that the code contradicts", head + "11,minor,1,Odd\n", []string{"wrong-level warning level"}, []string{"1", "11"}},
		{"a parent that the code contradicts", head + "21,sub_major,1,Odd\n", []string{"odd-parent warning parent_code"}, []string{"1", "21"}},
		{"a group under none", head + "11,sub_major,,Odd\n", []string{"no-parent warning parent_code"}, []string{"1", "11"}},
		{"a row with a cell too few", head + "11,sub_major\n", []string{"column-count error"}, []string{"1"}},
		{"bytes that are no UTF-8", head + "11,sub_major,1,\xe9\n", []string{"not-utf8 error title"}, []string{"1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			unit, findings := decode(t, file("titles.csv", "unit_group,job_title\n"), file("a.csv", c.text))
			if diff := cmp.Diff(c.findings, findings); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(append([]string{"src-soc2020"}, c.things...), names(unit)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestProblemsInJobTitleRowsAreReported(t *testing.T) {
	unit, findings := decode(t, file("s.csv", "code,level,parent_code,title\n"),
		file("t.csv", "unit_group,job_title\n11,Chairman\n1111,\n1111,Chairman\n1111,Chairman\n"))
	if diff := cmp.Diff([]string{"bad-code error unit_group", "no-title error job_title", "duplicate note job_title"}, findings); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"Chairman"}, thing(t, unit, "soc2020:1111").Fields["titles"]); diff != "" {
		t.Error(diff)
	}
}

func TestOtherFilesAreRefusedNamingTheMissingColumn(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a structure without titles", "code,level,parent_code\n1,major,\n", "a.csv looks like the SOC 2020 structure but has no column title"},
		{"another table", "PUBUKPRN,KISCOURSEID\n1,2\n", "a.csv has the header of no table that this format knows"},
		{"an empty file", "", "a.csv row 1 is empty."},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, err := range (soc2020.Decoder{}).Decode(t.Context(), []exchange.File{file("a.csv", c.text)}, func(exchange.Finding) {}) {
				if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(err.Error(), c.want) {
					t.Errorf("got %v, want %s", err, c.want)
				}
			}
		})
	}
}

func file(name, text string) exchange.File { return exchange.Contents(name, []byte(text)) }

func open(t *testing.T) []exchange.File {
	t.Helper()
	files, err := exchange.Open([]string{"../../testdata/formats/soc2020"})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// decode gives the one unit and the findings as "rule severity column".
func decode(t *testing.T, files ...exchange.File) (unit exchange.Unit, findings []string) {
	t.Helper()
	units := 0
	for u, err := range (soc2020.Decoder{}).Decode(t.Context(), files, func(f exchange.Finding) {
		findings = append(findings, strings.TrimSpace(f.Rule+" "+string(f.Severity)+" "+f.Column))
	}) {
		if err != nil {
			t.Fatal(err)
		}
		unit = u
		units++
	}
	if units != 1 {
		t.Fatalf("%d units, want 1", units)
	}
	return unit, findings
}

func thing(t *testing.T, u exchange.Unit, key string) exchange.Thing {
	t.Helper()
	for _, thing := range u.Things {
		if thing.Keys[0].String() == key {
			return thing
		}
	}
	t.Fatalf("nothing has the key %s", key)
	return exchange.Thing{}
}

func names(u exchange.Unit) (all []string) {
	for _, thing := range u.Things {
		all = append(all, thing.Keys[0].Value)
	}
	return all
}
