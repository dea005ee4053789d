// Command release makes what is handed out of Catchment, and holds a new version
// against the old ones: `go run ./release --help`, from the root of the tree. The
// makefile's release, release-check and release-keep call it; docs/releases.md tells
// people. It uses the Go command, git and npm; nothing of it is in the binary.
package main

import (
	"context"

	"github.com/alecthomas/kong"
)

type commands struct {
	Build    buildCommand    `cmd:"" help:"Make the archives of every platform, their checksums, bills of materials and notices."`
	Verify   verifyCommand   `cmd:"" help:"Build this machine's binary again, elsewhere and from nothing, and compare its bytes with the archive's."`
	Keep     keepCommand     `cmd:"" help:"Keep the schema and a small store of this version in testdata/releases, for later versions to be held against."`
	Breaking breakingCommand `cmd:"" help:"List what a client of the last kept version relies on and the schema no longer has."`
}

func main() {
	var c commands
	parsed := kong.Parse(&c,
		kong.Name("release"),
		kong.Description("Makes a release of Catchment and holds it against the last ones. Run it in the root of the tree."),
		kong.BindTo(context.Background(), (*context.Context)(nil)),
	)
	parsed.FatalIfErrorf(parsed.Run())
}
