package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange/csv"
)

// files are those of the demo, by their names, as they read unpacked.
type files map[string][]byte

// export writes what a registry holds now, under lasting ids, what its imports found included.
func export(ctx context.Context, registry *ecosystem.Registry) (files, error) {
	head, err := registry.Head(ctx)
	if err != nil {
		return nil, err
	}
	from := registry.At(head, ecosystem.TeamLens)
	var kinds []ecosystem.Kind
	for _, n := range ecosystem.Tables() {
		kinds = append(kinds, n.Kind)
	}
	var all []ecosystem.Record
	for r, err := range from.Scan(ctx, kinds) {
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	if all, err = withFixedIDs(all); err != nil {
		return nil, err
	}
	out := files{}
	_, err = csv.Encoder{WithImports: true}.Encode(ctx, lasting{from, all}, func(name string) (io.WriteCloser, error) {
		return &file{name: name, into: out}, nil
	})
	return out, err
}

// lasting reads the records under their lasting ids.
type lasting struct {
	ecosystem.Reader
	all []ecosystem.Record
}

// Scan gives the records of some kinds.
func (l lasting) Scan(_ context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	return func(yield func(ecosystem.Record, error) bool) {
		for _, r := range l.all {
			if slices.Contains(kinds, r.Kind) && !yield(r, nil) {
				return
			}
		}
	}
}

// file is one that is being written.
type file struct {
	bytes.Buffer
	name string
	into files
}

// Close puts it among the others.
func (f *file) Close() error {
	f.into[f.name] = f.Bytes()
	return nil
}

// packedFrom is the size from which a file is packed.
const packedFrom = 200_000

// save writes the files into a folder, the large ones packed.
func (all files) save(folder string) error {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		text := all[name]
		if len(text) >= packedFrom {
			var packed bytes.Buffer
			z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
			if err != nil {
				return err
			}
			if _, err := z.Write(text); err != nil {
				return err
			}
			if err := z.Close(); err != nil {
				return err
			}
			name, text = name+".gz", packed.Bytes()
		}
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o644); err != nil { //nolint:gosec // it is handed out to everybody
			return err
		}
	}
	return nil
}

// removeOld takes the files of an earlier demo away, and leaves the page that tells of it.
func removeOld(folder string) error {
	old, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, f := range old {
		if f.Name() != "SOURCE.md" {
			err = errors.Join(err, os.Remove(filepath.Join(folder, f.Name())))
		}
	}
	return err
}
