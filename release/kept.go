package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/mod/semver"

	"catchment/graph"
)

const (
	keptFolder   = "testdata/releases" // a folder for each version: its schema, a store that it wrote, what check told of it
	sampleFolder = keptFolder + "/sample"
	schemaFile   = "schema.graphqls"
	storeFile    = "store.db"
	checkFile    = "check.json"
)

// firstRelease is the version from which on nothing of the schema may break.
const firstRelease = "0.1.0"

// known refuses what is no version: three numbers, and perhaps a hyphen and more.
func known(version string) error {
	if v := "v" + version; !semver.IsValid(v) || semver.Canonical(v) != v {
		return fmt.Errorf("%q is no version; write 0.1.0 or 0.1.0-rc", version)
	}
	return nil
}

// keptVersions are those under testdata/releases, oldest first.
func keptVersions(root string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(root, keptFolder))
	var versions []string
	for _, e := range entries {
		if e.IsDir() && known(e.Name()) == nil {
			versions = append(versions, e.Name())
		}
	}
	slices.SortFunc(versions, order)
	return versions, err
}

func order(a, b string) int { return semver.Compare("v"+a, "v"+b) }

// newest is the version that a schema is held against: the newest full release or,
// before there is one, the newest candidate.
func newest(versions []string) string {
	last := ""
	for _, v := range versions {
		full, before := semver.Prerelease("v"+v) == "", last != "" && semver.Prerelease("v"+last) == ""
		if last == "" || full && !before || full == before && order(v, last) > 0 {
			last = v
		}
	}
	return last
}

// since lists what broke since a version, and is an error too where nothing may
// break any more: from 0.1.0 on. Candidates bind nobody.
func since(version string, before, after *ast.Schema) ([]string, error) {
	found := breaks(before, after)
	if len(found) == 0 || semver.Prerelease("v"+version) != "" || order(version, firstRelease) < 0 {
		return found, nil
	}
	return found, fmt.Errorf("clients of %s would break; put back what is gone and deprecate it, or see docs/releases.md:\n  %s", version, strings.Join(found, "\n  "))
}

// againstLast holds the schema of a tree against that of the last version kept in it.
func againstLast(root string) (version string, found []string, err error) {
	versions, err := keptVersions(root)
	if err != nil || len(versions) == 0 {
		return "", nil, err
	}
	version = newest(versions)
	before, err := loadSchema(filepath.Join(root, keptFolder, version, schemaFile))
	if err != nil {
		return version, nil, err
	}
	text, err := schemaOf(root)
	if err != nil {
		return version, nil, err
	}
	after, err := gqlparser.LoadSchema(&ast.Source{Name: schemaFile, Input: text})
	if err != nil {
		return version, nil, err
	}
	found, err = since(version, before, after)
	return version, found, err
}

// schemaOf is the whole schema of the tree that this program was built from.
func schemaOf(root string) (string, error) {
	written, err := os.ReadFile(filepath.Join(root, schemaFile))
	return graph.SchemaText(string(written)), err
}

func loadSchema(path string) (*ast.Schema, error) {
	sdl, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return gqlparser.LoadSchema(&ast.Source{Name: path, Input: string(sdl)})
}

type breakingCommand struct{}

// Run lists, and fails where the last version is a full release.
func (c *breakingCommand) Run() error {
	version, found, err := againstLast(".")
	if version == "" || err != nil {
		return err
	}
	fmt.Printf("%d breaking changes of the schema since %s\n", len(found), version)
	for _, f := range found {
		fmt.Println("  " + f)
	}
	return nil
}

type keepCommand struct {
	Version string `required:"" placeholder:"0.1.0" help:"The version to keep."`
}

// Run builds the binary, lets it import the sample step by step, and keeps the store.
func (c *keepCommand) Run(ctx context.Context) error {
	if err := known(c.Version); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "keep-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	binary, store := filepath.Join(work, host().program()), "sqlite:"+filepath.Join(work, storeFile)
	if err := originOf(ctx, c.Version).compile(ctx, host(), ".", binary); err != nil {
		return err
	}
	steps, err := filepath.Glob(sampleFolder + "/*")
	if err != nil {
		return err
	}
	for _, step := range steps { // each a commit or two later than the one before
		if _, err := output(ctx, nil, binary, "import", "--store", store, "--as-of", "2026-11-24", "csv", step); err != nil {
			return err
		}
	}
	told, err := output(ctx, nil, binary, "check", "--json", "--store", store)
	if err != nil {
		return err
	}
	schema, err := schemaOf(".")
	if err != nil {
		return err
	}
	to := filepath.Join(keptFolder, c.Version)
	return errors.Join(os.RemoveAll(to), os.MkdirAll(to, 0o755), os.WriteFile(filepath.Join(to, schemaFile), []byte(schema), 0o644),
		copied(filepath.Join(work, storeFile), filepath.Join(to, storeFile)), os.WriteFile(filepath.Join(to, checkFile), []byte(told), 0o644))
}
