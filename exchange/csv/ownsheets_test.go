package csv_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/exchange"
	"catchment/exchange/csv"
)

// What people keep in sheets of their own is read as they mean it, or told.
func TestSheetsOfPeoplesOwnLoseNothingWithoutAWord(t *testing.T) {
	for name, c := range map[string]struct {
		text     string
		things   []string
		findings []string
	}{
		"two columns of one name, of which one is blank": {"name,kind,keys,description,description\nA,organisation,slug:a,,second text\n",
			[]string{"slug:a description=second text"}, []string{"column-twice 1"}},
		"two columns of one name, both filled": {"name,kind,keys,description,Description\nA,organisation,slug:a,first,second\n",
			[]string{"slug:a description=first"}, []string{"column-twice 1", `column-twice 2 "second"`}},
		"columns of keys": {"name,kind,UKPRN,Company Number,URN\nAlpha,organisation,10001000,1234567,100001\nBeta,organisation,,,\n",
			[]string{"ukprn:10001000 company:01234567 urn:100001", "slug:act-beta"}, nil},
		"a column of keys beside keys": {"name,kind,keys,ukprn\nAlpha,organisation,slug:a|ukprn:10001000,10001000\n",
			[]string{"slug:a ukprn:10001000"}, nil},
		"tags parted otherwise": {"name,kind,keys,tags\nA,organisation,slug:a,skills; FE\nB,organisation,slug:b,\"skills, FE\"\nC,organisation,slug:c,skills | FE|skills\n",
			[]string{"slug:a", "slug:b", "slug:c"}, []string{`looks-like-several 2 "skills; FE"`, `looks-like-several 3 "skills, FE"`}},
	} {
		var things, findings []string
		report := func(f exchange.Finding) {
			line := fmt.Sprint(f.Rule, " ", f.Row)
			if f.Row > 1 {
				line += fmt.Sprintf(" %q", f.Value)
			}
			findings = append(findings, line)
		}
		for u, err := range (csv.Decoder{}).Decode(t.Context(), []exchange.File{exchange.Contents("actors.csv", []byte(c.text))}, report) {
			if err != nil {
				t.Fatal(err)
			}
			for _, thing := range u.Things {
				line := ""
				for _, k := range thing.Keys {
					line += " " + k.String()
				}
				if d := thing.Fields["description"]; d != nil {
					line += fmt.Sprint(" description=", d)
				}
				things = append(things, line[1:])
			}
		}
		slices.Sort(findings)
		if diff := cmp.Diff(c.things, things); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
		if diff := cmp.Diff(c.findings, findings); diff != "" {
			t.Errorf("%s: findings (-want +got)\n%s", name, diff)
		}
	}
}
