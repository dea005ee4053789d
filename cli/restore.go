package cli

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

type restoreCommand struct {
	copyCommand `embed:""`
	erasuresFile
}

// Run copies the history of a backup and then erases once more what was erased since it was
// made, so that an older one does not bring it back.
func (c *restoreCommand) Run(ctx context.Context, w World) error {
	if _, err := c.read(); err != nil {
		return err
	}
	if err := c.copyCommand.Run(ctx, w); err != nil {
		return err
	}
	store, err := storeFlags{Store: c.To, Neo4j: c.Neo4j, to: c.Into}.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	n, err := c.again(ctx, ecosystem.NewRegistry(store, ecosystem.Options{}))
	if err == nil {
		fmt.Fprintf(w.Err, "Of what %s lists, %d were in it still and are erased again.\n", c.Erasures, n)
	}
	return err
}
