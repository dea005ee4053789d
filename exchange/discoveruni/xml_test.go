package discoveruni_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/discoveruni"
)

// The excerpt in CSV has the same courses of the same extract, without what became of
// their students.
func TestXMLReadsAsTheTablesDo(t *testing.T) {
	fromCSV, _ := decode(t, open(t, formats+"with-jobs"))
	fromXML, findings := decode(t, open(t, formats+"xml"))
	for _, f := range findings {
		if f.Severity == exchange.Error {
			t.Error(f)
		}
	}
	figures := 0
	for i := range fromXML {
		fromXML[i].Things = slices.DeleteFunc(fromXML[i].Things, func(t exchange.Thing) bool { return t.Kind == ecosystem.KindPlace })
		fromXML[i].Relations = slices.DeleteFunc(fromXML[i].Relations, func(r exchange.Relation) bool {
			if r.Type == ecosystem.LinkObservedIn {
				figures++
			}
			return r.Type == ecosystem.LinkObservedIn
		})
	}
	if diff := cmp.Diff(fromCSV, fromXML, cmpopts.IgnoreTypes(exchange.Where{})); diff != "" {
		t.Error(diff)
	}
	if figures == 0 {
		t.Error("nothing was read of what became of students")
	}
}

func TestFindingsInXMLNameTheElementByItsNumber(t *testing.T) {
	const text = "<KIS><KISAIM><KISAIMCODE>000</KISAIMCODE><KISAIMLABEL>BA &amp;amp; more</KISAIMLABEL></KISAIM><INSTITUTION><PUBUKPRN>10000001</PUBUKPRN><UKPRN>10000001</UKPRN>" +
		"<KISCOURSE><KISCOURSEID>C1</KISCOURSEID><KISMODE>1</KISMODE><TITLE>Cookery</TITLE><KISAIMCODE>000</KISAIMCODE><SBJ>CAH16-01-01</SBJ><SBJ>cooking</SBJ>" +
		"<COURSELOCATION><LOCID>A</LOCID><UCASCOURSEID>1</UCASCOURSEID><UCASCOURSEID>2</UCASCOURSEID></COURSELOCATION></KISCOURSE></INSTITUTION>" +
		"<KISCOURSE><KISCOURSEID>C2</KISCOURSEID><KISMODE>1</KISMODE><TITLE>Nobody's</TITLE></KISCOURSE></KIS>"
	units, findings := decode(t, []exchange.File{exchange.Contents("kis.xml", []byte(text))})
	if diff := cmp.Diff([]string{
		"not-sorted note kis.xml/KISCOURSE PUBUKPRN", "bad-code error kis.xml/KISCOURSE PUBUKPRN", "bad-code error kis.xml/SBJ SBJ"}, said(findings)); diff != "" {
		t.Error(diff)
	}
	c := thing(t, units, "kis:10000001/C1/01")
	if diff := cmp.Diff([]string{"ucas:1", "ucas:2"}, c.Fields["tags"]); diff != "" || c.Fields["name"] != "Cookery" {
		t.Error(diff, c.Fields)
	}
	if got := thing(t, units, "kis-aim:000").IfNew["name"]; got != "BA & more" {
		t.Error(got)
	}
}

func TestDamagedXMLIsRefused(t *testing.T) {
	for _, err := range (discoveruni.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("kis.xml", []byte("<KIS><INSTITUTION>"))}, func(exchange.Finding) {}) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("got %v", err)
		}
	}
}

func TestAnArchiveWithXMLAndTablesIsReadOnce(t *testing.T) {
	want, _ := decode(t, open(t, formats+"with-jobs"))
	got, findings := decode(t, open(t, formats+"with-jobs", formats+"xml"))
	if diff := cmp.Diff(want, got, cmpopts.IgnoreTypes(exchange.Where{})); diff != "" {
		t.Error(diff)
	}
	if !slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Rule == "not-read" && f.File == "kis.xml" }) {
		t.Error("nothing says that the XML was left alone:", findings)
	}
}
