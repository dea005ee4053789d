package cli

import (
	"context"
	"encoding/json"
	"fmt"

	"catchment/ecosystem"
)

type copyCommand struct {
	Neo4j neo4jFlags `embed:"" prefix:"neo4j-" envprefix:"CATCHMENT_NEO4J_"`
	Into  neo4jLogin `embed:"" prefix:"to-neo4j-" envprefix:"CATCHMENT_TO_NEO4J_"`
	JSON  bool       `name:"json" help:"Write a JSON line."`
	From  string     `arg:"" placeholder:"FROM" help:"The store to copy: ${stores}."`
	To    string     `arg:"" placeholder:"TO" help:"The store to copy into: an empty one, or a copy that broke off. Where its user, password or database on Neo4j are others than those of FROM, --to-neo4j-user and the like tell them."`
}

// copyResult is what copy writes under --json: what both stores hold now.
type copyResult struct {
	Revision    ecosystem.Revision     `json:"revision"`
	Counts      map[ecosystem.Kind]int `json:"counts"`
	Fingerprint string                 `json:"fingerprint"`
}

// Run copies the history and then reads both stores whole, to tell that they are alike.
func (c *copyCommand) Run(ctx context.Context, w World) error {
	if c.From == c.To && c.Into == (neo4jLogin{}) {
		return usagef("FROM and TO are the same store.")
	}
	from, err := storeFlags{Store: c.From, Neo4j: c.Neo4j}.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := storeFlags{Store: c.To, Neo4j: c.Neo4j, to: c.Into}.open(ctx, create)
	if err != nil {
		return err
	}
	defer to.Close()
	show := newProgress(w, c.JSON)
	last, err := ecosystem.CopyHistory(ctx, from, to, show.commit)
	show.end()
	if err != nil {
		return err
	}
	print, err := sameFingerprint(ctx, from, to, last)
	if err != nil {
		return err
	}
	return c.print(w, print)
}

// sameFingerprint gives the fingerprint that two stores have in common at a revision,
// and fails with Storage where they differ.
func sameFingerprint(ctx context.Context, from, to ecosystem.Store, last ecosystem.Revision) (ecosystem.Fingerprint, error) {
	original, err := ecosystem.FingerprintAt(ctx, from, last)
	if err != nil {
		return original, err
	}
	replica, err := ecosystem.FingerprintAt(ctx, to, last)
	if err == nil && replica.Sum != original.Sum {
		err = &ecosystem.Error{Code: ecosystem.Storage, Message: "The copy is not what the original is: its fingerprint is " + replica.Sum + " instead of " + original.Sum + ".",
			Hint: "Do not use it; please report this."}
	}
	return original, err
}

func (c *copyCommand) print(w World, f ecosystem.Fingerprint) error {
	if c.JSON {
		return json.NewEncoder(w.Out).Encode(copyResult{f.Revision, f.Counts, f.Sum})
	}
	_, err := fmt.Fprintf(w.Out, "revisions       %d\nfingerprint     %s\n", f.Revision, f.Sum)
	fmt.Fprintf(w.Err, "%s holds all that %s holds.\n", redacted(c.To), redacted(c.From))
	return err
}
