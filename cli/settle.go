package cli

import (
	"context"
	"fmt"

	"catchment/ecosystem"
	"catchment/exchange"
)

type settleCommand struct {
	storeFlags
	DryRun bool           `help:"Tell what would happen and change nothing."`
	Reason string         `placeholder:"TEXT" help:"Why, for whoever reads the claims."`
	IDs    []ecosystem.ID `arg:"" name:"id" help:"The id of an import run, for what it says where a person's word shows; or ids of claims, each for all that others contradict."`
}

// Run settles in one commit and tells how many claims and things that changed.
func (c *settleCommand) Run(ctx context.Context, w World) error {
	store, err := c.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	registry := ecosystem.NewRegistry(store, ecosystem.Options{})
	d, err := registry.Draft(ctx)
	if err != nil {
		return err
	}
	if err := c.settle(ctx, registry, d); err != nil {
		return err
	}
	cs := d.ChangeSet(ecosystem.Edit, c.Reason)
	preview, err := registry.Preview(ctx, importer, cs)
	if err != nil {
		return err
	}
	if tellProblems(w, preview); len(preview.Problems) > 0 {
		return errStopped
	}
	claims := 0
	for _, t := range preview.Touched {
		if t.Kind == ecosystem.KindClaim {
			claims++
		}
	}
	told := fmt.Sprintf("%d claims settled, %d things changed", claims, len(preview.Touched)-claims)
	if c.DryRun {
		_, err := fmt.Fprintf(w.Out, "%s: a dry run, nothing was changed.\n", told)
		return err
	}
	commit, err := registry.Apply(ctx, importer, cs)
	if err == nil {
		_, err = fmt.Fprintf(w.Out, "%s, revision %d.\n", told, commit.Revision)
	}
	return err
}

func (c *settleCommand) settle(ctx context.Context, registry *ecosystem.Registry, d *ecosystem.Draft) error {
	var claims []ecosystem.ID
	for _, id := range c.IDs {
		switch kind, _ := id.Kind(); kind {
		case ecosystem.KindImportRun:
			if err := exchange.TakeOver(ctx, registry, d, id, c.Reason); err != nil {
				return err
			}
		case ecosystem.KindClaim:
			claims = append(claims, id)
		default:
			return usagef("%q is no id of an import run or a claim.", id)
		}
	}
	return d.Settle(ctx, claims, c.Reason)
}
