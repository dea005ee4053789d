package main

import (
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/plugin/modelgen"
	schema "github.com/vektah/gqlparser/v2/ast"
)

// models lets gqlgen write the Go types of the schema that nobody has written by
// hand. Its executor is not generated: graph/plan executes operations.
func models(configFile string) error {
	if err := os.Chdir(filepath.Dir(configFile)); err != nil {
		return err
	}
	c, err := config.LoadConfig(filepath.Base(configFile))
	if err != nil {
		return err
	}
	if err := c.LoadSchema(); err != nil {
		return err
	}
	inputsAsSent(c)
	if err := c.Init(); err != nil {
		return err
	}
	return modelgen.New().(*modelgen.Plugin).MutateConfig(c)
}

// inputsAsSent hands input objects over as they were sent. What their members mean
// the tables of the nouns say, so a Go type for each would only stand between.
// Operations are validated against the schema itself, which this leaves alone.
func inputsAsSent(c *config.Config) {
	for _, d := range c.Schema.Types {
		if d.Kind == schema.InputObject {
			d.Kind, d.Fields = schema.Scalar, nil
		}
	}
}
