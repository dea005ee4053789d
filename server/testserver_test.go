package server

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// fakeSchema is a schema that answers by itself, so that what the transport and the
// limits do can be seen without the real one. It has faults to order: slow, boom,
// fail, leak, big.
type fakeSchema struct {
	schema  *ast.Schema
	down    bool          // the store cannot be reached: nothing is answered
	entered chan struct{} // told when slow begins
	release chan struct{} // lets slow end
}

const fakeSDL = `
type Query {
  hello: String
  echo(text: String): String
  slow: String
  boom: String
  fail: String
  leak: String
  big(bytes: Int!): String
  thing: Thing
  things(first: Int = 25, last: Int, after: String): Things
  nodes(ids: [ID!]!): [Thing]
  around(limit: Int = 300): Things
}
type Mutation { change(text: String!): String }
type Thing { name: String, next: Thing, things(first: Int): Things }
type Things { nodes: [Thing], edges: [Edge] }
type Edge { node: Thing }
`

func newFakeSchema() *fakeSchema {
	return &fakeSchema{
		schema:  gqlparser.MustLoadSchema(&ast.Source{Name: "standin.graphqls", Input: fakeSDL}),
		entered: make(chan struct{}, 100),
		release: make(chan struct{}),
	}
}

func (s *fakeSchema) Schema() *ast.Schema { return s.schema }

func (s *fakeSchema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (s *fakeSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	return graphql.OneShot(s.answer(ctx))
}

func (s *fakeSchema) answer(ctx context.Context) *graphql.Response {
	if s.down {
		return &graphql.Response{Errors: gqlerror.List{presentFake(ctx, &ecosystem.Error{Code: ecosystem.Unavailable, Message: "Not now."})}}
	}
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Mutation {
		return &graphql.Response{Data: []byte(`{"change":"done"}`)}
	}
	var b bytes.Buffer
	s.object(ctx, &b, op, op.Operation.SelectionSet, "Query")
	return &graphql.Response{Data: b.Bytes()}
}

func (s *fakeSchema) object(ctx context.Context, b *bytes.Buffer, op *graphql.OperationContext, set ast.SelectionSet, typeName string) {
	b.WriteByte('{')
	for i, f := range graphql.CollectFields(op, set, []string{typeName}) {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + f.Alias + `":`)
		s.field(ctx, b, op, f)
	}
	b.WriteByte('}')
}

func (s *fakeSchema) field(ctx context.Context, b *bytes.Buffer, op *graphql.OperationContext, f graphql.CollectedField) {
	if len(f.Selections) == 0 {
		s.leaf(ctx, b, op, f)
		return
	}
	kind := f.Definition.Type.Name()
	if strings.HasPrefix(kind, "__") {
		b.WriteString("null")
		return
	}
	if f.Definition.Type.Elem != nil || f.Name == "next" {
		b.WriteString("null") // deep enough to be asked, not to be walked
		return
	}
	s.object(ctx, b, op, f.Selections, kind)
}

func (s *fakeSchema) leaf(ctx context.Context, b *bytes.Buffer, op *graphql.OperationContext, f graphql.CollectedField) {
	arguments := f.ArgumentMap(op.Variables)
	path := graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: f})
	value := "hello"
	switch f.Name {
	case "echo":
		value, _ = arguments["text"].(string)
	case "slow":
		s.entered <- struct{}{}
		select {
		case <-s.release:
		case <-ctx.Done():
			graphql.AddError(path, ctx.Err())
		}
	case "boom":
		func() {
			defer func() { graphql.AddError(path, op.RecoverFunc(path, recover())) }()
			panic("secret of the panic")
		}()
	case "fail":
		graphql.AddError(path, &ecosystem.Error{Code: ecosystem.NotFound, Message: "No such thing.", Hint: "Look again."})
	case "leak":
		graphql.AddError(path, errors.New("/var/lib/secret.db: SQL logic error"))
	case "big":
		n, _ := wholeNumber(arguments["bytes"])
		value = strings.Repeat("x", n)
	}
	graphql.MarshalString(value).MarshalGQL(b)
}

func presentFake(ctx context.Context, err error) *gqlerror.Error {
	var known *gqlerror.Error
	if errors.As(err, &known) && errors.Unwrap(known) == nil {
		return known
	}
	var ours *ecosystem.Error
	if !errors.As(err, &ours) {
		ours = &ecosystem.Error{Code: ecosystem.Internal, Message: "Something went wrong here."}
	}
	e := graphql.DefaultErrorPresenter(ctx, ours)
	e.Message, e.Extensions = ours.Message, map[string]any{"code": string(ours.Code)}
	return e
}

// noStore is a store that answers nothing but its head.
type noStore struct {
	ecosystem.Store
	mu  sync.Mutex
	err error
}

func (s *noStore) Head(context.Context) (ecosystem.Revision, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return 0, s.err
}

func (s *noStore) breakDown(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err = err
}

// testServer is a server on the fake schema, with what a test wants to look at.
type testServer struct {
	http.Handler
	schema *fakeSchema
	store  *noStore
	tokens *Tokens
	log    *syncBuffer
}

type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func newTestServer(t *testing.T, change func(*Config)) *testServer {
	t.Helper()
	r := &testServer{schema: newFakeSchema(), store: &noStore{}, tokens: OpenTokens(t.TempDir() + "/catchment.tokens"), log: &syncBuffer{}}
	c := Config{
		Registry:     ecosystem.NewRegistry(r.store, ecosystem.Options{}),
		Schema:       r.schema,
		SDL:          fakeSDL,
		PresentError: presentFake,
		Tokens:       r.tokens,
		Limits:       DefaultLimits(),
		Log:          slog.New(slog.NewJSONHandler(r.log, nil)),
	}
	if change != nil {
		change(&c)
	}
	h, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	r.Handler = h
	return r
}

// reply is an answer as a client sees it.
type reply struct {
	status int
	header http.Header
	body   string
	took   time.Duration
}

func (r *testServer) send(t *testing.T, method, target, body string, headers ...string) reply {
	t.Helper()
	req := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	if method == http.MethodPost {
		req.Header.Set("Content-Type", "application/json")
	}
	for pair := range slices.Chunk(headers, 2) {
		req.Header.Del(pair[0])
		if pair[1] != "" {
			req.Header.Set(pair[0], pair[1])
		}
	}
	w := httptest.NewRecorder()
	began := time.Now()
	r.ServeHTTP(w, req)
	return reply{w.Code, w.Header(), w.Body.String(), time.Since(began)}
}
