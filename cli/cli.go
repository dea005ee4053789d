// Package cli holds the commands of the binary. People's words go to stderr,
// results to stdout. A command ends with 0 when it is done, 1 when it was refused
// or found something that stops, 2 when it was called wrongly.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/alecthomas/kong"

	"catchment/ecosystem"
)

// World is what a command has around it.
type World struct {
	Out     io.Writer // results
	Err     io.Writer // words for people
	Carried fs.FS     // the demos under testdata and testdata/questions, as the binary carries them
}

// The exit codes.
const (
	done    = 0
	refused = 1
	misused = 2
)

// commands are the words of the command line. Each flag is an environment
// variable too, CATCHMENT_ and its name in capitals; a flag wins.
type commands struct {
	Serve   serve          `cmd:"" default:"withargs" help:"Answer questions over HTTP. The default command."`
	Import  importCommand  `cmd:"" help:"Bring files in. The same files a second time change nothing."`
	Region  regionCommand  `cmd:"" help:"Cut the registry of a region out of national files, and tell which are lacking."`
	Export  export         `cmd:"" help:"Write all that is known to files."`
	Check   check          `cmd:"" help:"Tell whether a store is sound, and the fingerprint of its content."`
	Propose proposeCommand `cmd:"" help:"Propose occupations for courses, for review; what was proposed before is not proposed again."`
	Settle  settleCommand  `cmd:"" help:"Say that claims are right, or what an import says where people say otherwise."`
	Erase   eraseCommand   `cmd:"" help:"Take a thing's words, or one field's, out of everything that is kept, its past included."`
	Undo    undoCommand    `cmd:"" help:"Take an import back, as one commit, but for what others have changed or built on since."`
	Copy    copyCommand    `cmd:"" help:"Copy everything, history included, into another store."`
	Restore restoreCommand `cmd:"" help:"Copy a backup into an empty store, and erase again what was erased since."`
	Token   token          `cmd:"" help:"Make, list and revoke the tokens that allow changes."`
	Version version        `cmd:"" help:"Tell which version this is."`
}

// storeFlags are the flags of every command that opens a store.
type storeFlags struct {
	Store string     `default:"sqlite:catchment.db" placeholder:"URL" help:"Where the data lies: ${stores} (${default})."`
	Neo4j neo4jFlags `embed:"" prefix:"neo4j-" envprefix:"CATCHMENT_NEO4J_"`
	to    neo4jLogin // of the store that a copy goes to; comes before that of Neo4j
}

// usage is an error of whoever called: exit code 2.
type usage struct{ error }

func usagef(format string, args ...any) error { return usage{fmt.Errorf(format, args...)} }

// errStopped says that a command has told people already why it ends with 1.
var errStopped = errors.New("stopped")

// Run carries out a command line and gives the exit code.
func Run(ctx context.Context, args []string, w World) int {
	helped := false
	var c commands
	parser, err := kong.New(&c,
		kong.Name("catchment"),
		kong.Description("A registry and a map of a data ecosystem: who holds which data, under what terms, how it travels, and where the gaps are."),
		kong.DefaultEnvars("CATCHMENT"),
		kong.Vars{"stores": "sqlite:FILE, neo4j://HOST or bolt://HOST, with TLS neo4j+s://HOST or bolt+s://HOST", "demos": demoNames(), "decoders": names(decoders), "encoders": names(encoders)},
		kong.Writers(w.Out, w.Err),
		kong.Exit(func(int) { helped = true }), // only help leaves in the midst of it
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(w),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		panic(err) // the commands above are wrong
	}
	command, err := parser.Parse(args)
	if helped {
		return done
	}
	if err != nil {
		fmt.Fprintf(w.Err, "catchment: %v.\nTry: catchment --help\n", err)
		return misused
	}
	return exitCode(command.Run(), w)
}

// exitCode tells people what went wrong, in a sentence or two.
func exitCode(err error, w World) int {
	var wrong usage
	var ours *ecosystem.Error
	switch {
	case err == nil:
		return done
	case errors.As(err, &wrong):
		fmt.Fprintf(w.Err, "catchment: %v\nTry: catchment --help\n", wrong)
		return misused
	case errors.Is(err, errStopped):
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w.Err, "catchment: stopped before it was done.")
	case errors.As(err, &ours):
		fmt.Fprintf(w.Err, "catchment: %v\n", ours)
	default:
		fmt.Fprintf(w.Err, "catchment: %v.\n", err)
	}
	return refused
}
