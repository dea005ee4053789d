package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// opened is a store with what has to be known of how it was opened.
type opened struct {
	ecosystem.Store
	fresh   bool   // it was made just now
	passing string // the folder of a store that is thrown away when it is closed
}

// Close closes the store, and throws it away if it is a passing one.
func (o opened) Close() error {
	err := o.Store.Close()
	if o.passing != "" {
		err = errors.Join(err, os.RemoveAll(o.passing))
	}
	return err
}

// missing says what to do where there is no store yet.
type missing int

const (
	refuse  missing = iota // it should be there
	create                 // make it
	pretend                // take an empty one that is thrown away afterwards
)

// open picks the engine by the scheme of the URL; nothing else knows the engines.
func (s stored) open(ctx context.Context, m missing) (opened, error) { return s.pick(ctx, m, false) }

// openLate opens a store for a server: one on another machine that does not answer
// yet is no reason not to start. Its calls fail with Unavailable until it does.
func (s stored) openLate(ctx context.Context) (opened, error) { return s.pick(ctx, create, true) }

func (s stored) pick(ctx context.Context, m missing, late bool) (opened, error) {
	scheme, rest, ok := strings.Cut(s.Store, ":")
	if !ok || rest == "" {
		return opened{}, usagef("%q is no address of a store; write sqlite:FILE or neo4j://HOST.", redacted(s.Store))
	}
	switch scheme {
	case "sqlite":
		return openSQLite(ctx, rest, m)
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return s.openNeo4j(ctx, m, late)
	}
	return opened{}, usagef("--store: there is no engine %q; write sqlite:FILE or neo4j://HOST.", scheme)
}

func openSQLite(ctx context.Context, path string, m missing) (opened, error) {
	_, err := os.Lstat(path)
	fresh := errors.Is(err, fs.ErrNotExist)
	if fresh && m == pretend {
		return passingStore(ctx)
	}
	store, err := sqlite.Open(ctx, path, sqlite.Options{Create: m != refuse})
	return opened{Store: store, fresh: fresh}, err
}

// passingStore is an empty store that is thrown away when it is closed.
func passingStore(ctx context.Context) (opened, error) {
	folder, err := os.MkdirTemp("", "catchment-*")
	if err != nil {
		return opened{}, err
	}
	store, err := sqlite.Open(ctx, filepath.Join(folder, "empty.db"), sqlite.Options{Create: true})
	if err != nil {
		return opened{}, errors.Join(err, os.RemoveAll(folder))
	}
	return opened{Store: store, fresh: true, passing: folder}, nil
}
