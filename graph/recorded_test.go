package graph_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// failing fails some of what it is asked once it is filled, by what it is asked for alone,
// so that the same question fails for everybody.
type failing struct {
	ecosystem.Store
	filled *bool
}

func (s failing) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	if !*s.filled {
		return s.Store.At(rev, lens)
	}
	return failingReader{s.Store.At(rev, lens)}
}

type failingReader struct{ ecosystem.Reader }

// fixedWords are kinds and those ids that are the same in every run.
var fixedWords = regexp.MustCompile(`[a-z]{3}_0{8}\w+|[A-Z][a-z]+`)

func fails(of any) error {
	h := fnv.New32()
	for _, word := range fixedWords.FindAllString(fmt.Sprint(of), -1) {
		fmt.Fprint(h, word)
	}
	switch h.Sum32() % 40 {
	case 0:
		return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "Not now."}
	case 1:
		return fmt.Errorf("a secret")
	}
	return nil
}

func (r failingReader) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	if err := fails(of); err != nil {
		return nil, err
	}
	return r.Reader.Claims(ctx, of)
}

func (r failingReader) Count(ctx context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	if err := fails([]any{q.Kinds, q.Search}); err != nil {
		return ecosystem.Count{}, err
	}
	return r.Reader.Count(ctx, q, limit)
}

var madeID = regexp.MustCompile(`[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}`)

var cursor = regexp.MustCompile(`eyJ[A-Za-z0-9_-]+`)

// anonymous puts numbers for ids that a response made by itself, in their order.
func anonymous(text string, known map[string]bool) string {
	made := map[string]string{}
	text = cursor.ReplaceAllStringFunc(text, func(c string) string {
		if plain, err := base64.RawURLEncoding.DecodeString(c); err == nil {
			return string(plain)
		}
		return c
	})
	return madeID.ReplaceAllStringFunc(text, func(id string) string {
		if known[id] {
			return id
		}
		if made[id] == "" {
			made[id] = fmt.Sprintf("id%d", len(made))
		}
		return made[id]
	})
}

// recordedOperation is an operation of graph/testdata/operations.jsonl with what it
// is answered in a dense world. Most are of a set chosen from 20,000 random operations
// that gqlgen's generated executor and graph/plan answered byte for byte alike; the
// others took the place of those that a change of the schema no longer admitted.
type recordedOperation struct {
	Seed      uint64         `json:"seed"`
	Text      string         `json:"text"`
	Variables map[string]any `json:"variables,omitempty"`
	Editor    bool           `json:"editor,omitempty"`
	Answer    string         `json:"answer"`
}

const operationsFile = "testdata/operations.jsonl"

var (
	recordOperations = flag.Bool("record-operations", false, "write "+operationsFile+" anew, with other operations where the schema has changed")
	answerOperations = flag.Bool("answer-operations", false, "write the answers in "+operationsFile+" anew, as after a new type of link, which the dense world has links of")
)

func TestRecordedOperationsAreAnsweredAsRecorded(t *testing.T) {
	filled := false
	w := denseOn(t, failing{storetest.NewModel(), &filled})
	filled = true
	known := map[string]bool{}
	for _, id := range w.allIDs() {
		known[id] = true
	}
	if *recordOperations {
		w.record(t, known)
		return
	}
	var answered []recordedOperation
	for _, o := range keptOperations(t) {
		now := w.answerOf(t, o, known)
		if diff := cmp.Diff(o.Answer, now); diff != "" && !*answerOperations {
			t.Errorf("%s\n%v\n(-recorded +now)\n%s", o.Text, o.Variables, diff)
		}
		o.Answer = now
		answered = append(answered, o)
	}
	if *answerOperations {
		keepOperations(t, answered)
	}
}

func keptOperations(t *testing.T) []recordedOperation {
	t.Helper()
	text, err := os.ReadFile(operationsFile)
	if err != nil {
		t.Fatal(err)
	}
	var all []recordedOperation
	for line := range strings.Lines(string(text)) {
		var o recordedOperation
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatal(err)
		}
		all = append(all, o)
	}
	return all
}

// keepOperations writes the file of recorded operations.
func keepOperations(t *testing.T, all []recordedOperation) {
	t.Helper()
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false)
	for _, o := range all {
		if err := lines.Encode(o); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(operationsFile, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// answerOf is data, errors in the order of their texts, and extensions, a line each.
func (w *world) answerOf(t *testing.T, o recordedOperation, known map[string]bool) string {
	t.Helper()
	who := ecosystem.Principal{}
	if o.Editor {
		who = editor
	}
	return anonymous(sortedErrors(t, w.dispatch(who, graphql.RawParams{Query: o.Text, Variables: o.Variables})), known)
}

// record keeps the operations that the schema still admits, with what they were
// answered, and puts new ones in the place of the others.
func (w *world) record(t *testing.T, known map[string]bool) {
	t.Helper()
	schema := newSchema(t).Schema()
	kept, last := []recordedOperation{}, uint64(0)
	for _, o := range keptOperations(t) {
		last = max(last, o.Seed)
		if _, errs := gqlparser.LoadQueryWithRules(schema, o.Text, rules.NewDefaultRules()); errs == nil && !strings.Contains(w.answerOf(t, o, known), "cannot be read") {
			kept = append(kept, o)
		}
	}
	t.Logf("%d operations are kept as they were", len(kept))
	for n := last + 1; len(kept) < 400; n++ {
		a := &operationAuthor{Rand: rand.New(rand.NewPCG(n, 7)), schema: schema, ids: w.allIDs(), head: 3}
		root := schema.Query
		if a.chance(15) {
			root = schema.Mutation
		}
		o := recordedOperation{Seed: n}
		o.Text, o.Variables = a.write(root)
		if _, errs := gqlparser.LoadQueryWithRules(schema, o.Text, rules.NewDefaultRules()); errs != nil {
			continue
		}
		o.Editor = a.chance(50)
		o.Answer = w.answerOf(t, o, known)
		if len(o.Text)+len(o.Answer) > 1500 || strings.HasPrefix(o.Answer, "null") && a.chance(60) {
			if root == schema.Query {
				continue
			}
		}
		kept = append(kept, o)
	}
	keepOperations(t, kept)
}

func sortedErrors(t *testing.T, text []byte) string {
	t.Helper()
	var r struct {
		Data       json.RawMessage
		Errors     []json.RawMessage
		Extensions json.RawMessage
	}
	if err := json.Unmarshal(text, &r); err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(r.Errors, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	return fmt.Sprintf("%s\n%s\n%s", r.Data, r.Errors, r.Extensions)
}
