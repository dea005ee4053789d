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

// openedStore is a store with what has to be known of how it was opened.
type openedStore struct {
	ecosystem.Store
	fresh          bool   // it was made just now
	folderToRemove string // of a temporary store; empty for one that stays
}

// Close closes the store, and removes it if it is a temporary one.
func (o openedStore) Close() error {
	err := o.Store.Close()
	if o.folderToRemove != "" {
		err = errors.Join(err, os.RemoveAll(o.folderToRemove))
	}
	return err
}

// ifMissing says what to do where there is no store yet.
type ifMissing int

const (
	refuse    ifMissing = iota // fail: it should be there
	create                     // make it
	temporary                  // take an empty one that is removed when it is closed
)

// openStore opens the store of a command.
type openStore func(context.Context) (openedStore, error)

// open opens the store that --store names.
func (s storeFlags) open(ctx context.Context, m ifMissing) (openedStore, error) {
	open, err := s.engine(m, false)
	if err != nil {
		return openedStore{}, err
	}
	return open(ctx)
}

// engine picks the engine by the scheme of the address; nothing else knows the
// engines. It opens no store and no connection: an address or flags that cannot be
// right are a usage error here, before anything is touched. With late, a server that
// does not answer yet is no reason to fail; the store's calls give Unavailable until
// it does.
func (s storeFlags) engine(m ifMissing, late bool) (openStore, error) {
	scheme, rest, ok := strings.Cut(s.Store, ":")
	if !ok || rest == "" {
		return nil, usagef("%q is no address of a store; write sqlite:FILE or neo4j://HOST.", redacted(s.Store))
	}
	switch scheme {
	case "sqlite":
		return func(ctx context.Context) (openedStore, error) { return openSQLite(ctx, rest, m) }, nil
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return s.neo4j(m, late)
	}
	return nil, usagef("--store: there is no engine %q; write sqlite:FILE or neo4j://HOST.", scheme)
}

func openSQLite(ctx context.Context, path string, m ifMissing) (openedStore, error) {
	_, err := os.Lstat(path)
	fresh := errors.Is(err, fs.ErrNotExist)
	if fresh && m == temporary {
		return temporaryStore(ctx)
	}
	store, err := sqlite.Open(ctx, path, sqlite.Options{Create: m != refuse})
	return openedStore{Store: store, fresh: fresh}, err
}

// temporaryStore is an empty store that is removed when it is closed, for a dry run.
func temporaryStore(ctx context.Context) (openedStore, error) {
	folder, err := os.MkdirTemp("", "catchment-*")
	if err != nil {
		return openedStore{}, err
	}
	store, err := sqlite.Open(ctx, filepath.Join(folder, "empty.db"), sqlite.Options{Create: true})
	if err != nil {
		return openedStore{}, errors.Join(err, os.RemoveAll(folder))
	}
	return openedStore{Store: store, fresh: true, folderToRemove: folder}, nil
}
