// Lend runs a command, such as several go test one after the other, and lends their tests
// one Neo4j, which is gone when the command has ended. It exits as the command does.
//
//	go run ./store/neo4j/lend COMMAND [ARGUMENT...]
package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"

	"catchment/store/neo4j/neo4jtest"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "lend: name a command to lend a Neo4j to.")
		os.Exit(2)
	}
	code := 0
	neo4jtest.Lend(func(variable string) {
		command := exec.CommandContext(context.Background(), os.Args[1], os.Args[2:]...) //nolint:gosec // running what one names is what it is for
		command.Stdout, command.Stderr = os.Stdout, os.Stderr
		if variable != "" {
			command.Env = append(os.Environ(), variable)
		}
		if err := command.Run(); err != nil {
			fmt.Fprintln(os.Stderr, "lend:", err)
			code = 1
		}
	})
	os.Exit(code)
}
