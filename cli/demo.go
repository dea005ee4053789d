package cli

import (
	"context"
	"fmt"
	"io/fs"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
)

// demoFolder holds native CSV, one file a kind.
const demoFolder = "testdata/demo"

// demoDay is when the demo's statements count as recorded where its files do not
// say, so that the demo is the same whenever it is put in.
const demoDay ecosystem.Day = "2026-11-24"

// loadDemo puts the demo in as one commit, so that it is there or not, whenever
// the process dies.
func loadDemo(ctx context.Context, registry *ecosystem.Registry, carried fs.FS) (ecosystem.Commit, error) {
	files, err := demoFiles(carried)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	by := ecosystem.Principal{Name: "demo", Role: ecosystem.RoleAdmin}
	cs, findings, err := exchange.ChangeSetOf(ctx, registry, by, csv.Decoder{}, files, exchange.Options{Format: "csv", AsOf: demoDay})
	if err != nil {
		return ecosystem.Commit{}, err
	}
	if findings.Errors > 0 {
		return ecosystem.Commit{}, fmt.Errorf("the demo has rows that stay out; the first is %s", findingLine(findings.Listed[0]))
	}
	cs.Origin, cs.Message = ecosystem.Demo, "The demo"
	return registry.Apply(ctx, by, cs)
}

func demoFiles(carried fs.FS) ([]exchange.File, error) {
	entries, err := fs.ReadDir(carried, demoFolder)
	if err != nil {
		return nil, err
	}
	var files []exchange.File
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".csv") && !strings.HasSuffix(e.Name(), ".csv.gz") {
			continue
		}
		text, err := fs.ReadFile(carried, demoFolder+"/"+e.Name())
		if err != nil {
			return nil, err
		}
		files = append(files, exchange.Contents(e.Name(), text))
	}
	return files, nil
}
