package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"catchment/ecosystem"
	"catchment/exchange"
)

type export struct {
	storeFlags
	Format    string `required:"" placeholder:"F" help:"What to write: ${encoders}."`
	Out       string `required:"" placeholder:"PATH" help:"The folder to write to; it is made, and may not hold anything yet."`
	Synthetic bool   `default:"true" negatable:"" help:"Whether what rests on made-up sources alone is exported too; --no-synthetic leaves it out."`
	Lens      string `enum:"PUBLIC,PARTNER,TEAM" default:"TEAM" help:"Whose sight to export: PUBLIC, PARTNER or TEAM. Only TEAM is all there is."`
}

// Run writes into a temporary folder beside the target and renames it when it is
// whole: an export that breaks off leaves nothing that looks like one.
func (e *export) Run(ctx context.Context, w World) error {
	encoder, ok := encoders[e.Format]
	if !ok {
		return usagef("--format: there is no %q; there is %s.", e.Format, names(encoders))
	}
	if err := mustBeEmpty(e.Out); err != nil {
		return err
	}
	store, err := e.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	head, err := store.Head(ctx)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp(filepath.Dir(filepath.Clean(e.Out)), ".catchment-export-*")
	if err != nil {
		return cannotWrite(e.Out, err)
	}
	defer os.RemoveAll(folder)
	written := 0
	newFile := func(name string) (io.WriteCloser, error) {
		written++
		return os.OpenFile(filepath.Join(folder, filepath.Base(name)), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666) //nolint:gosec // an export is handed on: the umask says to whom
	}
	loss, err := encoder().Encode(ctx, store.At(head, e.lens()), newFile)
	if err != nil {
		return err
	}
	if err := moveInto(folder, e.Out); err != nil {
		return cannotWrite(e.Out, err)
	}
	fmt.Fprintf(w.Err, "Revision %d as %s sees it, in %d files in %s.\n", head, e.lens(), written, e.Out)
	printLoss(w, loss)
	return nil
}

var lenses = map[string]ecosystem.Lens{
	"PUBLIC": ecosystem.PublicLens, "PARTNER": ecosystem.PartnerLens, "TEAM": ecosystem.TeamLens,
}

// lens is what the export is looked at through.
func (e *export) lens() ecosystem.Lens {
	if e.Synthetic {
		return lenses[e.Lens]
	}
	return lenses[e.Lens].WithoutMadeUp()
}

// mustBeEmpty refuses a folder that holds something already.
func mustBeEmpty(out string) error {
	entries, err := os.ReadDir(out)
	if errors.Is(err, fs.ErrNotExist) || (err == nil && len(entries) == 0) {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: out + " is there already.",
		Hint: "Choose a new folder, or empty that one first.", Cause: err}
}

// moveInto gives the finished folder its name, in the place of an empty one if there is one.
func moveInto(folder, out string) error {
	if err := os.Remove(out); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Chmod(folder, 0o755); err != nil { //nolint:gosec // a folder as any other: it was its maker's alone until it was whole
		return err
	}
	return os.Rename(folder, out)
}

func cannotWrite(out string, err error) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: out + " cannot be written.",
		Hint: "Check that its folder is there and may be written to.", Cause: err}
}

func printLoss(w World, loss exchange.Loss) {
	for _, l := range loss {
		fmt.Fprintf(w.Err, "Left out: %d %s; %s.\n", l.N, l.What, l.Why)
	}
}
