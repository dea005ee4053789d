package server

import (
	"context"
	"io/fs"
	"iter"
	"log/slog"
	"net/netip"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/exchange"
)

// Config is what a server is made of.
type Config struct {
	Registry   *ecosystem.Registry
	Schema     graphql.ExecutableSchema
	Extensions []graphql.HandlerExtension
	Follower   Follower // of commits, for subscriptions; nil: there are none
	SDL        string   // the schema as text, for /schema.graphqls

	// PresentError turns an error of a resolver into what a client may read.
	PresentError graphql.ErrorPresenterFunc

	// Ready tells what else than the store is not ready yet; nil: nothing else has to be.
	Ready func() error

	// Formats are those that can be imported, by the names that people type, and
	// UsualFormat is the one of a file that is sent without a name of a format.
	Formats     map[string]func() exchange.Decoder
	UsualFormat string

	Questions fs.FS          // NN-slug.graphql and NN-slug.variables.json; nil: none are shown
	Tokens    *Tokens        // nil: no token is valid
	Workshops *workshop.Book // whose guests have tokens too; nil: there are none
	Limits    Limits         // zero: DefaultLimits
	Origins   []string       // other sites whose pages may ask, as https://example.org; "*": all may read what is public
	Frames    []string       // other sites that may show a page asked for with embed=1 within theirs
	Hosts     []string       // names by which it is asked on its own machine, beside localhost
	Proxies   []netip.Prefix // whose X-Forwarded-For counts
	Log       *slog.Logger   // nil: nothing is logged
}

// Follower brings the commits that subscriptions tell of.
type Follower interface {
	// Follow gives the commits that a subscription is about, in order, and waits for more.
	Follow(ctx context.Context, op *graphql.OperationContext) iter.Seq2[ecosystem.Commit, error]

	// Of makes the context in which the event of one commit is answered.
	Of(ctx context.Context, c ecosystem.Commit) context.Context
}
