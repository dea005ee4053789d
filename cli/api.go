package cli

import (
	"io/fs"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/workshop"
	"catchment/graph"
	"catchment/server"
)

// api is what a server answers with: the schema, over a registry, its workshops and, where
// there is one, the projection that a keeper keeps.
func api(registry *ecosystem.Registry, keeper *projection.Keeper, book *workshop.Book, carried fs.FS) (server.Config, error) {
	sdl, err := fs.ReadFile(carried, "schema.graphqls")
	if err != nil {
		return server.Config{}, err
	}
	schema, err := graph.NewSchema(string(sdl))
	if err != nil {
		return server.Config{}, err
	}
	attach := graph.Attach{Registry: registry, Keeper: keeper, Workshops: book}
	questions, err := fs.Sub(carried, "testdata/questions")
	config := server.Config{
		Registry:     registry,
		Workshops:    book,
		Schema:       schema,
		Extensions:   []graphql.HandlerExtension{attach},
		Follower:     attach,
		PresentError: graph.PresentError,
		SDL:          graph.SchemaText(string(sdl)),
		Formats:      decoders,
		UsualFormat:  "csv",
		Questions:    questions,
	}
	if keeper != nil {
		config.Ready = keeper.Ready
	}
	return config, err
}
