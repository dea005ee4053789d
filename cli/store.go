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
func (s stored) open(ctx context.Context, m missing) (opened, error) {
	scheme, rest, ok := strings.Cut(s.Store, ":")
	if !ok || rest == "" {
		return opened{}, usagef("--store %q is no address of a store; write sqlite:FILE.", s.Store)
	}
	switch scheme {
	case "sqlite":
		return openSQLite(ctx, rest, m)
	case "neo4j", "bolt":
		return opened{}, &ecosystem.Error{Code: ecosystem.Unavailable,
			Message: "This build holds no Neo4j engine yet.", Hint: "Use --store sqlite:FILE."}
	}
	return opened{}, usagef("--store: there is no engine %q; write sqlite:FILE.", scheme)
}

func openSQLite(ctx context.Context, path string, m missing) (opened, error) {
	_, err := os.Lstat(path)
	o := opened{fresh: errors.Is(err, fs.ErrNotExist)}
	if o.fresh && m == pretend {
		if o.passing, err = os.MkdirTemp("", "catchment-*"); err != nil {
			return opened{}, err
		}
		path = filepath.Join(o.passing, "empty.db")
	}
	store, err := sqlite.Open(ctx, path, sqlite.Options{Create: m != refuse})
	if err != nil && o.passing != "" {
		err = errors.Join(err, os.RemoveAll(o.passing))
	}
	o.Store = store
	return o, err
}
