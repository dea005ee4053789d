package cli

import (
	"context"
	"encoding/json"
	"fmt"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/ecosystem/lookalike"
	"catchment/ecosystem/projection"
)

type check struct {
	storeFlags
	JSON bool `name:"json" help:"Write JSON lines."`
}

// checker is a store that can look at how it is kept: pages, indexes, sums.
type checker interface {
	Check(ctx context.Context) ([]string, error)
}

// checkResult is what check writes under --json.
type checkResult struct {
	Sound       bool                   `json:"sound"`
	Revision    ecosystem.Revision     `json:"revision"`
	Counts      map[ecosystem.Kind]int `json:"counts"`
	Fingerprint string                 `json:"fingerprint"`
	Problems    []string               `json:"problems"`
	Remarks     []string               `json:"remarks"` // what is kept as it was said, and cannot all be so
}

// Run looks at the store as it is kept, then reads its whole history.
func (c *check) Run(ctx context.Context, w World) error {
	s, err := c.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer s.Close()
	v := checkResult{Problems: []string{}}
	if engine, ok := s.Store.(checker); ok {
		found, err := engine.Check(ctx)
		if err != nil {
			return err
		}
		v.Problems = append(v.Problems, found...)
	}
	print, err := ecosystem.FingerprintOf(ctx, s)
	if err != nil {
		return err
	}
	v.Revision, v.Counts, v.Fingerprint = print.Revision, print.Counts, print.Sum
	differences, err := compareWithHistory(ctx, s, print)
	if err != nil {
		return err
	}
	v.Problems = append(v.Problems, differences...)
	v.Sound = len(v.Problems) == 0
	if v.Remarks, err = remarks(ctx, s, print.Revision); err != nil {
		return err
	}
	return v.print(w, c.JSON)
}

// compareWithHistory counts what there is of each kind at present and in the whole
// history, which must agree. Links are left out, for one without claims shows to nobody.
func compareWithHistory(ctx context.Context, s ecosystem.Store, print ecosystem.Fingerprint) ([]string, error) {
	var problems []string
	now := s.At(print.Revision, ecosystem.TeamLens)
	for kind, n := range print.Counts {
		if kind == ecosystem.KindLink {
			continue
		}
		found, err := now.Count(ctx, ecosystem.Query{Kinds: []ecosystem.Kind{kind}}, n+1)
		if err != nil {
			return nil, err
		}
		if found.N != n {
			problems = append(problems, fmt.Sprintf("The history leaves %d of kind %s, the present has %d.", n, kind, found.N))
		}
	}
	return problems, nil
}

// remarks tell of shares over the whole, of loops, odd spellings and what was entered twice. A store that holds them is sound:
// it keeps what was said.
func remarks(ctx context.Context, s ecosystem.Store, at ecosystem.Revision) ([]string, error) {
	now := s.At(at, ecosystem.TeamLens)
	found, err := evidence.SharesOverWhole(ctx, now)
	if err != nil {
		return nil, err
	}
	list := make([]string, len(found))
	for i, e := range found {
		list[i] = fmt.Sprintf("The %s evidence of course %s, cohort %q, from %s gives shares of %d.%02d percent in all, more than the whole.",
			e.Method, e.Course, e.Cohort, e.Source, e.Share/100, e.Share%100)
	}
	loops, err := ecosystem.Loops(ctx, now)
	for _, loop := range loops {
		list = append(list, "Links lead back to where they start: "+loop)
	}
	if err != nil {
		return nil, err
	}
	spellings, err := ecosystem.OddSpellings(ctx, now)
	if err != nil {
		return nil, err
	}
	twice, err := enteredTwice(ctx, now)
	return append(append(list, spellings...), twice...), err // none is an empty list, in JSON too
}

// enteredTwice tells how many pairs of things may each be one.
func enteredTwice(ctx context.Context, now ecosystem.Reader) ([]string, error) {
	snapshot, err := projection.Build(ctx, now)
	if err != nil {
		return nil, err
	}
	pairs, err := lookalike.All(ctx, snapshot, now, ecosystem.KindsOf(ecosystem.Nouns()))
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	pair, be := "pairs of things", "each be one that was"
	if len(pairs) == 1 {
		pair, be = "pair of things", "be one that was"
	}
	return []string{fmt.Sprintf("%d %s may %s entered twice; Review on the page lists them, and so does lookalikes.", len(pairs), pair, be)}, nil
}

func (v checkResult) print(w World, asJSON bool) error {
	var err error
	if asJSON {
		err = json.NewEncoder(w.Out).Encode(v)
	} else {
		fmt.Fprintf(w.Out, "revisions       %d\n", v.Revision)
		for _, kind := range ecosystem.KindsOf(ecosystem.Tables()) {
			if n := v.Counts[kind]; n > 0 {
				fmt.Fprintf(w.Out, "%-15s %d\n", kind, n)
			}
		}
		_, err = fmt.Fprintf(w.Out, "fingerprint     %s\n", v.Fingerprint)
	}
	for _, r := range v.Remarks {
		fmt.Fprintln(w.Err, r)
	}
	if err != nil || v.Sound {
		return err
	}
	for _, p := range v.Problems {
		fmt.Fprintln(w.Err, p)
	}
	fmt.Fprintln(w.Err, "catchment: The store is damaged. Stop using it and restore a backup.")
	return errStopped
}
