// Command catchment keeps a registry of a data ecosystem and answers questions
// about it. `go run .` starts it; `catchment --help` tells what else it does.
package main

import (
	"context"
	"embed"
	"os"
	"os/signal"
	"syscall"

	"catchment/cli"
)

// carried is what the binary takes along that lies outside packages.
//
//go:embed schema.graphqls all:testdata/demo all:testdata/synthetic testdata/questions
var carried embed.FS

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	os.Exit(cli.Run(ctx, os.Args[1:], cli.World{Out: os.Stdout, Err: os.Stderr, Carried: carried}))
}
