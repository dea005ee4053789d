package cli

import (
	"cmp"
	"context"
	"errors"
	"net/url"
	"os"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j"
)

// neo4jFlags say how to reach a Neo4j server.
type neo4jFlags struct {
	neo4jLogin
	Pool    int           `default:"16" env:"POOL" placeholder:"N" help:"Neo4j: how many connections to keep at most (${default})."`
	Wait    time.Duration `default:"5s" env:"WAIT" placeholder:"TIME" help:"Neo4j: how long to wait for a connection (${default})."`
	Retry   time.Duration `default:"5s" env:"RETRY" placeholder:"TIME" help:"Neo4j: how long to go on trying while the server is away (${default})."`
	Timeout time.Duration `default:"2m" env:"TIMEOUT" placeholder:"TIME" help:"Neo4j: how long the server may work at one thing that has no deadline of its own (${default})."`
}

// neo4jLogin says as whom to reach it. The password has no flag, for what stands on
// a command line is seen by everybody on the machine.
type neo4jLogin struct {
	User         string `env:"USER" placeholder:"NAME" help:"Neo4j: the user; neo4j unless said. The password comes from a file or from CATCHMENT_NEO4J_PASSWORD."`
	PasswordFile string `env:"PASSWORD_FILE" placeholder:"FILE" help:"Neo4j: the file that holds the password."`
	Database     string `env:"DATABASE" placeholder:"NAME" help:"Neo4j: the database; neo4j unless said."`
}

// The variables that hold a password: of the store, and of what is copied into.
const (
	neo4jPassword   = "CATCHMENT_NEO4J_PASSWORD"
	toNeo4jPassword = "CATCHMENT_TO_NEO4J_PASSWORD"
)

// password reads the file, or else the variable.
func (l neo4jLogin) password(variable string) (string, error) {
	if l.PasswordFile == "" {
		return os.Getenv(variable), nil
	}
	text, err := os.ReadFile(l.PasswordFile)
	if err != nil {
		return "", &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The file with the password of Neo4j cannot be read.",
			Hint: "Check its name, " + l.PasswordFile + ", and its permissions.", Cause: err}
	}
	return strings.TrimRight(string(text), "\r\n"), nil
}

// options are what the engine is opened with; what the login of a copy's target says
// comes before the flags.
func (n neo4jFlags) options(to neo4jLogin) (neo4j.Options, error) {
	o := neo4j.Options{User: cmp.Or(to.User, n.User), Database: cmp.Or(to.Database, n.Database),
		PoolSize: n.Pool, Wait: n.Wait, Retry: n.Retry, Limit: n.Timeout}
	if n.Pool < 1 || n.Wait <= 0 || n.Retry <= 0 || n.Timeout <= 0 {
		return o, usagef("--neo4j-pool, --neo4j-wait, --neo4j-retry and --neo4j-timeout must be more than 0.")
	}
	usual, err := n.password(neo4jPassword)
	if err != nil {
		return o, err
	}
	own, err := to.password(toNeo4jPassword)
	o.Password = cmp.Or(own, usual)
	return o, err
}

// neo4j checks the address and the flags of a database on a server. Opening it makes
// an empty one Catchment's only where m is create.
func (s storeFlags) neo4j(m ifMissing, late bool) (openStore, error) {
	if u, err := url.Parse(s.Store); err != nil || u.Host == "" || u.User != nil || u.Path != "" || u.RawQuery != "" {
		return nil, usagef("the address of a Neo4j server is neo4j://HOST:PORT and no more; user and database have flags, the password comes from a file or from %s.", neo4jPassword)
	}
	options, err := s.Neo4j.options(s.to)
	if err != nil {
		return nil, err
	}
	options.Create, options.Late = m == create, late
	return func(ctx context.Context) (openedStore, error) {
		store, err := neo4j.Open(ctx, s.Store, options)
		if m == temporary && errors.Is(err, neo4j.ErrEmpty) {
			return temporaryStore(ctx)
		}
		if err != nil {
			return openedStore{}, err
		}
		return openedStore{Store: store}, nil
	}, nil
}
