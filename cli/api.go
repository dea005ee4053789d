package cli

import (
	"io/fs"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/server"
)

// api is what a server answers with: the schema, over a registry.
func api(registry *ecosystem.Registry, carried fs.FS) (server.Config, error) {
	sdl, err := fs.ReadFile(carried, "schema.graphqls")
	if err != nil {
		return server.Config{}, err
	}
	questions, err := fs.Sub(carried, "testdata/questions")
	return server.Config{
		Registry:     registry,
		Schema:       graph.NewSchema(),
		Extensions:   []graphql.HandlerExtension{graph.Attach{Registry: registry}},
		PresentError: graph.PresentError,
		SDL:          string(sdl),
		Questions:    questions,
	}, err
}
