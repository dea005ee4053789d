package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"

	"catchment/ecosystem"
)

// erasuresFile is the flag of every command that erases. The file lists by id what was erased,
// apart from the store, so that it can be erased again where an older backup takes the
// store's place. It holds no word of what it was.
type erasuresFile struct {
	Erasures string `default:"catchment.erasures" placeholder:"FILE" help:"The file that lists by id what was erased, for when an older backup is restored (${default})."`
}

// erasure is a line of the file.
type erasure struct {
	Of     ecosystem.ID `json:"of"`
	Field  string       `json:"field,omitempty"`
	Reason string       `json:"reason"`
	At     time.Time    `json:"at"`
	By     string       `json:"by,omitempty"`
}

// called is what of the thing was erased.
func (e erasure) called() string {
	if e.Field == "" {
		return "all"
	}
	return ecosystem.FieldCalled(e.Of, e.Field)
}

// erasuresOf lists what was erased from a store.
func erasuresOf(ctx context.Context, registry *ecosystem.Registry) ([]erasure, error) {
	head, err := registry.Head(ctx)
	if err != nil {
		return nil, err
	}
	all, err := registry.Erasures(ctx, registry.At(head, ecosystem.TeamLens), "")
	list := make([]erasure, len(all))
	for i, e := range all {
		list[i] = erasure{e.Of, e.Field, e.Reason, e.At, e.By}
	}
	return list, err
}

// read gives the lines of the file; none where there is no file yet.
func (f erasuresFile) read() (list []erasure, err error) {
	file, err := os.Open(f.Erasures)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	for lines := json.NewDecoder(file); ; {
		var e erasure
		switch err := lines.Decode(&e); {
		case errors.Is(err, io.EOF):
			return list, nil
		case err != nil:
			return nil, &ecosystem.Error{Code: ecosystem.Storage, Message: fmt.Sprintf("Line %d of %s is no erasure: %v.", len(list)+1, f.Erasures, err),
				Hint: "Mend or move the file; catchment erase --list --json gives what the store knows."}
		}
		list = append(list, e)
	}
}

// sync adds to the file what was erased from the store and is not in it.
func (f erasuresFile) sync(ctx context.Context, registry *ecosystem.Registry) error {
	erased, err := erasuresOf(ctx, registry)
	if err != nil || len(erased) == 0 {
		return err
	}
	listed, err := f.read()
	if err != nil {
		return err
	}
	known := map[ecosystem.Erased]bool{}
	for _, e := range listed {
		known[ecosystem.Erased{Of: e.Of, Field: e.Field}] = true
	}
	file, err := os.OpenFile(f.Erasures, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	lines := json.NewEncoder(file)
	for _, e := range erased {
		if is := (ecosystem.Erased{Of: e.Of, Field: e.Field}); err == nil && !known[is] {
			known[is], err = true, lines.Encode(e)
		}
	}
	return errors.Join(err, file.Sync(), file.Close())
}

// again erases from a store all that the file lists, and tells how much of it was there once
// more. What the store never held is left out.
func (f erasuresFile) again(ctx context.Context, registry *ecosystem.Registry) (n int, err error) {
	listed, err := f.read()
	for _, e := range listed {
		if err != nil {
			return n, err
		}
		var done bool
		if done, err = e.again(ctx, registry); done {
			n++
		}
	}
	if err == nil {
		err = f.sync(ctx, registry)
	}
	return n, err
}

func (e erasure) again(ctx context.Context, registry *ecosystem.Registry) (done bool, err error) {
	d, err := registry.Draft(ctx)
	if err != nil {
		return false, err
	}
	reason := e.Reason
	if !strings.Contains(reason, "(first erased on ") {
		reason += " (first erased on " + e.At.Format(time.DateOnly) + ")"
	}
	err = d.Erase(ctx, e.Of, e.Field, reason)
	cs := d.ChangeSet(ecosystem.Erase, reason)
	if ecosystem.CodeOf(err) == ecosystem.NotFound || err == nil && len(cs.Erases) == 0 {
		return false, nil
	}
	if err == nil {
		_, err = registry.Apply(ctx, importer, cs)
	}
	return err == nil, err
}

// follow keeps the file up to date with what anybody erases from a store until stop is
// called, which waits for the end of it.
func (f erasuresFile) follow(ctx context.Context, registry *ecosystem.Registry, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var following sync.WaitGroup
	following.Go(func() {
		for again := time.NewTicker(time.Second); ; {
			if err := f.followOnce(ctx, registry); err != nil && ctx.Err() == nil && ecosystem.CodeOf(err) != ecosystem.Unavailable {
				log.ErrorContext(ctx, "the list of erasures cannot be kept", "file", f.Erasures, "error", err)
			}
			select {
			case <-ctx.Done():
				return
			case <-again.C:
			}
		}
	})
	return func() { cancel(); following.Wait() }
}

// followOnce keeps the file until something fails.
func (f erasuresFile) followOnce(ctx context.Context, registry *ecosystem.Registry) error {
	head, err := registry.Head(ctx)
	if err == nil {
		err = f.sync(ctx, registry)
	}
	if err != nil {
		return err
	}
	for c, err := range registry.Changes(ctx, head) {
		if err == nil && len(c.Erases) > 0 {
			err = f.sync(ctx, registry)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
