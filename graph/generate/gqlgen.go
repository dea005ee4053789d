package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/plugin/modelgen"
	"github.com/vektah/gqlparser/v2/ast"
)

// models lets gqlgen write the Go types of what people have written of the schema, as
// far as nobody has written them by hand. Its executor is not generated: graph/plan
// executes operations.
func models(configFile string) error {
	if err := os.Chdir(filepath.Dir(configFile)); err != nil {
		return err
	}
	c, err := config.LoadConfig(filepath.Base(configFile))
	if err != nil {
		return err
	}
	if err := os.Remove(c.Model.Filename); err != nil && !errors.Is(err, fs.ErrNotExist) { // else its types count as written by hand
		return err
	}
	if err := c.LoadSchema(); err != nil {
		return err
	}
	for name, d := range c.Schema.Types {
		if to := mapped(d); to != "" && c.Models[name].Model == nil {
			c.Models[name] = config.TypeMapEntry{Model: []string{to}}
		}
	}
	if err := c.Init(); err != nil {
		return err
	}
	return modelgen.New().(*modelgen.Plugin).MutateConfig(c)
}

// mapped is the Go type that stands for one of the schema which gets none of its own:
// nouns are things, and what follows from them is read as it is sent.
func mapped(d *ast.Definition) string {
	printed := d.Position != nil && filepath.Base(d.Position.Src.Name) == "nouns.graphqls"
	isList := strings.HasSuffix(d.Name, "Connection") || strings.HasSuffix(d.Name, "Edge")
	switch {
	case d.BuiltIn:
		return ""
	case isList || printed && (d.Kind == ast.Object || d.Kind == ast.Interface):
		return "catchment/graph/model.Thing"
	case printed && d.Kind == ast.Enum:
		return "github.com/99designs/gqlgen/graphql.String"
	case d.Kind == ast.InputObject:
		return "github.com/99designs/gqlgen/graphql.Map"
	}
	return ""
}
