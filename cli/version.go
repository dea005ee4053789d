package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"runtime"
	"runtime/debug"

	"catchment/graph"
	"catchment/store/neo4j"
	"catchment/store/sqlite"
)

// What `make release` and the Dockerfile stamp into the binary by the linker's flag
// -X. Built otherwise both are empty, and Go's own build information tells instead.
var (
	stampedVersion string
	stampedCommit  string
)

type version struct {
	JSON bool `name:"json" help:"Write a JSON line."`
}

// built says what a binary is and what it can read, as version --json writes it.
type built struct {
	Version    string         `json:"version"`
	Commit     string         `json:"commit"` // "unknown" where it was built outside of version control
	Date       string         `json:"date,omitempty"`
	Go         string         `json:"go"`
	Platform   string         `json:"platform"`
	Stores     map[string]int `json:"stores"`     // the newest schema of each engine that it reads, which it also writes
	Checkpoint string         `json:"checkpoint"` // the file beside a store is read by a binary of the same checkpoint only
	Schema     string         `json:"schema"`     // SHA-256 of the GraphQL schema
}

// Run tells what was built, from what, by which Go, and which formats it speaks.
func (v *version) Run(w World) error {
	b, err := thisBinary(w.Carried)
	if err != nil {
		return err
	}
	if v.JSON {
		return json.NewEncoder(w.Out).Encode(b)
	}
	_, err = fmt.Fprintf(w.Out, `catchment %s
commit      %s
go          %s %s
sqlite      tables version %d
neo4j       schema version %d
checkpoint  %s
schema      sha256:%s
`, b.Version, b.Commit, b.Go, b.Platform, b.Stores["sqlite"], b.Stores["neo4j"], b.Checkpoint, b.Schema)
	return err
}

func thisBinary(carried fs.FS) (built, error) {
	b := built{
		Version: "unknown", Commit: "unknown", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH,
		Stores: map[string]int{"sqlite": sqlite.SchemaVersion(), "neo4j": neo4j.SchemaVersion()},
	}
	b.readBuildInfo()
	if stampedVersion != "" {
		b.Version, b.Commit = stampedVersion, stampedCommit
	}
	sdl, err := fs.ReadFile(carried, "schema.graphqls")
	if err != nil {
		return b, err
	}
	sum := sha256.Sum256([]byte(graph.SchemaText(string(sdl))))
	b.Schema = hex.EncodeToString(sum[:])
	b.Checkpoint, err = programHash()
	return b, err
}

func (b *built) readBuildInfo() {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return
	}
	b.Version = info.Main.Version
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.time":
			b.Date = s.Value
		}
	}
}
