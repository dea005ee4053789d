package csv_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
)

var administrator = ecosystem.Principal{Name: "Administrator", Role: ecosystem.RoleAdmin}

// attributed is a folder whose actors and links say things in fields of one's own.
func attributed() []exchange.File {
	return []exchange.File{
		exchange.Contents("actors.csv", []byte("id,name,keys,attribute:size,attribute:region,attribute:joined,attribute:colour\n"+
			",Ada College,slug:ada,\"40\",west london,2021-05,red\n,Bo College,slug:bo,many,,,\n")),
		exchange.Contents("attributeDefinitions.csv", []byte("name,keys,of,attributeType,choices,unit\n"+
			"size,slug:atd-size,actor,number,,people\nregion,slug:atd-region,ACTOR,choice,West London|Elsewhere,\njoined,slug:atd-joined,Actor,date,,\nweight,slug:atd-weight,link,number,,\n")),
		exchange.Contents("links.csv", []byte("type,from,to,attribute:weight\nMEMBER_OF,slug:ada,slug:bo,2.5\n")),
	}
}

func TestColumnsOfFieldsOfOnesOwnComeInAndGoOut(t *testing.T) {
	here, there := newRegistry(), newRegistry()
	r, err := exchange.Import(t.Context(), here, administrator, csv.Decoder{}, attributed(), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]ecosystem.Fields{}
	for _, rec := range all(t, here) {
		for field, v := range rec.Fields {
			if name, own := ecosystem.AttributeNamed(field); own {
				of := rec.Name() + rec.Text("type")
				said[of] = said[of].With(ecosystem.Fields{name: v})
			}
		}
	}
	want := map[string]ecosystem.Fields{"Ada College": {"size": 40.0, "region": "West London", "joined": "2021-05"}, "MEMBER_OF": {"weight": 2.5}}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Error(diff)
	}
	var findings []string
	for _, f := range r.Findings.Listed {
		findings = append(findings, f.Where.Column+": "+f.Reason)
	}
	if diff := cmp.Diff([]string{"attribute:colour: Nobody has defined the field colour of a Actor; the value is left out.", "attribute:size: attribute:size takes a number, not many."}, findings); diff != "" {
		t.Error(diff)
	}
	first, _ := export(t, here)
	if head, _, _ := strings.Cut(first["actors.csv"].String(), "\n"); !strings.HasSuffix(head, ",attribute:joined,attribute:region,attribute:size") {
		t.Errorf("the header is %s", head)
	}
	if _, err := exchange.Import(t.Context(), there, administrator, csv.Decoder{}, first.files(), exchange.Options{}); err != nil {
		t.Fatal(err)
	}
	second, _ := export(t, there)
	if diff := cmp.Diff(first.texts(), second.texts()); diff != "" {
		t.Error(diff)
	}
	again, err := exchange.Import(t.Context(), here, administrator, csv.Decoder{}, first.files(), exchange.Options{})
	if err != nil || again.Changed() != 0 {
		t.Errorf("the same again changed %d (%v)", again.Changed(), err)
	}
}

// Who may not define fields cannot do so by a file either.
func TestEditorsImportNoDefinitions(t *testing.T) {
	_, err := exchange.Import(t.Context(), newRegistry(), editor, csv.Decoder{}, attributed(), exchange.Options{})
	if ecosystem.CodeOf(err) != ecosystem.Forbidden {
		t.Errorf("an editor's import with definitions: %v", err)
	}
}
