package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
)

type verifyCommand struct {
	Version string `required:"" placeholder:"0.1.0" help:"The version whose archive is looked at."`
	Dist    string `default:"dist" help:"The folder with the archives."`
}

// Run builds this machine's binary in a copy of the tree that lies elsewhere, with a
// build cache that holds nothing, and compares it byte by byte with the one handed out.
func (c *verifyCommand) Run(ctx context.Context) error {
	o := originOf(ctx, c.Version)
	ending := ".tar.gz"
	if host().OS == "windows" {
		ending = ".zip"
	}
	released, err := unpacked(filepath.Join(c.Dist, o.name(host())+ending), path.Join(o.name(host()), host().program()))
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "verify-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	again, err := o.elsewhere(ctx, work)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, released) {
		return fmt.Errorf("the binary in the archive has SHA-256 %x, one built from this tree with this Go has %x", sha256.Sum256(released), sha256.Sum256(again))
	}
	fmt.Printf("%s: built again elsewhere, the same %d bytes.\n", o.name(host()), len(again))
	return nil
}

// elsewhere builds this machine's binary in a copy of the tree with a cache of its own.
func (o origin) elsewhere(ctx context.Context, work string) ([]byte, error) {
	tree, binary := filepath.Join(work, "some where else"), filepath.Join(work, host().program())
	files, err := output(ctx, nil, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	for name := range bytes.SplitSeq([]byte(files), []byte{0}) {
		if err := copied(string(name), filepath.Join(tree, string(name))); err != nil {
			return nil, err
		}
	}
	if err := o.compile(ctx, host(), tree, binary, "GOCACHE="+filepath.Join(work, "cache")); err != nil {
		return nil, err
	}
	return os.ReadFile(binary)
}

// copied copies a file; one that git knows and the tree has lost stays lost.
func copied(from, to string) error {
	text, err := os.ReadFile(from)
	if errors.Is(err, os.ErrNotExist) || from == "" {
		return nil
	}
	return errors.Join(err, os.MkdirAll(filepath.Dir(to), 0o755), os.WriteFile(to, text, 0o644))
}
