package districts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/districts"
)

const (
	plans       = "LAD23CD,LAD23NM,LSIP23CD,LSIP23NM,LSIP_NEW_GEOGRAPHY\n"
	authorities = "\ufeffLAD25CD,LAD25NM,CAUTH25CD,CAUTH25NM,ObjectId\n"
	neighbours  = "a,b,basis,confidence\n"
)

func TestBoroughIsWithinItsOldAndItsRedrawnArea(t *testing.T) {
	units, findings := decode(t, plans+"E09000005,Brent,E69000013,Greater London,West London Alliance\n")
	if len(units) != 1 || findings != nil {
		t.Fatal(units, findings)
	}
	want := []string{
		"gss:E09000005 Brent borough 2023-04",
		"gss:E69000013 Greater London lsip_area 2023",
		"lsip:West London Alliance West London Alliance lsip_area <nil>",
	}
	if diff := cmp.Diff(want, places(units[0])); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"gss:E09000005 WITHIN gss:E69000013", "gss:E09000005 WITHIN lsip:West London Alliance"}, links(units[0])); diff != "" {
		t.Error(diff)
	}
}

func TestRedrawnAreaWithAnOldNameHoldsTheDistrictsOfBoth(t *testing.T) {
	units, _ := decode(t, plans+
		"E08000021,Newcastle upon Tyne,E69000024,North of Tyne,North East\n"+
		"E08000037,Gateshead,E69000025,North East,North East\n"+
		"E06000060,Buckinghamshire,E69000002,Buckinghamshire,Buckinghamshire\n")
	want := []string{
		"gss:E08000021 WITHIN gss:E69000024", "gss:E08000021 WITHIN lsip:North East",
		"gss:E08000037 WITHIN gss:E69000025", "gss:E08000037 WITHIN lsip:North East",
		"gss:E06000060 WITHIN gss:E69000002",
	}
	if diff := cmp.Diff(want, links(units[0])); diff != "" {
		t.Error(diff)
	}
}

func TestDistrictIsWithinItsCombinedAuthority(t *testing.T) {
	units, findings := decode(t, authorities+"E08000001,Bolton,E47000001,Greater Manchester,1\n")
	if len(units) != 1 || findings != nil {
		t.Fatal(units, findings)
	}
	want := []string{"gss:E08000001 Bolton district 2025-04", "gss:E47000001 Greater Manchester combined_authority 2025"}
	if diff := cmp.Diff(want, places(units[0])); diff != "" {
		t.Error(diff)
	}
}

func TestOverlappingTablesStateEachDistrictOnce(t *testing.T) {
	row := "E09000005,Brent,E69000013,Greater London,West London Alliance\n"
	units, findings := decode(t, plans+row, plans+row, authorities+"E09000005,Brent,E47000001,Greater Manchester,1\n")
	if findings != nil || len(units) != 2 {
		t.Fatal(findings, len(units))
	}
	if len(places(units[0])) != 3 || len(units[0].Relations) != 2 {
		t.Error(places(units[0]), links(units[0]))
	}
	if diff := cmp.Diff([]string{"gss:E47000001 Greater Manchester combined_authority 2025"}, places(units[1])); diff != "" {
		t.Error(diff)
	}
}

func TestNeighboursAreLinkedOncePerPairWithBasisAndConfidence(t *testing.T) {
	units, findings := decode(t, neighbours+"E09000015,E09000003,implied,medium\nE09000003,E09000015,implied,medium\n")
	if diff := cmp.Diff([]string{"duplicate note "}, findings); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"gss:E09000003 NEIGHBOURS gss:E09000015"}, links(units[0])); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(exchange.ClaimFields{"basis": "implied", "confidence": "medium"}, units[0].Relations[0].Claim); diff != "" {
		t.Error(diff)
	}
	if units[0].Source != (ecosystem.Key{}) {
		t.Errorf("the table names no publisher, yet rests on %s", units[0].Source)
	}
}

func TestProblemsInRowsAreReported(t *testing.T) {
	for _, c := range []struct {
		name, text string
		findings   []string
		links      int
	}{
		{"a district's code that is none", plans + "E0900003,Barnet,E69000013,Greater London,x\n", []string{"bad-code error LAD23CD"}, 0},
		{"an area's code that is none", plans + "E09000003,Barnet,,Greater London,Greater London\n", []string{"bad-code error LSIP23CD"}, 0},
		{"a district under two names", plans + "E09000003,Barnet,E69000013,London,London\nE09000003,Barnett,E69000013,London,London\n", []string{"said-twice warning LAD23CD"}, 1},
		{"a neighbour of itself", neighbours + "E09000003,E09000003,implied,medium\n", []string{"own-neighbour error b"}, 0},
		{"a neighbour that is no code", neighbours + "E09000003,Brent,implied,medium\n", []string{"bad-code error b"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			units, findings := decode(t, c.text)
			if diff := cmp.Diff(c.findings, findings); diff != "" {
				t.Error(diff)
			}
			if n := len(units[0].Relations); n != c.links {
				t.Errorf("%d links, want %d", n, c.links)
			}
		})
	}
}

func TestOtherTablesAreRefusedNamingTheMissingColumn(t *testing.T) {
	for _, err := range (districts.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("a.csv", []byte("LAD23CD,LAD23NM,LSIP23CD\n"))}, func(exchange.Finding) {}) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(err.Error(), "no column LSIP##NM") {
			t.Errorf("got %v", err)
		}
	}
}

// decode gives the units and the findings as "rule severity column".
func decode(t *testing.T, texts ...string) (units []exchange.Unit, findings []string) {
	t.Helper()
	var files []exchange.File
	for i, text := range texts {
		files = append(files, exchange.Contents(fmt.Sprintf("%d.csv", i), []byte(text)))
	}
	for u, err := range (districts.Decoder{}).Decode(t.Context(), files, func(f exchange.Finding) {
		findings = append(findings, f.Rule+" "+string(f.Severity)+" "+f.Column)
	}) {
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	return units, findings
}

// places gives the unit's places as "key name kind vintage".
func places(u exchange.Unit) (all []string) {
	for _, thing := range u.Things {
		if f := thing.IfNew.With(thing.Fields); thing.Kind == "Place" {
			all = append(all, fmt.Sprint(thing.Name, " ", f["name"], " ", f["kind"], " ", f["vintage"]))
		}
	}
	return all
}

func links(u exchange.Unit) (all []string) {
	for _, r := range u.Relations {
		all = append(all, fmt.Sprint(r.From, " ", r.Type, " ", r.To))
	}
	return all
}
