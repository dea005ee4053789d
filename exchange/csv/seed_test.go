package csv_test

import (
	"fmt"
	"testing"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
	"catchment/store/storetest"
)

var editor = ecosystem.Principal{Name: "Editor", Role: ecosystem.RoleEditor}

func TestSeedX(t *testing.T) {
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	files, err := exchange.Open([]string{"../../testdata/seed"})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		for _, dry := range []bool{true, false} {
			r, err := exchange.Import(t.Context(), reg, editor, csv.Decoder{}, files, exchange.Options{Format: "csv", AsOf: "2026-11-24", DryRun: dry})
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Findings.Listed {
				fmt.Println(f.Rule, f.Severity, f.Where, f.Value, f.Reason)
			}
			r.Findings.Listed = nil
			fmt.Printf("%+v\n", r)
		}
	}
}
