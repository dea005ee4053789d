package cli

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

type undoCommand struct {
	storeFlags
	DryRun  bool         `help:"Tell what would happen and change nothing."`
	Publish bool         `help:"Let it show what is hidden now; a dry run tells what that is."`
	ID      ecosystem.ID `arg:"" name:"run" help:"The id of the import run to take back."`
}

// Run takes an import back in one commit and tells what went and what stays.
func (c *undoCommand) Run(ctx context.Context, w World) error {
	store, err := c.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	registry := ecosystem.NewRegistry(store, ecosystem.Options{})
	cs, err := exchange.UndoOf(ctx, registry, c.ID)
	if err != nil {
		return err
	}
	cs.Publish = c.Publish
	preview, err := registry.Preview(ctx, importer, cs)
	if err != nil {
		return err
	}
	tellUndone(w, preview)
	switch {
	case len(preview.Problems) > 0:
		return errStopped
	case c.DryRun:
		_, err := fmt.Fprintln(w.Out, "This was a dry run and nothing was changed.")
		return err
	}
	if len(preview.Touched) == 0 {
		_, err := fmt.Fprintln(w.Out, "Nothing of it is left to take back.")
		return err
	}
	commit, err := registry.Apply(ctx, importer, cs)
	if err == nil {
		_, err = fmt.Fprintf(w.Out, "Taken back in revision %d.\n", commit.Revision)
	}
	return err
}

// tellUndone tells what ends and changes, what stays and why, what would show, and what
// is wrong with it.
func tellUndone(w World, p ecosystem.Preview) {
	for _, op := range []ecosystem.Op{ecosystem.Ended, ecosystem.Updated, ecosystem.Created} {
		many := map[ecosystem.Kind]int{}
		for _, t := range p.Touched {
			if t.Op == op {
				many[t.Kind]++
			}
		}
		for _, kind := range slices.Sorted(maps.Keys(many)) {
			fmt.Fprintf(w.Out, "%-8s %d of the kind %s\n", op, many[kind], kind)
		}
	}
	for _, s := range p.Stays {
		why := "others changed what the import had set"
		if s.Why == ecosystem.NamedSince {
			why = "links or claims of others lead to it"
		}
		fmt.Fprintf(w.Out, "stays    %s: %s\n", s.ID, why)
	}
	for _, shown := range p.Publishes {
		fmt.Fprintf(w.Out, "shows    %s to %s: %s %q\n", shown.ID, shown.To, shown.Field, shown.Text)
	}
	tellProblems(w, p)
}

// tellProblems tells what is wrong with a change.
func tellProblems(w World, p ecosystem.Preview) {
	for _, wrong := range p.Problems {
		fmt.Fprintf(w.Err, "catchment: %s %s %s\n", wrong.ID, wrong.Message, wrong.Hint)
	}
}
