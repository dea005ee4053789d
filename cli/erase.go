package cli

import (
	"context"
	"encoding/json"
	"fmt"

	"catchment/ecosystem"
)

type eraseCommand struct {
	storeFlags
	erasuresFile
	Field  string         `placeholder:"NAME" help:"Only this field, such as name; else all that it says in words, numbers and dates."`
	Reason string         `placeholder:"TEXT" help:"Under which request or rule, without the words themselves: it stays."`
	Yes    bool           `help:"Do it. Without it, it is only told what would go. It cannot be undone."`
	List   bool           `help:"List what was erased, by id."`
	Again  bool           `help:"Erase once more all that the file of erasures lists, as after an old backup was put in place."`
	JSON   bool           `name:"json" help:"Write JSON lines."`
	ID     []ecosystem.ID `arg:"" optional:"" name:"id" help:"The id of the thing, link or claim; it may have ended."`
}

// eraseResult is what erase writes under --json.
type eraseResult struct {
	Done      bool               `json:"done"`
	Revision  ecosystem.Revision `json:"revision,omitempty"`
	States    int                `json:"states"`
	Messages  int                `json:"messages"`
	Elsewhere []erasedWords      `json:"elsewhere"`
}

// erasedWords is a place where the words stand besides.
type erasedWords struct {
	ID    ecosystem.ID `json:"id"`
	Field string       `json:"field"`
}

// Run tells what would go, or takes it out of the store, of the file in which a server keeps
// its projection, and into the list of erasures.
func (c *eraseCommand) Run(ctx context.Context, w World) error {
	if err := c.checkFlags(); err != nil {
		return err
	}
	store, err := c.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	registry := ecosystem.NewRegistry(store, ecosystem.Options{})
	switch {
	case c.List:
		return c.list(ctx, w, registry)
	case c.Again:
		n, err := c.again(ctx, registry)
		if err == nil {
			_, err = fmt.Fprintf(w.Out, "%d erased again.\n", n)
		}
		return c.forgetKept(err)
	}
	return c.forgetKept(c.erase(ctx, w, registry))
}

func (c *eraseCommand) checkFlags() error {
	switch {
	case c.List && c.Again, (c.List || c.Again) == (len(c.ID) > 0), len(c.ID) > 1:
		return usagef("erase takes one id, or --list, or --again.")
	case len(c.ID) == 1 && c.Reason == "":
		return usagef("erase wants --reason: under which request or rule.")
	}
	return nil
}

// forgetKept removes the projection that a server keeps beside the store, if all went well.
func (c *eraseCommand) forgetKept(err error) error {
	if err != nil {
		return err
	}
	return checkpointOf(c.Store).Forget()
}

func (c *eraseCommand) erase(ctx context.Context, w World, registry *ecosystem.Registry) error {
	d, err := registry.Draft(ctx)
	if err == nil {
		err = d.Erase(ctx, c.ID[0], c.Field, c.Reason)
	}
	if err != nil {
		return err
	}
	cs := d.ChangeSet(ecosystem.Erase, c.Reason)
	if len(cs.Erases) == 0 {
		return c.print(w, eraseResult{Done: c.Yes})
	}
	preview, err := registry.Preview(ctx, importer, cs)
	if err != nil {
		return err
	}
	told := eraseResult{Done: c.Yes, States: preview.Erases.States, Messages: preview.Erases.Commits}
	for _, f := range preview.Erases.Elsewhere {
		told.Elsewhere = append(told.Elsewhere, erasedWords{f.About, ecosystem.FieldCalled(f.About, f.Field)})
	}
	if c.Yes {
		commit, err := registry.Apply(ctx, importer, cs)
		if err != nil {
			return err
		}
		told.Revision = commit.Revision
		if err := c.sync(ctx, registry); err != nil {
			return err
		}
	}
	return c.print(w, told)
}

func (c *eraseCommand) print(w World, told eraseResult) error {
	if c.JSON {
		return json.NewEncoder(w.Out).Encode(told)
	}
	var err error
	switch what := fmt.Sprintf("%d states of things and claims, %d messages of commits", told.States, told.Messages); {
	case told.States == 0:
		_, err = fmt.Fprintln(w.Out, "Nothing of it is kept.")
	case told.Done:
		_, err = fmt.Fprintf(w.Out, "Erased: %s, revision %d.\n", what, told.Revision)
	default:
		_, err = fmt.Fprintf(w.Out, "Would be erased: %s. Nothing was changed; --yes does it, for good.\n", what)
	}
	for _, at := range told.Elsewhere {
		fmt.Fprintf(w.Err, "The words stand in %s of %s too, which stays.\n", at.Field, at.ID)
	}
	return err
}

func (c *eraseCommand) list(ctx context.Context, w World, registry *ecosystem.Registry) error {
	all, err := erasuresOf(ctx, registry)
	if err != nil {
		return err
	}
	lines := json.NewEncoder(w.Out)
	for _, e := range all {
		if c.JSON {
			err = lines.Encode(e)
		} else {
			_, err = fmt.Fprintf(w.Out, "%s  %s  %-12s %s\n", e.At.Format("2006-01-02"), e.Of, e.called(), e.Reason)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
