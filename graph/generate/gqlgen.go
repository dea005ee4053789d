package main

import (
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
	schema "github.com/vektah/gqlparser/v2/ast"
)

// execute lets gqlgen write the code that executes operations.
func execute(configFile string) error {
	if err := os.Chdir(filepath.Dir(configFile)); err != nil {
		return err
	}
	c, err := config.LoadConfig(filepath.Base(configFile))
	if err != nil {
		return err
	}
	return api.Generate(c, api.AddPlugin(plainInputs{}))
}

// plainInputs makes gqlgen hand input objects over as they were sent. What their
// members mean the tables of the nouns say, so code for each of a thousand
// members would only stand between. Operations are validated against the schema
// itself, which this leaves alone.
type plainInputs struct{}

// Name of the plugin.
func (plainInputs) Name() string { return "plain inputs" }

// MutateConfig treats inputs as scalars, for the code that is generated only.
func (plainInputs) MutateConfig(c *config.Config) error {
	for _, d := range c.Schema.Types {
		if d.Kind == schema.InputObject {
			d.Kind, d.Fields = schema.Scalar, nil
		}
	}
	return nil
}
