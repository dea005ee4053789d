package cli

import (
	"context"
	"fmt"
	"io/fs"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
)

// demo is a registry that comes with the binary: native CSV, one file a kind, and the outlines of places.
type demo struct {
	name   string
	folder string
	holds  string        // what a start says that it has filled a store with
	day    ecosystem.Day // when its statements count as recorded where its files do not say, so that it is the same whenever it is put in
}

// demos are those there are; a start that names none takes the first.
var demos = []demo{
	{name: "west-london", folder: "testdata/demo", holds: "filled with the demo just now", day: "2026-11-29"},
	{name: "synthetic", folder: "testdata/synthetic", holds: "filled with the made-up demo just now", day: "2026-11-24"},
}

// demoFlag names a demo. Without a value, or with true as an environment variable
// may say, it is the first one; empty means that none was asked for.
type demoFlag string

// Decode takes the word behind the flag, where there is one.
func (f *demoFlag) Decode(ctx *kong.DecodeContext) error {
	word := ""
	if next := ctx.Scan.Peek(); !next.IsEOL() && (next.IsValue() || next.Type == kong.FlagValueToken) {
		word = ctx.Scan.Pop().String()
	}
	switch word {
	case "", "true", "1":
		*f = demoFlag(demos[0].name)
	case "false", "0":
		*f = ""
	default:
		if !slices.ContainsFunc(demos, func(d demo) bool { return d.name == word }) {
			return fmt.Errorf("there is no demo %q; there is %s", word, demoNames())
		}
		*f = demoFlag(word)
	}
	return nil
}

// chosen is the demo that was named, or else the first.
func (f demoFlag) chosen() demo {
	at := slices.IndexFunc(demos, func(d demo) bool { return d.name == string(f) })
	return demos[max(at, 0)]
}

func demoNames() string {
	var all []string
	for _, d := range demos {
		all = append(all, d.name)
	}
	return strings.Join(all, ", ")
}

// loadDemo puts a demo in as one commit, so that it is there or not, whenever
// the process dies.
//
// What becomes garbage meanwhile is gathered less often, as the start waits for it; the
// memory limit holds all the same.
func loadDemo(ctx context.Context, registry *ecosystem.Registry, which demo, carried fs.FS) (ecosystem.Commit, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(800))
	files, err := demoFiles(which, carried)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	by := ecosystem.Principal{Name: "demo", Role: ecosystem.RoleAdmin}
	cs, findings, err := exchange.WholeChangeSet(ctx, csv.Decoder{}, files, exchange.Options{Format: "csv", AsOf: which.day})
	if err != nil {
		return ecosystem.Commit{}, err
	}
	if findings.Errors > 0 {
		return ecosystem.Commit{}, fmt.Errorf("the demo has rows that stay out; the first is %s", findingLine(findings.Listed[0]))
	}
	cs.Origin, cs.Message, cs.Sent = ecosystem.Demo, "The demo", which.name // its id is never sent again
	return registry.Apply(ctx, by, cs)
}

func demoFiles(which demo, carried fs.FS) ([]exchange.File, error) {
	entries, err := fs.ReadDir(carried, which.folder)
	if err != nil {
		return nil, err
	}
	var files []exchange.File
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".md") { // it tells where the others come from
			continue
		}
		text, err := fs.ReadFile(carried, which.folder+"/"+e.Name())
		if err != nil {
			return nil, err
		}
		files = append(files, exchange.Contents(e.Name(), text))
	}
	return files, nil
}
