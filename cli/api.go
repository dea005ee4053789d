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

// schemaToBe waits for the schema, and gives it with its text.
type schemaToBe func() (executable graphql.ExecutableSchema, sdl string, err error)

// beginSchema reads the schema while a store is opened and filled.
func beginSchema(carried fs.FS) schemaToBe {
	var executable graphql.ExecutableSchema
	var sdl []byte
	var err error
	read := make(chan struct{})
	go func() {
		defer close(read)
		if sdl, err = fs.ReadFile(carried, "schema.graphqls"); err == nil {
			executable, err = graph.NewSchema(string(sdl))
		}
	}()
	return func() (graphql.ExecutableSchema, string, error) {
		<-read
		return executable, string(sdl), err
	}
}

// api is what a server answers with: the schema, over a registry, its workshops and, where
// there is one, the projection that a keeper keeps.
func api(registry *ecosystem.Registry, keeper *projection.Keeper, book *workshop.Book, carried fs.FS, schema schemaToBe) (server.Config, error) {
	executable, sdl, err := schema()
	if err != nil {
		return server.Config{}, err
	}
	attach := graph.Attach{Registry: registry, Keeper: keeper, Workshops: book}
	questions, err := fs.Sub(carried, "testdata/questions")
	config := server.Config{
		Registry:     registry,
		Workshops:    book,
		Schema:       executable,
		Extensions:   []graphql.HandlerExtension{attach},
		Follower:     attach,
		PresentError: graph.PresentError,
		SDL:          graph.SchemaText(sdl),
		Formats:      decoders,
		UsualFormat:  "csv",
		Questions:    questions,
	}
	if keeper != nil {
		config.Ready = keeper.Ready
	}
	return config, err
}
